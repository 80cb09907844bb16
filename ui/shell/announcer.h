// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/desksources.h"
#include "core/domain/message.h"

#include <QHash>
#include <QTimer>

#include <functional>

namespace Frontdesk {

class Clock;
class Voice;

/// Says to screen readers what comes into the open chat, and when more conversations of ours wait.
/// While the window is active only; what comes together is said together.
class Announcer : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        DeskSources sources;
        const Clock &clock;
        std::function<ConversationId()> open; ///< the chat that shows
    };

    /// Speaks for @p over, which owns it.
    Announcer(Parts parts, QWidget &over);

private:
    void takeMessages(const QList<Message> &messages);
    void takeCounts();
    void wait();
    void speak();

    Parts m_parts;
    QWidget &m_over;
    Voice *m_voice;
    QHash<ConversationId, MessageOrder> m_heard; ///< the newest that was said
    QStringList m_written;
    int m_waiting; ///< as it was said
    qint64 m_countSaid = 0; ///< monotonic ms
    QTimer m_pause;
};

} // namespace Frontdesk
