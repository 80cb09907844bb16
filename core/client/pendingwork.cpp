// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/pendingwork.h"

#include "core/client/outboxoverlay.h"
#include "core/storage/conversationlist.h"

#include <algorithm>

namespace Frontdesk {

namespace {

/// Behind every pin that the relay knows.
constexpr qint64 JustPinned = qint64(1) << 50;

/// The effect of one command on a row, as the relay will have it.
class Effect
{
public:
    explicit Effect(ListedConversation &row)
        : m_row(row)
        , m_waitingSince(row.conversation.waitingSince)
        , m_unanswered(row.conversation.unanswered)
    {
    }

    /// Who is not answered waits again when it is opened again. (What the relay resolved is not
    /// known to wait until it has looked.)
    void operator()(const Protocol::SetState &args)
    {
        const bool resolved = args.state == ConversationState::Resolved;
        if (resolved)
            waits(0, 0);
        else if (conversation().state == ConversationState::Resolved)
            waits(m_waitingSince, m_unanswered);
        conversation().state = args.state;
        conversation().snoozedUntil = args.until;
        if (args.state != ConversationState::New)
            conversation().back = {};
    }
    void operator()(const Protocol::Assign &args) const
    {
        conversation().assignee = args.assignee;
        conversation().team = args.team;
    }
    void operator()(const Protocol::SetPriority &args) const
    {
        conversation().priority = args.priority;
    }
    void operator()(const Protocol::SetSpam &args) const { conversation().spam = args.spam; }
    void operator()(const Protocol::KeepConversation &args) const
    {
        auto &mark = m_row.mark;
        mark.unread = args.unread.value_or(mark.unread);
        mark.muted = args.muted.value_or(mark.muted);
        if (args.pinned && !*args.pinned)
            mark.pinnedAt = 0;
        else if (args.pinned && mark.pinnedAt == 0)
            mark.pinnedAt = JustPinned;
        mark.pinCategory = mark.pinnedAt > 0 ? args.category.value_or(mark.pinCategory) : QString();
    }
    void operator()(const Protocol::PinConversation &args) const
    {
        if (!args.pinned)
            conversation().pinnedAt = 0;
        else if (conversation().pinnedAt == 0)
            conversation().pinnedAt = JustPinned;
        conversation().pinCategory = args.pinned ? args.category : QString();
    }
    /// Whoever answers is on it, and nobody waits any more.
    void operator()(const Protocol::SendMessages &)
    {
        const auto state = conversation().state;
        if (state == ConversationState::New || state == ConversationState::Resolved)
            conversation().state = ConversationState::FollowUp;
        conversation().back = {};
        m_waitingSince = 0;
        m_unanswered = 0;
        waits(0, 0);
    }
    /// What is asked of one bubble; those that went with it follow once the relay has looked.
    void operator()(const Protocol::ResolveSend &) const
    {
        m_row.notSent = std::max(0, m_row.notSent - 1);
    }
    void operator()(const Protocol::MarkRead &) const { m_row.mark.unread = false; }
    template <typename Other>
    void operator()(const Other &) const
    {
    }

private:
    Conversation &conversation() const { return m_row.conversation; }
    void waits(qint64 since, int unanswered)
    {
        conversation().waitingSince = since;
        conversation().unanswered = unanswered;
    }

    ListedConversation &m_row;
    qint64 m_waitingSince; ///< of what nobody here has answered, also while it is resolved
    int m_unanswered;
};

bool changesConversation(const Protocol::CommandArgs &args)
{
    return std::holds_alternative<Protocol::SetState>(args)
        || std::holds_alternative<Protocol::Assign>(args)
        || std::holds_alternative<Protocol::SetPriority>(args)
        || std::holds_alternative<Protocol::SetSpam>(args)
        || std::holds_alternative<Protocol::KeepConversation>(args)
        || std::holds_alternative<Protocol::PinConversation>(args)
        || std::holds_alternative<Protocol::SendMessages>(args)
        || std::holds_alternative<Protocol::ResolveSend>(args)
        || std::holds_alternative<Protocol::MarkRead>(args);
}

} // namespace

PendingWork::PendingWork(const OutboxList &entries, qint64 now)
    : m_marks(pendingMarks(entries))
    , m_now(now)
{
    for (const auto &entry : entries) {
        take(entry);
    }
}

PendingWork::PendingWork(const OutboxList &entries,
                         const QList<ConversationId> &conversations,
                         qint64 now)
    : m_now(now)
{
    for (const auto &id : conversations)
        follow(entries, id);
}

void PendingWork::follow(const OutboxList &entries, const ConversationId &conversation)
{
    const auto here = entries.of(conversation);
    m_commands.remove(conversation);
    m_answered.remove(conversation);
    m_refused.remove(conversation);
    for (const auto &entry : here)
        take(entry);
    m_marks.remove(conversation);
    m_marks.insert(pendingMarks(here));
}

void PendingWork::take(const OutboxEntry &entry)
{
    const auto &args = entry.command.args;
    if (waitsForDecision(entry))
        ++m_refused[entry.conversation];
    if (!isOnItsWay(entry) || !changesConversation(args))
        return;
    m_commands[entry.conversation].append(args);
    if (std::holds_alternative<Protocol::SendMessages>(args)) {
        auto &at = m_answered[entry.conversation];
        at = std::max(at, entry.command.madeAt);
    }
}

PendingWork PendingWork::asOf(qint64 now) const
{
    auto then = *this;
    then.m_now = now;
    return then;
}

bool PendingWork::pins(const ConversationId &id) const
{
    const auto commands = m_commands.value(id);
    return std::any_of(commands.cbegin(), commands.cend(), [](const auto &args) {
        const auto *keep = std::get_if<Protocol::KeepConversation>(&args);
        return keep && keep->pinned;
    });
}

Result<QList<ConversationId>> PendingWork::conversations(Sql::Database &database) const
{
    auto ids = m_commands.keys();
    for (auto refused = m_refused.keyBegin(); refused != m_refused.keyEnd(); ++refused) {
        if (!m_commands.contains(*refused))
            ids.append(*refused);
    }
    if (m_now == 0)
        return ids;
    const auto due = ConversationList(database).dueBetween(0, m_now);
    if (!due)
        return due.error();
    for (const auto &id : *due) {
        if (!m_commands.contains(id) && !m_refused.contains(id))
            ids.append(id);
    }
    return ids;
}

ListedConversation PendingWork::applied(ListedConversation row, const Viewer &viewer) const
{
    auto &conversation = row.conversation;
    row.refused = m_refused.value(conversation.id);
    const auto commands = m_commands.constFind(conversation.id);
    const bool isSaid = commands != m_commands.cend();
    if (!isSaid && !isDue(conversation, m_now))
        return row;
    Effect effect(row);
    for (const auto &args : isSaid ? *commands : QList<Protocol::CommandArgs>())
        std::visit(effect, args);
    if (isDue(conversation, m_now)) {
        const qint64 ended = conversation.snoozedUntil;
        conversation = woken(conversation, {ended, 0});
        // Whoever has answered since has looked, and is on it.
        if (m_answered.value(conversation.id) >= ended) {
            conversation.state = ConversationState::FollowUp;
            conversation.back = {};
        }
    }
    row.ties = tiesOf(row.conversation, viewer, row.ties.mentioned);
    return row;
}

} // namespace Frontdesk
