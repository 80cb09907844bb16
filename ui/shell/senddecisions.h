// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/conversationactions.h"
#include "ui/conversation/bubblescene.h"

#include <QWidget>

namespace Frontdesk {

class Theme;

/// What the agent decides about a message that failed, or of which nobody knows what became. Before
/// one of those goes out again it asks.
class SendDecisions : public QObject
{
    Q_OBJECT

public:
    /// @p over is what the question stands over.
    SendDecisions(const Theme &theme, ConversationActions &actions, QWidget *over);

    void take(BubbleAction action, const MessageId &message);

Q_SIGNALS:
    void failed(const Frontdesk::Error &error);

private:
    void decide(const MessageId &message, ConversationActions::Decision decision);
    void ask(const MessageId &message);

    const Theme &m_theme;
    ConversationActions &m_actions;
    QWidget *m_over;
};

} // namespace Frontdesk
