// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/noticeservice.h"

#include <QTimer>

namespace Frontdesk {

class Clock;
class LinkSource;

/// What happened while this desk was asleep or without its relay: it stands in the list, and the
/// desktop is told of all of it once, without a sound. Nothing that is older than this, which is
/// history.
class MissedNews : public QObject
{
    Q_OBJECT

public:
    /// @p relayTime: what happened is compared with it.
    MissedNews(const LinkSource &link, const Clock &relayTime, QObject *parent = nullptr);

    /// ms UTC: what happened before is history.
    qint64 since() const { return m_since; }
    /// ms UTC: what happened before was not heard when it did; 0: nothing.
    qint64 awayUntil() const { return m_awayUntil; }
    bool isMissed(qint64 at) const;

    /// @p notice is gathered with others. One that only the list may show does not come here.
    void add(const Notice &notice);
    /// Somebody has looked.
    void forget(const ConversationId &conversation);

Q_SIGNALS:
    /// All of it as one.
    void gathered(const Frontdesk::Notice &notice);

private:
    void follow();
    void tell();

    const LinkSource &m_link;
    const Clock &m_clock;
    const qint64 m_since;
    qint64 m_awaySince = 0; ///< ms UTC; 0: the relay is there
    qint64 m_awayUntil = 0;
    QList<Notice> m_missed; ///< since the desk came back, one a conversation
    QTimer m_pause;
};

} // namespace Frontdesk
