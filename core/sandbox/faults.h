// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/http/httprequest.h"

#include <QJsonArray>
#include <QJsonObject>

#include <list>
#include <optional>

namespace Frontdesk::Sandbox {

enum class FaultKind {
    RateLimit, ///< 429, too many requests
    MonthlyLimit, ///< 429, quota used up
    Unauthorized, ///< 401
    ServerError, ///< 500, nothing done
    ServerErrorAfterAccept, ///< done, then 500
    DropBeforeAccept, ///< connection closed, nothing done
    DropAfterAccept, ///< done, then connection closed
    HangAfterAccept, ///< done, never answered
    Truncated, ///< done, the answer breaks off
    NotJson, ///< done, 200 with something else than JSON
    Slow, ///< done, answered late
    Status, ///< any status and body, nothing done
};

/// One thing that goes wrong on demand.
struct Fault {
    FaultKind kind = FaultKind::ServerError;
    QString method; ///< empty: any
    QString path; ///< the start of the path
    QString channelId; ///< empty: any
    int skip = 0; ///< so many matching requests go well first
    int times = 1; ///< then so many fail; 0: until it is taken away
    int delayMs = 1000; ///< of Slow
    int status = 500; ///< of Status
    QJsonObject body = {}; ///< of Status

    bool isBeforeAccept() const;
};

QString nameOf(FaultKind kind);

/// The faults waiting for their request, in order; the first that matches happens.
class Faults
{
public:
    /// Reads {"kind", "method", "path", "channelId", "skip", "times", "delayMs", "status", "body"}.
    static Result<Fault> read(const QJsonObject &object);

    void add(Fault fault) { m_faults.push_back(std::move(fault)); }
    void clear() { m_faults.clear(); }
    QJsonArray list() const;
    /// The fault for this request; counted down.
    std::optional<Fault> take(const HttpRequest &request, const QString &channelId);

private:
    std::list<Fault> m_faults;
};

} // namespace Frontdesk::Sandbox
