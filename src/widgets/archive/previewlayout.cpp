// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/archive/previewlayout.h"

#include <QElapsedTimer>

namespace zhuke::widgets {

using domain::Result;

namespace {
constexpr qint64 turnMs = 15;
}

PreviewLayout::PreviewLayout(QObject *parent)
    : QObject(parent)
{
    connect(&m_timer, &QTimer::timeout, this, &PreviewLayout::layOutSome);
}

Result<void> PreviewLayout::setStyle(const application::FormStyle &style)
{
    const auto fonts = printing::chooseFonts(style.font);
    if (!fonts) {
        return domain::failure(fonts);
    }
    const auto builtIn = printing::FormLibrary::builtIn();
    if (!builtIn) {
        return domain::failure(builtIn);
    }
    auto library = builtIn->with(style);
    if (!library) {
        return domain::failure(library);
    }
    m_fonts = *fonts;
    m_library = std::move(*library);
    return {};
}

void PreviewLayout::start(std::vector<application::FormData> forms,
                          const application::PrintStamp &stamp)
{
    stop();
    m_layout = std::make_unique<printing::FormLayout>(m_fonts);
    m_forms = std::move(forms);
    m_stamp = stamp;
    m_next = 0;
    m_timer.start(0);
}

void PreviewLayout::stop()
{
    m_timer.stop();
}

void PreviewLayout::layOutSome()
{
    QElapsedTimer turn;
    turn.start();
    std::vector<printing::Page> made;
    while (m_next < m_forms.size() && turn.elapsed() < turnMs) {
        const application::FormData &form = m_forms[m_next++];
        const auto definition = m_library.find(form.form);
        auto pages = definition ? m_layout->pages(**definition, form, m_stamp)
                                : Result<std::vector<printing::Page>>(domain::failure(definition));
        if (!pages) {
            stop();
            emit failed(pages.error());
            return;
        }
        made.insert(made.end(), pages->begin(), pages->end());
    }
    emit laidOut(std::move(made));
    if (m_next == m_forms.size()) {
        stop();
        emit finished();
    }
}

} // namespace zhuke::widgets
