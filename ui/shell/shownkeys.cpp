// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shownkeys.h"

#include "ui/commands/commands.h"
#include "ui/composer/composer.h"
#include "ui/composer/modetabs.h"
#include "ui/conversation/timelineview.h"
#include "ui/inbox/inboxpane.h"
#include "ui/shell/chatpane.h"

namespace Frontdesk {

void showKeysIn(ChatPane &chat, const Commands &commands)
{
    const auto show = [&chat, &commands] {
        chat.timeline()->setMenuKeys({.copy = commands.keyOf(u"message.copy"),
                                      .quote = commands.keyOf(u"message.quote"),
                                      .pin = commands.keyOf(u"message.pin")});
        chat.composer()->setKeys(commands.keyOf(u"reply.attach"), commands.keyOf(u"reply.sticker"));
        chat.modes()->setKey(commands.keyOf(u"note.write"));
    };
    QObject::connect(&commands, &Commands::keysChanged, &chat, show);
    show();
}

void showKeysIn(InboxPane &inbox, const Commands &commands)
{
    const auto show = [&inbox, &commands] {
        inbox.setClaimKey(commands.keyOf(u"conversation.claim"));
    };
    QObject::connect(&commands, &Commands::keysChanged, &inbox, show);
    show();
}

} // namespace Frontdesk
