// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/rowlayout.h"

#include "core/domain/responsetarget.h"
#include "ui/models/contenttext.h"
#include "ui/widgets/avatar.h"

#include <QCoreApplication>

#include <algorithm>

namespace Frontdesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Frontdesk::ConversationRow)
};

QString titleOf(const Conversation &conversation)
{
    const QString title = withoutBidiControls(ContentText::title(conversation));
    if (conversation.kind == ConversationKind::User || conversation.members <= 0)
        return title;
    return Words::tr("%1 (%2)", "name of a group, number of members")
        .arg(title)
        .arg(conversation.members);
}

QString channelIcon(Platform platform)
{
    switch (platform) {
    case Platform::Line:
        break;
    case Platform::Messenger:
        return QStringLiteral("channel-messenger");
    case Platform::Instagram:
        return QStringLiteral("channel-instagram");
    case Platform::WhatsApp:
        return QStringLiteral("channel-whatsapp");
    }
    return QStringLiteral("channel-line");
}

struct Chip {
    QString text;
    QString icon;
    ColorRole fill = nullptr;
    ColorRole line = nullptr;
    ColorRole ink = nullptr;
};

/// Today the time, else the day with it: "Until 14:30".
QString snoozedText(const RowInput &input)
{
    const qint64 until = input.row.conversation.snoozedUntil;
    if (until == 0)
        return Words::tr("Snoozed");
    return Words::tr("Until %1", "a snoozed chat, day and time")
        .arg(TimeText::sameDay(until, input.now) ? input.times.clock(until)
                                                 : input.times.found(until, input.now));
}

/// Under which it is pinned, mine before the team's; as much of it as a chip takes.
QString categoryOf(const ConversationRow &row)
{
    constexpr int Longest = 16;
    const bool mine = row.mark.pinnedAt > 0 && !row.mark.pinCategory.isEmpty();
    const bool ours = isTeamPinned(row.conversation, row.ties);
    const auto category = withoutBidiControls(mine       ? row.mark.pinCategory
                                                  : ours ? row.conversation.pinCategory
                                                         : QString());
    return category.size() > Longest ? category.left(Longest - 1) + u'…' : category;
}

Chip chipOf(const RowInput &input)
{
    const ConversationRow &row = input.row;
    if (row.failed > 0) {
        const bool unknown = row.conversation.lastState == SendState::Unknown;
        if (unknown)
            return {Words::tr("Unknown"),
                    QStringLiteral("unknown"),
                    &Colors::warnSoft,
                    nullptr,
                    &Colors::warn};
        return {Words::tr("Not sent"),
                QStringLiteral("failed"),
                &Colors::badSoft,
                nullptr,
                &Colors::bad};
    }
    if (row.queued > 0) {
        return {Words::tr("Queued %1").arg(row.queued),
                QStringLiteral("queued"),
                &Colors::hover,
                &Colors::line,
                &Colors::text2};
    }
    if (row.conversation.state == ConversationState::Snoozed) {
        return {snoozedText(input),
                QStringLiteral("snooze"),
                &Colors::hover,
                &Colors::line,
                &Colors::text2};
    }
    if (saysBack(row)) {
        return {Words::tr("Back", "its snooze is over"),
                QStringLiteral("snooze"),
                &Colors::accentSoft,
                nullptr,
                &Colors::accent};
    }
    if (const auto category = categoryOf(row); !category.isEmpty())
        return {category, QStringLiteral("pin"), &Colors::hover, &Colors::line, &Colors::text2};
    return {};
}

class Builder
{
public:
    Builder(const RowInput &input, const Theme &theme, int width)
        : m_input(input)
        , m_theme(theme)
        , m_sizes(theme.metrics().row)
        , m_left(m_sizes.left + m_sizes.avatar + m_sizes.gap)
        , m_right(width - m_sizes.right)
        , m_pressure(pressureOf(input.row.conversation, input.now))
    {
    }

    RowLayout build()
    {
        addPicture();
        addFirstLine();
        addSecondLine();
        addThirdLine();
        return std::move(m_layout);
    }

private:
    const Conversation &conversation() const { return m_input.row.conversation; }
    bool isUnread() const { return m_input.row.unread > 0 || m_input.row.mark.unread; }
    bool strong() const { return isUnread() || m_input.selected; }
    int lineTop(int line) const { return m_sizes.top + line * m_sizes.line; }

    TextBlock block(TextStep step, const QString &text, int width, Weight weight) const
    {
        const auto &fonts = m_theme.fonts();
        const QFont font = fonts.forText(step, text, m_input.account.locale, weight);
        return TextBlock(text, {font, m_sizes.line, 1}, std::max(0, width));
    }

    /// Puts @p block on a line; a script that stands taller than the line keeps its middle.
    QRect addText(const TextBlock &block, int x, int line, ColorRole ink)
    {
        const QRect rect(x, lineTop(line), block.width(), m_sizes.line);
        const int y = rect.y() + (rect.height() - block.height()) / 2;
        if (!block.isEmpty())
            m_layout.items.append(TextItem{block, {x, y}, ink});
        return rect;
    }

    void addPicture()
    {
        const Account &account = m_input.account;
        m_layout.items.append(TileItem{{0, 0, m_sizes.band, m_sizes.height}, account.color});
        addCountdown();
        const QString name = ContentText::title(conversation());
        const QString id = conversation().contact.isNull() ? conversation().platformId
                                                           : conversation().contact.value();
        m_layout.items.append(AvatarItem{
            {m_sizes.left, m_sizes.avatarTop, m_sizes.avatar, m_sizes.avatar},
            id,
            {initialOf(name), m_theme.fonts().glyph(Avatar::glyphSize(40), account.locale)},
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

    /// How much of the time of a VIP who waits is left.
    void addCountdown()
    {
        const qint64 left = countdownOf(conversation(), m_input.now);
        if (left == 0)
            return;
        const int out = (m_sizes.ring - m_sizes.avatar) / 2;
        m_layout.items.append(
            RingItem{{m_sizes.left - out, m_sizes.avatarTop - out, m_sizes.ring, m_sizes.ring},
                     m_pressure == Pressure::Low ? &Colors::warn : &Colors::bad,
                     qreal(left) / qreal(answerWithin(Priority::Vip)),
                     m_sizes.ringWidth});
    }

    QString timeText() const
    {
        if (const qint64 left = countdownOf(conversation(), m_input.now); left > 0)
            return TimeText::duration(left);
        const qint64 since = conversation().waitingSince;
        return since > 0 ? m_input.times.waiting(since, m_input.now)
                         : m_input.times.row(activityOf(conversation()).at, m_input.now);
    }

    /// Who waits for long is seen from afar: not by colour alone.
    void addTime()
    {
        const bool vip = countdownOf(conversation(), m_input.now) > 0;
        const bool late = m_pressure == Pressure::Late || (vip && m_pressure == Pressure::Rising);
        const bool loud = late || vip || m_pressure == Pressure::Rising;
        const ColorRole ink = late ? &Colors::bad : loud ? &Colors::warn : &Colors::text3;
        const TextBlock time = block(
            TextStep::Detail, timeText(), m_right - m_left, loud ? Weight::Strong : Weight::Normal);
        m_layout.time = addText(time, m_right - time.width(), 0, ink);
        if (late) {
            const int x = addIconBefore(m_layout.time.left(), QStringLiteral("sla"), ink);
            m_layout.time.setLeft(x);
        }
    }

    void addFirstLine()
    {
        addTime();
        int right = m_layout.time.left();
        if (m_input.row.mark.muted)
            right = addIconBefore(right, QStringLiteral("bell-off"));
        if (m_input.row.mark.pinnedAt > 0)
            right = addIconBefore(right, QStringLiteral("pin"));
        if (isTeamPinned(conversation(), m_input.row.ties))
            right = addIconBefore(right, QStringLiteral("pin-team"));
        if (m_input.company != Presence::Away) {
            const bool writes = m_input.company == Presence::Writing;
            right = addIconBefore(right, writes ? QStringLiteral("edit") : QStringLiteral("eye"));
        }
        int left = m_left;
        if (conversation().priority != Priority::Normal) {
            const bool vip = conversation().priority == Priority::Vip;
            m_layout.items.append(
                IconItem{vip ? QStringLiteral("vip") : QStringLiteral("priority-high"),
                         {left, lineTop(0), m_sizes.mark, m_sizes.line},
                         m_sizes.mark,
                         vip ? &Colors::bad : &Colors::warn});
            left += m_sizes.mark + m_sizes.chipGap;
        }
        const int room = right - m_sizes.innerGap - left;
        const TextBlock name = block(TextStep::Body,
                                     titleOf(conversation()),
                                     room,
                                     strong() ? Weight::Strong : Weight::Normal);
        m_layout.name = addText(name, left, 0, &Colors::text);
    }

    /// How far words may go now.
    int addIconBefore(int right, const QString &icon, ColorRole ink = &Colors::text3)
    {
        const int x = right - m_sizes.chipGap - m_sizes.chipIcon;
        m_layout.items.append(
            IconItem{icon, {x, lineTop(0), m_sizes.chipIcon, m_sizes.line}, m_sizes.chipIcon, ink});
        return x;
    }

    void addSecondLine()
    {
        int right = m_right;
        if (isUnread()) {
            addCount();
            right = m_layout.count.left() - m_sizes.innerGap;
        }
        int x = m_left;
        QString words = m_input.preview;
        ColorRole ink = m_input.row.unread > 0 ? &Colors::text : &Colors::text2;
        if (!m_input.row.draft.isEmpty()) {
            const TextBlock draft =
                block(TextStep::Body, Words::tr("Draft"), right - x, Weight::Strong);
            const QRect rect = addText(draft, x, 1, &Colors::warn);
            x = rect.right() + 1 + m_sizes.chipGap;
            words = m_input.row.draft.simplified();
            ink = &Colors::text2;
        }
        const TextBlock text = block(TextStep::Body, words, right - x, Weight::Normal);
        m_layout.preview = addText(text, x, 1, ink);
    }

    void addCount()
    {
        const QString words = m_input.row.unread > 99 ? QStringLiteral("99+")
            : m_input.row.unread > 0                  ? QString::number(m_input.row.unread)
                                                      : QString(); // marked by hand
        const TextBlock text(
            words,
            {m_theme.fonts().font(TextStep::Caption, Weight::Strong), m_sizes.count, 1},
            m_right - m_left);
        const int width =
            std::max(m_sizes.count, text.width() + 2 * m_theme.metrics().control.badgePadding);
        m_layout.count = QRect(
            m_right - width, lineTop(1) + (m_sizes.line - m_sizes.count) / 2, width, m_sizes.count);
        m_layout.items.append(
            FillItem{m_layout.count, Corners::all(m_sizes.count / 2.0), &Colors::accent});
        m_layout.items.append(TextItem{text,
                                       {m_layout.count.x() + (width - text.width()) / 2,
                                        m_layout.count.y() + (m_sizes.count - text.height()) / 2},
                                       &Colors::onAccent});
    }

    void addThirdLine()
    {
        addOwner();
        int right = m_layout.owner.left() - m_sizes.innerGap;
        const Chip chip = chipOf(m_input);
        if (!chip.text.isEmpty()) {
            addChip(chip, right);
            right = m_layout.chip.left() - m_sizes.innerGap;
        }
        const int left = addChannel();
        const auto &fonts = m_theme.fonts();
        const QString &name = m_input.account.name;
        const QFont font = fonts.forText(TextStep::Detail, name, m_input.account.locale);
        const QString fits =
            QFontMetrics(font).elidedText(name, Qt::ElideMiddle, std::max(0, right - left));
        const TextBlock text = block(TextStep::Detail, fits, right - left, Weight::Normal);
        m_layout.account = addText(text, left, 2, &Colors::text3);
    }

    /// Where the customer writes; how far the account's name may begin now.
    int addChannel()
    {
        m_layout.items.append(IconItem{channelIcon(m_input.account.platform),
                                       {m_left, lineTop(2), m_sizes.chipIcon, m_sizes.line},
                                       m_sizes.chipIcon,
                                       &Colors::text3});
        return m_left + m_sizes.chipIcon + m_sizes.chipGap;
    }

    /// Who handles it, or an empty place.
    void addOwner()
    {
        m_layout.owner = QRect(m_right - m_sizes.owner,
                               lineTop(2) + (m_sizes.line - m_sizes.owner) / 2,
                               m_sizes.owner,
                               m_sizes.owner);
        if (conversation().assignee.isNull()) {
            m_layout.items.append(EmptyPlaceItem{m_layout.owner});
            return;
        }
        m_layout.items.append(
            AvatarItem{m_layout.owner,
                       conversation().assignee.value(),
                       {initialOf(m_input.owner), m_theme.fonts().glyph(Avatar::glyphSize(18), {})},
                       {}});
    }

    void addChip(const Chip &chip, int right)
    {
        const TextBlock text(
            chip.text,
            {m_theme.fonts().font(TextStep::Caption, Weight::Strong), m_sizes.chipHeight, 1},
            m_right - m_left);
        const int lead = m_sizes.chipIcon + m_sizes.chipIconGap;
        const int width = text.width() + lead + 2 * m_sizes.chipPadding;
        const int height = std::max(m_sizes.chipHeight, text.height());
        m_layout.chip =
            QRect(right - width, lineTop(2) + (m_sizes.line - height) / 2, width, height);
        m_layout.items.append(
            FillItem{m_layout.chip, Corners::all(m_sizes.chipRadius), chip.fill, chip.line});
        const int x = m_layout.chip.x() + m_sizes.chipPadding;
        m_layout.items.append(IconItem{chip.icon,
                                       {x, m_layout.chip.y(), m_sizes.chipIcon, height},
                                       m_sizes.chipIcon,
                                       chip.ink});
        m_layout.items.append(
            TextItem{text, {x + lead, m_layout.chip.y() + (height - text.height()) / 2}, chip.ink});
    }

    const RowInput &m_input;
    const Theme &m_theme;
    const RowMetrics &m_sizes;
    int m_left;
    int m_right;
    Pressure m_pressure;
    RowLayout m_layout;
};

} // namespace

RowLayout layoutRow(const RowInput &input, const Theme &theme, int width)
{
    return Builder(input, theme, width).build();
}

} // namespace Frontdesk
