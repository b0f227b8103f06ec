// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/archive/archivepage.h"

#include "widgets/archive/archiveoptions.h"
#include "widgets/archive/pageview.h"
#include "widgets/archive/printjob.h"
#include "widgets/common/icons.h"

#include <QGridLayout>
#include <QPrintDialog>
#include <QPrinterInfo>
#include <QScrollArea>
#include <QToolButton>

namespace zhuke::widgets {

using presentation::ArchiveModel;
using namespace Qt::StringLiterals;

namespace {
constexpr double zoomStep = 1.25;
}

ArchivePage::ArchivePage(const presentation::Workplace &workplace,
                         presentation::Dialogs &dialogs,
                         QWidget *parent)
    : Page(parent)
    , m_dialogs(dialogs)
    , m_model(workplace)
    , m_options(new ArchiveOptions(workplace, this))
    , m_view(new PageView(this))
    , m_place(new QLabel(this))
    , m_words(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("取消"), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildLeft());
    layout->addWidget(buildRight(), 1);
    connectModel();
    setBusy(false);
    showPlace();
}

ArchivePage::~ArchivePage()
{
    m_model.cancel();
}

QWidget *ArchivePage::buildLeft()
{
    auto *left = new QWidget(this);
    left->setFixedWidth(320);
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(16, 12, 12, 12);
    layout->setSpacing(8);
    auto *scroll = new QScrollArea(left);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_options);
    layout->addWidget(scroll, 1);
    auto *buttons = new QGridLayout;
    buttons->setSpacing(8);
    layout->addLayout(buttons);
    const auto button = [&](const QString &text, const char *iconName, const QString &name) {
        auto *made = new QPushButton(icon(iconName), text, left);
        made->setObjectName(name);
        const bool isFirst = m_actions.isEmpty(); // over the other two
        buttons->addWidget(made,
                           isFirst ? 0 : 1,
                           isFirst ? 0 : static_cast<int>(m_actions.size()) - 1,
                           1,
                           isFirst ? 2 : 1);
        m_actions.append(made);
        return made;
    };
    connect(button(tr("预览"), "document-preview", u"archivePreview"_s),
            &QPushButton::clicked,
            this,
            &ArchivePage::preview);
    connect(button(tr("打印…"), "document-print", u"archivePrint"_s),
            &QPushButton::clicked,
            this,
            &ArchivePage::print);
    connect(button(tr("存为 PDF…"), "document-save-as", u"archivePdf"_s),
            &QPushButton::clicked,
            this,
            &ArchivePage::writePdf);
    return left;
}

QWidget *ArchivePage::buildRight()
{
    auto *right = new QWidget(this);
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(12, 8, 12, 8);
    tools->setSpacing(4);
    buildTools(tools);
    layout->addLayout(tools);
    m_view->setObjectName(u"archivePages"_s);
    m_view->setAccessibleName(tr("预览页面"));
    layout->addWidget(m_view, 1);

    auto *work = new QHBoxLayout;
    work->setContentsMargins(12, 8, 12, 8);
    m_words->setObjectName(u"archiveWords"_s);
    m_progress->setObjectName(u"archiveProgress"_s);
    m_progress->setAccessibleName(tr("进度"));
    m_cancel->setObjectName(u"archiveCancel"_s);
    connect(m_cancel, &QPushButton::clicked, this, &ArchivePage::cancel);
    work->addWidget(m_words, 1);
    work->addWidget(m_progress, 1);
    work->addWidget(m_cancel);
    layout->addLayout(work);
    return right;
}

void ArchivePage::buildTools(QHBoxLayout *tools)
{
    const auto add = [&](const QString &text, const char *iconName, const QString &name, auto act) {
        auto *button = new QToolButton(this);
        button->setIcon(icon(iconName));
        button->setObjectName(name);
        button->setAccessibleName(text);
        button->setToolTip(text);
        button->setAutoRaise(true);
        connect(button, &QToolButton::clicked, this, act);
        tools->addWidget(button);
    };
    add(tr("上一页 (Page Up)"), "go-up", u"pageUp"_s, [this] {
        m_view->showPage(m_view->currentPage() - 1);
    });
    add(tr("下一页 (Page Down)"), "go-down", u"pageDown"_s, [this] {
        m_view->showPage(m_view->currentPage() + 1);
    });
    tools->addWidget(m_place);
    tools->addStretch();
    add(tr("缩小 (Ctrl+滚轮)"), "zoom-out", u"zoomOut"_s, [this] { m_view->zoomBy(1 / zoomStep); });
    add(tr("放大 (Ctrl+滚轮)"), "zoom-in", u"zoomIn"_s, [this] { m_view->zoomBy(zoomStep); });
    add(tr("适合宽度"), "zoom-fit-width", u"zoomFit"_s, [this] { m_view->fitWidth(); });
}

void ArchivePage::connectModel()
{
    connect(&m_model, &ArchiveModel::busyChanged, this, &ArchivePage::setBusy);
    connect(&m_model, &ArchiveModel::progressed, this, &ArchivePage::showProgress);
    connect(&m_model, &ArchiveModel::failed, this, &ArchivePage::fail);
    connect(&m_model,
            &ArchiveModel::gathered,
            this,
            [this](const presentation::GatheredForms &gathered) {
                if (const auto done = m_layout.setStyle(gathered.style); !done) {
                    fail(done.error());
                    return;
                }
                m_view->clear(m_layout.fonts());
                m_layout.start(gathered.forms, m_model.stamp());
            });
    connect(&m_model,
            &ArchiveModel::written,
            this,
            [this](const QString &path, const application::PrintReport &report) {
                m_words->setText(tr("已存为 %1(%2 页)").arg(path).arg(report.pages));
                if (!report.missing.empty()) {
                    const application::MissingGlyph &first = report.missing.front();
                    m_dialogs.showMessage(tr("有的字没有字形"),
                                          tr("字体中没有“%1”(%2)。请安装更全的字体后重新生成。")
                                              .arg(first.character, first.subject));
                }
            });
    connect(&m_layout, &PreviewLayout::laidOut, m_view, &PageView::append);
    connect(&m_layout, &PreviewLayout::failed, this, &ArchivePage::fail);
    connect(&m_layout, &PreviewLayout::finished, this, [this] {
        if (m_printsNext) {
            startPrinting();
        }
    });
    connect(m_view, &PageView::moved, this, &ArchivePage::showPlace);
}

void ArchivePage::focusFilter()
{
    m_options->findChild<QWidget *>(u"archiveClient"_s)->setFocus();
}

void ArchivePage::setSelected(const std::vector<domain::ClientId> &clients)
{
    m_options->setSelected(clients);
}

void ArchivePage::setClient(domain::ClientId client, const QString &name)
{
    m_options->setClient(client, name);
    preview();
}

void ArchivePage::preview()
{
    if (const auto choice = m_options->choice()) {
        m_words->clear();
        m_model.preview(*choice, m_printsNext);
    }
}

void ArchivePage::writePdf()
{
    const auto choice = m_options->choice();
    if (!choice) {
        return;
    }
    const QString path =
        m_dialogs.chooseFileToSave({tr("存为 PDF"),
                                    ArchiveModel::formTitle(choice->forms.constFirst()) + u".pdf"_s,
                                    tr("PDF 文件 (*.pdf)"),
                                    u"pdf"_s});
    if (!path.isEmpty()) {
        m_words->setText(tr("正在生成 PDF…"));
        m_model.writePdf(*choice, path, m_options->wantsArchiveCopy());
    }
}

void ArchivePage::print()
{
    if (QPrinterInfo::availablePrinterNames().isEmpty()) {
        if (m_dialogs.confirm(
                {tr("没有打印机"),
                 tr("这台电脑上没有找到打印机。可以先存为 PDF，到有打印机的电脑上打印。"),
                 tr("存为 PDF…"),
                 tr("取消")})) {
            writePdf();
        }
        return;
    }
    m_printsNext = true;
    preview();
}

void ArchivePage::startPrinting()
{
    m_printsNext = false;
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    QPrintDialog dialog(printer.get(), this);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    m_job = new PrintJob(std::move(printer), m_layout.fonts(), m_view->pages(), this);
    connect(m_job, &PrintJob::progressed, this, &ArchivePage::showProgress);
    connect(m_job, &PrintJob::finished, this, [this](bool isComplete) {
        m_words->setText(isComplete ? tr("已送往打印机") : tr("打印已停止"));
        setBusy(false);
        m_job->deleteLater();
        m_job = nullptr;
    });
    setBusy(true);
    m_job->start();
}

void ArchivePage::setBusy(bool isBusy)
{
    for (QPushButton *button : m_actions) {
        button->setEnabled(!isBusy);
    }
    m_progress->setVisible(isBusy);
    m_progress->setRange(0, 0);
    m_cancel->setVisible(isBusy);
}

void ArchivePage::showProgress(int done, int total)
{
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_progress->setFormat(tr("%1 / %2").arg(done).arg(total));
}

void ArchivePage::showPlace()
{
    const auto count = static_cast<int>(m_view->pages().size());
    m_place->setText(count == 0
                         ? tr("选好左边各项，按“预览”")
                         : tr("第 %1 页，共 %2 页").arg(m_view->currentPage() + 1).arg(count));
}

void ArchivePage::cancel()
{
    m_printsNext = false;
    m_words->setText(tr("正在取消…"));
    m_model.cancel();
    if (m_job != nullptr) {
        m_job->cancel();
    }
}

void ArchivePage::fail(const domain::Error &error)
{
    m_printsNext = false;
    m_words->clear();
    m_dialogs.showError(presentation::errorText(error));
}

} // namespace zhuke::widgets
