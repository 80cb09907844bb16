// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"
#include "core/protocol/framecodec.h"
#include "core/relay/hub/closecodes.h"
#include "core/relay/hub/hub.h"

#include <algorithm>

// What a client may read while it is connected: more, when an account is added; less, when the rule
// says so for the person it belongs to.

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

QStringList Hub::readableBy(const User &user, QStringList scopes)
{
    if (user.role == User::Role::Administrator)
        scopes.append(adminScope());
    return scopes;
}

void Hub::reviewRights(const ScopeChange &change)
{
    QStringList desks;
    QHash<UserId, User> people;
    for (const auto &item : change.items) {
        if (const auto *account = std::get_if<Account>(&item.entity))
            desks.append(deskScope(account->id));
        if (const auto *user = std::get_if<User>(&item.entity))
            people.insert(user->id, *user);
    }
    if (!desks.isEmpty() || !people.isEmpty())
        ++m_revision;
    for (auto &[key, client] : m_clients) {
        if (!client->isSignedIn() || client->isLeaving())
            continue;
        const auto changed = people.constFind(client->user().id);
        if (changed != people.cend())
            client->setUser(*changed); // their next command is judged by what they are now
        const bool isNew = std::any_of(
            desks.cbegin(), desks.cend(), [&](const auto &desk) { return !client->follows(desk); });
        if (isNew || changed != people.cend())
            reviewRights(*client);
    }
}

void Hub::reviewRights(ClientSession &client)
{
    auto read = m_store.read([rule = m_settings.readable, user = client.user().id](
                                 Sql::Database &database) { return rule(database, user); });
    const auto compare = [this, ref = client.weak_from_this()](const Result<QStringList> &scopes) {
        const auto at = ref.lock();
        if (!at || at->isLeaving())
            return;
        if (!scopes)
            return refuse(*at, CloseCode::GoingAway, scopes.error().code);
        const auto allowed = readableBy(at->user(), *scopes);
        const auto followed = at->scopes();
        for (const auto &scope : followed) {
            if (!allowed.contains(scope) && !at->isLeaving())
                takeAway(*at, scope);
        }
        if (!at->isLeaving())
            admit(*at, allowed);
    };
    whenDone(read, this, compare);
}

void Hub::admit(ClientSession &client, const QStringList &scopes)
{
    Protocol::Permissions added;
    for (const auto &scope : scopes) {
        if (client.follows(scope))
            continue;
        startSnapshot(client, scope, 0);
        added.added.append({scope, {}, 0, 0, Protocol::ScopeStart::Do::Snapshot});
    }
    if (added.added.isEmpty())
        return;
    client.send(Protocol::encode(added));
    tellPresence(client, scopes);
    pump(client);
}

void Hub::takeAway(ClientSession &client, const QString &scope)
{
    qCInfo(LogHub) << "a client may not read" << scope << "any more";
    client.unfollow(scope);
    m_snapshots[&client].remove(scope);
    m_presence.leave(&client, scope);
    noteMove();
    // What waits was written for somebody who might read it. The next welcome says that it is gone.
    if (client.wire().bytesWaiting() > 0)
        return drop(client);
    client.send(Protocol::encode(Protocol::Gone{scope, u"auth.forbidden"_s}));
}

} // namespace Frontdesk::Relay
