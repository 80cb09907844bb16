// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/replytarget.h"

#include "ui/models/contenttext.h"
#include "ui/theme/textblock.h"

namespace Frontdesk {

ReplyTarget
replyTarget(const Conversation &conversation, const Account &account, FriendState friendState)
{
    ReplyTarget target{conversation.id,
                       account,
                       withoutBidiControls(ContentText::title(conversation)),
                       conversation.standby,
                       friendState};
    target.contact = conversation.contact;
    target.freeUntil = conversation.freeUntil;
    target.lastAt = conversation.lastOrder.at;
    // The name of a group is that of nobody in it.
    if (conversation.kind == ConversationKind::User)
        target.customerName = withoutBidiControls(conversation.title);
    return target;
}

} // namespace Frontdesk
