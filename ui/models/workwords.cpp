// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/workwords.h"

#include "ui/models/timetext.h"

#include <QDateTime>

namespace Frontdesk {

QString WorkWords::stateOf(const Conversation &conversation)
{
    if (conversation.spam)
        return tr("Spam");
    switch (conversation.state) {
    case ConversationState::New:
        return tr("New");
    case ConversationState::FollowUp:
        return tr("Follow-up");
    case ConversationState::Resolved:
        return tr("Resolved");
    case ConversationState::Snoozed:
        break;
    }
    if (conversation.snoozedUntil == 0)
        return tr("Snoozed until the customer writes");
    const TimeText times;
    return tr("Snoozed until %1, %2", "date, time")
        .arg(times.date(conversation.snoozedUntil), times.clock(conversation.snoozedUntil));
}

QString WorkWords::shortStateOf(const Conversation &conversation)
{
    const bool isSnoozed = !conversation.spam && conversation.state == ConversationState::Snoozed;
    return isSnoozed ? tr("Snoozed") : stateOf(conversation);
}

QString WorkWords::doneWith(const TagReceipt &receipt)
{
    const auto count = static_cast<int>(receipt.steps.size());
    const QString what = receipt.given ? tr("%n customers tagged “%1”", nullptr, count)
                                       : tr("Tag “%1” taken from %n customers", nullptr, count);
    return what.arg(receipt.tag.name);
}

} // namespace Frontdesk
