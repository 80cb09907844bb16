// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/desksources.h"

class QWidget;

namespace Frontdesk {

class ChatPane;
class Clock;
class Commands;
class Theme;

/// Binds printing the chat that @p chat shows, as long as @p owner lives. All outlive it.
void bindPaper(const Theme &theme,
               const Clock &clock,
               const DeskSources &sources,
               ChatPane &chat,
               QWidget &owner,
               Commands &commands);

} // namespace Frontdesk
