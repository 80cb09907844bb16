// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/desksources.h"
#include "core/domain/conversation.h"
#include "ui/widgets/banner.h"

namespace Frontdesk {

class Button;
class Clock;
class Voice;
struct Error;

/// In a chat: what I wanted of it and the relay refused, what stands there now, and the two ways on.
/// Hidden while there is nothing.
class RefusedBar : public Banner
{
    Q_OBJECT

public:
    RefusedBar(const Theme &theme,
               const Clock &clock,
               const DeskSources &sources,
               QWidget *parent = nullptr);

    /// As it is now.
    void setConversation(const Conversation &conversation);

private:
    void refresh();
    void decide(bool again);

    const Clock &m_clock;
    DeskSources m_sources;
    Conversation m_conversation;
    CommandId m_shown;
    Button *m_again;
    Button *m_leave;
    Voice *m_voice;
};

} // namespace Frontdesk
