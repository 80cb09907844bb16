// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/conversationactions.h"
#include "core/client/desksources.h"
#include "ui/conversation/bubblescene.h"

#include <QSet>
#include <QWidget>

namespace Frontdesk {

class Theme;

/// What the agent decides about a message that failed, or of which nobody knows what became. Before
/// one of those goes out again it asks. What takes the place of a failed one is safe on the disk
/// before that is discarded: nothing is lost in between.
class SendDecisions : public QObject
{
    Q_OBJECT

public:
    /// @p over is what the question stands over.
    SendDecisions(const Theme &theme, const DeskSources &sources, QWidget *over);

    void take(BubbleAction action, const MessageId &message);

Q_SIGNALS:
    void failed(const Frontdesk::Error &error);
    /// Its text is in the draft, in front of what stood there, and to be changed; @p why says so.
    void handedBack(const Frontdesk::ConversationId &conversation,
                    const QString &text,
                    const QString &why);

private:
    void decide(const MessageId &message, ConversationActions::Decision decision);
    void ask(const MessageId &message);
    void replace(BubbleAction action, const Message &message);
    void
    sendInstead(const Message &message, const QList<Content> &bubbles, const MessageId &quotes);
    void handBack(const Message &message);
    void giveUp(const MessageId &message, const Error &why);

    const Theme &m_theme;
    DeskSources m_sources;
    QWidget *m_over;
    QSet<MessageId> m_replaced; ///< what takes their place is kept, or on its way to be
};

} // namespace Frontdesk
