// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paperpages.h"

#include "ui/theme/paint.h"
#include "ui/theme/textblock.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr int Times = PaperPages::Dpi / 96;
constexpr int StepItems = 40;
constexpr int Gap = 6 * Times; // between items
constexpr int PadX = 12 * Times;
constexpr int PadY = 7 * Times;
constexpr int Radius = 12 * Times;
constexpr int Picture = 280 * Times;
constexpr int FootGap = 12 * Times;
constexpr int TileSide = 40 * Times;
constexpr int BubblePart = 72; // percent of the width
constexpr int LeastLines = 3; // of a bubble that goes on on the next page

bool isBubble(const PaperItem &item)
{
    return item.kind == PaperItem::Kind::Theirs || item.kind == PaperItem::Kind::Ours
        || item.kind == PaperItem::Kind::Note;
}

} // namespace

/// What it takes, apart from where.
struct PaperPages::Measured {
    int head = 0;
    int height = 0; ///< of the text with its padding, or of the picture
    QList<int> ends; ///< lower edges of the lines, from the top of the text
};

PaperPages::PaperPages(PaperFrame frame, QList<PaperItem> items, const QSize &page)
    : m_frame(std::move(frame))
    , m_items(std::move(items))
    , m_page(page)
    , m_fonts(Times * 100, QLocale().name())
    , m_colors(colorsOf(Scheme::Light))
{
    newPage();
}

int PaperPages::largestPicture()
{
    return Picture;
}

bool PaperPages::layOutMore()
{
    const int end = std::min(m_next + StepItems, static_cast<int>(m_items.size()));
    for (; m_next < end; ++m_next)
        place(m_next);
    return m_next < m_items.size();
}

QStringList PaperPages::picturesOf(int page) const
{
    QStringList shas;
    for (const auto &piece : m_pages.value(page)) {
        if (const auto &item = m_items.at(piece.item); showsPicture(item))
            shas.append(item.sha);
    }
    return shas;
}

void PaperPages::draw(QPainter &painter, int page, const QHash<QString, QImage> &pictures) const
{
    if (page == 0)
        drawHead(painter);
    const auto pieces = m_pages.value(page);
    for (const auto &piece : pieces)
        drawPiece(painter, piece, pictures);
    drawFoot(painter, page);
}

void PaperPages::newPage()
{
    m_pages.append(QList<Piece>());
    m_y = m_pages.size() == 1 ? headHeight() : 0;
    m_bottom = m_page.height() - 2 * m_fonts.lineHeight(TextStep::Caption) - FootGap;
}

void PaperPages::place(int item)
{
    const auto measured = measure(m_items.at(item));
    const bool isFirst = m_pages.constLast().isEmpty();
    if (!isFirst)
        m_y += m_items.at(item).kind == PaperItem::Kind::Day ? 2 * Gap : Gap;
    const int whole = measured.head + measured.height;
    // A day does not stand alone at the end of a page.
    const int wanted =
        m_items.at(item).kind == PaperItem::Kind::Day ? whole + 4 * Gap + PadY : whole;
    const bool isText = isBubble(m_items.at(item)) && !showsPicture(m_items.at(item));
    if (wanted > room() && isText)
        return placeText(item, measured);
    if (wanted > room() && !m_pages.constLast().isEmpty())
        newPage();
    m_pages.last().append(
        Piece{item, m_y, 0, static_cast<int>(measured.ends.size()), measured.head > 0});
    m_y += whole;
}

/// Over as many pages as it takes; a few lines alone are not left behind.
void PaperPages::placeText(int item, const Measured &measured)
{
    const auto count = static_cast<int>(measured.ends.size());
    int from = 0;
    while (from < count) {
        const int head = from == 0 ? measured.head : 0;
        const int top = from == 0 ? 0 : measured.ends.at(from - 1);
        int to = from;
        while (to < count && head + 2 * PadY + measured.ends.at(to) - top <= room())
            ++to;
        const bool isFresh = m_pages.constLast().isEmpty();
        const bool tooFew = to - from < std::min(LeastLines, count - from);
        if (tooFew && !isFresh) {
            newPage();
            continue;
        }
        to = std::max(to, from + 1); // a line higher than a page is cut rather than waited for
        m_pages.last().append(Piece{item, m_y, from, to - from, head > 0});
        m_y += head + 2 * PadY + measured.ends.at(to - 1) - top;
        from = to;
        if (from < count)
            newPage();
    }
}

PaperPages::Measured PaperPages::measure(const PaperItem &item) const
{
    Measured measured;
    if (!item.head.isEmpty())
        measured.head = m_fonts.lineHeight(TextStep::Caption);
    if (showsPicture(item)) {
        measured.height = pictureSize(item).height();
        return measured;
    }
    const TextBlock block = text(item);
    for (int i = 0; i < block.lineCount(); ++i) {
        const bool isLast = i + 1 == block.lineCount();
        measured.ends.append(isLast ? block.height() : qRound(block.layout()->lineAt(i + 1).y()));
    }
    if (measured.ends.isEmpty())
        measured.ends = {m_fonts.lineHeight(TextStep::Message)}; // an empty text is a bubble too
    measured.height = measured.ends.constLast() + (isBubble(item) ? 2 * PadY : 0);
    return measured;
}

TextStyle PaperPages::style(const PaperItem &item) const
{
    const TextStep step = item.kind == PaperItem::Kind::Line ? TextStep::Caption
        : item.kind == PaperItem::Kind::Day                  ? TextStep::Detail
                                                             : TextStep::Message;
    const Weight weight = item.kind == PaperItem::Kind::Day ? Weight::Strong : Weight::Normal;
    TextStyle style;
    style.font = m_fonts.forText(step, item.text, m_frame.locale, weight);
    style.lineHeight = m_fonts.lineHeight(step);
    style.align = isBubble(item) ? Qt::AlignLeading : Qt::AlignHCenter;
    return style;
}

TextBlock PaperPages::text(const PaperItem &item) const
{
    return {item.text,
            style(item),
            isBubble(item) ? m_page.width() * BubblePart / 100 - 2 * PadX : m_page.width()};
}

TextBlock PaperPages::line(const QString &words) const
{
    TextStyle style;
    style.font = m_fonts.forText(TextStep::Caption, words, m_frame.locale);
    style.lineHeight = m_fonts.lineHeight(TextStep::Caption);
    style.maxLines = 1;
    return {words, style, m_page.width()};
}

bool PaperPages::showsPicture(const PaperItem &item) const
{
    return !item.sha.isEmpty() && !m_pictures.value(item.sha).isEmpty();
}

/// No larger than it is, and than there is room for.
QSize PaperPages::pictureSize(const PaperItem &item) const
{
    const QSize own = m_pictures.value(item.sha) * Times;
    const QSize most(Picture, Picture);
    return own.width() > most.width() || own.height() > most.height()
        ? own.scaled(most, Qt::KeepAspectRatio).expandedTo({1, 1})
        : own;
}

TextBlock PaperPages::titleBlock() const
{
    const QString title = m_frame.head.value(0);
    TextStyle style;
    style.font = m_fonts.forText(TextStep::Page, title, m_frame.locale, Weight::Strong);
    style.lineHeight = m_fonts.lineHeight(TextStep::Page);
    style.maxLines = 2;
    return {title, style, m_page.width() - TileSide - 2 * PadX};
}

int PaperPages::headHeight() const
{
    const auto lines = static_cast<int>(std::max<qsizetype>(0, m_frame.head.size() - 1));
    const int words = titleBlock().height() + lines * m_fonts.lineHeight(TextStep::Detail);
    return std::max(words, TileSide) + 3 * Gap;
}

void PaperPages::drawHead(QPainter &painter) const
{
    drawTile(painter,
             QRect(0, 0, TileSide, TileSide),
             TileSide / 5.0,
             {m_frame.letter, m_fonts.glyph(20, m_frame.locale)},
             m_colors.account(m_frame.color),
             m_colors.accountInk);
    const int x = TileSide + PadX;
    const TextBlock title = titleBlock();
    painter.setPen(m_colors.text);
    title.draw(painter, QPointF(x, 0));
    int y = title.height();
    const int step = m_fonts.lineHeight(TextStep::Detail);
    painter.setPen(m_colors.text2);
    for (qsizetype i = 1; i < m_frame.head.size(); ++i) {
        TextStyle style;
        style.font = m_fonts.forText(TextStep::Detail, m_frame.head.at(i), m_frame.locale);
        style.lineHeight = step;
        style.maxLines = 1;
        TextBlock(m_frame.head.at(i), style, m_page.width() - x).draw(painter, QPointF(x, y));
        y += step;
    }
    painter.fillRect(QRect(0, headHeight() - 2 * Gap, m_page.width(), Times), m_colors.line);
}

void PaperPages::drawFoot(QPainter &painter, int page) const
{
    const int step = m_fonts.lineHeight(TextStep::Caption);
    const int y = m_page.height() - 2 * step;
    painter.fillRect(QRect(0, y - FootGap / 2, m_page.width(), Times), m_colors.line);
    painter.setPen(m_colors.text3);
    const QLocale locale;
    const TextBlock number =
        line(QCoreApplication::translate("Frontdesk::PaperItems", "Page %1 of %2", "of a paper")
                 .arg(locale.toString(page + 1), locale.toString(pageCount())));
    number.draw(painter, QPointF(m_page.width() - number.width(), y));
    TextStyle style;
    style.font = m_fonts.forText(TextStep::Caption, m_frame.foot, m_frame.locale);
    style.lineHeight = step;
    style.maxLines = 1;
    TextBlock(m_frame.foot, style, m_page.width() - number.width() - PadX)
        .draw(painter, QPointF(0, y));
    // Spaced, because letters that are set apart are not joined: "ff" would be one sign in the text of
    // a PDF, and nobody could compare it.
    style.font = m_fonts.font(TextStep::Caption);
    style.font.setLetterSpacing(QFont::AbsoluteSpacing, 1);
    TextBlock(QStringLiteral("SHA-256 ") + m_frame.hash, style, m_page.width())
        .draw(painter, QPointF(0, y + step));
}

void PaperPages::drawPiece(QPainter &painter,
                           const Piece &piece,
                           const QHash<QString, QImage> &pictures) const
{
    const PaperItem &item = m_items.at(piece.item);
    const bool isRight = item.kind == PaperItem::Kind::Ours || item.kind == PaperItem::Kind::Note;
    if (piece.head) {
        const TextBlock head = line(item.head);
        painter.setPen(m_colors.text3);
        head.draw(painter, QPointF(isRight ? m_page.width() - head.width() : 0, piece.y));
    }
    const int top = piece.y + (piece.head ? m_fonts.lineHeight(TextStep::Caption) : 0);
    if (showsPicture(item)) {
        const QSize size = pictureSize(item);
        const QRect box(QPoint(isRight ? m_page.width() - size.width() : 0, top), size);
        painter.fillRect(box, m_colors.list);
        if (const auto picture = pictures.constFind(item.sha); picture != pictures.cend())
            painter.drawImage(box, *picture);
        return;
    }
    const TextBlock block = text(item);
    if (isBubble(item))
        return drawBubble(painter, piece, block, isRight ? m_page.width() : 0);
    painter.setPen(item.kind == PaperItem::Kind::Day ? m_colors.text : m_colors.text2);
    block.draw(painter, QPointF(0, top));
}

/// @p x: its right end for ours, its left for theirs. Only the lines of the piece are drawn: what is
/// clipped away would still be in the text of a PDF.
void PaperPages::drawBubble(QPainter &painter,
                            const Piece &piece,
                            const TextBlock &block,
                            int x) const
{
    const PaperItem &item = m_items.at(piece.item);
    const auto measured = measure(item);
    const int above = piece.from == 0 ? 0 : measured.ends.at(piece.from - 1);
    const int lines = measured.ends.at(piece.from + piece.lines - 1) - above;
    const int wide = std::max(block.width() + 2 * PadX, 2 * Radius);
    const int top = piece.y + (piece.head ? m_fonts.lineHeight(TextStep::Caption) : 0);
    const QRect box(x == 0 ? 0 : x - wide, top, wide, lines + 2 * PadY);
    const bool isNote = item.kind == PaperItem::Kind::Note;
    fillRound(painter,
              box,
              Corners::all(Radius),
              isNote                                   ? m_colors.note
                  : item.kind == PaperItem::Kind::Ours ? m_colors.outBubble
                                                       : m_colors.inBubble);
    if (isNote)
        outlineRound(painter, box, Corners::all(Radius), m_colors.noteLine, Times);
    painter.setPen(m_colors.text);
    const QPointF at(box.x() + PadX, box.y() + PadY - above);
    for (int i = piece.from; i < std::min(piece.from + piece.lines, block.lineCount()); ++i)
        block.layout()->lineAt(i).draw(&painter, at);
}

} // namespace Frontdesk
