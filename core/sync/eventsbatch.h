// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/mailbox.h"
#include "core/protocol/frames.h"

namespace Frontdesk {

/// Frames of events of one scope that follow each other and wait for the writing thread. Applied
/// together, each conversation is read and written once, however many of the frames speak of it.
class EventsBatch
{
public:
    static constexpr int MostFrames = 32; ///< as many as are well below one commit of a slow disk

    explicit EventsBatch(const Protocol::Events &first)
        : m_scope(first.scope)
    {
        add(first);
    }

    /// GUI thread. False if it is of another scope, full, or being applied: then a new one is needed.
    bool add(const Protocol::Events &events)
    {
        if (events.scope != m_scope || m_count == MostFrames || !m_waiting.put(events))
            return false;
        ++m_count;
        m_to = events.to;
        return true;
    }

    /// Writing thread: what was added. Nothing can be added any more; the same each time.
    const QList<Protocol::Events> &frames()
    {
        m_waiting.close();
        for (auto &events : m_waiting.takeAll())
            m_frames.append(std::move(events));
        return m_frames;
    }

    /// GUI thread.
    const QString &scope() const noexcept { return m_scope; }
    /// GUI thread: where the scope stands behind the last frame.
    qint64 to() const noexcept { return m_to; }

private:
    const QString m_scope;
    Mailbox<Protocol::Events> m_waiting;
    QList<Protocol::Events> m_frames; ///< writing thread
    int m_count = 0; ///< GUI thread
    qint64 m_to = 0; ///< GUI thread
};

} // namespace Frontdesk
