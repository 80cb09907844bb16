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

void showOne(const DeskSources &sources,
             const ConversationRow &row,
             QObject &owner,
             const ShownReadTeller &tell)
{
    const auto account = sources.accounts.account(row.conversation.account);
    if (const QString obstacle = obstacleOf(account.value_or(Account{})); !obstacle.isEmpty())
        return tell(obstacle);
    whenDone(sources.actions.showRead(row.conversation.id, row.conversation.lastOrder),
             &owner,
             [tell](const Result<> &kept) {
                 tell(kept ? Words::tr("The customer is shown that you have read it")
                           : ErrorText::sentence(kept.error()));
             });
}

} // namespace

void showRead(const DeskSources &sources,
              const QList<ConversationId> &conversations,
              QObject &owner,
              const ShownReadTeller &tell)
{
    for (const auto &id : conversations) {
        whenDone(sources.conversations.row(id),
                 &owner,
                 [sources, &owner, tell](const Result<ConversationRow> &row) {
                     if (row)
                         showOne(sources, *row, owner, tell);
                     else
                         tell(ErrorText::sentence(row.error()));
                 });
    }
}

void bindShowRead(Desk &desk, Commands &commands)
{
    const auto tell = [&desk](const QString &sentence) {
        desk.inbox()->tell(sentence);
    };
    commands.bind(
        "conversation.show-read",
        &desk,
        [&desk, tell] { showRead(desk.sources(), targetsOf(desk), desk, tell); },
        [&desk] { return withoutTargets(desk); });
}

} // namespace Frontdesk
