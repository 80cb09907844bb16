// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/conversationsource.h"
#include "core/client/desksources.h"

#include <QHash>
#include <QTimer>

namespace Frontdesk {

class Clock;

/// Notices when somebody I was told of has waited longer than they should and nobody has answered:
/// VIPs, and others whom I handle. Once for each time they wait, and only while the relay is there:
/// otherwise a colleague may have answered. GUI thread.
class LateNews : public QObject
{
    Q_OBJECT

public:
    /// @p relayTime: stamps are compared with it.
    LateNews(const DeskSources &sources, const Clock &relayTime, QObject *parent = nullptr);

    /// I was told of @p row just now.
    void expect(const ConversationRow &row);
    /// Whose time has come? Is asked by itself when the next one's has.
    void look();

Q_SIGNALS:
    void late(const Frontdesk::ConversationRow &row);

private:
    struct Awaited {
        qint64 since = 0; ///< ms UTC, since when they wait
        qint64 lateAt = 0; ///< ms UTC
        bool told = false;
    };

    void ask(const ConversationId &conversation, qint64 since);

    DeskSources m_sources;
    const Clock &m_clock;
    QHash<ConversationId, Awaited> m_awaited;
    QTimer m_next;
};

} // namespace Frontdesk
