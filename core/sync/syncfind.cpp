// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/syncclient.h"

// What the relay is asked to find.

namespace Frontdesk {

using namespace Qt::StringLiterals;

Async<Protocol::Found> SyncClient::find(Protocol::Find find)
{
    if (m_state != State::Online)
        return ready<Protocol::Found>(Error{ErrorKind::Offline, u"net.offline"_s});
    if (!m_relayFinds)
        return ready<Protocol::Found>(Error{ErrorKind::Rejected, u"command.unknown"_s});
    find.request = u"f%1"_s.arg(++m_requests);
    const Promise<Protocol::Found> promise;
    m_findings.insert(find.request, {promise, m_clock.monotonicMs()});
    send(find);
    return promise.future();
}

void SyncClient::take(const Protocol::Found &found)
{
    const auto asked = m_findings.constFind(found.request);
    if (asked == m_findings.cend())
        return;
    const auto promise = asked->promise;
    m_findings.erase(asked);
    if (found.errorCode.isEmpty())
        return promise.give(found);
    promise.give(
        Error{found.errorCode == "relay.busy"_L1 ? ErrorKind::RateLimited : ErrorKind::Rejected,
              found.errorCode,
              {},
              found.errorArgs});
}

void SyncClient::dropFindings(qint64 askedBefore, const Error &why)
{
    m_findings.removeIf([&](std::pair<const QString &, Finding &> finding) {
        const bool late = finding.second.askedAt < askedBefore;
        if (late)
            finding.second.promise.give(why);
        return late;
    });
}

} // namespace Frontdesk
