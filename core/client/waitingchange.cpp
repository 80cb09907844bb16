// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/waitingchange.h"

#include "core/client/outboxoverlay.h"

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

using Kind = WaitingChange::Kind;

/// Says what one command wants; false: it is no change to be listed.
class Describe
{
public:
    explicit Describe(WaitingChange &change)
        : m_change(change)
    {
    }

    bool operator()(const Protocol::SetState &args) const
    {
        m_change.wanted.state = args.state;
        m_change.wanted.until = args.until;
        return is(Kind::State);
    }
    /// What was left as it was is no wish.
    bool operator()(const Protocol::Assign &args) const
    {
        if (args.assignee != args.wasAssignee)
            m_change.wanted.assignee = args.assignee;
        if (args.team != args.wasTeam)
            m_change.wanted.team = args.team;
        return is(Kind::Assignment);
    }
    bool operator()(const Protocol::SetPriority &args) const
    {
        m_change.wanted.priority = args.priority;
        return is(Kind::Priority);
    }
    bool operator()(const Protocol::SetSpam &args) const
    {
        m_change.wanted.spam = args.spam;
        return is(Kind::Spam);
    }
    bool operator()(const Protocol::TagContact &args) const
    {
        m_change.contact = args.contact;
        for (const auto &tag : args.add)
            m_change.added.append(tag.name);
        m_change.removed = args.remove;
        return is(Kind::Tags);
    }
    bool operator()(const Protocol::SetContactValue &args) const
    {
        m_change.contact = args.contact;
        return is(Kind::Value);
    }
    bool operator()(const Protocol::PutTask &args) const
    {
        m_change.task = args.id;
        m_change.words = args.text;
        return is(Kind::Task);
    }
    bool operator()(const Protocol::FinishTask &args) const
    {
        m_change.task = args.task;
        return is(Kind::Task);
    }
    bool operator()(const Protocol::RemoveTask &args) const
    {
        m_change.task = args.task;
        return is(Kind::Task);
    }
    bool operator()(const Protocol::SetCompany &args) const
    {
        m_change.contact = args.contact;
        return is(Kind::Value);
    }
    bool operator()(const Protocol::PinConversation &args) const
    {
        m_change.wanted.teamPinned = args.pinned;
        m_change.wanted.teamCategory = args.category;
        return is(Kind::TeamPin);
    }
    bool operator()(const Protocol::KeepConversation &) const { return is(Kind::Keeping); }
    bool operator()(const Protocol::SendMessages &) const { return false; }
    bool operator()(const Protocol::AddNote &) const { return false; }
    bool operator()(const Protocol::MarkRead &) const { return false; }
    bool operator()(const Protocol::PutDraft &) const { return false; }
    // They are listed where replies with a time are.
    bool operator()(const Protocol::PutScheduled &) const { return false; }
    bool operator()(const Protocol::SendScheduled &) const { return false; }
    bool operator()(const Protocol::RemoveScheduled &) const { return false; }
    bool operator()(const Protocol::NoteExport &) const { return false; }
    template <typename Other>
    bool operator()(const Other &) const
    {
        return is(Kind::Other);
    }

private:
    bool is(Kind kind) const
    {
        m_change.kind = kind;
        return true;
    }

    WaitingChange &m_change;
};

} // namespace

std::optional<WaitingChange> changeOf(const OutboxEntry &entry)
{
    using Stage = OutboxEntry::Stage;
    WaitingChange change;
    change.id = entry.id();
    change.conversation = entry.conversation;
    change.account = entry.account;
    change.refused = entry.stage == Stage::Refused;
    change.isConflict =
        change.refused && entry.result.outcome == Protocol::CommandResult::Outcome::Conflict;
    change.errorCode = entry.result.code;
    change.errorArgs = entry.result.codeArgs;
    change.since = entry.command.madeAt;
    if (entry.stage != Stage::Waiting && !change.refused)
        return {};
    if (!std::visit(Describe(change), entry.command.args))
        return {};
    return change;
}

} // namespace Frontdesk
