// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/chatcommands.h"

#include "ui/commands/keydispatcher.h"
#include "ui/composer/composer.h"
#include "ui/composer/notepad.h"
#include "ui/conversation/inlineplayer.h"
#include "ui/conversation/timelineview.h"
#include "ui/shell/chatpane.h"

#include <QCoreApplication>

namespace Frontdesk {

namespace {

QString saidOfChat(const char *text)
{
    return QCoreApplication::translate("Frontdesk::Commands", text);
}

void bindWriting(ChatPane &chat, QWidget &owner, Commands &commands)
{
    auto *pane = &chat;
    commands.bind(
        "reply.send", &owner, [pane] { pane->sendWhatIsWritten(); }, withoutChat(chat));
    commands.bind(
        "note.write", &owner, [pane] { pane->toggleNote(); }, withoutChat(chat));
}

void bindMessages(TimelineView &timeline, QWidget &owner, Commands &commands)
{
    auto *view = &timeline;
    const auto unless = [](bool can) {
        return can ? QString()
                   : saidOfChat(QT_TRANSLATE_NOOP("Frontdesk::Commands",
                                                  "Choose a message in the chat first"));
    };
    commands.bind(
        "message.pin",
        &owner,
        [view] { view->pinCurrent(); },
        [view, unless] { return unless(view->canPinCurrent()); });
    commands.bind(
        "message.quote",
        &owner,
        [view] { view->quoteCurrent(); },
        [view, unless] { return unless(view->canQuoteCurrent()); });
}

void bindPlayer(InlinePlayer *player, QWidget &owner, Commands &commands)
{
    constexpr int StepSeconds = 5;
    const auto idle = [player] {
        return player->isOpen()
            ? QString()
            : saidOfChat(QT_TRANSLATE_NOOP("Frontdesk::Commands", "Nothing plays"));
    };
    commands.bind(
        "media.back", &owner, [player] { player->step(-StepSeconds); }, idle);
    commands.bind(
        "media.forward", &owner, [player] { player->step(StepSeconds); }, idle);
    commands.bind(
        "media.mute",
        &owner,
        [player] { player->playback().setMuted(!player->playback().isMuted()); },
        idle);
    commands.bind(
        "media.speed", &owner, [player] { player->playback().nextSpeed(); }, idle);
}

} // namespace

void bindChat(ChatPane &chat, QWidget &owner, Commands &commands, KeyDispatcher &keys)
{
    auto *timeline = chat.timeline();
    keys.setPlace(timeline, Place::Timeline);
    keys.setPlace(chat.composer(), Place::Writing);
    keys.setPlace(chat.notePad(), Place::Writing);
    bindWriting(chat, owner, commands);
    bindMessages(*timeline, owner, commands);
    bindPlayer(chat.player(), owner, commands);
    commands.bind(
        "date.show", &owner, [timeline] { timeline->pickDate(); }, withoutChat(chat));
    chat.follow(commands);
}

Commands::Obstacle withoutChat(const ChatPane &chat)
{
    return [&chat] {
        return chat.conversation().isNull()
            ? saidOfChat(QT_TRANSLATE_NOOP("Frontdesk::Commands", "No conversation is open"))
            : QString();
    };
}

} // namespace Frontdesk
