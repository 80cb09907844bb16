// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/bubblebody.h"
#include "ui/conversation/bubblewords.h"
#include "ui/conversation/linkfinder.h"
#include "ui/conversation/mediaparts.h"
#include "ui/models/contenttext.h"

#include <algorithm>

namespace Frontdesk {

namespace {

/// "@Amy" and the like, where there is such a colleague; the longest name counts.
QList<TextLink> mentionsIn(const QString &text, const QStringList &names)
{
    QList<TextLink> found;
    for (auto at = text.indexOf(u'@'); at >= 0; at = text.indexOf(u'@', at + 1)) {
        qsizetype longest = 0;
        for (const auto &name : names) {
            const bool named = !name.isEmpty()
                && QStringView(text).sliced(at + 1).startsWith(name, Qt::CaseInsensitive);
            if (named)
                longest = std::max(longest, name.size());
        }
        if (longest > 0)
            found.append({static_cast<int>(at), static_cast<int>(longest) + 1, {}});
    }
    return found;
}

QString iconOfFile(ContentKind kind)
{
    switch (kind) {
    case ContentKind::Image:
        return QStringLiteral("image");
    case ContentKind::Video:
        return QStringLiteral("video");
    case ContentKind::Audio:
        return QStringLiteral("audio");
    default:
        return QStringLiteral("file");
    }
}

/// The file of a note, as wide as @p inner; nothing in it opens by itself.
BubbleBody fileOf(const BodyFrame &frame, int inner)
{
    auto inside = frame;
    inside.maxWidth = inner;
    inside.corners = Corners::all(frame.metrics().radiusJoined);
    inside.fill = &Colors::canvas;
    inside.line = &Colors::noteLine;
    inside.ink = &Colors::text;
    const Media media = mediaOf(frame.content());
    const bool isHere = media.state == MediaState::Ready;
    if (frame.content().kind == ContentKind::Image && isHere)
        return layoutPictures(inside);
    const QString name = withoutBidiControls(media.fileName);
    const QString why = media.state == MediaState::Pending
        ? BubbleWords::tr("Waits until the relay has it")
        : missingMedia(media);
    const QString length = media.durationMs > 0 ? TimeText::duration(media.durationMs) : QString();
    auto body = layoutIconCard(inside,
                               iconOfFile(frame.content().kind),
                               name.isEmpty() ? ContentText::kindName(frame.content().kind) : name,
                               joinedParts({length, mediaSizeText(media.size), why}));
    if (isHere)
        body.hits.append(opensMedia({QPoint(), body.size}, frame.message()));
    return body;
}

} // namespace

BubbleBody layoutNote(const BodyFrame &frame)
{
    const auto &m = frame.metrics();
    const auto &message = frame.message();
    const QString &text = frame.content().text;
    const int inner = frame.maxWidth - 2 * m.padX;
    const int lead = m.metaIcon + m.stateItemGap;

    BubbleBody body;
    body.items.append(FillItem{}); // the ground; its size is known at the end
    const QString author =
        frame.scene.nameOf ? withoutBidiControls(frame.scene.nameOf(message.author)) : QString();
    const TextBlock name = frame.block(TextStep::Detail,
                                       author.isEmpty() ? BubbleWords::tr("A colleague") : author,
                                       (inner - lead) / 2,
                                       Weight::Strong,
                                       1);
    const QString clock = frame.scene.times.clock(shownAt(message));
    const QString kind = message.editedAt > 0
        ? BubbleWords::tr("internal note · %1 · edited", "time").arg(clock)
        : BubbleWords::tr("internal note · %1", "time").arg(clock);
    const int nameWidth = name.width() + m.stateItemGap;
    const TextBlock what =
        frame.block(TextStep::Detail, kind, inner - lead - nameWidth, Weight::Normal, 1);
    int y = m.padY;
    body.items.append(IconItem{QStringLiteral("note"),
                               {m.padX, y, m.metaIcon, name.height()},
                               m.metaIcon,
                               &Colors::noteText});
    body.items.append(TextItem{name, {m.padX + lead, y}, &Colors::noteText});
    body.items.append(TextItem{what, {m.padX + lead + nameWidth, y}, &Colors::noteText});
    y += name.height() + m.senderGap;

    int widest = 0;
    if (frame.content().media) {
        const auto file = fileOf(frame, inner);
        const QPoint corner(m.padX, y);
        append(body.items, file.items, corner);
        for (auto hit : file.hits) {
            hit.rect.translate(corner);
            body.hits.append(hit);
        }
        widest = file.size.width();
        y += file.size.height() + (text.isEmpty() ? 0 : m.senderGap);
    }

    const auto &fonts = frame.theme().fonts();
    TextStyle style{fonts.forText(TextStep::Body, text, frame.scene.locale),
                    fonts.lineHeight(TextStep::Body)};
    const auto links = findLinks(text);
    for (const auto &mark : links + mentionsIn(text, frame.scene.mentionable)) {
        QTextLayout::FormatRange range;
        range.start = mark.start;
        range.length = mark.length;
        range.format.setForeground(frame.theme().colors().accentText);
        range.format.setFontUnderline(!mark.url.isEmpty());
        if (mark.url.isEmpty())
            range.format.setFontWeight(QFont::DemiBold);
        style.formats.append(range);
    }
    const TextBlock words(text, style, inner);
    const QPoint corner(m.padX, y);
    body.items.append(TextItem{words, corner, &Colors::text});
    for (const auto &link : links) {
        for (const auto &rect : rectsOf(words, link))
            body.hits.append({rect.translated(corner), BubbleAction::OpenLink, link.url, link.url});
    }
    const int width = std::max({words.width(), widest, lead + nameWidth + what.width()});
    const int least = frame.content().media ? 0 : style.lineHeight;
    const int high = text.isEmpty() ? least : std::max(words.height(), least);
    body.size = {width + 2 * m.padX, y + high + m.padY};
    body.items.first() = FillItem{
        {QPoint(), body.size}, Corners::all(m.noteRadius), &Colors::note, &Colors::noteLine};
    return body;
}

} // namespace Frontdesk
