// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/attachment/attachmenttable.h"

#include "domain/common/clock.h"
#include "presentation/common/display.h"

#include <algorithm>

namespace zhuke::presentation {

using domain::Attachment;

namespace {

QString addedText(const Attachment &attachment)
{
    return dateText(
        attachment.addedUtc.toOffsetFromUtc(domain::SystemClock::beijingOffsetSeconds).date());
}

QString textOf(const Attachment &attachment, int column)
{
    switch (column) {
    case AttachmentTable::FileName:
        return attachment.fileName;
    case AttachmentTable::Kind:
        return word(attachment.kind);
    case AttachmentTable::Bytes:
        return bytesText(attachment.bytes);
    case AttachmentTable::Pages:
        return attachment.pages ? QString::number(*attachment.pages) : QString();
    case AttachmentTable::AddedOn:
        return addedText(attachment);
    case AttachmentTable::AddedBy:
        return attachment.addedByName;
    case AttachmentTable::Confidential:
        return attachment.confidential ? AttachmentTable::tr("是") : AttachmentTable::tr("否");
    default:
        return {};
    }
}

bool comesBefore(const Attachment &a, const Attachment &b, int column)
{
    switch (column) {
    case AttachmentTable::Bytes:
        return a.bytes < b.bytes;
    case AttachmentTable::Pages:
        return a.pages < b.pages;
    case AttachmentTable::AddedOn:
        return a.addedUtc < b.addedUtc;
    default:
        return textOf(a, column).localeAwareCompare(textOf(b, column)) < 0;
    }
}

bool isNumber(int column)
{
    return column == AttachmentTable::Bytes || column == AttachmentTable::Pages;
}

} // namespace

void AttachmentTable::setAttachments(std::vector<Attachment> attachments)
{
    if (attachments == m_rows) {
        return; // keeps selection and place
    }
    beginResetModel();
    m_rows = std::move(attachments);
    arrange();
    endResetModel();
}

int AttachmentTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AttachmentTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AttachmentTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        return textOf(attachment(index.row()), index.column());
    }
    if (role == Qt::TextAlignmentRole && isNumber(index.column())) {
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    }
    return {};
}

QVariant AttachmentTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && isNumber(section)) {
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case FileName:
        return tr("文件名");
    case Kind:
        return tr("附件类别");
    case Bytes:
        return tr("大小");
    case Pages:
        return tr("页数");
    case AddedOn:
        return tr("添加日期");
    case AddedBy:
        return tr("添加人");
    case Confidential:
        return tr("涉密");
    default:
        return {};
    }
}

void AttachmentTable::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
    beginResetModel();
    arrange();
    endResetModel();
}

void AttachmentTable::arrange()
{
    std::stable_sort(
        m_rows.begin(), m_rows.end(), [this](const Attachment &a, const Attachment &b) {
            return m_order == Qt::AscendingOrder ? comesBefore(a, b, m_column)
                                                 : comesBefore(b, a, m_column);
        });
}

} // namespace zhuke::presentation
