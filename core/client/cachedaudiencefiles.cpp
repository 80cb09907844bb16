// SPDX-License-Identifier: GPL-3.0-or-later
// How customers are written into tables, and changed by them.
#include "core/base/clock.h"
#include "core/base/uuid.h"
#include "core/client/accountsource.h"
#include "core/client/attributesource.h"
#include "core/client/cachedaudience.h"
#include "core/client/filethread.h"
#include "core/client/outboxoverlay.h"
#include "core/client/tagsource.h"
#include "core/storage/cache.h"
#include "core/storage/entitystore.h"
#include "core/storage/outbox.h"

#include <QFile>
#include <QSaveFile>

#include <limits>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

Result<CsvTable> contactTableIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{.kind = ErrorKind::Rejected,
                     .code = u"file.unreadable"_s,
                     .args = {{u"name"_s, path.section(u'/', -1)}}};
    }
    return CsvTable(file.read(CsvTable::MostBytes + 1), contactTableShape());
}

Result<> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{ErrorKind::Storage, u"file.unwritable"_s};
    return {};
}

} // namespace

ContactTableNames CachedAudience::tableNames() const
{
    return {m_parts.accounts.accounts(),
            m_parts.attributes.attributes(),
            m_parts.tags.tags(),
            m_parts.me};
}

/// First found, then noted at the relay, then written.
Async<qint64> CachedAudience::exportTo(const QString &typed, const QString &path)
{
    const Promise<qint64> promise;
    const auto write = [this, promise, path](const Audience &audience) {
        const auto written = m_parts.files.run([path, audience, names = tableNames()] {
            return writeFile(path,
                             contactsAsCsv(audience.first, names, QTimeZone::systemTimeZone()));
        });
        whenDone(written, this, [promise, count = audience.count](const Result<> &done) {
            promise.give(done ? Result<qint64>(count) : Result<qint64>(done.error()));
        });
    };
    whenDone(find(typed, std::numeric_limits<int>::max()),
             this,
             [this, promise, typed, write](const Result<Audience> &audience) {
                 if (!audience)
                     return promise.give(audience.error());
                 const QJsonObject body{{u"question"_s, typed}, {u"count"_s, audience->count}};
                 whenDone(m_parts.post(u"/api/v1/exports"_s, body),
                          this,
                          [promise, write, whom = *audience](const Result<QJsonObject> &noted) {
                              if (noted)
                                  write(whom);
                              else
                                  promise.give(noted.error());
                          });
             });
    return promise.future();
}

Async<ContactImport> CachedAudience::look(const QString &path)
{
    const Promise<ContactImport> promise;
    const auto opened = m_parts.files.run([path] { return contactTableIn(path); });
    whenDone(opened, this, [this, promise](const Result<CsvTable> &table) {
        if (!table)
            return promise.give(table.error());
        const auto entries = m_parts.outbox.entries();
        const auto planned = m_parts.cache.search(
            [rows = *table,
             names = tableNames(),
             tags = pendingTags(entries),
             values = pendingValues(entries)](Sql::Database &database) -> Result<ContactImport> {
                auto own = rows;
                auto here = EntityStore(database).contacts(contactsIn(own));
                if (!here)
                    return here.error();
                for (auto &contact : *here) {
                    contact.tags = withPending(contact.tags, contact.id, tags);
                    contact.values = withPending(contact.values, contact.id, values);
                }
                return planContactImport(own, *here, names);
            });
        whenDone(
            planned, this, [promise](const Result<ContactImport> &plan) { promise.give(plan); });
    });
    return promise.future();
}

Async<> CachedAudience::take(const ContactImport &wanted)
{
    const auto now = m_parts.clock.nowMs();
    QList<OutboxEntry> entries;
    for (const auto &change : wanted.changes) {
        OutboxEntry entry;
        entry.command = {CommandId(newUuid(now)), now, change.args};
        entry.account = change.account;
        entry.author = m_parts.me.id;
        entries.append(entry);
    }
    return m_parts.outbox.putAll(entries);
}

} // namespace Frontdesk
