// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QList>

namespace Frontdesk {

class Commands;
class Desk;

/// Those that are selected; the open one if none is in the list.
QList<ConversationId> targetsOf(const Desk &desk);
/// Why nothing can be done to them, as a sentence; empty if there are some.
QString withoutTargets(const Desk &desk);

/// Binds what can be done to the conversations that are selected, or to the open one.
void bindWork(Desk &desk, Commands &commands);

} // namespace Frontdesk
