// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/common/workplace.h"

namespace zhuke::presentation {

// Erasing one person's data on request (PI-D6), in the background.
class ErasureModel : public QObject
{
    Q_OBJECT
public:
    explicit ErasureModel(const Workplace &workplace, QObject *parent = nullptr);

    [[nodiscard]] bool mayErase() const;
    [[nodiscard]] QDate today() const { return m_workplace.clock.today(); }
    // Looks whether a request of the person is open: openFound.
    void look(const QString &personUid);
    // One that is open is finished.
    void erase(const application::ErasureRequest &request);

signals:
    void openFound(const zhuke::domain::Erasure &erasure);
    void done(const zhuke::application::ErasureReport &report);
    void failed(const zhuke::domain::Error &error);

private:
    const Workplace &m_workplace;
};

} // namespace zhuke::presentation
