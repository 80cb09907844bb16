// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workcommands.h"

#include "core/client/conversationlink.h"
#include "ui/commands/commands.h"
#include "ui/inbox/conversationlistview.h"
#include "ui/inbox/inboxpane.h"
#include "ui/models/workcontrol.h"
#include "ui/shell/chatpane.h"
#include "ui/shell/desk.h"
#include "ui/shell/showread.h"
#include "ui/shell/workbar.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>

#include <algorithm>

namespace Frontdesk {

namespace {

/// As many lines as there are chats.
void copyLinks(Desk &desk, const QList<ConversationId> &conversations)
{
    QStringList links;
    for (const auto &conversation : conversations)
        links.append(linkToConversation(conversation));
    QGuiApplication::clipboard()->setText(links.join(u'\n'));
    desk.inbox()->tell(QCoreApplication::translate("Frontdesk::Commands", "The link is copied"));
}

/// Mutes unless all of them are muted; what is not in the list is not known to be.
void toggleMute(Desk &desk, const QList<ConversationId> &conversations)
{
    const bool anyLoud =
        std::any_of(conversations.cbegin(), conversations.cend(), [&desk](const auto &id) {
            const auto row = desk.inbox()->find(id);
            return !row || !row->mark.muted;
        });
    desk.work().setMuted(conversations, anyLoud);
}

} // namespace

QList<ConversationId> targetsOf(const Desk &desk)
{
    const auto selected = desk.inbox()->view()->selected();
    if (!selected.isEmpty())
        return selected;
    const auto open = desk.chat()->conversation();
    return open.isNull() ? QList<ConversationId>() : QList{open};
}

QString withoutTargets(const Desk &desk)
{
    return targetsOf(desk).isEmpty()
        ? QCoreApplication::translate("Frontdesk::Commands", "No conversation is selected")
        : QString();
}

void bindWork(Desk &desk, Commands &commands)
{
    auto *work = &desk.work();
    const auto bind = [&](const char *name, auto deed) {
        commands.bind(
            name,
            &desk,
            [&desk, deed] { deed(targetsOf(desk)); },
            [&desk] { return withoutTargets(desk); });
    };
    using Ids = QList<ConversationId>;
    bind("conversation.follow-up", [work](const Ids &ids) { work->followUp(ids); });
    bind("conversation.claim", [work](const Ids &ids) { work->claim(ids); });
    bind("conversation.unread", [work](const Ids &ids) { work->toggleUnread(ids); });
    bind("conversation.spam",
         [&desk, work](const Ids &ids) { work->toggleSpam(ids, desk.workBar()->shelf()); });
    bind("conversation.mute", [&desk](const Ids &ids) { toggleMute(desk, ids); });
    const auto bindPriority = [&](const char *name, Priority priority) {
        bind(name, [work, priority](const Ids &ids) { work->setPriority(ids, priority); });
    };
    bindPriority("conversation.vip", Priority::Vip);
    bindPriority("conversation.high", Priority::High);
    bindPriority("conversation.normal", Priority::Normal);
    bind("conversation.copy-link", [&desk](const Ids &ids) { copyLinks(desk, ids); });
    QObject::connect(desk.inbox()->view(),
                     &ConversationListView::linkWanted,
                     &desk,
                     [&desk](const Ids &ids) { copyLinks(desk, ids); });
    bind("conversation.snooze", [&desk](const Ids &ids) { desk.workBar()->openSnooze(ids); });
    bind("conversation.assign", [&desk](const Ids &ids) { desk.workBar()->openAssign(ids); });
    commands.bind(
        "work.undo",
        &desk,
        [&desk] { desk.inbox()->undo(); },
        [work] {
            return work->canUndo()
                ? QString()
                : QCoreApplication::translate("Frontdesk::Commands", "There is nothing to undo");
        });
    bindShowRead(desk, commands);
}

} // namespace Frontdesk
