// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/httprequest.h"

#include <QJsonArray>
#include <QJsonObject>

#include <deque>

namespace Frontdesk::Sandbox {

/// Every request to the platform, for tests to look at. Secrets of the sandbox are no secrets.
class RequestLog
{
public:
    /// The number of the new entry.
    qint64 add(const HttpRequest &request, const QString &requestId, qint64 nowMs);
    void setOutcome(qint64 number, int status, const QString &fault);
    void setChannel(qint64 number, const QString &channelId);
    /// Entries with a number over @p after whose path starts with @p path.
    QJsonArray entries(qint64 after, const QString &path) const;
    void clear() { m_entries.clear(); }

private:
    QJsonObject *find(qint64 number);

    std::deque<QJsonObject> m_entries;
    qint64 m_last = 0;
};

} // namespace Frontdesk::Sandbox
