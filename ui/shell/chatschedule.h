// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/desksources.h"
#include "ui/theme/theme.h"

class QWidget;

namespace Frontdesk {

class ChatPane;
class Clock;
class Commands;
class ScheduleBar;
struct ScheduledReply;

/// What replies with a time in a chat work with.
struct ChatScheduleParts {
    const Theme &theme;
    const Clock &clock;
    const DeskSources &sources;
};

/// Lets replies of @p chat be sent later, shows above its field what will be, and binds what is done
/// with that as long as @p owner lives. What it makes goes with the composer.
ScheduleBar *
bindSchedule(const ChatScheduleParts &parts, ChatPane &chat, QWidget &owner, Commands &commands);

/// It does not go out, and its words and files are in @p chat, where replies are written: the words of
/// a conversation that is not shown are its draft.
void recallScheduled(const DeskSources &sources, ChatPane &chat, const ScheduledReply &reply);

} // namespace Frontdesk
