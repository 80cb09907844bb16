// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/framecodec.h"
#include "core/relay/hub/hub.h"
#include "core/relay/journal/rows.h"
#include "core/relay/search/messagesearch.h"

// The hub's answer to who searches.

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

/// The accounts whose desks are among @p scopes.
Result<QSet<AccountId>> accountsOf(Sql::Database &database, const QStringList &scopes)
{
    const auto accounts = allAccounts(database);
    if (!accounts)
        return accounts.error();
    QSet<AccountId> readable;
    for (const auto &account : *accounts) {
        if (scopes.contains(deskScope(account.id)))
            readable.insert(account.id);
    }
    return readable;
}

QByteArray refusedFind(const Protocol::Find &find, const Error &why)
{
    Protocol::Found found;
    found.request = find.request;
    found.errorCode = why.code;
    found.errorArgs = why.args;
    return Protocol::encode(found);
}

} // namespace

void Hub::take(ClientSession &client, const Protocol::Find &find)
{
    if (client.finding)
        return client.send(refusedFind(find, {ErrorKind::RateLimited, u"relay.busy"_s}));
    client.finding = true;
    auto search = m_store.search(
        [find, rule = m_settings.readable, user = client.user().id, now = m_store.clock().nowMs()](
            Sql::Database &database) -> Result<Protocol::Found> {
            const auto allowed = rule(database, user);
            if (!allowed)
                return allowed.error();
            const auto accounts = accountsOf(database, *allowed);
            if (!accounts)
                return accounts.error();
            return findMessages(database, find, {user, *accounts, now});
        });
    const auto answer = [ref = client.weak_from_this(),
                         find](const Result<Protocol::Found> &found) {
        const auto at = ref.lock();
        if (!at)
            return;
        at->finding = false;
        if (!at->isLeaving())
            at->send(found ? Protocol::encode(*found) : refusedFind(find, found.error()));
    };
    whenDone(search, this, answer);
}

} // namespace Frontdesk::Relay
