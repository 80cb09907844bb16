// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/palettedelegate.h"

#include "ui/commands/palettemodel.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/keycaps.h"

#include <QPainter>

#include <algorithm>

namespace Frontdesk {

namespace {

using Kind = PaletteRow::Kind;

constexpr int PersonSide = 28;
constexpr int PaletteTileSide = 24;

QRect middle(const QRect &rect, int left, int side)
{
    return {left, rect.y() + (rect.height() - side) / 2, side, side};
}

} // namespace

PaletteDelegate::PaletteDelegate(const Theme &theme, PictureOf pictures, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_pictures(std::move(pictures))
{
}

void PaletteDelegate::paint(QPainter *painter,
                            const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Colors &c = m_theme.colors();
    const auto &m = m_theme.metrics();
    const auto row = index.data(PaletteModel::RowRole).value<PaletteRow>();
    painter->save();
    if (row.kind == Kind::Heading) {
        painter->setFont(m_theme.fonts().font(TextStep::Detail, Weight::Strong));
        painter->setPen(c.text2);
        painter->drawText(option.rect.adjusted(m.palette.side, 0, -m.palette.side, 0),
                          Qt::AlignVCenter | Qt::AlignLeft,
                          row.title);
        painter->restore();
        return;
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect box = option.rect.adjusted(m.palette.inset, 0, -m.palette.inset, 0);
    if (selected || option.state.testFlag(QStyle::State_MouseOver))
        fillRound(*painter, box, Corners::all(m.control.radius), selected ? c.select : c.hover);
    paintWords(*painter, paintEnds(*painter, option.rect, row, selected), row);
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto row = index.data(PaletteModel::RowRole).value<PaletteRow>();
    const auto &m = m_theme.metrics().palette;
    return {m_theme.px(200), row.kind == Kind::Heading ? m.heading : m.row};
}

QRect PaletteDelegate::paintEnds(QPainter &painter,
                                 const QRect &rect,
                                 const PaletteRow &row,
                                 bool selected) const
{
    const auto &m = m_theme.metrics();
    Frontdesk::paint(painter, {pictureOf(row, rect)}, m_theme, m_pictures);
    const int left = rect.x() + m.palette.side + m.palette.avatar + m.gap.medium;
    const int right = rect.right() - m.palette.side + 1;
    const QRect room(left, rect.y(), right - left, rect.height());
    const QKeySequence key = row.kind == Kind::Command ? row.key : QKeySequence(Qt::Key_Enter);
    const QStringList caps = keyCapsOf(key);
    if (caps.isEmpty() || (row.kind != Kind::Command && !selected))
        return room;
    const int start = drawKeyCaps(painter, m_theme, room, caps);
    return {left, rect.y(), start - m.gap.medium - left, rect.height()};
}

void PaletteDelegate::paintWords(QPainter &painter, const QRect &room, const PaletteRow &row) const
{
    const Colors &c = m_theme.colors();
    const auto &fonts = m_theme.fonts();
    const QString locale = row.account.locale;
    const TextBlock title(row.title,
                          {fonts.forText(TextStep::Body, row.title, locale),
                           fonts.lineHeight(TextStep::Body),
                           1,
                           Qt::AlignLeading,
                           marked(row.hits)},
                          room.width());
    painter.setPen(row.off ? c.textOff : c.text);
    title.draw(painter, {double(room.x()), room.center().y() + 1 - title.height() / 2.0});
    const int at = room.x() + title.width() + m_theme.metrics().gap.normal;
    if (row.detail.isEmpty() || at >= room.right())
        return;
    const auto block = [&](const QString &text, const QList<Search::TextRange> &hits, int width) {
        return TextBlock(text,
                         {fonts.forText(TextStep::Detail, text, locale),
                          fonts.lineHeight(TextStep::Body),
                          1,
                          Qt::AlignLeading,
                          marked(hits)},
                         width);
    };
    const auto draw = [&](const TextBlock &text, int x) {
        text.draw(painter, {double(x), room.center().y() + 1 - text.height() / 2.0});
    };
    painter.setPen(c.text2);
    const int wide = room.right() - at;
    const TextBlock tail = row.tail.isEmpty() ? TextBlock() : block(row.tail, {}, wide);
    const int kept = tail.isEmpty() ? 0 : tail.width() + m_theme.metrics().gap.tiny;
    if (kept >= wide)
        return;
    const TextBlock detail = block(row.detail, row.detailHits, wide - kept);
    draw(detail, at);
    draw(tail, at + detail.width() + m_theme.metrics().gap.tiny);
}

QList<QTextLayout::FormatRange>
PaletteDelegate::marked(const QList<Search::TextRange> &places) const
{
    QTextCharFormat hit;
    hit.setBackground(m_theme.colors().hit);
    hit.setForeground(m_theme.colors().hitText);
    QList<QTextLayout::FormatRange> formats;
    for (const auto &range : places)
        formats.append({static_cast<int>(range.start), static_cast<int>(range.length), hit});
    return formats;
}

DisplayItem PaletteDelegate::pictureOf(const PaletteRow &row, const QRect &rect) const
{
    const auto &m = m_theme.metrics();
    const int left = rect.x() + m.palette.side;
    const int tile = left + (m.palette.avatar - m.palette.tile) / 2;
    switch (row.kind) {
    case Kind::Person: {
        const Conversation &who = row.conversation;
        return AvatarItem{
            middle(rect, left, m.palette.avatar),
            who.contact.isNull() ? who.platformId : who.contact.value(),
            {initialOf(row.title),
             m_theme.fonts().glyph(Avatar::glyphSize(PersonSide), row.account.locale)},
            who.picture};
    }
    case Kind::Message:
    case Kind::Account:
        return TileItem{
            middle(rect, tile, m.palette.tile),
            row.account.color,
            double(m_theme.px(AccountTile::radius(PaletteTileSide))),
            {row.account.letter,
             m_theme.fonts().glyph(AccountTile::glyphSize(PaletteTileSide), row.account.locale)}};
    case Kind::View:
        return IconItem{QLatin1String("saved-view"),
                        middle(rect, left, m.palette.avatar),
                        m.control.iconLarge,
                        &Colors::text2};
    case Kind::Command:
        return IconItem{QLatin1String(row.command->icon),
                        middle(rect, left, m.palette.avatar),
                        m.control.iconLarge,
                        row.off ? &Colors::textOff : &Colors::text2};
    case Kind::Template:
        return IconItem{QLatin1String("template"),
                        middle(rect, left, m.palette.avatar),
                        m.control.iconLarge,
                        row.off ? &Colors::textOff : &Colors::text2};
    case Kind::Messages:
        return IconItem{QLatin1String("search"),
                        middle(rect, left, m.palette.avatar),
                        m.control.iconLarge,
                        &Colors::text2};
    case Kind::Heading:
        break;
    }
    return FillItem{};
}

} // namespace Frontdesk
