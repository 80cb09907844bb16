// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/bubblelayout.h"

#include "core/client/accountsource.h"
#include "ui/conversation/bubblebody.h"
#include "ui/conversation/bubblestate.h"
#include "ui/conversation/bubblewords.h"
#include "ui/models/contenttext.h"
#include "ui/models/timelinelook.h"
#include "ui/widgets/avatar.h"

#include <algorithm>

namespace Frontdesk {

namespace {

QString iconOfEvent(const QString &event)
{
    if (event == u"follow")
        return QStringLiteral("resolve");
    if (event == u"unfollow" || event == u"botSuspended")
        return QStringLiteral("block");
    if (event == u"join" || event == u"memberJoined")
        return QStringLiteral("team");
    if (event == u"leave" || event == u"memberLeft")
        return QStringLiteral("sign-out");
    if (event == u"postback")
        return QStringLiteral("command");
    return QStringLiteral("info");
}

/// Builds one row from top to bottom.
class RowBuilder
{
public:
    RowBuilder(const BubbleInput &input, const BubbleScene &scene, int width)
        : m_input(input)
        , m_scene(scene)
        , m_theme(*scene.theme)
        , m_sizes(m_theme.metrics().bubble)
        , m_width(width)
    {
    }

    BubbleLayout build()
    {
        addGap(m_input.gapAbove);
        if (m_input.fold == TimelineLook::FoldedAway) {
            addGap(m_input.gapBelow);
            m_layout.height = m_y;
            return std::move(m_layout);
        }
        if (m_input.dayBreak)
            addDay();
        if (!m_input.accountBreak.isNull())
            addAccount();
        if (m_input.unread)
            addUnreadLine();
        if (message().content.kind == ContentKind::Event
            || message().direction == Direction::System)
            addThinLine();
        else
            addMessage();
        addGap(m_input.gapBelow);
        m_layout.height = m_y;
        return std::move(m_layout);
    }

private:
    const Message &message() const { return m_input.entry.first(); }
    bool isNote() const { return message().direction == Direction::Note; }
    /// At the right side: from the desk.
    bool ours() const { return message().direction == Direction::Outbound || isNote(); }
    int leftEdge() const { return m_sizes.side + m_sizes.avatar + m_sizes.avatarGap; }
    int rightEdge() const { return m_width - m_sizes.side; }

    TextBlock
    block(TextStep step, const QString &text, int width, Weight weight, int maxLines) const
    {
        const auto &fonts = m_theme.fonts();
        return TextBlock(
            text,
            {fonts.forText(step, text, m_scene.locale, weight), fonts.lineHeight(step), maxLines},
            width);
    }

    void addDay()
    {
        const qint64 at = shownAt(message());
        const QRect place = addRule(
            m_scene.times.day(at, m_scene.now), Weight::Normal, &Colors::text3, &Colors::line);
        m_layout.hits.append({place.adjusted(0, -m_sizes.thinGap / 2, 0, m_sizes.thinGap / 2),
                              BubbleAction::PickDate,
                              QString::number(at),
                              BubbleWords::tr("Go to a date…")});
    }

    /// From here on to another account: its tile and name, as a day has its words.
    void addAccount()
    {
        const auto known =
            m_scene.accounts ? m_scene.accounts->account(m_input.accountBreak) : std::nullopt;
        const Account account = known.value_or(Account());
        const int side = m_sizes.thinLine - m_sizes.stateItemGap / 2;
        const int lead = side + m_sizes.stateItemGap;
        const TextBlock words(account.name,
                              {m_theme.fonts().forText(
                                   TextStep::Detail, account.name, account.locale, Weight::Strong),
                               m_theme.fonts().lineHeight(TextStep::Detail),
                               1},
                              m_width - 4 * m_sizes.side - lead);
        const int height = std::max(m_sizes.thinLine, words.height());
        m_y += m_sizes.thinGap;
        const int x = (m_width - words.width() - lead) / 2;
        addRuleBeside(x, x + lead + words.width(), m_y + height / 2, &Colors::line);
        m_layout.items.append(TileItem{
            {x, m_y + (height - side) / 2, side, side},
            account.color,
            qreal(m_theme.px(AccountTile::radius(16))),
            {account.letter, m_theme.fonts().glyph(AccountTile::glyphSize(16), account.locale)}});
        m_layout.items.append(
            TextItem{words, {x + lead, m_y + (height - words.height()) / 2}, &Colors::text2});
        m_y += height + m_sizes.thinGap;
    }

    void addUnreadLine()
    {
        addRule(BubbleWords::tr("New", "messages that were not read"),
                Weight::Strong,
                &Colors::accentText,
                &Colors::accent);
    }

    /// Words in the middle of a line. Returns where they are.
    QRect addRule(const QString &text, Weight weight, ColorRole ink, ColorRole rule)
    {
        const TextBlock words =
            block(TextStep::Detail, text, m_width - 4 * m_sizes.side, weight, 1);
        const int height = std::max(m_sizes.thinLine, words.height());
        m_y += m_sizes.thinGap;
        const int x = (m_width - words.width()) / 2;
        const int middle = m_y + height / 2;
        addRuleBeside(x, x + words.width(), middle, rule);
        m_layout.items.append(TextItem{words, {x, m_y + (height - words.height()) / 2}, ink});
        const QRect place(x, m_y, words.width(), height);
        m_y += height + m_sizes.thinGap;
        return place;
    }

    /// A line at both sides of what stands from @p x to @p end.
    void addRuleBeside(int x, int end, int middle, ColorRole rule)
    {
        const int ruleEnd = x - m_sizes.dayRuleGap;
        if (ruleEnd <= m_sizes.side)
            return;
        m_layout.items.append(
            FillItem{{m_sizes.side, middle, ruleEnd - m_sizes.side, 1}, {}, rule});
        const int start = end + m_sizes.dayRuleGap;
        m_layout.items.append(FillItem{{start, middle, rightEdge() - start, 1}, {}, rule});
    }

    /// Says that messages are missing here.
    void addGap(TimelineGap gap)
    {
        if (gap == TimelineGap::None)
            return;
        const bool missing = gap == TimelineGap::Missing;
        QString words = BubbleWords::tr("Getting messages from the relay…");
        if (missing)
            words = m_scene.online
                ? BubbleWords::tr("Messages are missing here: the relay did not give them")
                : BubbleWords::tr("Messages are missing here until you are online again");
        addLine(missing ? QStringLiteral("offline") : QStringLiteral("history"),
                words,
                missing ? &Colors::warn : &Colors::text3);
    }

    void addThinLine()
    {
        if (m_input.fold > 0) {
            const QString words = BubbleWords::tr("%n events", nullptr, m_input.fold);
            m_layout.bubble = addLine(QStringLiteral("chevron-right"), words, &Colors::text3);
            m_layout.hits.append({m_layout.bubble,
                                  BubbleAction::ShowEvents,
                                  message().id.value(),
                                  BubbleWords::tr("Show each event")});
            return;
        }
        const QString who =
            message().senderName.isEmpty() ? m_scene.personName : message().senderName;
        const QString clock = m_scene.times.clock(shownAt(message()));
        const QString words =
            ContentText::event(message(), withoutBidiControls(who)) + QStringLiteral(" · ") + clock;
        m_layout.bubble = addLine(iconOfEvent(message().content.event), words, &Colors::text3);
    }

    /// An icon and words in the middle. Returns where they are.
    QRect addLine(const QString &icon, const QString &words, ColorRole ink)
    {
        const int lead = m_sizes.metaIcon + m_sizes.stateItemGap;
        const TextBlock line =
            block(TextStep::Detail, words, m_width - 2 * m_sizes.side - lead, Weight::Normal, 3);
        const int height = std::max(m_sizes.thinLine, line.height());
        const int x = (m_width - line.width() - lead) / 2;
        m_y += m_sizes.thinGap / 2;
        const QRect place(x, m_y, lead + line.width(), height);
        m_layout.items.append(
            IconItem{icon,
                     {x, m_y, m_sizes.metaIcon, std::min(height, m_sizes.thinLine)},
                     m_sizes.metaIcon,
                     ink});
        m_layout.items.append(TextItem{line, {x + lead, m_y + (height - line.height()) / 2}, ink});
        m_y += height + m_sizes.thinGap / 2;
        return place;
    }

    void addMessage()
    {
        m_y += m_input.joinsAbove ? m_sizes.joinedGap : m_sizes.speakerGap;
        if (m_scene.severalPeople && !ours() && !m_input.joinsAbove)
            addSender();

        const BodyFrame frame = bodyFrame();
        const BubbleBody body = layoutBody(frame);
        const int x = ours() ? rightEdge() - body.size.width() : leftEdge();
        const QPoint at(x, m_y);
        m_layout.bubble = QRect(at, body.size);
        append(m_layout.items, body.items, at);
        for (const auto &hit : body.hits) {
            m_layout.hits.append(hit);
            if (!hit.rect.isNull())
                m_layout.hits.last().rect.translate(at);
        }
        m_layout.player = body.player;
        if (m_layout.player)
            m_layout.player->translate(at);
        m_y += body.size.height();
        if (message().direction == Direction::Outbound && !message().content.quickReplies.isEmpty())
            addQuickReplies(frame);
        if (!ours() && !m_input.joinsBelow)
            addAvatar();
        if (message().pinnedAt > 0)
            addPin();
        const bool saysTime =
            isNote() && (message().content.kind == ContentKind::Text || message().content.media);
        if (m_input.showsTime && !saysTime)
            addMeta();
        addVerdict();
    }

    void addQuickReplies(const BodyFrame &frame)
    {
        m_y += m_sizes.stateItemGap;
        const BubbleBody buttons = layoutQuickReplies(frame);
        append(m_layout.items, buttons.items, {rightEdge() - buttons.size.width(), m_y});
        m_y += buttons.size.height();
    }

    /// Beside the upper corner that points into the chat.
    void addPin()
    {
        const QRect &bubble = m_layout.bubble;
        const int x = ours() ? bubble.left() - m_sizes.metaGap - m_sizes.metaIcon
                             : bubble.right() + 1 + m_sizes.metaGap;
        m_layout.items.append(IconItem{QStringLiteral("pin"),
                                       {x, bubble.top(), m_sizes.metaIcon, m_sizes.metaIcon},
                                       m_sizes.metaIcon,
                                       &Colors::accentText});
    }

    BodyFrame bodyFrame() const
    {
        const int column = rightEdge() - leftEdge();
        const int most = m_width >= m_sizes.wideFrom ? m_sizes.maxWidthWide : m_sizes.maxWidth;
        const int share = m_width * m_sizes.maxPercent / 100;
        BodyFrame frame{.scene = m_scene, .input = m_input, .corners = corners()};
        frame.maxWidth = std::max(1, std::min({isNote() ? m_sizes.note : most, share, column}));
        frame.fill = ours() ? &Colors::outBubble : &Colors::inBubble;
        switch (message().state) {
        case SendState::Queued:
            frame.fill = nullptr;
            frame.line = &Colors::edge;
            frame.ink = &Colors::text2;
            break;
        case SendState::Failed:
            frame.fill = &Colors::badSoft;
            frame.line = &Colors::bad;
            break;
        case SendState::Unknown:
            frame.fill = &Colors::warnSoft;
            frame.line = &Colors::warn;
            break;
        default:
            break;
        }
        return frame;
    }

    /// Small where it touches the bubble above or below; the last of a group points at its speaker.
    Corners corners() const
    {
        const qreal round = m_sizes.radius;
        const qreal above = m_input.joinsAbove ? m_sizes.radiusJoined : m_sizes.radius;
        const qreal below = m_sizes.radiusJoined;
        return ours() ? Corners{round, above, below, round} : Corners{above, round, round, below};
    }

    void addSender()
    {
        const QString name =
            message().senderName.isEmpty() ? m_scene.personName : message().senderName;
        const TextBlock words = block(TextStep::Detail,
                                      withoutBidiControls(name),
                                      rightEdge() - leftEdge(),
                                      Weight::Strong,
                                      1);
        m_layout.items.append(TextItem{words, {leftEdge(), m_y}, &Colors::text2});
        m_y += words.height() + m_sizes.senderGap;
    }

    void addAvatar()
    {
        const bool member = m_scene.severalPeople && !message().senderId.isEmpty();
        const QString id = member ? message().senderId : m_scene.personId;
        const QString name =
            member && !message().senderName.isEmpty() ? message().senderName : m_scene.personName;
        const Glyph glyph{initialOf(name),
                          m_theme.fonts().glyph(Avatar::glyphSize(28), m_scene.locale)};
        const int y = std::max(m_layout.bubble.top(), m_y - m_sizes.avatar);
        m_layout.items.append(AvatarItem{{m_sizes.side, y, m_sizes.avatar, m_sizes.avatar},
                                         id,
                                         glyph,
                                         member ? QString() : m_scene.personPicture});
        m_y = std::max(m_y, y + m_sizes.avatar);
    }

    void addMeta()
    {
        const BubbleMeta meta = metaOf(m_scene, m_input);
        if (meta.texts.isEmpty())
            return;
        const int lead =
            meta.icon.isEmpty() && !meta.ring ? 0 : m_sizes.metaIcon + m_sizes.metaIconGap;
        const QRect &bubble = m_layout.bubble;
        const int room = (ours() ? bubble.left() - m_sizes.side : rightEdge() - bubble.right() - 1)
            - m_sizes.metaGap - lead;
        for (const auto &text : meta.texts) {
            const TextBlock words = block(
                TextStep::Caption, text, m_width - 2 * m_sizes.side - lead, Weight::Normal, 1);
            if (words.isElided() || words.width() > room)
                continue;
            const int x = ours() ? bubble.left() - m_sizes.metaGap - lead - words.width()
                                 : bubble.right() + 1 + m_sizes.metaGap;
            placeMeta(meta, words, {x, bubble.bottom() + 1 - words.height()});
            return;
        }
        addMetaBelow(meta, lead);
    }

    void addMetaBelow(const BubbleMeta &meta, int lead)
    {
        const TextBlock words = block(TextStep::Caption,
                                      meta.texts.constFirst(),
                                      m_width - 2 * m_sizes.side - lead,
                                      Weight::Normal,
                                      1);
        const int least = std::max(leftEdge(), 0);
        const int x = ours()
            ? rightEdge() - lead - words.width()
            : std::min(least, std::max(m_sizes.side, rightEdge() - lead - words.width()));
        placeMeta(meta, words, {x, m_y + m_sizes.stateGap});
        m_y += m_sizes.stateGap + words.height();
    }

    void placeMeta(const BubbleMeta &meta, const TextBlock &words, QPoint at)
    {
        const QRect mark(at.x(), at.y(), m_sizes.metaIcon, words.height());
        int x = at.x();
        if (meta.ring) {
            QRect ring(0, 0, m_sizes.metaIcon - 2, m_sizes.metaIcon - 2);
            ring.moveCenter(mark.center());
            m_layout.items.append(RingItem{ring});
            x += m_sizes.metaIcon + m_sizes.metaIconGap;
        } else if (!meta.icon.isEmpty()) {
            m_layout.items.append(IconItem{meta.icon, mark, m_sizes.metaIcon, &Colors::text3});
            x += m_sizes.metaIcon + m_sizes.metaIconGap;
        }
        m_layout.items.append(TextItem{words, {x, at.y()}, &Colors::text3});
    }

    void addVerdict()
    {
        const BubbleVerdict verdict = verdictOf(m_scene, message());
        if (verdict.icon.isEmpty())
            return;
        const int lead = m_sizes.metaIcon + m_sizes.metaIconGap;
        const int room = m_width - 2 * m_sizes.side;
        const TextBlock words =
            block(TextStep::Detail, verdict.sentence, room - lead, Weight::Normal, 0);
        QList<TextBlock> labels;
        int buttons = 0;
        for (const auto &choice : verdict.choices) {
            labels.append(block(TextStep::Detail,
                                choice.words,
                                room - 2 * m_sizes.buttonPadding,
                                Weight::Normal,
                                1));
            buttons +=
                m_sizes.stateItemGap + labels.constLast().width() + 2 * m_sizes.buttonPadding;
        }
        m_y += m_sizes.stateGap;
        const bool oneLine = lead + words.width() + buttons <= room && words.lineCount() == 1;
        const int height =
            oneLine ? std::max(words.height(), m_sizes.buttonHeight) : words.height();
        int x = oneLine ? rightEdge() - buttons - words.width() - lead
                        : rightEdge() - words.width() - lead;
        const int wordsY = m_y + (height - words.height()) / 2;
        const int firstLine = words.height() / std::max(1, words.lineCount());
        m_layout.items.append(IconItem{
            verdict.icon, {x, wordsY, m_sizes.metaIcon, firstLine}, m_sizes.metaIcon, verdict.ink});
        m_layout.items.append(TextItem{words, {x + lead, wordsY}, verdict.ink});
        x += lead + words.width();
        if (!oneLine)
            m_y += height + m_sizes.stateGap;
        addChoices(verdict, labels, oneLine ? x : rightEdge() - buttons);
        m_y += oneLine ? height : m_sizes.buttonHeight;
    }

    void addChoices(const BubbleVerdict &verdict, const QList<TextBlock> &labels, int x)
    {
        // Buttons that do not fit beside each other go below each other.
        x = std::max(x, m_sizes.side - m_sizes.stateItemGap);
        for (qsizetype i = 0; i < labels.size(); ++i) {
            const TextBlock &label = labels.at(i);
            const int width = label.width() + 2 * m_sizes.buttonPadding;
            x += m_sizes.stateItemGap;
            if (x + width > rightEdge() && x > m_sizes.side) {
                x = m_sizes.side;
                m_y += m_sizes.buttonHeight + m_sizes.stateGap;
            }
            const QRect box(x, m_y, width, m_sizes.buttonHeight);
            m_layout.items.append(
                FillItem{box, Corners::all(m_sizes.buttonRadius), &Colors::raised, &Colors::line});
            m_layout.items.append(TextItem{
                label,
                {x + m_sizes.buttonPadding, m_y + (m_sizes.buttonHeight - label.height()) / 2},
                &Colors::text});
            const auto &choice = verdict.choices.at(i);
            m_layout.hits.append({box, choice.action, message().id.value(), choice.words, true});
            x += width;
        }
    }

    const BubbleInput &m_input;
    const BubbleScene &m_scene;
    const Theme &m_theme;
    const BubbleMetrics &m_sizes;
    int m_width;
    int m_y = 0;
    BubbleLayout m_layout;
};

} // namespace

BubbleLayout layoutBubble(const BubbleInput &input, const BubbleScene &scene, int width)
{
    return RowBuilder(input, scene, width).build();
}

} // namespace Frontdesk
