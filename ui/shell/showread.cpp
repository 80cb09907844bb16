// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/showread.h"

#include "core/client/accountsource.h"
#include "core/client/conversationactions.h"
#include "core/client/conversationsource.h"
#include "ui/commands/commands.h"
#include "ui/inbox/inboxpane.h"
#include "ui/shell/desk.h"
#include "ui/shell/errortext.h"
#include "ui/shell/workcommands.h"

#include <QCoreApplication>

namespace Frontdesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Frontdesk::ShowRead)
};

/// Why the customers of @p account are not shown it; empty if they can be.
QString obstacleOf(const Account &account)
{
    if (account.readReceipts == ReadReceipts::Never)
        return Words::tr("%1 never shows customers that they were read").arg(account.name);
    // With its chat switched off the platform marks everything by itself: line.md, chat mode.
    if (!account.markAsReadManually)
        return Words::tr("The platform marks messages to %1 as read by itself: chat is off there")
            .arg(account.name);
    return {};
}

void showRead(Desk &desk, const ConversationRow &row)
{
    const auto &sources = desk.sources();
    const auto account = sources.accounts.account(row.conversation.account);
    const QString obstacle = obstacleOf(account.value_or(Account{}));
    if (!obstacle.isEmpty()) {
        desk.inbox()->tell(obstacle);
        return;
    }
    whenDone(sources.actions.showRead(row.conversation.id, row.conversation.lastOrder),
             &desk,
             [&desk](const Result<> &kept) {
                 desk.inbox()->tell(kept ? Words::tr("The customer is shown that you have read it")
                                         : ErrorText::sentence(kept.error()));
             });
}

} // namespace

void bindShowRead(Desk &desk, Commands &commands)
{
    const auto run = [&desk] {
        const auto targets = targetsOf(desk);
        for (const auto &id : targets) {
            whenDone(desk.sources().conversations.row(id),
                     &desk,
                     [&desk](const Result<ConversationRow> &row) {
                         if (row)
                             showRead(desk, *row);
                         else
                             desk.inbox()->tell(ErrorText::sentence(row.error()));
                     });
        }
    };
    commands.bind("conversation.show-read", &desk, run, [&desk] { return withoutTargets(desk); });
}

} // namespace Frontdesk
