// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/tag.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace Frontdesk {

/// Tags side by side, each with its colour and, if no agent gave it, what did, in as many lines as they
/// need. Left and Right go from one to the next; the menu key, Enter or a click asks for its menu.
class TagFlow : public QWidget
{
    Q_OBJECT

public:
    explicit TagFlow(const Theme &theme, QWidget *parent = nullptr);

    /// @p given says of some of them when they end and what gave them.
    void setTags(const QList<Tag> &tags, const QList<GivenTag> &given = {});
    /// What is said of the @p i-th: its name, group and end.
    QString wordsOf(qsizetype i) const;
    QRect placeOf(qsizetype i) const { return places(width()).value(i); }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    /// @p at is in screen coordinates.
    void menuRequested(const Frontdesk::Tag &tag, const QPoint &at);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    /// Where each tag stands in @p width.
    QList<QRect> places(int width) const;
    qsizetype placeAt(const QPoint &point) const;
    GivenTag givenOf(qsizetype i) const;
    QString iconOf(qsizetype i) const;
    void ask(qsizetype i);
    void paintChip(QPainter &painter, const QRect &place, qsizetype i) const;
    QFont font() const;

    const Theme &m_theme;
    QList<Tag> m_tags;
    QList<GivenTag> m_given;
    qsizetype m_current = 0; ///< on which the keys stand
};

} // namespace Frontdesk
