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
    };
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
        {"message.quote",
         QT_TRANSLATE_NOOP("Frontdesk::Commands", "Quote the message"),
         "quote",
         Writing,
         Place::Timeline,
         on({Qt::Key_R})},
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
    static const QList<Command> All =
        conversationCommands() + writingCommands() + movingCommands() + windowCommands();
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
