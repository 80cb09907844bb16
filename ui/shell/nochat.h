// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pane.h"

namespace Frontdesk {

class Commands;
class KeyHint;
class KeyMap;
struct Command;

/// What stands where the chat will be, while no conversation is chosen: what to do, and the keys.
class NoChat : public Pane
{
    Q_OBJECT

public:
    explicit NoChat(const Theme &theme, QWidget *parent = nullptr);

    /// Shows the keys that @p commands has, now and when they change.
    void follow(const Commands &commands);

private:
    void showKeys(const KeyMap &keys);

    QList<std::pair<const Command *, KeyHint *>> m_hints;
};

} // namespace Frontdesk
