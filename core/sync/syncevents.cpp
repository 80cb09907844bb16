// SPDX-License-Identifier: GPL-3.0-or-later
// Events of the relay, on their way to the writer.
#include "core/base/logging.h"
#include "core/storage/cache.h"
#include "core/storage/frameapplier.h"
#include "core/sync/eventsbatch.h"
#include "core/sync/syncclient.h"

namespace Frontdesk {

void SyncClient::take(const Protocol::Events &events)
{
    auto &scope = m_scopes[events.scope];
    if (events.to <= scope.at && scope.whole)
        return;
    if (!scope.whole || events.from > scope.at) {
        if (!scope.snapshot) {
            qCWarning(LogSync) << "a gap in" << events.scope << "after" << scope.at;
            send(Protocol::Get{events.scope, scope.at});
        }
        return;
    }
    if (!understands(events.items))
        return;
    scope.at = events.to;
    if (m_batch && m_batch->add(events))
        return;
    m_batch = std::make_shared<EventsBatch>(events);
    auto done = m_cache.writeRepeatable([batch = m_batch](Sql::Database &database) {
        return applyEvents(database, batch->frames());
    });
    whenDone(done,
             this,
             [this, connection = m_connection, batch = m_batch](const Result<ChangeSet> &result) {
                 if (m_batch == batch)
                     m_batch.reset(); // megabytes of frames that nobody needs any more
                 applied(connection, batch->scope(), batch->to(), result);
             });
}

} // namespace Frontdesk
