// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/conversationactions.h"
#include "ui/widgets/pane.h"

#include <QBasicTimer>

namespace Frontdesk {

class Button;
class ElidedLabel;
class Voice;

/// Above the field: the reply that leaves in some seconds, and how it is called back. Hidden while
/// none is held.
class HoldBar : public Pane
{
    Q_OBJECT

public:
    HoldBar(const Theme &theme, ConversationActions &actions, QWidget *parent = nullptr);

    void setConversation(const ConversationId &conversation);
    /// As it is now: something was sent or called back.
    void refresh();
    /// The one that is called back first, which is the latest.
    const std::optional<ConversationActions::HeldReply> &reply() const { return m_reply; }

Q_SIGNALS:
    void recallWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    ConversationActions &m_actions;
    ConversationId m_conversation;
    std::optional<ConversationActions::HeldReply> m_reply;
    CommandId m_said;
    std::chrono::milliseconds m_whole{0}; ///< what was left when it showed first
    QBasicTimer m_clock;
    ElidedLabel *m_words;
    Button *m_recall;
    Voice *m_voice;
};

} // namespace Frontdesk
