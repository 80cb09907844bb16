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
    /// What is held in @p conversation, of @p person, can be called back here too while nothing of this
    /// one is: the program has gone on from there by itself.
    void alsoFor(const ConversationId &conversation, const QString &person);
    /// As it is now: something was sent or called back.
    void refresh();
    /// The one that is called back first, which is the latest.
    const std::optional<ConversationActions::HeldReply> &reply() const { return m_reply; }
    /// Where it was written.
    const ConversationId &conversationOfReply() const { return m_from; }

Q_SIGNALS:
    void recallWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    /// Left with a reply in it.
    struct Left {
        ConversationId conversation;
        QString person;
        bool wasHeld = false; ///< before that it may still be on its way to the disk
    };

    QList<ConversationActions::HeldReply> findHeld();
    QString words(int seconds) const;

    ConversationActions &m_actions;
    ConversationId m_conversation;
    QList<Left> m_left; ///< the latest last
    ConversationId m_from;
    QString m_person; ///< of another conversation; empty: of this one
    std::optional<ConversationActions::HeldReply> m_reply;
    CommandId m_said;
    std::chrono::milliseconds m_whole{0}; ///< what was left when it showed first
    QBasicTimer m_clock;
    ElidedLabel *m_words;
    Button *m_recall;
    Voice *m_voice;
};

} // namespace Frontdesk
