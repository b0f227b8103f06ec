// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/forms/formdata.h"
#include "printing/definition/formlibrary.h"
#include "printing/layout/formlayout.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace zhuke::widgets {

// Lays out forms for the preview a few at a time, so that a thousand of them never stop the window.
class PreviewLayout : public QObject
{
    Q_OBJECT
public:
    explicit PreviewLayout(QObject *parent = nullptr);

    // Before `start`: the fonts and forms the office has decided on.
    [[nodiscard]] domain::Result<void> setStyle(const application::FormStyle &style);
    [[nodiscard]] const printing::FormFonts &fonts() const { return m_fonts; }
    void start(std::vector<application::FormData> forms, const application::PrintStamp &stamp);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_timer.isActive(); }

signals:
    void laidOut(std::vector<zhuke::printing::Page> pages);
    void finished();
    void failed(const zhuke::domain::Error &error);

private:
    void layOutSome();

    printing::FormLibrary m_library;
    printing::FormFonts m_fonts;
    std::unique_ptr<printing::FormLayout> m_layout;
    std::vector<application::FormData> m_forms;
    application::PrintStamp m_stamp;
    std::size_t m_next = 0;
    QTimer m_timer;
};

} // namespace zhuke::widgets
