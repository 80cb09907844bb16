// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"
#include "core/protocol/framecodec.h"
#include "core/relay/hub/closecodes.h"
#include "core/relay/hub/hub.h"
#include "core/relay/journal/rows.h"

// What the hub says to one client: the welcome, catching up, answers.

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

constexpr int TailRows = Protocol::MaxItemsPerFrame;
constexpr int MaxCommandsInFlight = 64;

/// The one rule of who may read what, until desks have teams.
QStringList scopesOf(const User &user, const QList<Account> &accounts)
{
    QStringList scopes{orgScope(), userScope(user.id)};
    if (user.role == User::Role::Administrator)
        scopes.append(adminScope());
    for (const auto &account : accounts)
        scopes.append(deskScope(account.id));
    return scopes;
}

} // namespace

void Hub::hello(ClientSession &client, const Protocol::Hello &hello)
{
    if (hello.oldest > Protocol::NewestVersion || hello.newest < Protocol::OldestVersion) {
        return refuse(client,
                      CloseCode::Version,
                      u"protocol.version"_s,
                      {{u"relay"_s, Protocol::NewestVersion}, {u"ours"_s, hello.newest}});
    }
    whenDone(m_settings.identify(hello.token),
             this,
             [this, at = &client, hello](const Result<Identity> &identity) {
                 if (!isHere(at))
                     return;
                 if (!identity)
                     return refuse(*at, CloseCode::NotSignedIn, identity.error().code);
                 welcome(*at, hello, *identity);
             });
}

void Hub::welcome(ClientSession &client, const Protocol::Hello &hello, const Identity &identity)
{
    struct Start {
        QList<ScopeHead> heads;
        QList<Account> accounts;
    };
    auto read = m_store.read([](Sql::Database &database) -> Result<Start> {
        auto heads = scopeHeads(database);
        if (!heads)
            return heads.error();
        auto accounts = allAccounts(database);
        if (!accounts)
            return accounts.error();
        return Start{std::move(*heads), std::move(*accounts)};
    });
    whenDone(read, this, [this, at = &client, hello, identity](const Result<Start> &start) {
        if (!isHere(at))
            return;
        if (!start)
            return refuse(*at, CloseCode::GoingAway, start.error().code);
        at->signIn(identity.user, identity.session);
        answerHello(*at, hello, start->heads, start->accounts);
    });
}

void Hub::answerHello(ClientSession &client,
                      const Protocol::Hello &hello,
                      const QList<ScopeHead> &heads,
                      const QList<Account> &accounts)
{
    for (const auto &head : heads) {
        auto &known = m_scopes[head.scope];
        known.epoch = head.epoch;
        known.head = std::max(known.head, head.head); // commits after the read came through flush()
    }
    for (const auto &account : accounts)
        m_desks.insert(deskScope(account.id));

    Protocol::Welcome welcome;
    welcome.version = std::min(hello.newest, Protocol::NewestVersion);
    welcome.serverMs = m_store.clock().nowMs();
    welcome.me = client.user();
    welcome.organisation = m_settings.organisation;
    const auto allowed = scopesOf(client.user(), accounts);
    for (const auto &scope : allowed)
        welcome.scopes.append(start(client, scope, hello));
    for (auto it = hello.cursors.cbegin(); it != hello.cursors.cend(); ++it) {
        if (!allowed.contains(it.key()))
            welcome.scopes.append({it.key(), {}, 0, 0, Protocol::ScopeStart::Do::Gone});
    }
    client.send(Protocol::encode(welcome));
    compareDigests(client, hello);
    pump(client);
}

Protocol::ScopeStart
Hub::start(ClientSession &client, const QString &scope, const Protocol::Hello &hello)
{
    using Do = Protocol::ScopeStart::Do;
    const auto known = m_scopes.value(scope);
    const auto cursor = hello.cursors.value(scope);
    Protocol::ScopeStart start{scope, known.epoch, known.head, 0, Do::Same};
    const bool usable = !cursor.epoch.isEmpty() && cursor.epoch == known.epoch
        && hello.schema == Protocol::SchemaRevision;
    if (usable && cursor.at > known.head) {
        // The client has seen what we have not: this database lost commits (reliability, loss detector).
        qCCritical(LogHub) << "a client is ahead of the journal in" << scope << cursor.at
                           << known.head;
    }
    if (!usable || cursor.at > known.head) {
        start.what = Do::Snapshot;
        client.follow(scope, {0, cursor.at, true});
        m_snapshots[&client].insert(scope, {});
        return start;
    }
    start.what = cursor.at < known.head ? Do::Tail : Do::Same;
    client.follow(scope, {cursor.at, cursor.at, false});
    return start;
}

void Hub::compareDigests(ClientSession &client, const Protocol::Hello &hello)
{
    for (auto it = hello.cursors.cbegin(); it != hello.cursors.cend(); ++it) {
        const auto *scope = client.scope(it.key());
        // Only where both stand at the same place can the sums be equal.
        if (it->digest.isEmpty() || !scope || scope->snapshot
            || it->at != m_scopes.value(it.key()).head)
            continue;
        struct Here {
            QString digest;
            qint64 head = 0;
        };
        auto read = m_store.read([name = it.key()](Sql::Database &database) -> Result<Here> {
            auto digest = digestOf(database, name);
            if (!digest)
                return digest.error();
            auto heads = scopeHeads(database);
            if (!heads)
                return heads.error();
            for (const auto &head : std::as_const(*heads)) {
                if (head.scope == name)
                    return Here{*digest, head.head};
            }
            return Here{*digest, 0};
        });
        whenDone(read,
                 this,
                 [this, at = &client, name = it.key(), cursor = *it](const Result<Here> &here) {
                     if (!here || !isHere(at) || here->head != cursor.at
                         || here->digest == cursor.digest)
                         return;
                     qCCritical(LogHub) << "digest mismatch in" << name << "at" << cursor.at;
                     if (auto *followed = at->scope(name)) {
                         *followed = {0, cursor.at, true};
                         m_snapshots[at].insert(name, {});
                         pump(*at);
                     }
                 });
    }
}

void Hub::signedIn(ClientSession &client, const Protocol::Frame &frame)
{
    if (const auto *ack = std::get_if<Protocol::Ack>(&frame)) {
        for (auto it = ack->applied.cbegin(); it != ack->applied.cend(); ++it)
            client.acknowledge(it.key(), it.value());
        pump(client);
    } else if (const auto *command = std::get_if<Protocol::Command>(&frame)) {
        take(client, *command);
    } else if (const auto *history = std::get_if<Protocol::HistoryRequest>(&frame)) {
        take(client, *history);
    } else if (const auto *get = std::get_if<Protocol::Get>(&frame)) {
        take(client, *get);
    } else if (const auto *ping = std::get_if<Protocol::Ping>(&frame)) {
        client.send(Protocol::encode(Protocol::Pong{ping->at, m_store.clock().nowMs()}));
    } else if (!std::holds_alternative<Protocol::Pong>(frame)) {
        refuse(client, CloseCode::Protocol, u"protocol.unknown-frame"_s);
    }
}

void Hub::take(ClientSession &client, const Protocol::Command &command)
{
    if (client.commandsInFlight >= MaxCommandsInFlight)
        return refuse(client, CloseCode::Protocol, u"relay.busy"_s);
    ++client.commandsInFlight;
    whenDone(m_settings.run(client.user(), command),
             this,
             [this, at = &client](const Result<Protocol::CommandResult> &result) {
                 if (!isHere(at))
                     return;
                 --at->commandsInFlight;
                 if (result) // without one the client asks again: the outcome is not known
                     at->send(Protocol::encode(*result));
             });
}

void Hub::take(ClientSession &client, const Protocol::HistoryRequest &request)
{
    auto read = m_store.read([request](Sql::Database &database) -> Result<Protocol::History> {
        auto conversation = conversationById(database, request.conversation);
        if (!conversation)
            return conversation.error();
        if (!*conversation)
            return Error{ErrorKind::NotFound, u"conversation.not-found"_s};
        return historyPage(database, request);
    });
    whenDone(read, this, [this, at = &client, request](const Result<Protocol::History> &history) {
        if (!isHere(at))
            return;
        if (history)
            return at->send(Protocol::encode(*history));
        Protocol::History failed{request.request, request.conversation, {}, {}, true, {}};
        failed.errorCode = history.error().code;
        at->send(Protocol::encode(failed));
    });
}

void Hub::take(ClientSession &client, const Protocol::Get &get)
{
    auto *scope = client.scope(get.scope);
    if (!scope || scope->snapshot)
        return;
    qCWarning(LogHub) << "a client found a gap in" << get.scope << "after" << get.after;
    scope->sentTo = get.after;
    pump(client);
}

void Hub::pump(ClientSession &client)
{
    if (!client.isSignedIn() || client.reading)
        return;
    const auto scopes = client.scopes();
    for (const auto &name : scopes) {
        const auto *scope = client.scope(name);
        if (scope->snapshot && client.wire().bytesWaiting() < ClientSession::WaitingLimit)
            return readSnapshot(client, name);
        if (!scope->snapshot && scope->sentTo < m_scopes.value(name).head && client.hasRoom())
            return readTail(client, name);
    }
}

void Hub::readTail(ClientSession &client, const QString &scope)
{
    client.reading = true;
    const auto after = client.scope(scope)->sentTo;
    auto read = m_store.read([scope, after](Sql::Database &database) {
        return tailAfter(database, scope, after, TailRows);
    });
    whenDone(read, this, [this, at = &client, scope](const Result<Tail> &tail) {
        if (!isHere(at))
            return;
        at->reading = false;
        if (!tail)
            return refuse(*at, CloseCode::GoingAway, tail.error().code);
        auto *followed = at->scope(scope);
        if (followed && followed->sentTo == tail->from && !tail->frame.isEmpty()) {
            followed->sentTo = tail->to;
            at->sendContent(scope, tail->to, tail->frame, m_store.clock().monotonicMs());
            ++m_framesSent;
        }
        pump(*at);
    });
}

void Hub::readSnapshot(ClientSession &client, const QString &scope)
{
    client.reading = true;
    auto read = m_store.read(
        [scope, place = m_snapshots[&client].value(scope), since = client.scope(scope)->since](
            Sql::Database &database) { return snapshotPart(database, scope, place, since); });
    whenDone(read, this, [this, at = &client, scope](const Result<SnapshotPart> &part) {
        if (!isHere(at))
            return;
        at->reading = false;
        if (!part)
            return refuse(*at, CloseCode::GoingAway, part.error().code);
        gotSnapshot(*at, scope, *part);
        pump(*at);
    });
}

void Hub::gotSnapshot(ClientSession &client, const QString &scope, const SnapshotPart &part)
{
    auto *followed = client.scope(scope);
    if (!followed || !followed->snapshot)
        return;
    ++m_framesSent;
    if (!part.last) {
        m_snapshots[&client].insert(scope, part.next);
        return client.send(part.frame);
    }
    m_snapshots[&client].remove(scope);
    *followed = {part.next.at, part.next.at, false};
    client.sendContent(scope, part.next.at, part.frame, m_store.clock().monotonicMs());
}

} // namespace Frontdesk::Relay
