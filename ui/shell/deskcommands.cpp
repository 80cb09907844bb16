// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/deskcommands.h"

#include "ui/commands/commands.h"
#include "ui/commands/keydispatcher.h"
#include "ui/composer/composer.h"
#include "ui/composer/notepad.h"
#include "ui/conversation/bubbledelegate.h"
#include "ui/conversation/findbar.h"
#include "ui/conversation/inlineplayer.h"
#include "ui/conversation/timelineview.h"
#include "ui/inbox/conversationlistview.h"
#include "ui/inbox/inboxpane.h"
#include "ui/shell/chatheader.h"
#include "ui/shell/chatpane.h"
#include "ui/shell/desk.h"
#include "ui/shell/listcommands.h"
#include "ui/shell/listviews.h"
#include "ui/shell/personlinks.h"
#include "ui/shell/rail.h"
#include "ui/shell/shownkeys.h"
#include "ui/shell/tagcommands.h"
#include "ui/shell/workcommands.h"

#include <QCoreApplication>

namespace Frontdesk {

namespace {

/// Why what needs a chat cannot be done.
Commands::Obstacle withoutChat(const Desk &desk)
{
    return [&desk] {
        return desk.chat()->conversation().isNull()
            ? QCoreApplication::translate("Frontdesk::Commands", "No conversation is open")
            : QString();
    };
}

void bindConversations(Desk &desk, Commands &commands)
{
    auto *list = desk.inbox()->view();
    commands.bind("conversation.next", &desk, [list] { list->step(1); });
    commands.bind("conversation.previous", &desk, [list] { list->step(-1); });
}

void bindWriting(Desk &desk, Commands &commands)
{
    auto *list = desk.inbox()->view();
    auto *chat = desk.chat();
    commands.bind(
        "reply.write", &desk, [list] { list->confirm(); }, withoutChat(desk));
    commands.bind(
        "reply.send", &desk, [chat] { chat->sendWhatIsWritten(); }, withoutChat(desk));
    auto *composer = chat->composer();
    commands.bind(
        "reply.attach",
        &desk,
        [composer] { composer->chooseFiles(); },
        [composer] {
            return composer->isLive()
                ? QString()
                : QCoreApplication::translate("Frontdesk::Commands", "No reply is written here");
        });
    commands.bind(
        "note.write", &desk, [chat] { chat->toggleNote(); }, withoutChat(desk));
    commands.bind(
        "message.pin",
        &desk,
        [chat] { chat->timeline()->pinCurrent(); },
        [chat] {
            return chat->timeline()->canPinCurrent()
                ? QString()
                : QCoreApplication::translate("Frontdesk::Commands",
                                              "Choose a message in the chat first");
        });
    commands.bind(
        "message.quote",
        &desk,
        [chat] { chat->timeline()->quoteCurrent(); },
        [chat] {
            return chat->timeline()->canQuoteCurrent()
                ? QString()
                : QCoreApplication::translate("Frontdesk::Commands",
                                              "Choose a message in the chat first");
        });
}

void bindPlayer(Desk &desk, Commands &commands)
{
    auto *player = desk.chat()->player();
    constexpr int StepSeconds = 5;
    const auto idle = [player] {
        return player->isOpen()
            ? QString()
            : QCoreApplication::translate("Frontdesk::Commands", "Nothing plays");
    };
    commands.bind(
        "media.back", &desk, [player] { player->step(-StepSeconds); }, idle);
    commands.bind(
        "media.forward", &desk, [player] { player->step(StepSeconds); }, idle);
    commands.bind(
        "media.mute",
        &desk,
        [player] { player->playback().setMuted(!player->playback().isMuted()); },
        idle);
    commands.bind(
        "media.speed", &desk, [player] { player->playback().nextSpeed(); }, idle);
}

/// What can be done with what the chosen message has in it.
void bindParts(Desk &desk, Commands &commands)
{
    auto *timeline = desk.chat()->timeline();
    const auto bind = [&](const char *name, bool enlarges) {
        const auto part = [timeline, enlarges]() -> std::optional<HitArea> {
            const auto index = timeline->currentIndex();
            if (!index.isValid())
                return {};
            const int width = timeline->visualRect(index).width();
            return enlarges ? timeline->bubbles().enlargingPart(index, width)
                            : timeline->bubbles().mainPart(index, width);
        };
        commands.bind(
            name,
            &desk,
            [timeline, part] {
                if (const auto chosen = part())
                    timeline->activatePart(*chosen, timeline->currentIndex());
            },
            [part] {
                return part()
                    ? QString()
                    : QCoreApplication::translate("Frontdesk::Commands",
                                                  "Choose a message with a picture or file first");
            });
    };
    bind("media.open", false);
    bind("media.enlarge", true);
}

void bindMoving(Desk &desk, Commands &commands)
{
    commands.bind("chat.find", &desk, [&desk] { desk.find(); });
    commands.bind("search.messages", &desk, [&desk] { desk.search(); });
    auto *timeline = desk.chat()->timeline();
    commands.bind(
        "date.show", &desk, [timeline] { timeline->pickDate(); }, withoutChat(desk));
    commands.bind(
        "chat.newest", &desk, [timeline] { timeline->goToNewest(); }, withoutChat(desk));
    commands.bind("pane.next", &desk, [&desk] { desk.stepPane(1); });
    commands.bind("pane.previous", &desk, [&desk] { desk.stepPane(-1); });
    commands.bind("account.next", &desk, [&desk] { desk.rail()->step(1); });
    commands.bind("account.previous", &desk, [&desk] { desk.rail()->step(-1); });
}

void bindViews(Desk &desk, Commands &commands)
{
    auto *views = new ListViews(desk.theme(), *desk.inbox(), desk.sources(), &desk);
    commands.bind("list.filter", &desk, [views] { views->type(); });
    commands.bind("list.views", &desk, [views] { views->openMenu(); });
    auto *list = desk.inbox()->view();
    commands.bind(
        "list.new",
        &desk,
        [list] { list->takeNew(); },
        [list] {
            return list->hasNew() ? QString()
                                  : QCoreApplication::translate("Frontdesk::Commands",
                                                                "Nothing new waits to be shown");
        });
    commands.bind(
        "list.save",
        &desk,
        [views] { views->save(); },
        [views] { return views->obstacleToSave(); });
}

void bindWindow(Desk &desk, Commands &commands)
{
    commands.bind("rail.toggle", &desk, [&desk] { desk.toggleRail(); });
    commands.bind("panel.toggle", &desk, [&desk] { desk.togglePanel(); });
    commands.bind("pins.show", &desk, [&desk] { desk.showPins(); });
    commands.bind("outbox.show", &desk, [&desk] { desk.toggleOutbox(); });
    commands.bind("notices.show", &desk, [&desk] { Q_EMIT desk.noticesRequested(); });
    commands.bind("settings.open", &desk, [&desk] { Q_EMIT desk.settingsRequested(); });
}

} // namespace

void bindDesk(Desk &desk, Commands &commands, KeyDispatcher &keys)
{
    keys.setPlace(desk.inbox()->view(), Place::List);
    keys.setPlace(desk.chat()->timeline(), Place::Timeline);
    keys.setPlace(desk.chat()->composer(), Place::Writing);
    keys.setPlace(desk.chat()->notePad(), Place::Writing);
    bindConversations(desk, commands);
    bindList(desk, commands);
    bindWork(desk, commands);
    bindTags(desk, commands);
    bindPersons(desk, commands);
    bindWriting(desk, commands);
    bindPlayer(desk, commands);
    bindParts(desk, commands);
    bindMoving(desk, commands);
    bindViews(desk, commands);
    bindWindow(desk, commands);
    QObject::connect(desk.chat()->header(),
                     &ChatHeader::findRequested,
                     desk.chat()->findBar(),
                     &FindBar::toggle);
    showKeysIn(*desk.chat(), commands);
    showKeysIn(*desk.inbox(), commands);
    desk.rail()->follow(commands);
    QObject::connect(desk.rail(), &Rail::findRequested, &commands, [&commands] {
        commands.run(u"palette.open");
    });
    desk.chat()->follow(commands);
}

} // namespace Frontdesk
