// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/ledger/statedwords.h"

#include "domain/text/halfwidth.h"

#include <QRegularExpression>

#include <algorithm>
#include <span>

namespace zhuke::application {

using namespace Qt::StringLiterals;

namespace {

template <class Value>
struct Word
{
    const char16_t *text;
    Value value;
};

template <class Value>
std::optional<Value> meaning(std::span<const Word<Value>> words, QStringView text)
{
    const auto found = std::ranges::find_if(
        words, [text](const Word<Value> &word) { return text == QStringView(word.text); });
    return found != words.end() ? std::optional(found->value) : std::nullopt;
}

// Without any blanks, in narrow forms.
QString compact(const QString &text)
{
    QString narrow = domain::halfWidth(text);
    narrow.removeIf([](QChar c) { return c.isSpace(); });
    return narrow;
}

// Parts between separators, those inside brackets left alone.
QStringList partsOf(const QString &text)
{
    static const QString separators = u"、,;；+"_s;
    QStringList parts{QString()};
    int depth = 0;
    const QString narrow = compact(text);
    for (const QChar c : narrow) {
        depth += c == u'(' ? 1 : 0;
        depth -= c == u')' && depth > 0 ? 1 : 0;
        if (depth == 0 && separators.contains(c)) {
            parts.append(QString());
        } else {
            parts.last().append(c);
        }
    }
    parts.removeAll(QString());
    return parts;
}

// "(75%)" and "75%" as 75; nullopt beyond 100 or for anything else.
std::optional<int> percentOf(const QString &text)
{
    static const QRegularExpression form(u"^\\(?([0-9]{1,3})%?\\)?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    const int percent = match.captured(1).toInt();
    return match.hasMatch() && percent <= 100 ? std::optional(percent) : std::nullopt;
}

QString unbracketed(QString text)
{
    if (text.startsWith(u'(') && text.endsWith(u')')) {
        text = text.sliced(1).chopped(1);
    }
    return text;
}

bool takePercent(const QString &rest, std::optional<int> &pct)
{
    const std::optional<int> percent = percentOf(rest);
    if (percent) {
        pct = percent;
    }
    return percent.has_value() || rest.isEmpty();
}

bool takePayment(const QString &part, StatedPayment &payment)
{
    using enum domain::PaymentKind;
    static const QRegularExpression form(
        u"^(?:(?<advance>垫资)|(?<prepayment>预付款?)|(?<progress>按?(?:工程|形象)?进度(?:付款|款|支付)?))(?<rest>.*)$"_s);
    const QRegularExpressionMatch match = form.match(part);
    const QString rest = match.captured(u"rest");
    if (!match.captured(u"advance").isEmpty()) {
        payment.kinds.push_back(AdvanceFunding);
        payment.advanceFundingDegree = unbracketed(rest);
        return true;
    }
    if (!match.captured(u"prepayment").isEmpty() && takePercent(rest, payment.prepaymentPct)) {
        payment.kinds.push_back(Prepayment);
        return true;
    }
    if (!match.captured(u"progress").isEmpty() && takePercent(rest, payment.progressPct)) {
        payment.kinds.push_back(Progress);
        return true;
    }
    return false;
}

constexpr std::array readyWords{
    Word<domain::FundReady>{u"部分到位", domain::FundReady::Partly},
    Word<domain::FundReady>{u"未到位", domain::FundReady::No},
    Word<domain::FundReady>{u"尚未到位", domain::FundReady::No},
    Word<domain::FundReady>{u"全部到位", domain::FundReady::Yes},
    Word<domain::FundReady>{u"已到位", domain::FundReady::Yes},
    Word<domain::FundReady>{u"到位", domain::FundReady::Yes},
};

constexpr std::array natureWords{
    Word<domain::FundNature>{u"财政", domain::FundNature::Fiscal},
    Word<domain::FundNature>{u"财政拨款", domain::FundNature::Fiscal},
    Word<domain::FundNature>{u"政府投资", domain::FundNature::Fiscal},
    Word<domain::FundNature>{u"国有", domain::FundNature::StateOwned},
    Word<domain::FundNature>{u"自筹", domain::FundNature::SelfRaised},
    Word<domain::FundNature>{u"自有", domain::FundNature::SelfRaised},
    Word<domain::FundNature>{u"贷款", domain::FundNature::Loan},
    Word<domain::FundNature>{u"银行贷款", domain::FundNature::Loan},
    Word<domain::FundNature>{u"外资", domain::FundNature::Foreign},
    Word<domain::FundNature>{u"其他", domain::FundNature::Other},
    Word<domain::FundNature>{u"待定", domain::FundNature::Pending},
};

bool takeNature(QString part, StatedFunds &funds)
{
    if (part.endsWith(u"资金")) {
        part.chop(2);
    }
    const auto nature = meaning<domain::FundNature>(natureWords, part);
    if (nature) {
        funds.nature = nature;
    }
    return nature.has_value();
}

// 国有资金到位 says both at once; the longer endings are tried first.
bool takeFunds(const QString &part, StatedFunds &funds)
{
    for (const Word<domain::FundReady> &word : readyWords) {
        const QStringView ending(word.text);
        if (part.endsWith(ending)) {
            const QString nature = part.chopped(ending.size());
            if (nature.isEmpty() || nature == u"资金" || takeNature(nature, funds)) {
                funds.ready = word.value;
                return true;
            }
        }
    }
    return takeNature(part, funds);
}

} // namespace

std::optional<domain::Grade> gradeOfWord(const QString &text)
{
    QString word = compact(text).toUpper();
    if (word.endsWith(u'级') || word.endsWith(u'类')) {
        word.chop(1);
    }
    return domain::fromCode<domain::Grade>(word);
}

std::optional<domain::Level> levelOfWord(const QString &text)
{
    QString word = compact(text);
    if (!word.endsWith(u'级')) {
        word.append(u'级');
    }
    return domain::fromLabel<domain::Level>(word);
}

std::optional<domain::PersonKind> personKindOfWord(const QString &text)
{
    using enum domain::PersonKind;
    static constexpr std::array words{
        Word<domain::PersonKind>{u"负责人", Head},
        Word<domain::PersonKind>{u"单位负责人", Head},
        Word<domain::PersonKind>{u"高层", Executive},
        Word<domain::PersonKind>{u"高级管理人员", Executive},
        Word<domain::PersonKind>{u"核心人员", Key},
        Word<domain::PersonKind>{u"经办", Handler},
    };
    const QString word = compact(text);
    const auto kind = domain::fromLabel<domain::PersonKind>(word);
    return kind ? kind : meaning<domain::PersonKind>(words, word);
}

std::optional<domain::ProjectStage> stageOfWord(const QString &text)
{
    using enum domain::ProjectStage;
    static constexpr std::array words{
        Word<domain::ProjectStage>{u"合作过", Completed},
        Word<domain::ProjectStage>{u"已完工", Completed},
        Word<domain::ProjectStage>{u"已竣工", Completed},
        Word<domain::ProjectStage>{u"竣工", Completed},
        Word<domain::ProjectStage>{u"在建设", Building},
        Word<domain::ProjectStage>{u"正在建设", Building},
        Word<domain::ProjectStage>{u"施工中", Building},
        Word<domain::ProjectStage>{u"将建设", Tracking},
        Word<domain::ProjectStage>{u"即将建设", Tracking},
        Word<domain::ProjectStage>{u"拟建", Tracking},
        Word<domain::ProjectStage>{u"拟建设", Tracking},
    };
    const QString word = compact(text);
    const auto stage = meaning<domain::ProjectStage>(words, word);
    return stage ? stage : domain::fromLabel<domain::ProjectStage>(word);
}

std::optional<domain::VisitWay> wayOfWord(const QString &text)
{
    using enum domain::VisitWay;
    static constexpr std::array words{
        Word<domain::VisitWay>{u"上门拜访", OnSite},
        Word<domain::VisitWay>{u"拜访", OnSite},
        Word<domain::VisitWay>{u"走访", OnSite},
        Word<domain::VisitWay>{u"登门", OnSite},
        Word<domain::VisitWay>{u"客户来访", Incoming},
        Word<domain::VisitWay>{u"接待", Incoming},
        Word<domain::VisitWay>{u"会谈", Meeting},
        Word<domain::VisitWay>{u"座谈", Meeting},
        Word<domain::VisitWay>{u"电话沟通", Phone},
        Word<domain::VisitWay>{u"视频会议", Video},
        Word<domain::VisitWay>{u"企业微信", Wechat},
    };
    const QString word = compact(text);
    const auto way = domain::fromLabel<domain::VisitWay>(word);
    return way ? way : meaning<domain::VisitWay>(words, word);
}

StatedPayment paymentOfText(const QString &text)
{
    StatedPayment payment;
    for (const QString &part : partsOf(text)) {
        if (!takePayment(part, payment)) {
            payment.notUnderstood.append(part);
        }
    }
    std::ranges::sort(payment.kinds);
    const auto doubled = std::unique(payment.kinds.begin(), payment.kinds.end());
    payment.kinds.erase(doubled, payment.kinds.end());
    return payment;
}

StatedFunds fundsOfText(const QString &text)
{
    StatedFunds funds;
    for (const QString &part : partsOf(text)) {
        if (!takeFunds(part, funds)) {
            funds.notUnderstood.append(part);
        }
    }
    return funds;
}

QStringList namesOfText(const QString &text)
{
    static const QRegularExpression separator(u"[、,，;；\n]"_s);
    QStringList names;
    for (const QString &part : text.split(separator, Qt::SkipEmptyParts)) {
        const QString name = part.trimmed();
        if (!name.isEmpty() && !names.contains(name)) {
            names.append(name);
        }
    }
    return names;
}

} // namespace zhuke::application
