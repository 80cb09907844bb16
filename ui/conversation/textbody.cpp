// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/bubblebody.h"
#include "ui/conversation/bubblewords.h"
#include "ui/conversation/linkfinder.h"
#include "ui/models/contenttext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Frontdesk {

namespace {

/// Colours of links and mentions inside the text.
QList<QTextLayout::FormatRange> formatsOf(const BodyFrame &frame, const QList<TextLink> &links)
{
    const QColor ink = frame.theme().colors().accentText;
    QList<QTextLayout::FormatRange> formats;
    const auto add = [&](int start, int length, bool underline) {
        QTextLayout::FormatRange range;
        range.start = start;
        range.length = length;
        range.format.setForeground(ink);
        range.format.setFontUnderline(underline);
        formats.append(range);
    };
    for (const auto &link : links)
        add(link.start, link.length, true);
    for (const auto &mark : frame.content().marks) {
        if (mark.kind == TextMark::Kind::Mention)
            add(mark.start, mark.length, false);
    }
    const Colors &c = frame.theme().colors();
    for (const auto &place : Search::hits(frame.content().text, frame.scene.marked)) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(place.start);
        range.length = static_cast<int>(place.length);
        range.format.setBackground(c.hit);
        range.format.setForeground(c.hitText);
        formats.append(range);
    }
    return formats;
}

} // namespace

QList<QRect> rectsOf(const TextBlock &block, const TextLink &link)
{
    QList<QRect> rects;
    for (int i = 0; i < block.lineCount(); ++i) {
        const QTextLine line = block.layout()->lineAt(i);
        const int start = std::max(link.start, line.textStart());
        const int end = std::min(link.start + link.length, line.textStart() + line.textLength());
        if (start >= end)
            continue;
        const qreal a = line.cursorToX(start);
        const qreal b = line.cursorToX(end);
        const QRectF rect(std::min(a, b), line.y(), qAbs(b - a), line.height());
        rects.append(rect.toAlignedRect());
    }
    return rects;
}

namespace {

void addQuote(const BodyFrame &frame, BubbleBody &body, int inner, int &y)
{
    const auto &m = frame.metrics();
    const QuotedMessage &quote = *frame.input.quote;
    QString who =
        quote.fromCustomer ? frame.scene.personName : colleagueIn(frame.scene, quote.author);
    if (who.isEmpty())
        who = BubbleWords::tr("You");
    if (!quote.sender.isEmpty())
        who = quote.sender;
    const QString said = quote.text.isEmpty() ? BubbleWords::tr("an earlier message") : quote.text;
    const int lead = m.quoteBar + m.quotePad;
    const int room = inner - lead - m.quotePad;
    const TextBlock name =
        frame.block(TextStep::Detail, withoutBidiControls(who), room / 2, Weight::Strong, 1);
    const TextBlock block = frame.block(
        TextStep::Detail, QStringLiteral(" · ") + said, room - name.width(), Weight::Normal, 1);
    const int width = name.width() + block.width();
    const QRect bar(m.padX, y, m.quoteBar, block.height());
    body.items.append(FillItem{bar, {}, &Colors::accent, nullptr});
    body.items.append(TextItem{name, {m.padX + lead, y}, &Colors::text2});
    body.items.append(TextItem{block, {m.padX + lead + name.width(), y}, &Colors::text2});
    body.hits.append({QRect(bar.topLeft(), QSize(lead + width, block.height())),
                      BubbleAction::ShowQuoted,
                      quote.id.value(),
                      BubbleWords::tr("Show the quoted message")});
    y += block.height() + m.quoteGap;
    body.size.rwidth() = std::max(body.size.width(), lead + width + m.quotePad);
}

} // namespace

BubbleBody layoutText(const BodyFrame &frame)
{
    const auto &m = frame.metrics();
    const QString &text = frame.content().text;
    const auto links = findLinks(text);
    const int inner = frame.maxWidth - 2 * m.padX;

    BubbleBody body;
    body.items.append(FillItem{}); // the ground; its size is known at the end
    int y = m.padY;
    if (frame.input.quote)
        addQuote(frame, body, inner, y);

    const auto &fonts = frame.theme().fonts();
    TextStyle style{fonts.forText(TextStep::Message, text, frame.scene.locale),
                    fonts.lineHeight(TextStep::Message)};
    style.formats = formatsOf(frame, links);
    const TextBlock block(text, style, inner);
    const QPoint at(m.padX, y);
    body.items.append(TextItem{block, at, frame.ink});
    for (const auto &link : links) {
        for (const auto &rect : rectsOf(block, link))
            body.hits.append({rect.translated(at), BubbleAction::OpenLink, link.url, link.url});
    }
    body.size = {std::max(body.size.width(), block.width()) + 2 * m.padX,
                 y + std::max(block.height(), style.lineHeight) + m.padY};
    body.items.first() = FillItem{{QPoint(), body.size}, frame.corners, frame.fill, frame.line};
    return body;
}

BubbleBody layoutErased(const BodyFrame &frame)
{
    const auto &m = frame.metrics();
    const auto &control = frame.theme().metrics().control;
    const QString words = frame.message().direction == Direction::Outbound
        ? BubbleWords::tr("This message was removed")
        : BubbleWords::tr("The customer took back this message");
    const int lead = control.icon + frame.theme().metrics().gap.small;
    const TextBlock block = frame.block(TextStep::Body, words, frame.maxWidth - 2 * m.padX - lead);
    BubbleBody body;
    body.size = {block.width() + lead + 2 * m.padX, block.height() + 2 * m.padY};
    body.items.append(FillItem{{QPoint(), body.size}, frame.corners, nullptr, &Colors::line});
    body.items.append(IconItem{QStringLiteral("undo"),
                               {m.padX, 0, control.icon, body.size.height()},
                               control.icon,
                               &Colors::text3});
    body.items.append(TextItem{block, {m.padX + lead, m.padY}, &Colors::text3});
    return body;
}

BubbleBody layoutIconCard(const BodyFrame &frame,
                          const QString &icon,
                          const QString &title,
                          const QString &more)
{
    const auto &m = frame.metrics();
    const auto &gap = frame.theme().metrics().gap;
    const int lead = m.fileIcon + gap.normal;
    const int room = frame.maxWidth - 2 * m.padX - lead;
    const TextBlock head = frame.block(TextStep::Body, title, room, Weight::Strong, 2);
    const TextBlock tail = frame.block(TextStep::Detail, more, room, Weight::Normal, 4);
    const int words = head.height() + tail.height();
    const int height = std::max(words, m.fileIcon);

    BubbleBody body;
    body.size = {2 * m.padX + lead + std::max(head.width(), tail.width()), height + 2 * m.padY};
    body.items.append(FillItem{{QPoint(), body.size}, frame.corners, frame.fill, frame.line});
    const QRect tile(m.padX, m.padY + (height - m.fileIcon) / 2, m.fileIcon, m.fileIcon);
    body.items.append(FillItem{
        tile, Corners::all(frame.theme().metrics().control.radius), &Colors::canvas, nullptr});
    body.items.append(IconItem{icon, tile, frame.theme().metrics().control.icon, &Colors::text2});
    const QPoint at(m.padX + lead, m.padY + (height - words) / 2);
    body.items.append(TextItem{head, at, frame.ink});
    if (!tail.isEmpty())
        body.items.append(TextItem{tail, at + QPoint(0, head.height()), &Colors::text2});
    return body;
}

} // namespace Frontdesk
