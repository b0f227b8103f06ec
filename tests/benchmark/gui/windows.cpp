// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/companyfile.h"
#include "app/gui/filedesk.h"
#include "application/demo/demorandom.h"
#include "benchmark/gui/watch.h"
#include "exchange/workbook/fileworkbookwriter.h"
#include "presentation/archive/archivemodel.h"
#include "presentation/common/laneexecutor.h"
#include "presentation/common/workplace.h"
#include "printing/pdf/pagecount.h"
#include "printing/pdf/pdfformprinter.h"
#include "widgets/main/mainwindow.h"

#include <QApplication>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolBar>
#include <QWindow>

#include <algorithm>

namespace zhuke::benchmark {

using namespace Qt::StringLiterals;

namespace {

constexpr double patienceMs = 60'000;

void waitUntil(const std::function<bool()> &holds)
{
    const double start = nowMs();
    while (!holds()) {
        QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 5);
        if (nowMs() - start > patienceMs) {
            qFatal("the window does not get there");
        }
    }
}

bool hasRow(const QTableView &table, int row)
{
    constexpr int name = 1;
    const QAbstractItemModel &model = *table.model();
    return row < model.rowCount() && !model.index(row, name).data().toString().isEmpty();
}

// Jumps anywhere in the list, each until what is there has been read and painted.
double jump(QTableView &table, int times)
{
    application::DemoRandom random(1);
    QScrollBar &bar = *table.verticalScrollBar();
    std::vector<double> taken;
    for (int i = 0; i < times; ++i) {
        const int to = random.below(bar.maximum() + 1);
        const double start = nowMs();
        bar.setValue(to);
        table.viewport()->repaint();
        const int top = table.rowAt(1);
        waitUntil([&] { return hasRow(table, top); });
        table.viewport()->repaint();
        taken.push_back(nowMs() - start);
    }
    std::ranges::sort(taken);
    return taken[taken.size() * 99 / 100];
}

double search(QWidget &window, QTableView &table, int times)
{
    auto &filter = *window.findChild<QLineEdit *>(u"clientFilter"_s);
    static const std::array words{u"置业"_s, u"zy"_s, u"A-000"_s, u"示例"_s};
    std::vector<double> taken;
    for (int i = 0; i < times; ++i) {
        bool isAnswered = false;
        const auto answered = QObject::connect(
            table.model(), &QAbstractItemModel::modelReset, &window, [&] { isAnswered = true; });
        const double start = nowMs();
        filter.setText(words.at(static_cast<std::size_t>(i) % words.size()));
        waitUntil(
            [&] { return isAnswered && (table.model()->rowCount() == 0 || hasRow(table, 0)); });
        table.viewport()->repaint();
        taken.push_back(nowMs() - start);
        QObject::disconnect(answered);
    }
    std::ranges::sort(taken);
    return taken[taken.size() / 2];
}

// As the archive page does: assembled and printed on the lane for long jobs.
void printForms(const presentation::Workplace &workplace, const QString &path)
{
    constexpr std::size_t manyForms = 1'000;
    presentation::ArchiveModel model(workplace);
    std::vector<domain::ClientId> clients;
    workplace.executor.run(
        presentation::Lane::Read,
        &model,
        [scope = workplace.scope](presentation::Desk &desk) {
            domain::ClientFilter filter;
            filter.numberedOnly = true;
            return desk.queries().clients.ids(scope, filter, {});
        },
        [&clients](const domain::Result<std::vector<domain::ClientId>> &ids) {
            const std::size_t many = std::min(ids->size(), manyForms);
            clients.assign(ids->begin(), ids->begin() + static_cast<std::ptrdiff_t>(many));
        });
    waitUntil([&] { return !clients.empty(); });
    int pages = 0;
    QObject::connect(&model,
                     &presentation::ArchiveModel::written,
                     &model,
                     [&pages](const QString &, const application::PrintReport &report) {
                         pages = report.pages;
                     });
    presentation::ArchiveChoice choice;
    choice.forms = {u"f2"_s};
    choice.clients = clients;
    model.writePdf(choice, path, false);
    waitUntil([&] { return pages != 0; });
}

} // namespace

Watched showShell()
{
    QMainWindow window;
    window.menuBar()->addMenu(u"文件"_s)->addAction(u"退出"_s);
    window.addToolBar(u"工具"_s)->addAction(u"新建"_s);
    QStandardItemModel model(0, 10);
    for (int column = 0; column < 10; ++column) {
        model.setHorizontalHeaderItem(column, new QStandardItem(u"客户名称"_s));
    }
    QTableView table;
    table.setModel(&model);
    window.setCentralWidget(&table);
    window.resize(1280, 800);
    window.show();
    waitUntil([&] { return window.windowHandle()->isExposed(); });
    table.viewport()->repaint();
    Watched watched;
    watched.usableMs = nowMs();
    watched.rssKiB = residentKiB();
    window.takeCentralWidget();
    return watched;
}

Watched showList(const QString &path)
{
    Watched watched;
    const domain::SystemClock clock(QDate(2026, 11, 23));
    const double start = nowMs();
    auto company = app::CompanyFile::open(path, clock).value();
    if (!company->signIn(clock, u"jingying1"_s, application::demoPassword())) {
        qFatal("cannot sign in");
    }
    const application::Session session = company->session();
    const std::shared_ptr<const application::Sealer> sealer(company->takeKeyring());
    company.reset();
    watched.signInMs = nowMs() - start;

    const QTemporaryDir folder;
    presentation::Settings settings(folder.filePath(u"zhuke.conf"_s));
    const printing::PdfFormPrinter printer(printing::FormLibrary::builtIn().value());
    const exchange::FileWorkbookWriter workbooks;
    const application::PageCounter pagesOfPdf = &printing::pagesOfPdf;
    const presentation::OpenedFiles opened(folder.filePath(u"run"_s));
    presentation::LaneExecutor executor([&] { return app::FileDesk::open(path, sealer, clock); });
    presentation::ChangeWatcher changes(executor);
    const presentation::Workplace workplace{executor,
                                            changes,
                                            settings,
                                            clock,
                                            printer,
                                            workbooks,
                                            pagesOfPdf,
                                            opened,
                                            session,
                                            application::scopeOf(session),
                                            application::demoCompanyName(),
                                            path};
    widgets::Appearance appearance;
    appearance.apply(u"light"_s);
    widgets::MainWindow window(workplace, appearance);
    window.resize(1280, 800);
    window.show();
    auto &table = *window.findChild<QTableView *>(u"clientTable"_s);
    waitUntil([&] { return window.windowHandle()->isExposed() && hasRow(table, 0); });
    table.viewport()->repaint();
    watched.usableMs = nowMs();
    watched.jump99Ms = jump(table, 300);
    watched.searchMs = search(window, table, 20);
    watched.rssKiB = residentKiB();
    printForms(workplace, folder.filePath(u"forms.pdf"_s));
    watched.allKiB = residentKiB();
    return watched;
}

} // namespace zhuke::benchmark
