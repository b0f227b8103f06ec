// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/archive/archivemodel.h"

#include "presentation/common/progress.h"

namespace zhuke::presentation {

using application::FormRequest;
using application::PrintReport;
using domain::ErrorCode;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

Result<GatheredForms> gather(Desk &desk,
                             const domain::Clock &clock,
                             const application::Session &session,
                             const FormRequest &request,
                             bool isPreview)
{
    auto style = application::formStyle(desk.queries().settings, clock.today());
    if (!style) {
        return domain::failure(style);
    }
    auto forms = application::FormAssembler(desk.queries(), clock).assemble(session, request);
    if (!forms) {
        return domain::failure(forms);
    }
    if (const Result<void> done =
            desk.prints().record(session, *forms, {request.showsSealed, {}, isPreview});
        !done) {
        return domain::failure(done);
    }
    return GatheredForms{std::move(*forms), std::move(*style)};
}

} // namespace

ArchiveModel::ArchiveModel(const Workplace &workplace, QObject *parent)
    : QObject(parent)
    , m_workplace(workplace)
    , m_cancelled(std::make_shared<std::atomic_bool>(false))
{}

QStringList ArchiveModel::knownForms()
{
    return application::FormAssembler::knownForms();
}

QString ArchiveModel::formTitle(const QString &form)
{
    const QHash<QString, QString> titles{{u"f1"_s, tr("附件1 大客户汇总表")},
                                         {u"f2"_s, tr("附件2 大客户管理档案")},
                                         {u"f3"_s, tr("附件3 相关人员档案")},
                                         {u"f4"_s, tr("附件4 客户经理经营档案")},
                                         {u"f8"_s, tr("走访记录表")}};
    return titles.value(form, form);
}

QString ArchiveModel::periodFault(const QString &period)
{
    if (period.trimmed().isEmpty()) {
        return {};
    }
    const auto parsed = application::Period::parse(period.trimmed());
    return parsed ? QString() : tr("例如 2026Q4、2026-11 或 2026");
}

application::PrintStamp ArchiveModel::stamp() const
{
    return {m_workplace.session.userName, m_workplace.clock.today()};
}

Result<FormRequest> ArchiveModel::request(const ArchiveChoice &choice)
{
    FormRequest request;
    request.forms = choice.forms;
    request.clients = choice.clients;
    if (!choice.period.trimmed().isEmpty()) {
        const auto period = application::Period::parse(choice.period.trimmed());
        if (!period) {
            return domain::failure(period);
        }
        request.period = *period;
    }
    // A new flag for every job: the last one may still be ending.
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    request.progress = progressFor(*this, m_workplace.executor, m_cancelled);
    return request;
}

void ArchiveModel::preview(const ArchiveChoice &choice, bool isForPrinter)
{
    const Result<FormRequest> asked = request(choice);
    if (!asked) {
        emit failed(asked.error());
        return;
    }
    emit busyChanged(true);
    m_workplace.executor.run(
        Lane::Job,
        this,
        [session = m_workplace.session, request = *asked, isForPrinter, &clock = m_workplace.clock](
            Desk &desk) { return gather(desk, clock, session, request, !isForPrinter); },
        [this](const Result<GatheredForms> &forms) {
            finish(forms ? nullptr : &forms.error());
            if (forms) {
                emit gathered(*forms);
            }
        });
}

void ArchiveModel::writePdf(const ArchiveChoice &choice, const QString &path, bool archive)
{
    const Result<FormRequest> asked = request(choice);
    if (!asked) {
        emit failed(asked.error());
        return;
    }
    application::PrintOptions options;
    options.path = path;
    options.archive = archive;
    options.stamp = stamp();
    options.title = formTitle(choice.forms.value(0));
    options.author = m_workplace.company;
    options.progress = asked->progress;
    emit busyChanged(true);
    m_workplace.executor.run(
        Lane::Job,
        this,
        [session = m_workplace.session,
         request = *asked,
         options,
         &clock = m_workplace.clock,
         &printer = m_workplace.printer](Desk &desk) -> Result<PrintReport> {
            const auto gathered = gather(desk, clock, session, request, false);
            if (!gathered) {
                return domain::failure(gathered);
            }
            application::PrintOptions styled = options;
            styled.style = gathered->style;
            return printer.print(gathered->forms, styled);
        },
        [this, path](const Result<PrintReport> &report) {
            finish(report ? nullptr : &report.error());
            if (report) {
                emit written(path, *report);
            }
        });
}

void ArchiveModel::cancel()
{
    m_cancelled->store(true);
}

void ArchiveModel::finish(const domain::Error *error)
{
    emit busyChanged(false);
    if (error != nullptr && error->code != ErrorCode::Cancelled) {
        emit failed(*error);
    }
}

} // namespace zhuke::presentation
