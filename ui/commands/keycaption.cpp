// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/keycaption.h"

#include "ui/commands/commands.h"
#include "ui/widgets/fieldbutton.h"
#include "ui/widgets/iconbutton.h"

namespace Frontdesk {

namespace {

template <typename KeyedButton>
void followKey(const Commands &commands, QAnyStringView name, KeyedButton &button)
{
    const auto show = [&commands, &button, name = name.toString()] {
        button.setKey(commands.keyOf(name));
    };
    QObject::connect(&commands, &Commands::keysChanged, &button, show);
    show();
}

} // namespace

void showKeyOf(const Commands &commands, QAnyStringView name, IconButton &button)
{
    followKey(commands, name, button);
}

void showKeyOf(const Commands &commands, QAnyStringView name, FieldButton &button)
{
    followKey(commands, name, button);
}

} // namespace Frontdesk
