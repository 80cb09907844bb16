// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/bubblebody.h"
#include "ui/conversation/bubblewords.h"
#include "ui/conversation/cardparts.h"

#include <QCoreApplication>

#include <algorithm>

namespace Frontdesk {

namespace {

/// Grows downwards inside a card.
class CardColumn
{
public:
    CardColumn(const BodyFrame &frame, BubbleBody &body, int width, int limit)
        : m_frame(frame)
        , m_body(body)
        , m_inner(width - 2 * frame.metrics().cardPad)
        , m_limit(limit)
        , m_y(frame.metrics().cardPad)
    {
    }

    /// @return false if there is no room for it.
    bool addLine(const CardParts::Line &line)
    {
        const TextBlock block = m_frame.block(line.strong ? TextStep::Body : TextStep::Detail,
                                              line.text,
                                              m_inner,
                                              line.strong ? Weight::Strong : Weight::Normal,
                                              6);
        if (m_y + block.height() + m_frame.metrics().cardPad > m_limit)
            return false;
        m_body.items.append(TextItem{
            block, {m_frame.metrics().cardPad, m_y}, line.strong ? &Colors::text : &Colors::text2});
        m_y += block.height();
        return true;
    }

    /// Buttons in rows: as many beside each other as fit. They show what the customer can press.
    bool addButtons(const QStringList &labels)
    {
        const auto &m = m_frame.metrics();
        const auto &gap = m_frame.theme().metrics().gap;
        int x = m.cardPad;
        bool open = false;
        for (const auto &label : labels) {
            const TextBlock block = m_frame.block(
                TextStep::Detail, label, m_inner - 2 * m.buttonPadding, Weight::Normal, 1);
            const int width = block.width() + 2 * m.buttonPadding;
            if (!open || x + width > m.cardPad + m_inner) {
                const int next = m_y + (open ? m.buttonHeight : 0) + gap.small;
                if (next + m.buttonHeight + m.cardPad > m_limit)
                    return close(open), false;
                m_y = next;
                x = m.cardPad;
                open = true;
            }
            const QRect box(x, m_y, width, m.buttonHeight);
            m_body.items.append(
                FillItem{box, Corners::all(m.buttonRadius), &Colors::raised, &Colors::line});
            m_body.items.append(
                TextItem{block,
                         {x + m.buttonPadding, m_y + (m.buttonHeight - block.height()) / 2},
                         &Colors::accentText});
            x += width + gap.normal;
        }
        close(open);
        return true;
    }

    void addShowAll()
    {
        const auto &m = m_frame.metrics();
        const TextBlock block = m_frame.block(
            TextStep::Detail, BubbleWords::tr("Show all"), m_inner, Weight::Strong, 1);
        const QRect box(m.cardPad, m_y, block.width(), block.height());
        m_body.items.append(TextItem{block, box.topLeft(), &Colors::accentText});
        m_body.hits.append({box, BubbleAction::ShowAll, {}, BubbleWords::tr("Show all")});
        m_y += block.height();
    }

    int height() const { return m_y + m_frame.metrics().cardPad; }

private:
    void close(bool open) { m_y += open ? m_frame.metrics().buttonHeight : 0; }

    const BodyFrame &m_frame;
    BubbleBody &m_body;
    int m_inner;
    int m_limit;
    int m_y;
};

} // namespace

BubbleBody layoutLocation(const BodyFrame &frame)
{
    const auto &m = frame.metrics();
    const Location place = frame.content().location.value_or(Location{});
    const int lead = m.mapPad + m.mapWidth + m.cardGap;
    const int room = std::max(m.mapWidth / 2, frame.maxWidth - lead - m.padX);
    const QString where =
        QStringLiteral("%1, %2").arg(place.latitude, 0, 'f', 4).arg(place.longitude, 0, 'f', 4);
    const QString head = place.title.isEmpty() ? BubbleWords::tr("Location") : place.title;
    const TextBlock title = frame.block(TextStep::Body, head, room, Weight::Strong, 2);
    const TextBlock address = frame.block(TextStep::Detail, place.address, room, Weight::Normal, 3);
    const TextBlock numbers = frame.block(TextStep::Caption, where, room, Weight::Normal, 1);
    const int words = title.height() + address.height() + numbers.height();
    const int height = std::max(words, m.mapHeight) + 2 * m.mapPad;

    BubbleBody body;
    body.size = {lead + std::max({title.width(), address.width(), numbers.width()}) + m.padX,
                 height};
    body.items.append(
        FillItem{{QPoint(), body.size}, frame.corners, &Colors::raised, &Colors::line});
    const QRect map(m.mapPad, (height - m.mapHeight) / 2, m.mapWidth, m.mapHeight);
    body.items.append(MapItem{map, qreal(m.mapRadius)});
    QPoint at(lead, (height - words) / 2);
    body.items.append(TextItem{title, at, &Colors::text});
    at.ry() += title.height();
    if (!address.isEmpty())
        body.items.append(TextItem{address, at, &Colors::text2});
    at.ry() += address.height();
    body.items.append(TextItem{numbers, at, &Colors::text3});
    const QString url =
        QStringLiteral("https://www.openstreetmap.org/?mlat=%1&mlon=%2#map=17/%1/%2")
            .arg(place.latitude, 0, 'f', 6)
            .arg(place.longitude, 0, 'f', 6);
    body.hits.append(
        {{QPoint(), body.size}, BubbleAction::OpenLink, url, BubbleWords::tr("Open the map")});
    return body;
}

BubbleBody layoutCard(const BodyFrame &frame)
{
    if (auto own = layoutLineCard(frame))
        return *std::move(own);
    const auto &m = frame.metrics();
    const CardParts parts = cardParts(frame.content().data, frame.content().text);
    const int width = std::min(m.cardWidth, frame.maxWidth);
    const auto &fonts = frame.theme().fonts();
    const int foot = fonts.lineHeight(TextStep::Detail) + frame.theme().metrics().gap.small;
    constexpr int NoLimit = 100'000;
    const int limit = frame.input.expanded ? NoLimit : m.cardHeight - foot;

    BubbleBody body;
    body.items.append(FillItem{}); // the ground; its height is known at the end
    CardColumn column(frame, body, width, limit);
    bool all = true;
    for (const auto &line : parts.lines)
        all = all && column.addLine(line);
    all = all && column.addButtons(parts.buttons);
    if (parts.lines.isEmpty() && parts.buttons.isEmpty())
        column.addLine({BubbleWords::tr("Card without words"), false});
    if (!all)
        column.addShowAll();
    body.size = {width, column.height()};
    body.items.first() = FillItem{{QPoint(), body.size},
                                  Corners::all(m.radius),
                                  &Colors::raised,
                                  frame.line ? frame.line : &Colors::line};
    return body;
}

BubbleBody layoutUnknown(const BodyFrame &frame)
{
    const Content &content = frame.content();
    const QString kind =
        content.event.isEmpty() ? content.data.value(u"type").toString() : content.event;
    const QString more = content.text.isEmpty()
        ? BubbleWords::tr("This version cannot show it. It is kept as it came.")
        : content.text;
    return layoutIconCard(frame,
                          QStringLiteral("unknown"),
                          kind.isEmpty()
                              ? BubbleWords::tr("Message of an unknown kind")
                              : BubbleWords::tr("Message of an unknown kind: %1").arg(kind),
                          more);
}

TextBlock
BodyFrame::block(TextStep step, const QString &text, int width, Weight weight, int maxLines) const
{
    const auto &fonts = theme().fonts();
    return TextBlock(
        text,
        {fonts.forText(step, text, scene.locale, weight), fonts.lineHeight(step), maxLines},
        width);
}

BubbleBody layoutBody(const BodyFrame &frame)
{
    if (frame.message().direction == Direction::Note
        && (frame.content().kind == ContentKind::Text || frame.content().media))
        return layoutNote(frame);
    switch (frame.content().kind) {
    case ContentKind::Text:
    case ContentKind::Event:
        return layoutText(frame);
    case ContentKind::Image:
        return layoutPictures(frame);
    case ContentKind::Video:
        return layoutVideo(frame);
    case ContentKind::Audio:
        return layoutAudio(frame);
    case ContentKind::File:
        return layoutFile(frame);
    case ContentKind::Location:
        return layoutLocation(frame);
    case ContentKind::Sticker:
        return layoutSticker(frame);
    case ContentKind::Card:
        return layoutCard(frame);
    case ContentKind::Unknown:
        return layoutUnknown(frame);
    case ContentKind::Erased:
        return layoutErased(frame);
    }
    Q_UNREACHABLE();
}

} // namespace Frontdesk
