// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/content.h"
#include "ui/widgets/pane.h"

#include <QPixmap>

class QHBoxLayout;

namespace Frontdesk {

/// One of what goes out with the next reply: what it looks like, its name, and a way to leave it out.
/// Dragged it moves; with the keyboard Ctrl+Shift+Left and Right move it, Delete leaves it out, Space
/// and Enter show it.
class AttachmentChip : public Pane
{
    Q_OBJECT

public:
    AttachmentChip(const Theme &theme, const Content &content, QWidget *parent = nullptr);

    const Content &content() const { return m_content; }
    /// Its name, or the first words of a text.
    QString name() const;
    /// From 0; for those who hear it.
    void setPlace(qsizetype index, qsizetype count);
    void setPicture(const QPixmap &picture);
    /// The sha of what it looks like; empty for what has no look.
    QString pictureSha() const;
    /// What can be reached in it, in order.
    QWidgetList stops() const;

    /// Kind, size, length and pixels, as far as they are known; for a text, all of it.
    static QString factsOf(const Content &content);

Q_SIGNALS:
    void moveWanted(int by);
    /// @p x of the pointer, in the strip.
    void dragged(int x);
    void openWanted();
    void editWanted();
    void removeWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    QRect lookPlace() const;
    void paintFilmMark(QPainter &painter) const;

    Content m_content;
    QPixmap m_picture;
    QHBoxLayout *m_row;
    QPoint m_pressedAt;
    bool m_isDragged = false;
    QWidgetList m_stops;
};

} // namespace Frontdesk
