// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace zhuke::widgets {

enum class Tone { Plain, Faint, Good, Warning, Fault };

// Readable on light and dark; colour is never the only sign, so the words must say it too.
[[nodiscard]] QColor toneColour(Tone tone, const QPalette &palette);

// A label that keeps its tone when light becomes dark.
class ToneLabel : public QLabel
{
    Q_OBJECT
public:
    explicit ToneLabel(Tone tone, const QString &text = {}, QWidget *parent = nullptr);

    void setTone(Tone tone);
    // Points more (or less) than the application's font.
    void setScale(int points, bool isBold = false);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintTone();

    Tone m_tone;
};

} // namespace zhuke::widgets
