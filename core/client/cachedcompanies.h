// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/companysource.h"
#include "core/protocol/commands.h"
#include "core/storage/outboxentry.h"

namespace Frontdesk {

class Cache;
class ChangeFeed;
class Clock;
class ContactSource;
class Outbox;

/// Companies of the cache, and over them those that wait in the outbox. All are held; who belongs to
/// one is read when it is asked for.
class CachedCompanies : public CompanySource
{
    Q_OBJECT

public:
    struct Parts {
        Cache &cache;
        Outbox &outbox;
        ChangeFeed &feed;
        ContactSource &contacts;
        const Clock &clock;
        UserId me;
    };

    explicit CachedCompanies(Parts parts, QObject *parent = nullptr);

    QList<Company> companies() const override;
    Async<CompanyId> put(const Company &company) override;
    Async<> assign(const ContactId &contact, const CompanyId &company) override;
    Async<QList<Contact>> members(const CompanyId &company, int limit) override;

private:
    void read();
    void takeEntry(const OutboxEntry &entry);
    Result<> check(const Company &wanted) const;
    Async<> keep(const Protocol::CommandArgs &args, const AccountId &account = {});

    Parts m_parts;
    QList<Company> m_held;
    int m_reads = 0; ///< of which only the last counts
};

} // namespace Frontdesk
