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
    , m_library(printing::FormLibrary::builtIn())
{
    connect(&m_timer, &QTimer::timeout, this, &PreviewLayout::layOutSome);
}

Result<printing::FormFonts> PreviewLayout::fonts() const
{
    return printing::chooseFonts(QString());
}

void PreviewLayout::start(std::vector<application::FormData> forms,
                          const application::PrintStamp &stamp)
{
    stop();
    const Result<printing::FormFonts> chosen = fonts();
    if (!chosen || !m_library) {
        emit failed(chosen ? m_library.error() : chosen.error());
        return;
    }
    m_layout = std::make_unique<printing::FormLayout>(*chosen);
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
        const auto definition = m_library->find(form.form);
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
