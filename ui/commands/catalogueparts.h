// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/command.h"

/// What the parts of the catalogue share. For them only.
namespace Frontdesk::CatalogueParts {

inline constexpr auto Rare = "rare, and its button is in sight";

/// With any one of them.
inline QList<QKeySequence> on(std::initializer_list<QKeyCombination> keys)
{
    QList<QKeySequence> sequences;
    for (const auto key : keys)
        sequences.append(QKeySequence(key));
    return sequences;
}

/// The one, and then the other.
inline QList<QKeySequence> inTurn(QKeyCombination first, QKeyCombination second)
{
    return {QKeySequence(first, second)};
}

/// What the list of conversations shows, and in which order.
QList<Command> listCommands();

} // namespace Frontdesk::CatalogueParts
