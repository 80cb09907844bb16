// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/cachedcompanies.h"

#include "core/base/clock.h"
#include "core/base/logging.h"
#include "core/base/uuid.h"
#include "core/client/changefeed.h"
#include "core/client/contactsource.h"
#include "core/client/outboxoverlay.h"
#include "core/rules/companyrules.h"
#include "core/storage/cache.h"
#include "core/storage/entitystore.h"
#include "core/storage/outbox.h"

#include <algorithm>

namespace Frontdesk {

using namespace Qt::StringLiterals;

CachedCompanies::CachedCompanies(Parts parts, QObject *parent)
    : CompanySource(parent)
    , m_parts(std::move(parts))
{
    connect(&m_parts.feed, &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        if (changes.companies || changes.everything)
            read();
    });
    connect(&m_parts.cache, &Cache::rebuilt, this, &CachedCompanies::read);
    connect(&m_parts.outbox, &Outbox::entryChanged, this, &CachedCompanies::takeEntry);
    connect(&m_parts.outbox, &Outbox::entryRemoved, this, &CachedCompanies::takeEntry);
    connect(&m_parts.outbox, &Outbox::reloaded, this, &CompanySource::changed);
    read();
}

/// The version stays the relay's: it knows who changes their own again.
QList<Company> CachedCompanies::companies() const
{
    auto all = m_held;
    for (const auto &entry : m_parts.outbox.entries()) {
        const auto *put = std::get_if<Protocol::PutCompany>(&entry.command.args);
        if (!put || !isOnItsWay(entry))
            continue;
        auto wanted = put->wanted;
        const auto known = std::find_if(
            all.begin(), all.end(), [&](const Company &one) { return one.id == wanted.id; });
        wanted.ver = known == all.end() ? put->base : known->ver;
        if (known == all.end())
            all.append(wanted);
        else
            *known = wanted;
    }
    std::sort(all.begin(), all.end(), [](const Company &a, const Company &b) {
        return std::tie(a.name, a.id) < std::tie(b.name, b.id);
    });
    return all;
}

Async<CompanyId> CachedCompanies::put(const Company &company)
{
    Protocol::PutCompany wanted{tidied(company), company.ver};
    wanted.wanted.ver = 0;
    if (auto fits = check(wanted.wanted); !fits)
        return ready<CompanyId>(fits.error());
    if (wanted.wanted.id.isNull())
        wanted.wanted.id = CompanyId(newUuid(m_parts.clock.nowMs()));
    return whenDone(keep(wanted), this, [id = wanted.wanted.id](const Result<> &kept) {
        return kept ? Result<CompanyId>(id) : Result<CompanyId>(kept.error());
    });
}

/// As the relay will, as far as it is known here.
Result<> CachedCompanies::check(const Company &wanted) const
{
    if (auto fits = checkCompany(wanted); !fits)
        return fits;
    const auto all = companies();
    for (const auto &other : all) {
        if (!wanted.code.isEmpty() && !wanted.retired && !other.retired && other.id != wanted.id
            && other.code.compare(wanted.code, Qt::CaseInsensitive) == 0) {
            return Error{.kind = ErrorKind::Rejected,
                         .code = u"company.code-taken"_s,
                         .args = {{u"name"_s, other.name}}};
        }
    }
    return {};
}

Async<> CachedCompanies::assign(const ContactId &contact, const CompanyId &company)
{
    const Promise<> done;
    whenDone(m_parts.contacts.contact(contact),
             this,
             [this, company, done](const Result<Contact> &found) {
                 if (!found)
                     return done.give(found.error());
                 if (found->company == company)
                     return done.give({});
                 const auto kept =
                     keep(Protocol::SetCompany{found->id, company, found->company}, found->account);
                 whenDone(kept, this, [done](const Result<> &stored) { done.give(stored); });
             });
    return done.future();
}

Async<QList<Contact>> CachedCompanies::members(const CompanyId &company, int limit)
{
    return m_parts.cache.read(
        [company, limit, pending = pendingCompanies(m_parts.outbox.entries())](
            Sql::Database &database) -> Result<QList<Contact>> {
            EntityStore store(database);
            auto all = store.membersOf(company, limit);
            if (!all)
                return all;
            all->removeIf([&](const Contact &one) {
                return pending.contains(one.id) && pending.value(one.id) != company;
            });
            for (auto it = pending.cbegin(); it != pending.cend(); ++it) {
                const bool isThere =
                    std::any_of(all->cbegin(), all->cend(), [&](const Contact &one) {
                        return one.id == it.key();
                    });
                if (it.value() != company || isThere)
                    continue;
                const auto joined = store.contact(it.key());
                if (!joined)
                    return joined.error();
                if (*joined)
                    all->append(**joined);
            }
            return all;
        });
}

Async<> CachedCompanies::keep(const Protocol::CommandArgs &args, const AccountId &account)
{
    const auto now = m_parts.clock.nowMs();
    OutboxEntry entry;
    entry.command = {CommandId(newUuid(now)), now, args};
    entry.account = account;
    entry.author = m_parts.me;
    return m_parts.outbox.put(entry);
}

void CachedCompanies::read()
{
    const auto all = m_parts.cache.read(
        [](Sql::Database &database) { return EntityStore(database).companies(); });
    whenDone(all, this, [this, asked = ++m_reads](const Result<QList<Company>> &found) {
        if (!found)
            qCWarning(LogClient) << "companies were not read:" << found.error().detail;
        if (!found || asked != m_reads)
            return;
        m_held = *found;
        Q_EMIT changed();
    });
}

void CachedCompanies::takeEntry(const OutboxEntry &entry)
{
    if (std::holds_alternative<Protocol::PutCompany>(entry.command.args))
        Q_EMIT changed();
}

} // namespace Frontdesk
