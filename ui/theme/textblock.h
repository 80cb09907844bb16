// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QList>
#include <QSize>
#include <QString>
#include <QTextLayout>

#include <memory>

class QPainter;

namespace Frontdesk {

/// How a piece of text is set.
struct TextStyle {
    QFont font;
    int lineHeight = 0; ///< least height of a line; a taller script makes its line grow
    int maxLines = 0; ///< 0: as many as it takes; what is left is elided
    Qt::Alignment align = Qt::AlignLeading;
    QList<QTextLayout::FormatRange> formats = {}; ///< colours of links and mentions
};

/// Shaped text and its size: laid out once, drawn as often as wanted.
class TextBlock
{
public:
    TextBlock() = default;
    /// Sets @p text into lines of at most @p width. Plain text: line feeds break, nothing else counts.
    TextBlock(const QString &text, const TextStyle &style, int width);

    bool isEmpty() const { return !m_layout; }
    /// Of the ink-bearing lines: the widest line, and all lines together.
    QSize size() const { return m_size; }
    int width() const { return m_size.width(); }
    int height() const { return m_size.height(); }
    int lineCount() const { return m_layout ? m_layout->lineCount() : 0; }
    /// True if something had to be left out.
    bool isElided() const { return m_elided; }
    /// The text as set, with its ellipsis.
    QString text() const { return m_layout ? m_layout->text() : QString(); }
    /// Index into the text of what stands at @p point (relative to the block), or -1.
    int indexAt(QPointF point) const;
    const QTextLayout *layout() const { return m_layout.get(); }

    /// Draws in the painter's pen.
    void draw(QPainter &painter, QPointF topLeft) const;

private:
    void shape(const QString &text, const TextStyle &style, int width);

    std::shared_ptr<QTextLayout> m_layout;
    QSize m_size;
    bool m_elided = false;
};

/// @p text without the characters that turn the direction of what stands around it. For names of
/// people and files, which must not be able to disguise themselves.
QString withoutBidiControls(const QString &text);

} // namespace Frontdesk
