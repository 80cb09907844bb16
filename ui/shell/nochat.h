// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pane.h"

namespace Frontdesk {

/// What stands where the chat will be, while no conversation is chosen: what to do, and the keys.
class NoChat : public Pane
{
    Q_OBJECT

public:
    explicit NoChat(const Theme &theme, QWidget *parent = nullptr);
};

} // namespace Frontdesk
