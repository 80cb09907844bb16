// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/chatcommands.h"

#include "ui/commands/keydispatcher.h"
#include "ui/composer/composer.h"
#include "ui/composer/notepad.h"
#include "ui/conversation/bubbledelegate.h"
#include "ui/conversation/findbar.h"
#include "ui/conversation/inlineplayer.h"
#include "ui/conversation/timelineview.h"
#include "ui/shell/chatheader.h"
#include "ui/shell/chatmore.h"
#include "ui/shell/chatpane.h"
#include "ui/shell/shownkeys.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>

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
    auto *composer = chat.composer();
    auto *note = chat.notePad();
    const auto unlessLive = [composer] {
        return composer->isLive()
            ? QString()
            : saidOfChat(QT_TRANSLATE_NOOP("Frontdesk::Commands", "No reply is written here"));
    };
    commands.bind(
        "reply.attach",
        &owner,
        [composer, note] {
            if (note->isVisible())
                note->chooseFiles();
            else
                composer->chooseFiles();
        },
        [unlessLive, note] { return note->isVisible() ? QString() : unlessLive(); });
    commands.bind(
        "reply.sticker", &owner, [composer] { composer->chooseSticker(); }, unlessLive);
}

/// With its line breaks, which the row's own words do not have. Of an album, those of all pictures.
void copyCurrent(const TimelineView &timeline)
{
    const auto entry =
        timeline.currentIndex().data(TimelineModel::EntryRole).value<TimelineEntry>();
    QStringList texts;
    for (const auto &message : entry.messages)
        texts.append(BubbleMenu::textOf(message));
    texts.removeDuplicates();
    QGuiApplication::clipboard()->setText(texts.join(u'\n'));
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
        "message.copy",
        &owner,
        [view] { copyCurrent(*view); },
        [view, unless] { return unless(view->currentIndex().isValid()); });
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

/// What can be done with what the chosen message has in it.
void bindParts(TimelineView &timeline, QWidget &owner, Commands &commands)
{
    auto *view = &timeline;
    const auto bind = [&](const char *name, bool enlarges) {
        const auto part = [view, enlarges]() -> std::optional<HitArea> {
            const auto index = view->currentIndex();
            if (!index.isValid())
                return {};
            const int width = view->visualRect(index).width();
            return enlarges ? view->bubbles().enlargingPart(index, width)
                            : view->bubbles().mainPart(index, width);
        };
        commands.bind(
            name,
            &owner,
            [view, part] {
                if (const auto chosen = part())
                    view->activatePart(*chosen, view->currentIndex());
            },
            [part] {
                return part()
                    ? QString()
                    : saidOfChat(QT_TRANSLATE_NOOP(
                        "Frontdesk::Commands", "Choose a message with a picture or file first"));
            });
    };
    bind("media.open", false);
    bind("media.enlarge", true);
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
    bindParts(*timeline, owner, commands);
    bindPlayer(chat.player(), owner, commands);
    commands.bind(
        "date.show", &owner, [timeline] { timeline->pickDate(); }, withoutChat(chat));
    commands.bind(
        "chat.newest", &owner, [timeline] { timeline->goToNewest(); }, withoutChat(chat));
    QObject::connect(chat.header(), &ChatHeader::findRequested, chat.findBar(), &FindBar::toggle);
    bindMore(*chat.header(), commands);
    showKeysIn(chat, commands);
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
