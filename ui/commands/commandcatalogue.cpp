// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/command.h"

#include <QCoreApplication>

#include <algorithm>

namespace Frontdesk {

namespace {

using enum CommandGroup;

constexpr auto Rare = "rare, and its button is in sight";

QList<QKeySequence> on(std::initializer_list<QKeyCombination> keys)
{
    QList<QKeySequence> sequences;
    for (const auto key : keys)
        sequences.append(QKeySequence(key));
    return sequences;
}

/// G, and then another.
QList<QKeySequence> afterG(QKeyCombination key)
{
    return {QKeySequence(QKeyCombination(Qt::Key_G), key)};
}

QList<Command> conversationCommands()
{
    return {
        {"conversation.next",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Next conversation"),
         "chevron-down",
         Conversations,
         Lists,
         on({Qt::Key_J}),
         true},
        {"conversation.previous",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Previous conversation"),
         "chevron-up",
         Conversations,
         Lists,
         on({Qt::Key_K}),
         true},
        {"conversation.next-waiting",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Next who waits"),
         "sla",
         Conversations,
         Everywhere,
         on({Qt::CTRL | Qt::Key_N})},
        {"conversation.resolve",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Resolve, or open again"),
         "resolve",
         Conversations,
         Lists,
         on({Qt::Key_E})},
        {"conversation.follow-up",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Follow up"),
         "follow-up",
         Conversations,
         Lists,
         on({Qt::Key_F})},
        {"conversation.snooze",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Snooze"),
         "snooze",
         Conversations,
         Lists,
         on({Qt::Key_H})},
        {"conversation.assign",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Assign"),
         "assign",
         Conversations,
         Lists,
         on({Qt::Key_A})},
        {"contact.tag",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Tag the customer"),
         "tag",
         Conversations,
         Lists,
         on({Qt::Key_T})},
        {"conversation.claim",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Take the conversation"),
         "mine",
         Conversations,
         Place::List,
         on({Qt::Key_Space})},
        {"conversation.window",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Open in its own window, or bring it back"),
         "popout",
         Conversations,
         InChat,
         on({Qt::CTRL | Qt::SHIFT | Qt::Key_O, Qt::SHIFT | Qt::Key_O})},
        {"conversation.unread",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Mark as read or unread"),
         "mail",
         Conversations,
         Lists,
         on({Qt::Key_U})},
        {"conversation.show-read",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Show the customer that it was read"),
         "check",
         Conversations,
         Lists,
         on({Qt::SHIFT | Qt::Key_R})},
        {"conversation.pin",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Pin, or take off the pins"),
         "pin",
         Conversations,
         Place::List,
         on({Qt::Key_P})},
        {"conversation.spam",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Move to spam, or back"),
         "spam",
         Conversations,
         Lists,
         on({Qt::Key_Exclam})},
        {"work.undo",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Undo what was done to conversations"),
         "undo",
         Conversations,
         Lists,
         on({Qt::CTRL | Qt::Key_Z})},
    };
}

QList<Command> tabCommands()
{
    return {
        {"tab.all",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "All conversations"),
         "inbox",
         Moving,
         Lists,
         afterG(Qt::Key_I)},
        {"tab.mine",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "My conversations"),
         "mine",
         Moving,
         Lists,
         afterG(Qt::Key_M)},
        {"tab.unassigned",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Unassigned conversations"),
         "unassigned",
         Moving,
         Lists,
         afterG(Qt::Key_U)},
        {"tab.team",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Conversations of my teams"),
         "team",
         Moving,
         Lists,
         afterG(Qt::Key_T)},
    };
}

QList<Command> viewCommands()
{
    return {
        {"list.filter",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Filter the conversations"),
         "filter",
         Moving,
         Lists,
         on({Qt::Key_Slash})},
        {"list.views",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Views of the conversations"),
         "saved-view",
         Moving,
         Lists,
         on({Qt::Key_V})},
        {"list.save",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Save the filter as a view"),
         "saved-view",
         Moving,
         Everywhere,
         {},
         false,
         Rare},
    };
}

/// Ctrl and the number of the pin.
QList<Command> pinCommands()
{
    constexpr const char *Titles[] = {
        QT_TRANSLATE_NOOP("Frontdesk::Commands", "First pinned conversation"),
        QT_TRANSLATE_NOOP("Frontdesk::Commands", "Second pinned conversation"),
        QT_TRANSLATE_NOOP("Frontdesk::Commands", "Third pinned conversation"),
        QT_TRANSLATE_NOOP("Frontdesk::Commands", "Fourth pinned conversation"),
        QT_TRANSLATE_NOOP("Frontdesk::Commands", "Fifth pinned conversation"),
        QT_TRANSLATE_NOOP("Frontdesk::Commands", "Sixth pinned conversation"),
        QT_TRANSLATE_NOOP("Frontdesk::Commands", "Seventh pinned conversation"),
        QT_TRANSLATE_NOOP("Frontdesk::Commands", "Eighth pinned conversation")};
    constexpr const char *Names[] = {"pinned.first",
                                     "pinned.second",
                                     "pinned.third",
                                     "pinned.fourth",
                                     "pinned.fifth",
                                     "pinned.sixth",
                                     "pinned.seventh",
                                     "pinned.eighth"};
    QList<Command> commands;
    for (int i = 0; i < 8; ++i) {
        commands.append({Names[i],
                         Titles[i],
                         "pin",
                         Moving,
                         Everywhere,
                         on({QKeyCombination(Qt::CTRL, static_cast<Qt::Key>(Qt::Key_1 + i))})});
    }
    return commands;
}

QList<Command> writingCommands()
{
    return {
        {"reply.write",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Write a reply"),
         "edit",
         Writing,
         Place::List,
         on({Qt::Key_Return})},
        {"reply.send",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Send now"),
         "send",
         Writing,
         Place::Writing,
         on({Qt::CTRL | Qt::Key_Return})},
        {"reply.send-next",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Send, then the next who waits"),
         "send",
         Writing,
         Place::Writing,
         on({Qt::CTRL | Qt::SHIFT | Qt::Key_J})},
        {"reply.send-resolve",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Send, resolve, then the next who waits"),
         "resolve",
         Writing,
         Place::Writing,
         on({Qt::CTRL | Qt::SHIFT | Qt::Key_Return})},
        {"message.quote",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Quote the message"),
         "quote",
         Writing,
         Place::Timeline,
         on({Qt::Key_R})},
        {"message.pin",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Pin the message, or unpin it"),
         "pin",
         Writing,
         Place::Timeline,
         on({Qt::Key_P})},
        {"note.write",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Write an internal note, or a reply again"),
         "note",
         Writing,
         InChat,
         on({Qt::CTRL | Qt::SHIFT | Qt::Key_N, Qt::Key_N})},
    };
}

QList<Command> playerCommands()
{
    return {
        {"media.back",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Five seconds back in what plays"),
         "chevron-left",
         Writing,
         Place::Timeline,
         on({Qt::Key_BracketLeft}),
         true},
        {"media.forward",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Five seconds forward in what plays"),
         "chevron-right",
         Writing,
         Place::Timeline,
         on({Qt::Key_BracketRight}),
         true},
        {"media.mute",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Sound of what plays on or off"),
         "volume-off",
         Writing,
         Place::Timeline,
         on({Qt::Key_M})},
        {"media.speed",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Voice messages faster or slower"),
         "audio",
         Writing,
         Place::Timeline,
         on({Qt::Key_Greater})},
    };
}

QList<Command> movingCommands()
{
    return {
        {"palette.open",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Find people and commands"),
         "command",
         Moving,
         Everywhere,
         on({Qt::CTRL | Qt::Key_K})},
        {"chat.find",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Find in this chat; again: in all messages"),
         "search",
         Moving,
         Everywhere,
         on({Qt::CTRL | Qt::Key_F})},
        {"search.messages",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Search in all messages"),
         "search",
         Moving,
         Everywhere,
         on({Qt::CTRL | Qt::SHIFT | Qt::Key_F})},
        {"date.show",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Go to a date"),
         "calendar",
         Moving,
         Place::Timeline,
         on({Qt::Key_D})},
        {"pane.next",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Next pane"),
         "chevron-right",
         Moving,
         Everywhere,
         on({Qt::Key_F6}),
         true},
        {"pane.previous",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Previous pane"),
         "chevron-left",
         Moving,
         Everywhere,
         on({Qt::SHIFT | Qt::Key_F6}),
         true},
        {"account.next",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Next account"),
         "store",
         Moving,
         Everywhere,
         on({Qt::CTRL | Qt::Key_PageDown}),
         true},
        {"account.previous",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Previous account"),
         "store",
         Moving,
         Everywhere,
         on({Qt::CTRL | Qt::Key_PageUp}),
         true},
    };
}

QList<Command> windowCommands()
{
    return {
        {"rail.toggle",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Accounts wide or narrow"),
         "panel-left",
         Window,
         Everywhere,
         on({Qt::CTRL | Qt::Key_B})},
        {"panel.toggle",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Customer on or off"),
         "panel-right",
         Window,
         Everywhere,
         on({Qt::CTRL | Qt::Key_J})},
        {"pins.show",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Pins of all chats"),
         "pin",
         Window,
         Everywhere,
         {},
         false,
         Rare},
        {"outbox.show",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Outbox"),
         "send-later",
         Window,
         Everywhere,
         {},
         false,
         Rare},
        {"notices.show",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Notifications"),
         "bell",
         Window,
         Everywhere,
         {},
         false,
         Rare},
        {"settings.open",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Settings"),
         "settings",
         Window,
         Everywhere,
         on({Qt::CTRL | Qt::Key_Comma})},
        {"keys.show",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "All keys"),
         "keyboard",
         Window,
         Everywhere,
         on({Qt::CTRL | Qt::Key_Slash, Qt::Key_Question})},
        {"zoom.in",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Everything larger"),
         "plus",
         Window,
         Everywhere,
         on({Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal}),
         true},
        {"zoom.out",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Everything smaller"),
         "minus",
         Window,
         Everywhere,
         on({Qt::CTRL | Qt::Key_Minus}),
         true},
        {"zoom.reset",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Everything in its standard size"),
         "zoom-in",
         Window,
         Everywhere,
         on({Qt::CTRL | Qt::Key_0})},
        {"look.switch",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Light or dark"),
         "moon",
         Window,
         Everywhere,
         {},
         false,
         "once a day at most"},
        {"account.connect",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Connect account"),
         "plus",
         Window,
         Everywhere,
         {},
         false,
         Rare},
        {"session.sign-out",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Sign out"),
         "sign-out",
         Window,
         Everywhere,
         {},
         false,
         "nobody wants to do it by mistake"},
    };
}

} // namespace

const QList<Command> &commandCatalogue()
{
    static const QList<Command> All = conversationCommands() + writingCommands() + playerCommands()
        + movingCommands() + tabCommands() + viewCommands() + pinCommands() + windowCommands();
    return All;
}

const Command *findCommand(QAnyStringView name)
{
    const auto &all = commandCatalogue();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const Command &command) {
        return QAnyStringView(command.name) == name;
    });
    return found == all.cend() ? nullptr : &*found;
}

QString commandTitle(const Command &command)
{
    return QCoreApplication::translate("Frontdesk::Commands", command.title);
}

QString groupTitle(CommandGroup group)
{
    switch (group) {
    case Conversations:
        return QCoreApplication::translate("Frontdesk::Commands", "Conversations");
    case Writing:
        return QCoreApplication::translate("Frontdesk::Commands", "Messages");
    case Moving:
        return QCoreApplication::translate("Frontdesk::Commands", "Finding and moving");
    case Window:
        return QCoreApplication::translate("Frontdesk::Commands", "Window");
    }
    Q_UNREACHABLE();
}

} // namespace Frontdesk
