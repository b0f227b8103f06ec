// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/search/searchmodel.h"

#include "presentation/common/display.h"

#include <QCoreApplication>

namespace zhuke::presentation {

using domain::SearchHit;
using domain::SearchKind;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostOfAKind = 8;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SearchModel)
};

QString kindWord(SearchKind kind)
{
    switch (kind) {
    case SearchKind::Client:
        return Words::tr("客户");
    case SearchKind::Person:
        return Words::tr("人员");
    case SearchKind::Project:
        return Words::tr("项目");
    case SearchKind::Visit:
        break;
    }
    return Words::tr("走访");
}

QString lineOf(const SearchHit &hit)
{
    QStringList parts{hit.title};
    if (hit.kind == SearchKind::Client) {
        parts.append(hit.number);
    }
    if (hit.kind == SearchKind::Visit) {
        parts.append(dateText(hit.date));
    }
    if (hit.kind != SearchKind::Client) {
        parts.append(hit.snippet.simplified());
    }
    parts.removeAll(QString());
    return u"%1  %2"_s.arg(kindWord(hit.kind), parts.join(u"  "_s));
}

} // namespace

SearchModel::SearchModel(const Workplace &workplace, QObject *parent)
    : QAbstractListModel(parent)
    , m_workplace(workplace)
    , m_scope(workplace.scope)
{}

void SearchModel::setText(const QString &text)
{
    m_workplace.executor.abandon(m_ticket);
    m_text = text.trimmed();
    if (m_text.isEmpty()) {
        take(m_text, std::vector<SearchHit>());
        return;
    }
    m_ticket = m_workplace.executor.run(
        Lane::Read,
        this,
        [scope = m_scope, text = m_text, kind = m_kind](Desk &desk) {
            return desk.queries().search.search(scope, text, kind, mostOfAKind);
        },
        [this, text = m_text](domain::Result<std::vector<SearchHit>> hits) {
            if (text == m_text) {
                take(text, std::move(hits));
            }
        });
}

void SearchModel::take(const QString &text, domain::Result<std::vector<SearchHit>> hits)
{
    if (!hits && hits.error().code == domain::ErrorCode::Cancelled) {
        return;
    }
    beginResetModel();
    m_hits = hits ? std::move(*hits) : std::vector<SearchHit>();
    endResetModel();
    emit answered(text);
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    return lineOf(hit(index.row()));
}

} // namespace zhuke::presentation
