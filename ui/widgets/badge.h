// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace Frontdesk {

/// A small label on a soft ground: "Friend", "Queued 2", "Not sent".
class Badge : public QWidget
{
    Q_OBJECT

public:
    enum class Tone { Plain, Good, Look, Bad, Accent };

    explicit Badge(const Theme &theme, QWidget *parent = nullptr);

    void say(Tone tone, const QString &text, const QString &iconName = {});
    QString text() const { return m_text; }

    QSize sizeHint() const override;
    /// Room for a few letters; the rest stands in the tooltip.
    QSize minimumSizeHint() const override;

    struct Look {
        QColor fill;
        QColor ink;
        QColor line; ///< invalid: none
    };
    static Look look(const Colors &colors, Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    const Theme &m_theme;
    Tone m_tone = Tone::Plain;
    QString m_text;
    QString m_iconName;
};

} // namespace Frontdesk
