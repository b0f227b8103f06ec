// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/attachment/attachmentsmodel.h"

#include "application/attachment/attachmentfile.h"
#include "application/attachment/attachmentrules.h"
#include "presentation/common/progress.h"

#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace zhuke::presentation {

using domain::Attachment;
using domain::ClientFile;
using domain::ErrorCode;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

Result<QString> saveTo(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()
        || !file.commit()) {
        return domain::failure(ErrorCode::Storage, {}, path, u"cannotWrite"_s, file.errorString());
    }
    return path;
}

// Whole or not at all.
Result<void> addFile(application::ClientVerbs &verbs,
                     const application::Session &session,
                     domain::ClientId client,
                     const application::AttachmentSource &source,
                     const application::PageCounter &pages)
{
    auto file = application::readAttachmentFile(source, pages);
    if (!file) {
        return domain::failure(file);
    }
    return verbs.update(session, client, [&](ClientFile &edited) -> Result<void> {
        edited.newAttachments.push_back(std::move(*file));
        return {};
    });
}

} // namespace

AttachmentsModel::AttachmentsModel(const Workplace &workplace, QObject *parent)
    : QObject(parent)
    , m_workplace(workplace)
    , m_cancelled(std::make_shared<std::atomic_bool>(false))
{}

void AttachmentsModel::show(const ClientFile &file, bool mayEdit)
{
    m_client = file.client.id;
    m_mayEdit = mayEdit;
    m_table.setAttachments(file.attachments);
    emit shown();
}

void AttachmentsModel::add(const QStringList &paths, const QString &kind)
{
    if (!m_client || paths.isEmpty()) {
        return;
    }
    m_cancelled->store(false);
    m_workplace.executor.run(
        Lane::Job,
        this,
        [session = m_workplace.session,
         client = *m_client,
         paths,
         kind,
         pages = m_workplace.pagesOfPdf,
         progress = progressFor(*this, m_workplace.executor, m_cancelled)](
            Desk &desk) -> Result<AdditionReport> {
            AdditionReport report;
            for (qsizetype i = 0; i < paths.size(); ++i) {
                if (!progress(static_cast<int>(i), static_cast<int>(paths.size()))) {
                    break;
                }
                const Result<void> done =
                    addFile(desk.clients(), session, client, {paths.at(i), kind}, pages);
                if (done) {
                    ++report.added;
                } else {
                    report.refused.push_back({QFileInfo(paths.at(i)).fileName(), done.error()});
                }
            }
            return report;
        },
        [this](const Result<AdditionReport> &report) {
            if (!report) {
                emit failed(report.error());
                return;
            }
            emit added(*report);
            if (report->added > 0) {
                m_workplace.changes.noteSaved();
            }
        });
}

template <class Use, class Done>
void AttachmentsModel::withContent(int row, Use use, Done done)
{
    const Attachment attachment = m_table.attachment(row);
    m_workplace.executor.run(
        Lane::Read,
        this,
        [scope = m_workplace.scope, attachment, use](Desk &desk) -> Result<QString> {
            const auto content = desk.queries().clients.attachmentContent(scope, *attachment.id);
            return content ? use(attachment, *content) : Result<QString>(domain::failure(content));
        },
        [this, done](const Result<QString> &path) {
            if (path) {
                done(*path);
            } else {
                emit failed(path.error());
            }
        });
}

void AttachmentsModel::open(int row)
{
    withContent(
        row,
        [&opened = m_workplace.opened](const Attachment &attachment, const QByteArray &content) {
            return opened.write(attachment.uid, attachment.fileName, content);
        },
        [this](const QString &path) { emit opened(path); });
}

void AttachmentsModel::saveAs(int row, const QString &path)
{
    withContent(
        row,
        [path](const Attachment & /*attachment*/, const QByteArray &content) {
            return saveTo(path, content);
        },
        [this](const QString &written) { emit savedAs(written); });
}

void AttachmentsModel::moveToTrash(const QList<int> &rows)
{
    QStringList uids;
    for (const int row : rows) {
        uids.append(m_table.attachment(row).uid);
    }
    m_workplace.executor.run(
        Lane::Write,
        this,
        [session = m_workplace.session, client = *m_client, uids](Desk &desk) {
            return desk.clients().update(session, client, [&](ClientFile &file) -> Result<void> {
                std::erase_if(file.attachments, [&](const Attachment &attachment) {
                    return uids.contains(attachment.uid);
                });
                return {};
            });
        },
        [this](const Result<void> &done) {
            if (!done) {
                emit failed(done.error());
                return;
            }
            m_workplace.changes.noteSaved();
        });
}

ErrorText AttachmentsModel::refusalText(const AdditionReport &report)
{
    QStringList lines;
    QStringList details;
    for (const AdditionReport::Refused &refused : report.refused) {
        lines.append(tr("%1：%2").arg(refused.name, fieldErrorText(refused.error)));
        details.append(refused.name + u'\n' + errorText(refused.error).details);
    }
    ErrorText text;
    text.what = tr("有 %1 个文件没有添加").arg(report.refused.size());
    text.meaning = lines.join(u'\n');
    text.advice = tr("已添加 %1 个文件。可以添加的文件：%2，每个不超过 50 MB。")
                      .arg(report.added)
                      .arg(application::attachmentEndings().join(tr("、")));
    text.details = details.join(u'\n');
    return text;
}

} // namespace zhuke::presentation
