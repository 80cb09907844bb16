// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/bubblebody.h"
#include "ui/conversation/bubblewords.h"
#include "ui/conversation/linkfinder.h"

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
    const int width = std::max(words.width(), lead + nameWidth + what.width());
    body.size = {width + 2 * m.padX, y + std::max(words.height(), style.lineHeight) + m.padY};
    body.items.first() = FillItem{
        {QPoint(), body.size}, Corners::all(m.noteRadius), &Colors::note, &Colors::noteLine};
    return body;
}

} // namespace Frontdesk
