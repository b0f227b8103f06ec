// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/archive/archivemodel.h"
#include "presentation/common/dialogs.h"
#include "widgets/archive/previewlayout.h"
#include "widgets/main/page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace zhuke::widgets {

class ArchiveOptions;
class PageView;
class PrintJob;

// 档案: choose, look, print.
class ArchivePage : public Page
{
    Q_OBJECT
public:
    ArchivePage(const presentation::Workplace &workplace,
                presentation::Dialogs &dialogs,
                QWidget *parent = nullptr);
    ~ArchivePage() override;

    void refresh() override { preview(); }
    void focusFilter() override;

    void setSelected(const std::vector<domain::ClientId> &clients);
    void setClient(domain::ClientId client, const QString &name);

private:
    [[nodiscard]] QWidget *buildLeft();
    [[nodiscard]] QWidget *buildRight();
    void buildTools(QHBoxLayout *tools);
    void connectModel();
    void preview();
    void writePdf();
    void print();
    void startPrinting();
    void setBusy(bool isBusy);
    void showProgress(int done, int total);
    void showPlace();
    void cancel();
    void fail(const domain::Error &error);

    presentation::Dialogs &m_dialogs;
    presentation::ArchiveModel m_model;
    PreviewLayout m_layout;
    ArchiveOptions *m_options;
    PageView *m_view;
    QLabel *m_place;
    QLabel *m_words;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QList<QPushButton *> m_actions;
    PrintJob *m_job = nullptr;
    bool m_printsNext = false; // as soon as the pages are there
};

} // namespace zhuke::widgets
