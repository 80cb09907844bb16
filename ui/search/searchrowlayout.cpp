// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchrowlayout.h"

#include "ui/models/contenttext.h"
#include "ui/models/snippet.h"
#include "ui/widgets/avatar.h"

#include <algorithm>

namespace Frontdesk {

namespace {

QList<QTextLayout::FormatRange>
formatsOf(const QList<Search::TextRange> &places, qsizetype offset, const Colors &c)
{
    QList<QTextLayout::FormatRange> formats;
    for (const auto &place : places) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(place.start + offset);
        range.length = static_cast<int>(place.length);
        range.format.setBackground(c.hit);
        range.format.setForeground(c.hitText);
        formats.append(range);
    }
    return formats;
}

class SearchRowBuilder
{
public:
    SearchRowBuilder(const SearchRowInput &input, const Theme &theme, int width)
        : m_input(input)
        , m_theme(theme)
        , m_sizes(theme.metrics().row)
        , m_left(m_sizes.left + m_sizes.avatar + m_sizes.gap)
        , m_right(width - m_sizes.right)
    {
    }

    SearchRowLayout build()
    {
        addPicture();
        addHead();
        addWords();
        return std::move(m_layout);
    }

private:
    const Message &message() const { return m_input.hit.message; }
    const Conversation &conversation() const { return m_input.hit.conversation; }
    QString title() const { return withoutBidiControls(ContentText::title(conversation())); }
    int lineTop(int line) const { return m_sizes.top + line * m_sizes.line; }

    TextBlock block(TextStep step, const QString &text, int width, Weight weight) const
    {
        const QFont font = m_theme.fonts().forText(step, text, m_input.account.locale, weight);
        return TextBlock(text, {font, m_sizes.line, 1}, std::max(0, width));
    }

    QRect addText(const TextBlock &text, int x, int line, ColorRole ink)
    {
        const QRect rect(x, lineTop(line), text.width(), m_sizes.line);
        if (!text.isEmpty()) {
            m_layout.items.append(
                TextItem{text, {x, rect.y() + (rect.height() - text.height()) / 2}, ink});
        }
        return rect;
    }

    void addPicture()
    {
        const Account &account = m_input.account;
        m_layout.items.append(TileItem{{0, 0, m_sizes.band, m_sizes.height}, account.color});
        const QString id = conversation().contact.isNull() ? conversation().platformId
                                                           : conversation().contact.value();
        m_layout.items.append(AvatarItem{
            {m_sizes.left, m_sizes.avatarTop, m_sizes.avatar, m_sizes.avatar},
            id,
            {initialOf(title()), m_theme.fonts().glyph(Avatar::glyphSize(40), account.locale)},
            conversation().picture});
        const int x = m_sizes.left + m_sizes.avatar + m_sizes.tileOut - m_sizes.tile;
        m_layout.items.append(TileItem{
            {x, m_sizes.tileTop, m_sizes.tile, m_sizes.tile},
            account.color,
            qreal(m_sizes.tileRadius),
            {account.letter, m_theme.fonts().glyph(AccountTile::glyphSize(16), account.locale)},
            m_sizes.tileRing,
            m_input.ground});
    }

    void addHead()
    {
        const TextBlock time = block(TextStep::Detail,
                                     m_input.times.found(message().order.at, m_input.now),
                                     m_right - m_left,
                                     Weight::Normal);
        m_layout.time = addText(time, m_right - time.width(), 0, &Colors::text3);
        const int end = m_layout.time.left() - m_sizes.innerGap;
        // The name comes first when space is short.
        const TextBlock name = block(TextStep::Body, title(), end - m_left, Weight::Strong);
        m_layout.name = addText(name, m_left, 0, &Colors::text);
        const int x = m_layout.name.right() + 1 + m_sizes.innerGap;
        const TextBlock account =
            block(TextStep::Detail, m_input.account.name, end - x, Weight::Normal);
        m_layout.account = addText(account, x, 0, &Colors::text3);
    }

    void addWords()
    {
        const bool isText = message().content.kind == ContentKind::Text;
        const Snippet snippet = snippetOf(m_input.hit.text, m_input.hit.places);
        const QString writer = ContentText::writer(message(), m_input.hit.author);
        const QString lead =
            writer.isEmpty() ? QString() : withoutBidiControls(writer) + QLatin1String(": ");
        const QString text = lead + snippet.text;
        TextStyle style{m_theme.fonts().forText(TextStep::Body, text, m_input.account.locale),
                        m_sizes.line,
                        isText ? 2 : 1};
        style.formats = formatsOf(snippet.places, lead.size(), m_theme.colors());
        QTextLayout::FormatRange who;
        who.length = static_cast<int>(lead.size());
        who.format.setForeground(m_theme.colors().text2);
        style.formats.prepend(who);
        const TextBlock words(text, style, m_right - m_left);
        const int height = isText ? words.height() : m_sizes.line;
        m_layout.words = QRect(m_left, lineTop(1), words.width(), height);
        const QPoint at(m_left, lineTop(1) + (height - words.height()) / 2);
        m_layout.items.append(TextItem{words, at, &Colors::text});
        if (isText)
            return;
        const QString kind =
            QStringLiteral("[%1]").arg(ContentText::kindName(message().content.kind));
        const TextBlock more = block(TextStep::Detail, kind, m_right - m_left, Weight::Normal);
        m_layout.more = addText(more, m_left, 2, &Colors::text3);
    }

    const SearchRowInput &m_input;
    const Theme &m_theme;
    const RowMetrics &m_sizes;
    int m_left;
    int m_right;
    SearchRowLayout m_layout;
};

} // namespace

SearchRowLayout layoutSearchRow(const SearchRowInput &input, const Theme &theme, int width)
{
    return SearchRowBuilder(input, theme, width).build();
}

} // namespace Frontdesk
