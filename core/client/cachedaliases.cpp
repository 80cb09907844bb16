// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/cachedaliases.h"

#include "core/base/clock.h"
#include "core/base/logging.h"
#include "core/base/uuid.h"
#include "core/client/changefeed.h"
#include "core/client/outboxoverlay.h"
#include "core/storage/cache.h"
#include "core/storage/entitystore.h"
#include "core/storage/outbox.h"

namespace Frontdesk {

CachedAliases::CachedAliases(Parts parts, QObject *parent)
    : AliasSource(parent)
    , m_parts(std::move(parts))
{
    connect(&m_parts.feed, &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        if (changes.aliases || changes.everything)
            read();
    });
    connect(&m_parts.cache, &Cache::rebuilt, this, &CachedAliases::read);
    connect(&m_parts.outbox, &Outbox::entryChanged, this, &CachedAliases::takeEntry);
    connect(&m_parts.outbox, &Outbox::entryRemoved, this, &CachedAliases::takeEntry);
    connect(&m_parts.outbox, &Outbox::reloaded, this, &AliasSource::changed);
    read();
}

Alias CachedAliases::alias(const AccountId &account) const
{
    auto one = m_held.value(account, Alias{account, {}, {}});
    for (const auto &entry : m_parts.outbox.entries()) {
        const auto *put = std::get_if<Protocol::PutAlias>(&entry.command.args);
        if (!put || put->wanted.account != account || !isOnItsWay(entry))
            continue;
        const auto ver = one.ver;
        one = put->wanted;
        one.ver = ver;
    }
    return one;
}

Async<> CachedAliases::put(const Alias &alias)
{
    auto wanted = tidied(alias);
    wanted.ver = 0;
    if (auto fits = checkAlias(wanted); !fits)
        return ready<void>(fits.error());
    const auto now = m_parts.clock.nowMs();
    OutboxEntry entry;
    entry.command = {CommandId(newUuid(now)), now, Protocol::PutAlias{wanted}};
    entry.author = m_parts.me;
    return m_parts.outbox.put(entry);
}

void CachedAliases::read()
{
    const auto all =
        m_parts.cache.read([](Sql::Database &database) { return EntityStore(database).aliases(); });
    whenDone(all, this, [this, asked = ++m_reads](const Result<QList<Alias>> &aliases) {
        if (!aliases)
            qCWarning(LogClient) << "aliases were not read:" << aliases.error().detail;
        if (!aliases || asked != m_reads)
            return;
        m_held.clear();
        for (const auto &one : *aliases)
            m_held.insert(one.account, one);
        Q_EMIT changed();
    });
}

void CachedAliases::takeEntry(const OutboxEntry &entry)
{
    if (std::holds_alternative<Protocol::PutAlias>(entry.command.args))
        Q_EMIT changed();
}

} // namespace Frontdesk
