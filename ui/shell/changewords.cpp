// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/changewords.h"

#include "core/client/accountsource.h"
#include "core/client/tagsource.h"
#include "core/client/waitingchange.h"
#include "ui/models/timetext.h"
#include "ui/models/workwords.h"
#include "ui/shell/errortext.h"
#include "ui/theme/textblock.h"

#include <algorithm>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

using Wanted = WaitingChange::Kind;

} // namespace

QString ChangeWords::wanted(const WaitingChange &change) const
{
    switch (change.kind) {
    case Wanted::State:
        switch (change.wanted.state.value_or(ConversationState::New)) {
        case ConversationState::New:
            return tr("Open again");
        case ConversationState::FollowUp:
            return tr("Follow up");
        case ConversationState::Resolved:
            return tr("Resolve");
        case ConversationState::Snoozed:
            break;
        }
        if (change.wanted.until == 0)
            return tr("Snooze until the customer writes");
        return tr("Snooze until %1, %2", "date, time")
            .arg(TimeText().date(change.wanted.until), TimeText().clock(change.wanted.until));
    case Wanted::Assignment:
        return assignment(change);
    case Wanted::Priority:
        switch (change.wanted.priority.value_or(Priority::Normal)) {
        case Priority::Vip:
            return tr("Priority: VIP");
        case Priority::High:
            return tr("Priority: high");
        case Priority::Normal:
            break;
        }
        return tr("Priority: normal");
    case Wanted::Spam:
        return change.wanted.spam.value_or(false) ? tr("Move to spam") : tr("No spam");
    case Wanted::Tags:
        return tags(change);
    case Wanted::Value:
        return tr("Change what is known of the customer");
    case Wanted::Task:
        return change.words.isEmpty() ? tr("Change a to-do")
                                      : tr("To-do: %1").arg(withoutBidiControls(change.words));
    case Wanted::TeamPin:
        return change.wanted.teamPinned.value_or(false) ? tr("Pin for the team")
                                                        : tr("Take off the team’s pins");
    case Wanted::Keeping:
        return tr("Pin, mute or mark as unread");
    case Wanted::Other:
        break;
    }
    return tr("Another change");
}

QString ChangeWords::assignment(const WaitingChange &change) const
{
    QStringList parts;
    if (const auto &assignee = change.wanted.assignee) {
        parts.append(assignee->isNull()
                         ? tr("Assign to nobody")
                         : tr("Assign to %1").arg(m_sources.accounts.userName(*assignee)));
    }
    if (const auto &team = change.wanted.team) {
        parts.append(team->isNull() ? tr("Take it out of the queue")
                                    : tr("Hand to %1", "team").arg(teamName(*team)));
    }
    return parts.join(u" · "_s);
}

QString ChangeWords::tags(const WaitingChange &change) const
{
    QStringList parts;
    for (const auto &name : change.added)
        parts.append(tr("Add the tag %1").arg(name));
    const auto known = m_sources.tags.tags();
    for (const auto &id : change.removed) {
        const auto tag = std::find_if(
            known.cbegin(), known.cend(), [&](const Tag &one) { return one.id == id; });
        parts.append(tag == known.cend() ? tr("Remove a tag")
                                         : tr("Remove the tag %1").arg(tag->name));
    }
    return parts.join(u" · "_s);
}

QString ChangeWords::teamName(const TeamId &id) const
{
    const auto teams = m_sources.accounts.teams();
    const auto team =
        std::find_if(teams.cbegin(), teams.cend(), [&](const Team &one) { return one.id == id; });
    return team == teams.cend() ? tr("a team") : team->name;
}

QString ChangeWords::reason(const WaitingChange &change, qint64 now) const
{
    if (!change.refused)
        return change.canCancel ? tr("Waits for the connection") : tr("On its way");
    if (!change.isConflict)
        return ErrorText::sentence(change.errorCode, change.errorArgs);
    if (change.errorArgs.contains(u"wrote"_s))
        return tr("The customer wrote meanwhile.");
    const UserId by(change.errorArgs.value(u"by"_s).toString());
    const qint64 at = change.errorArgs.value(u"at"_s).toLongLong();
    if (by.isNull())
        return tr("It was changed meanwhile.");
    const QString name = m_sources.accounts.userName(by);
    if (at == 0)
        return tr("%1 changed it first.", "colleague").arg(name);
    const TimeText times;
    const QString time = TimeText::sameDay(at, now) ? times.clock(at) : times.found(at, now);
    return tr("%1 changed it at %2.", "colleague, time").arg(name, time);
}

QString ChangeWords::standing(const WaitingChange &change, const Conversation &conversation) const
{
    switch (change.kind) {
    case Wanted::State:
    case Wanted::Spam:
        return tr("Now: %1", "state of a conversation").arg(WorkWords::stateOf(conversation));
    case Wanted::Assignment:
        if (!conversation.assignee.isNull()) {
            return tr("Now with %1.", "colleague")
                .arg(m_sources.accounts.userName(conversation.assignee));
        }
        return conversation.team.isNull()
            ? tr("Now with nobody.")
            : tr("Now in the queue of %1.", "team").arg(teamName(conversation.team));
    case Wanted::Priority:
        return conversation.priority == Priority::Vip ? tr("Now: VIP")
            : conversation.priority == Priority::High ? tr("Now: high priority")
                                                      : tr("Now: normal priority");
    case Wanted::Tags:
    case Wanted::Value:
    case Wanted::Task:
    case Wanted::TeamPin:
    case Wanted::Keeping:
    case Wanted::Other:
        break;
    }
    return {};
}

} // namespace Frontdesk
