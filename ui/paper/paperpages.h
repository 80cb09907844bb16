// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/paperwish.h"
#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"

#include <QHash>
#include <QImage>
#include <QSize>

class QPainter;

namespace Frontdesk {

class TextBlock;
struct TextStyle;

/// What stands around the messages.
struct PaperFrame {
    QStringList head; ///< of the first page; its first line is the title
    QString foot; ///< of each page, beside its number
    QString hash; ///< below that
    QString letter; ///< of the account's tile
    int color = 1; ///< of the account
    QString locale; ///< of its customers; decides Han forms
};

/// Lays items out on pages and draws these, black on white whatever the theme. Both go in steps, so
/// that nobody waits for a long conversation: a step takes some milliseconds. Measures are pixels at
/// Dpi. GUI thread.
class PaperPages
{
public:
    static constexpr int Dpi = 288; ///< three times what the measures of the design are in

    /// @p page is what can be printed on.
    PaperPages(PaperFrame frame, QList<PaperItem> items, const QSize &page);

    /// How large a picture will be drawn at most, so that it need not be read larger.
    static int largestPicture();
    /// Of the picture @p sha, when it is known; not before layOutMore() comes to it. An empty size:
    /// there is none, and words stand in its place.
    void setPictureSize(const QString &sha, const QSize &size) { m_pictures.insert(sha, size); }
    /// Lays out some more. False: everything is.
    bool layOutMore();
    int pageCount() const { return static_cast<int>(m_pages.size()); }
    /// Those that a page needs.
    QStringList picturesOf(int page) const;
    /// @p painter stands at the upper left of what can be printed on. @p pictures by sha.
    void draw(QPainter &painter, int page, const QHash<QString, QImage> &pictures) const;

private:
    /// A part of an item on a page.
    struct Piece {
        int item = 0;
        int y = 0;
        int from = 0; ///< line of the text
        int lines = 0;
        bool head = false; ///< who and when stand above
    };
    struct Measured;

    void place(int item);
    void placeText(int item, const Measured &measured);
    void newPage();
    int room() const { return m_bottom - m_y; }
    Measured measure(const PaperItem &item) const;
    TextStyle style(const PaperItem &item) const;
    TextBlock text(const PaperItem &item) const;
    TextBlock line(const QString &words) const;
    TextBlock titleBlock() const;
    int bubbleWidth(const PaperItem &item) const;
    int headHeight() const;
    void drawHead(QPainter &painter) const;
    void drawFoot(QPainter &painter, int page) const;
    void
    drawPiece(QPainter &painter, const Piece &piece, const QHash<QString, QImage> &pictures) const;
    void drawBubble(QPainter &painter, const Piece &piece, const TextBlock &block, int x) const;
    bool showsPicture(const PaperItem &item) const;
    QSize pictureSize(const PaperItem &item) const;

    PaperFrame m_frame;
    QList<PaperItem> m_items;
    QSize m_page;
    Fonts m_fonts;
    const Colors &m_colors;
    QHash<QString, QSize> m_pictures;
    QList<QList<Piece>> m_pages;
    int m_next = 0; ///< item
    int m_y = 0;
    int m_bottom = 0;
};

} // namespace Frontdesk
