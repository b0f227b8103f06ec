// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/forms/formassembler.h"

#include "application/forms/clientforms.h"
#include "application/forms/managerform.h"
#include "application/forms/marks.h"
#include "application/forms/rollupform.h"
#include "application/settings/companysettings.h"

#include <algorithm>

namespace zhuke::application {

using domain::ClientFile;
using domain::ClientId;
using domain::ErrorCode;
using domain::Result;
using namespace Qt::StringLiterals;
using Forms = std::vector<FormData>;

namespace {

// The forms of one client, in the order asked for.
class ClientSet
{
public:
    ClientSet(const FormRequest &request,
              QString company,
              const CompanySettings &settings,
              QDate today)
        : m_request(request)
        , m_settings(settings)
        , m_company(std::move(company))
        , m_quarter(domain::Quarter::ofDate(request.period ? request.period->lastDay : today))
        , m_today(today)
    {}

    void appendTo(Forms &forms, const ClientFile &file) const
    {
        for (const QString &form : m_request.forms) {
            if (form == u"f2") {
                add(forms, managementForm(file, m_today), file);
            } else if (form == u"f3") {
                add(forms, personsForm(file, m_request.showsSealed, m_today), file);
            } else if (form == u"f4" && !m_settings.f4PerManager) {
                add(forms, quarterForm(file, m_quarter), file);
            } else if (form == u"f8") {
                addVisits(forms, file);
            }
        }
    }

    // 附件4 by manager follows the clients.
    void appendManagers(Forms &forms, const std::vector<ClientFile> &files) const
    {
        if (!m_settings.f4PerManager || !m_request.forms.contains(u"f4"_s)) {
            return;
        }
        Forms made = managerForms(files, m_quarter);
        for (FormData &form : made) {
            form.mark = markOf(form.form, m_company);
            forms.push_back(std::move(form));
        }
    }

private:
    void add(Forms &forms, FormData form, const ClientFile &file) const
    {
        form.mark = markOf(form.form, m_company, file.client.grade);
        forms.push_back(std::move(form));
    }

    void addVisits(Forms &forms, const ClientFile &file) const
    {
        for (const domain::Visit &visit : file.visits) {
            if (!m_request.period
                || (m_request.period->firstDay <= visit.date
                    && visit.date <= m_request.period->lastDay)) {
                add(forms, visitForm(file, visit), file);
            }
        }
    }

    const FormRequest &m_request;
    const CompanySettings &m_settings;
    QString m_company;
    domain::Quarter m_quarter;
    QDate m_today;
};

Result<void> checkForms(const QStringList &forms)
{
    for (const QString &form : forms) {
        if (!FormAssembler::knownForms().contains(form)) {
            return domain::failure(ErrorCode::Invalid, u"form"_s, form, u"unknownForm"_s);
        }
    }
    return {};
}

Result<void>
checkAllowed(const Session &session, const FormRequest &request, const CompanySettings &settings)
{
    if (const Result<void> done = authorise(session, Permission::Print); !done) {
        return done;
    }
    if (!request.showsSealed) {
        return {};
    }
    if (const Result<void> done = authorise(session, Permission::PrintSealed); !done) {
        return done;
    }
    if (!settings.collectsPi3) {
        return domain::failure(ErrorCode::Blocked, u"sealed"_s, {}, u"PI-D1"_s);
    }
    return {};
}

} // namespace

FormAssembler::FormAssembler(const domain::Queries &queries, const domain::Clock &clock)
    : m_queries(queries)
    , m_clock(clock)
{}

const QStringList &FormAssembler::knownForms()
{
    static const QStringList forms{u"f1"_s, u"f2"_s, u"f3"_s, u"f4"_s, u"f8"_s};
    return forms;
}

Result<std::vector<ClientFile>> FormAssembler::read(const Session &session,
                                                    const FormRequest &request) const
{
    // ● are opened only when they are to be printed, and then only clients are read whose ● may be
    // printed.
    domain::AccessScope scope =
        scopeOf(session, request.showsSealed ? Permission::PrintSealed : Permission::Print);
    scope.opensPi3 = request.showsSealed;
    std::vector<ClientId> ids = request.clients;
    if (ids.empty()) {
        domain::ClientFilter filter;
        filter.numberedOnly = true;
        Result<std::vector<ClientId>> all = m_queries.clients.ids(scope, filter, {});
        if (!all) {
            return domain::failure(all);
        }
        ids = std::move(*all);
    }
    if (ids.empty()) {
        return domain::failure(ErrorCode::NotFound, u"client"_s);
    }
    std::vector<ClientFile> files;
    for (const ClientId id : ids) {
        Result<ClientFile> file = m_queries.clients.file(scope, id);
        if (!file) {
            return domain::failure(file);
        }
        files.push_back(std::move(*file));
        if (request.progress
            && !request.progress(static_cast<int>(files.size()), static_cast<int>(ids.size()))) {
            return domain::failure(ErrorCode::Cancelled);
        }
    }
    return files;
}

Result<Forms> FormAssembler::assemble(const Session &session, const FormRequest &request) const
{
    if (const Result<void> done = checkForms(request.forms); !done) {
        return domain::failure(done);
    }
    const QDate today = m_clock.today();
    const auto settings = companySettings(m_queries.settings, today);
    if (!settings) {
        return domain::failure(settings);
    }
    if (const Result<void> done = checkAllowed(session, request, *settings); !done) {
        return domain::failure(done);
    }
    const Result<std::vector<ClientFile>> files = read(session, request);
    if (!files) {
        return domain::failure(files);
    }
    const Result<QString> company = m_queries.organisation.companyName();
    if (!company) {
        return domain::failure(company);
    }
    Forms forms;
    if (request.forms.contains(u"f1"_s)) {
        forms = rollupForms(
            *files, *company, request.period ? std::min(request.period->lastDay, today) : today);
        for (FormData &form : forms) {
            form.mark = markOf(form.form, *company);
            form.columns = settings->f1Columns;
        }
    }
    const ClientSet set(request, *company, *settings, today);
    for (const ClientFile &file : *files) {
        set.appendTo(forms, file);
    }
    set.appendManagers(forms, *files);
    return forms;
}

Result<FormData> FormAssembler::blank(const QString &form) const
{
    if (const Result<void> done = checkForms({form}); !done) {
        return domain::failure(done);
    }
    const auto settings = companySettings(m_queries.settings, m_clock.today());
    if (!settings) {
        return domain::failure(settings);
    }
    FormData data;
    data.form = form == u"f4" && settings->f4PerManager ? u"f4m"_s : form;
    if (form == u"f1") {
        data.columns = settings->f1Columns;
    }
    data.subject = form;
    data.group = form;
    data.blank = true;
    return data;
}

} // namespace zhuke::application
