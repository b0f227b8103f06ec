// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/forms/formassembler.h"
#include "benchmark/bench.h"
#include "printing/pdf/pdfformprinter.h"

#include <QFile>
#include <QPdfWriter>
#include <QTextDocument>

#include <malloc.h>
#include <memory>

namespace zhuke::benchmark {

using application::FormData;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t manyForms = 1'000;

std::vector<domain::ClientId> numbered(app::CompanyFile &file, std::size_t count)
{
    domain::ClientFilter filter;
    filter.numberedOnly = true;
    auto ids = must(file.queries().clients.ids(application::scopeOf(file.session()), filter, {}));
    if (ids.size() > count) {
        ids.erase(ids.begin() + static_cast<std::ptrdiff_t>(count), ids.end());
    }
    return ids;
}

std::vector<FormData> assemble(Bench &bench, const std::vector<domain::ClientId> &clients)
{
    application::FormRequest request;
    request.forms = {u"f2"_s};
    request.clients = clients;
    return must(application::FormAssembler(bench.large().queries(), bench.clock())
                    .assemble(bench.large().session(), request));
}

// The peak since `begin`, beyond what there was.
class PeakMemory
{
public:
    PeakMemory()
    {
        malloc_trim(0);
        QFile peak(u"/proc/self/clear_refs"_s); // 5: the peak begins anew
        if (!peak.open(QIODevice::WriteOnly) || peak.write("5") != 1) {
            qFatal("cannot clear the peak of memory");
        }
        peak.close();
        m_before = kib("VmRSS:");
    }
    [[nodiscard]] double grownKiB() const { return kib("VmHWM:") - m_before; }

private:
    static double kib(const QByteArray &name)
    {
        QFile status(u"/proc/self/status"_s);
        static_cast<void>(status.open(QIODevice::ReadOnly));
        const QByteArrayList lines = status.readAll().split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith(name)) {
                return line.simplified().split(' ').value(1).toDouble();
            }
        }
        qFatal("no %s in /proc/self/status", name.constData());
    }

    double m_before = 0;
};

double printOurs(Bench &bench,
                 const printing::PdfFormPrinter &printer,
                 const std::vector<domain::ClientId> &clients)
{
    application::PrintOptions options;
    options.path = bench.fresh(u"pdf"_s);
    options.stamp = {u"沈示文"_s, QDate(2026, 11, 23)};
    options.title = u"大客户档案"_s;
    const double seconds =
        timed([&] { static_cast<void>(must(printer.print(assemble(bench, clients), options))); });
    QFile::remove(options.path);
    return seconds;
}

double kibOfAPage(Bench &bench,
                  const printing::PdfFormPrinter &printer,
                  const std::vector<domain::ClientId> &clients)
{
    application::PrintOptions options;
    options.path = bench.fresh(u"pdf"_s);
    options.stamp = {u"沈示文"_s, QDate(2026, 11, 23)};
    options.title = u"大客户档案"_s;
    const PeakMemory memory;
    const auto printed = must(printer.print(assemble(bench, clients), options));
    const double grown = memory.grownKiB();
    QFile::remove(options.path);
    return grown / printed.pages;
}

void addRow(QString &html, const QString &name, const QString &value)
{
    html += u"<tr><td width=\"25%\">"_s + name.toHtmlEscaped() + u"</td><td>"_s
            + value.toHtmlEscaped() + u"</td></tr>"_s;
}

// The same words in a table with rules, which is all that this yardstick does.
QString htmlOf(const FormData &form)
{
    QString html = u"<h2 align=\"center\">大客户管理档案</h2><table border=\"1\" width=\"100%\" "
                   "cellspacing=\"0\" cellpadding=\"3\">"_s;
    for (auto value = form.values.cbegin(); value != form.values.cend(); ++value) {
        addRow(html, value.key(), value.value());
    }
    for (auto group = form.groups.cbegin(); group != form.groups.cend(); ++group) {
        for (const FormData::Values &row : group.value()) {
            for (auto value = row.cbegin(); value != row.cend(); ++value) {
                addRow(html, value.key(), value.value());
            }
        }
    }
    return html + u"</table>"_s;
}

// Every form begins on a page of its own, as ours do.
double printDocument(Bench &bench, const std::vector<domain::ClientId> &clients)
{
    const QString path = bench.fresh(u"pdf"_s);
    const double seconds = timed([&] {
        const std::vector<FormData> forms = assemble(bench, clients);
        QString html;
        for (const FormData &form : forms) {
            html += u"<div style=\"page-break-after: always\">"_s + htmlOf(form) + u"</div>"_s;
        }
        QTextDocument document;
        document.setDefaultFont(QFont(u"Noto Serif CJK SC"_s, 10));
        document.setHtml(html);
        QPdfWriter writer(path);
        document.print(&writer);
    });
    QFile::remove(path);
    return seconds;
}

} // namespace

std::vector<Row> printRows(Bench &bench)
{
    const auto printer =
        std::make_shared<printing::PdfFormPrinter>(must(printing::FormLibrary::builtIn()));
    const auto clients =
        std::make_shared<std::vector<domain::ClientId>>(numbered(bench.large(), manyForms));
    const auto tenfold =
        std::make_shared<std::vector<domain::ClientId>>(numbered(bench.large(), 10 * manyForms));
    return {{u"8"_s,
             u"1,000 forms (附件2) from the database to one PDF: against QTextDocument"_s,
             [&bench, printer, clients] { return printOurs(bench, *printer, *clients); },
             [&bench, clients] { return printDocument(bench, *clients); },
             0.2,
             {},
             {}},
            {u"8"_s,
             u"memory for a page of 1,000 forms"_s,
             [&bench, printer, clients] { return kibOfAPage(bench, *printer, *clients); },
             {},
             16,
             {},
             {},
             u"KiB"_s},
            {u"8"_s,
             u"memory for a page of 10,000 forms"_s,
             [&bench, printer, tenfold] { return kibOfAPage(bench, *printer, *tenfold); },
             {},
             16,
             {},
             {},
             u"KiB"_s}};
}

} // namespace zhuke::benchmark
