// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QBasicTimer>
#include <QWidget>

namespace Frontdesk {

/// Stands over a view that is still empty, in the shape of what is being loaded. Nothing of it shows
/// when that takes less than a moment, so that nothing flashes; nothing in it moves.
class Skeleton : public QWidget
{
    Q_OBJECT

public:
    enum class Shape {
        Rows, ///< of the conversation list
        Bubbles, ///< of a chat
    };

    static constexpr int PatienceMs = 150;

    /// Covers @p view, which owns it.
    Skeleton(const Theme &theme, Shape shape, QWidget &view);

    /// Loading is under way; told again, it goes on.
    void begin();
    /// Something is there, or is known not to come.
    void end();
    void setLoading(bool loading);

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void paintRows(QPainter &painter) const;
    void paintBubbles(QPainter &painter) const;
    void paintBar(QPainter &painter, const QRect &rect, const QColor &color) const;

    const Theme &m_theme;
    Shape m_shape;
    QBasicTimer m_patience;
};

} // namespace Frontdesk
