// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QKeySequence>
#include <QList>
#include <QMetaType>

namespace Frontdesk {

/// Where the focus is, as far as it matters for keys.
enum class Place {
    List = 1, ///< the conversation list
    Timeline = 2, ///< the messages of a chat
    Writing = 4, ///< where a message is written
    Elsewhere = 8, ///< anything else in the window
};
Q_DECLARE_FLAGS(Places, Place) // without operators: here they would hide those of Qt::CTRL

/// The two places where nothing is typed, so that single letters are keys there.
constexpr Places Lists = Places(Place::List) | Place::Timeline;
constexpr Places InChat = Lists | Place::Writing;
constexpr Places Everywhere = InChat | Place::Elsewhere;

enum class CommandGroup { Conversations, Writing, Moving, Window };

/// Something the program does when it is told to: by a key, from the palette, or by a button that
/// has the same name. What it does is bound to it in Commands.
struct Command {
    const char *name; ///< "conversation.next": in settings and tests, for ever
    const char *title; ///< English; commandTitle() says it in the language of the program
    const char *icon;
    CommandGroup group;
    Places places; ///< where its keys count; a key without Ctrl counts in Lists at most
    QList<QKeySequence> keys; ///< as the program comes; the first is the one that is shown
    bool repeats = false; ///< goes on while the key is held down
    const char *whyNoKey = nullptr; ///< for those that come without
};

/// Every command of the program, in the order in which they are shown.
const QList<Command> &commandCatalogue();
/// Null if there is none.
const Command *findCommand(QAnyStringView name);
QString commandTitle(const Command &command);
QString groupTitle(CommandGroup group);

} // namespace Frontdesk

Q_DECLARE_METATYPE(const Frontdesk::Command *)
