// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/http/httpsettings.h"
#include "core/http/router.h"
#include "core/http/websocketdoor.h"

#include <unordered_set>

namespace Frontdesk {

class HttpConnection;

/// What the connections of one server share. One thread.
struct ServerContext {
    ServerContext(HttpSettings wanted, Clock &time);

    /// The Date field, made once a second.
    QByteArrayView date();

    const HttpSettings settings;
    Clock &clock;
    Router router;
    HttpCounters counters;
    WebSocketDoor door;
    std::unordered_set<HttpConnection *> connections;
    QByteArray scratch; ///< where connections look at bytes before they take them

private:
    qint64 m_dateSecond = -1;
    QByteArray m_date;
};

} // namespace Frontdesk
