// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/demo/democlients.h"

#include "application/demo/demoaccounts.h"
#include "application/demo/demoamounts.h"
#include "application/demo/democodes.h"
#include "application/demo/democredit.h"
#include "application/demo/demoprojects.h"
#include "application/demo/demorandom.h"
#include "domain/client/followon.h"

#include <algorithm>
#include <array>

namespace zhuke::application {

using domain::Client;
using domain::Money;
using namespace Qt::StringLiterals;

namespace {

constexpr quint64 subject = 6;
constexpr int fullRatio = 10'000;      // hundredths of a percent
constexpr int linesOfExchange = 1'000; // telephone numbers that are nobody's (domain.md 8)

constexpr std::array leaders{u"陈示谦", u"林示衡", u"解示和", u"萧示远"};

constexpr std::array products{u"商品住宅、商业及物业服务",
                              u"公共服务与工程建设管理",
                              u"智能装备、关键零部件",
                              u"城市基础设施投资、土地整理、公用事业",
                              u"光伏、储能及配套电力设施",
                              u"数据中心、云服务、行业软件",
                              u"轨道交通投资建设、运营及沿线开发",
                              u"综合医疗、康复与体检服务",
                              u"高等教育与科研",
                              u"文化场馆、旅游度假、演艺",
                              u"冷链物流、仓储分拨"};

constexpr std::array reputations{u"近三年无重大诉讼，行业口碑较好",
                                 u"纳税信用A级，主体信用评级AA+",
                                 u"按时足额支付农民工工资专户资金，获当地表彰",
                                 u"有一起在诉合同纠纷，标的不大，不影响经营",
                                 u"本地市场认可度高，与银行保持长期合作"};

constexpr std::array remarks{u"总部招采权限2026年起上收", u"每年四季度集中定标", u"", u"", u""};

constexpr std::array fundingDegrees{u"垫至正负零", u"垫至主体封顶", u"首付前垫资不超过合同额10%"};

struct CodeCase
{
    int slot;
    int firstNumber; // searched upwards from here
    QChar check;
};

// Checks 0 and Y are rare; every program that reads codes stumbles over one of them.
constexpr std::array codeCases{CodeCase{3, 200, u'0'}, CodeCase{4, 400, u'Y'}};

QString text(const char16_t *words)
{
    return QString::fromUtf16(words);
}

QString codeOf(const ClientPlan &plan)
{
    const QString kind = plan.nature == u"党政机关"   ? u"11"_s
                         : plan.nature == u"事业单位" ? u"12"_s
                                                      : u"91"_s;
    for (const CodeCase &row : codeCases) {
        int number = row.firstNumber;
        while (plan.isRareCode && plan.slot == row.slot) {
            const QString code = demoCreditCode(kind, plan.province, number++);
            if (code.back() == row.check) {
                return code;
            }
        }
    }
    return demoCreditCode(kind, plan.province, plan.number);
}

class ClientMaker
{
public:
    ClientMaker(const ClientPlan &plan, quint64 seed, QDate today)
        : m_plan(plan)
        , m_random(seed, subject, static_cast<quint64>(plan.slot))
        , m_today(today)
    {}

    Client make()
    {
        identify();
        reach();
        describe();
        pay();
        designate();
        if (!m_plan.isPublicBody()) {
            addShareholders();
        }
        return m_client;
    }

private:
    void identify()
    {
        m_client.state = m_plan.state;
        m_client.name = m_plan.name;
        m_client.creditCode = codeOf(m_plan);
        m_client.nature = m_plan.nature;
        m_client.industry = m_plan.industry;
        m_client.region = m_plan.province + u"0000"_s;
        m_client.level = m_plan.level;
        m_client.unit = m_plan.unit;
        m_client.manager = m_plan.manager;
        if (!m_plan.isPublicBody() && m_random.chance(35)) {
            m_client.parentName = m_plan.brand + u"控股集团有限公司(虚构)"_s;
        }
    }

    void reach()
    {
        const int number = m_plan.number;
        const int line = number % linesOfExchange;
        m_client.address = demoPlace(m_plan) + u"示范路%1号"_s.arg(number);
        m_client.postcode = u"990001"_s;
        m_client.phone = u"0399-2000%1"_s.arg(line, 3, 10, QChar(u'0'));
        m_client.fax =
            m_random.chance(50)
                ? u"0399-2000%1"_s.arg((line + 500) % linesOfExchange, 3, 10, QChar(u'0'))
                : QString();
        m_client.email = u"c%1@example.com"_s.arg(number);
        m_client.website =
            m_random.chance(30) ? u"https://c%1.example.com"_s.arg(number) : QString();
    }

    // Grade C clients have gaps, which 缺项 and the completeness then show.
    void describe()
    {
        const bool isPublic = m_plan.isPublicBody();
        m_client.foundedOn = m_today.addDays(-m_random.between(2500, 9500));
        m_client.products = text(products.at(static_cast<std::size_t>(m_plan.sector)));
        m_client.reputation = text(m_random.pick(reputations));
        m_client.remark = text(m_random.pick(remarks));
        if (isPublic) {
            m_client.scaleNote = u"不适用"_s;
            m_client.assetsNote = u"不适用"_s;
            return;
        }
        m_client.registeredCapitalFen = tenThousands(m_random.between(5, 200) * 1'000'00LL);
        const bool isKnown = m_plan.grade == domain::Grade::A || m_random.chance(85);
        if (isKnown) {
            m_client.scaleClass =
                m_random.chance(70) ? domain::ScaleClass::Large : domain::ScaleClass::Medium;
            m_client.headcount = m_random.between(12, 480) * 10;
            m_client.assetsFen = tenThousands(m_random.between(20, 900) * 10'000'00LL);
            m_client.assetsOn = QDate(m_today.year() - 1, 12, 31);
        }
    }

    void pay()
    {
        using domain::PaymentKind;
        m_client.paymentKinds = {PaymentKind::Progress};
        m_client.progressPct = m_random.between(14, 18) * 5;
        if (m_random.chance(45)) {
            m_client.paymentKinds.insert(m_client.paymentKinds.begin(), PaymentKind::Prepayment);
            m_client.prepaymentPct = m_random.between(1, 4) * 5;
        }
        // One public body asks for advance funding, which the form must warn about.
        if (m_plan.sector == DemoSector::Government ? m_plan.slot == 12 : m_random.chance(18)) {
            m_client.paymentKinds.insert(m_client.paymentKinds.begin(),
                                         PaymentKind::AdvanceFunding);
            m_client.advanceFundingDegree = text(m_random.pick(fundingDegrees));
        }
        m_client.paymentNote =
            m_random.chance(50) ? u"按月计量，次月25日前支付"_s : u"按形象节点支付"_s;
        m_client.fundNature = fundNature();
        m_client.fundReady = m_random.chance(60)   ? domain::FundReady::Yes
                             : m_random.chance(80) ? domain::FundReady::Partly
                                                   : domain::FundReady::No;
    }

    domain::FundNature fundNature()
    {
        using enum domain::FundNature;
        if (m_plan.isPublicBody()) {
            return Fiscal;
        }
        if (m_plan.nature == u"地方国有企业" || m_plan.nature == u"中央企业") {
            return StateOwned;
        }
        if (m_plan.nature == u"外商投资企业") {
            return Foreign;
        }
        return m_random.chance(60) ? SelfRaised : Loan;
    }

    void designate()
    {
        m_client.form2VerifiedOn = m_today.addDays(-m_random.between(3, 110));
        m_client.form3VerifiedOn = m_today.addDays(-m_random.between(3, 110));
        m_client.updatedOn = std::max(m_client.form2VerifiedOn, m_client.form3VerifiedOn);
        if (m_plan.level) {
            m_client.liaison = m_plan.level == domain::Level::Company ? domain::Liaison::Company
                                                                      : domain::Liaison::Branch;
        }
        if (m_plan.level == domain::Level::Company) {
            m_client.leader = text(m_random.pick(leaders));
        }
        const int lastYear = m_today.year() - 1;
        if (m_plan.serial > 0) {
            m_client.serial = m_plan.serial;
            m_client.grade = m_plan.grade;
            m_client.designatedOn = m_plan.designatedOn;
            m_client.decisionReference =
                u"大客户委员会会议纪要〔%1〕%2号"_s.arg(m_plan.designatedOn.year())
                    .arg(m_random.between(1, 8));
            m_client.creditSheets = {
                demoCredit(m_plan, m_random, QDate(lastYear - 1, 12, m_random.between(5, 20))),
                demoCredit(m_plan, m_random, QDate(lastYear, 12, m_random.between(5, 20)))};
        } else if (m_plan.state != domain::ClientState::Surveying) {
            m_client.creditSheets = {
                demoCredit(m_plan, m_random, m_today.addDays(-m_random.between(40, 150)))};
        }
        if (m_plan.formerGrade) {
            const QDate until = m_today.addDays(-m_random.between(60, 300));
            m_client.formerNumbers.push_back(
                {*m_plan.formerGrade,
                 until,
                 u"年度评价级别调整，会议纪要〔%1〕3号"_s.arg(until.year())});
        }
    }

    void addShareholders()
    {
        static constexpr std::array kinds{u"国有法人", u"民营法人", u"自然人", u"投资基金"};
        static constexpr std::array names{u"{牌}控股集团有限公司(虚构)",
                                          u"{牌}产业投资有限公司(虚构)",
                                          u"示例城市发展基金(虚构)",
                                          u"员工持股平台(虚构)"};
        const int count = m_random.between(1, 4);
        const bool isWhole = m_random.chance(70);
        int left = isWhole ? fullRatio : m_random.between(82, 97) * 100;
        for (int i = 0; i < count; ++i) {
            const bool isLast = i + 1 == count;
            const int ratio = isLast ? left : left * m_random.between(45, 70) / 100;
            left -= ratio;
            m_client.shareholders.push_back(
                {text(names.at(static_cast<std::size_t>(i))).replace(u"{牌}"_s, m_plan.brand),
                 text(m_random.pick(kinds)),
                 partOf(*m_client.registeredCapitalFen, ratio),
                 ratio});
        }
    }

    const ClientPlan &m_plan;
    DemoRandom m_random;
    QDate m_today;
    Client m_client;
};

} // namespace

Client demoClient(const ClientPlan &plan, quint64 seed, QDate today)
{
    return ClientMaker(plan, seed, today).make();
}

void stateOpening(Client &client,
                  const ClientPlan &plan,
                  std::span<const domain::Project> projects,
                  quint64 seed,
                  QDate today)
{
    const bool isCase = plan.special != DemoCase::None && plan.special != DemoCase::BigContract;
    if (!plan.isDesignated() || isCase) {
        return;
    }
    DemoRandom random(seed, subject, 1000 + static_cast<quint64>(plan.slot));
    const bool isFromLedger = random.chance(35);
    if (!isFromLedger && domain::followOnOf(client, projects, today).isMet().value_or(true)) {
        return;
    }
    // What the paper ledger said when the program began.
    constexpr int monthsInUse = 18;
    const QDate began = today.addMonths(-monthsInUse);
    client.openingOn = QDate(began.year(), began.month(), began.daysInMonth());
    const Money counted = domain::followOnOf(client, projects, today).signedTotal;
    const Money lacking = std::max(domain::thresholdOf(*client.level) - counted, Money());
    client.openingFen = partOf(lacking, fullRatio) + tenThousands(random.between(1, 60) * 500'00LL);
}

} // namespace zhuke::application
