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

struct Standing {
    QString digest;
    qint64 head = 0;
};

Result<Standing> standingOf(Sql::Database &database, const QString &scope)
{
    auto digest = digestOf(database, scope);
    if (!digest)
        return digest.error();
    auto heads = scopeHeads(database);
    if (!heads)
        return heads.error();
    for (const auto &head : std::as_const(*heads)) {
        if (head.scope == scope)
            return Standing{*digest, head.head};
    }
    return Standing{*digest, 0};
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
             [this, ref = client.weak_from_this(), hello](const Result<Identity> &identity) {
                 const auto at = ref.lock();
                 if (!at || at->isLeaving())
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
        QStringList allowed;
    };
    auto read = m_store.read([rule = m_settings.readable,
                              user = identity.user.id](Sql::Database &database) -> Result<Start> {
        auto heads = scopeHeads(database);
        if (!heads)
            return heads.error();
        auto allowed = rule(database, user);
        if (!allowed)
            return allowed.error();
        return Start{std::move(*heads), std::move(*allowed)};
    });
    const auto answer =
        [this, ref = client.weak_from_this(), hello, identity, revision = m_revision](
            const Result<Start> &start) {
            const auto at = ref.lock();
            if (!at || at->isLeaving())
                return;
            if (m_revoked.contains(identity.session))
                return refuse(*at, CloseCode::NotSignedIn, u"auth.revoked"_s);
            if (!start)
                return refuse(*at, CloseCode::GoingAway, start.error().code);
            if (revision != m_revision)
                return welcome(*at, hello, identity);
            const auto lost = lostScopes(hello, start->heads, start->allowed);
            if (!lost.isEmpty())
                return startAnew(*at, hello, identity, lost);
            at->signIn(identity.user, identity.session);
            answerHello(*at, hello, start->heads, start->allowed);
        };
    whenDone(read, this, answer);
}

QHash<QString, QString> Hub::lostScopes(const Protocol::Hello &hello,
                                        const QList<ScopeHead> &heads,
                                        const QStringList &allowed)
{
    QHash<QString, QString> lost;
    for (const auto &head : heads) {
        const auto cursor = hello.cursors.value(head.scope);
        if (!head.epoch.isEmpty() && cursor.epoch == head.epoch && cursor.at > head.head
            && allowed.contains(head.scope)) {
            qCCritical(LogHub) << "this database lost commits: a client has" << cursor.at << "of"
                               << head.scope << "which ends at" << head.head << "and begins anew";
            lost.insert(head.scope, head.epoch);
        }
    }
    return lost;
}

void Hub::startAnew(ClientSession &client,
                    const Protocol::Hello &hello,
                    const Identity &identity,
                    const QHash<QString, QString> &lost)
{
    auto renewed = m_store.write(
        [lost](WriteContext &context) { return renewEpochs(context.database, lost); });
    const auto goOn =
        [this, ref = client.weak_from_this(), hello, identity](const Result<QStringList> &scopes) {
            const auto at = ref.lock();
            if (!scopes) {
                if (at && !at->isLeaving())
                    refuse(*at, CloseCode::GoingAway, scopes.error().code);
                return;
            }
            ++m_revision;
            m_lossesFound += scopes->size();
            for (const auto &scope : *scopes)
                fillAgain(scope);
            if (at && !at->isLeaving())
                welcome(*at, hello, identity);
        };
    whenDone(renewed, this, goOn);
}

void Hub::fillAgain(const QString &scope)
{
    for (auto &[key, client] : m_clients) {
        if (!client->follows(scope))
            continue;
        startSnapshot(*client, scope, 0);
        pump(*client);
    }
}

void Hub::answerHello(ClientSession &client,
                      const Protocol::Hello &hello,
                      const QList<ScopeHead> &heads,
                      const QStringList &readable)
{
    for (const auto &head : heads) {
        auto &known = m_scopes[head.scope];
        known.epoch = head.epoch;
        known.head = std::max(known.head, head.head); // commits after the read came through flush()
    }
    const auto allowed = readableBy(client.user(), readable);

    Protocol::Welcome welcome;
    welcome.version = std::min(hello.newest, Protocol::NewestVersion);
    welcome.serverMs = m_store.clock().nowMs();
    welcome.me = client.user();
    welcome.capabilities = welcomeToPresence(client, hello.capabilities);
    if (hello.capabilities.contains(QLatin1String(Protocol::FindCapability)))
        welcome.capabilities.append(QLatin1String(Protocol::FindCapability));
    welcome.organisation = m_settings.organisation;
    for (const auto &scope : allowed)
        welcome.scopes.append(start(client, scope, hello));
    for (auto it = hello.cursors.cbegin(); it != hello.cursors.cend(); ++it) {
        if (!allowed.contains(it.key()))
            welcome.scopes.append({it.key(), {}, 0, 0, Protocol::ScopeStart::Do::Gone});
    }
    client.send(Protocol::encode(welcome));
    compareDigests(client, hello.cursors);
    tellPresence(client, client.scopes());
    pump(client);
}

Protocol::ScopeStart
Hub::start(ClientSession &client, const QString &scope, const Protocol::Hello &hello)
{
    using Do = Protocol::ScopeStart::Do;
    const auto known = m_scopes.value(scope);
    const auto cursor = hello.cursors.value(scope);
    Protocol::ScopeStart start{scope, known.epoch, known.head, 0, Do::Same};
    const bool isKnown = !cursor.epoch.isEmpty() && cursor.epoch == known.epoch;
    if (!isKnown || hello.schema != Protocol::SchemaRevision) {
        start.what = Do::Snapshot;
        startSnapshot(client, scope, isKnown || cursor.epoch.isEmpty() ? cursor.at : 0);
        return start;
    }
    start.what = cursor.at < known.head ? Do::Tail : Do::Same;
    client.follow(scope, {cursor.at, cursor.at, false});
    return start;
}

void Hub::compareDigests(ClientSession &client, const QHash<QString, Protocol::Cursor> &cursors)
{
    for (auto it = cursors.cbegin(); it != cursors.cend(); ++it) {
        const auto *scope = client.scope(it.key());
        // Only where both stand at the same place can the sums be equal.
        if (!it->digest.isEmpty() && scope && !scope->snapshot
            && it->at == m_scopes.value(it.key()).head)
            compareDigest(client, it.key(), *it);
    }
}

void Hub::compareDigest(ClientSession &client, const QString &scope, const Protocol::Cursor &cursor)
{
    auto read =
        m_store.read([scope](Sql::Database &database) { return standingOf(database, scope); });
    const auto compare =
        [this, ref = client.weak_from_this(), scope, cursor](const Result<Standing> &here) {
            const auto at = ref.lock();
            if (!at || !at->follows(scope) || !here || here->head != cursor.at
                || here->digest == cursor.digest)
                return;
            ++m_digestMismatches;
            qCCritical(LogHub) << "digest mismatch in" << scope << "at" << cursor.at;
            startSnapshot(*at, scope, cursor.at);
            pump(*at);
        };
    whenDone(read, this, compare);
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
    } else if (const auto *find = std::get_if<Protocol::Find>(&frame)) {
        take(client, *find);
    } else if (const auto *get = std::get_if<Protocol::Get>(&frame)) {
        take(client, *get);
    } else if (const auto *live = std::get_if<Protocol::Live>(&frame)) {
        take(client, *live);
    } else if (const auto *ping = std::get_if<Protocol::Ping>(&frame)) {
        answer(client, *ping);
    } else if (!std::holds_alternative<Protocol::Pong>(frame)) {
        refuse(client, CloseCode::Protocol, u"protocol.unknown-frame"_s);
    }
}

/// With where the journals stand of which the client may have missed something: what was lost on the
/// way to it nobody else would notice before the next change.
void Hub::answer(ClientSession &client, const Protocol::Ping &ping)
{
    Protocol::Pong pong{ping.at, m_store.clock().nowMs()};
    const auto scopes = client.scopes();
    for (const auto &name : scopes) {
        const auto *scope = client.scope(name);
        const auto head = m_scopes.value(name).head;
        if (!scope->snapshot && (scope->sentTo < head || client.owes(name)))
            pong.heads.insert(name, head);
    }
    client.send(Protocol::encode(pong));
    compareDigests(client, ping.cursors);
}

void Hub::take(ClientSession &client, const Protocol::Command &command)
{
    if (client.commandsInFlight >= MaxCommandsInFlight)
        return refuse(client, CloseCode::Protocol, u"relay.busy"_s);
    ++client.commandsInFlight;
    whenDone(
        m_settings.run(client.user(), command),
        this,
        [ref = client.weak_from_this()](const Result<Protocol::CommandResult> &result) {
            const auto at = ref.lock();
            if (!at)
                return;
            --at->commandsInFlight;
            if (result
                && !at->isLeaving()) // without one the client asks again: the outcome is not known
                at->send(Protocol::encode(*result));
        });
}

void Hub::take(ClientSession &client, const Protocol::HistoryRequest &request)
{
    auto read = m_store.read([request, rule = m_settings.readable, user = client.user().id](
                                 Sql::Database &database) -> Result<Protocol::History> {
        auto conversation = conversationById(database, request.conversation);
        if (!conversation)
            return conversation.error();
        auto allowed = rule(database, user);
        if (!allowed)
            return allowed.error();
        if (!*conversation || !allowed->contains(deskScope((*conversation)->account)))
            return Error{ErrorKind::NotFound, u"conversation.not-found"_s};
        return historyPage(database, request);
    });
    const auto answer = [ref = client.weak_from_this(),
                         request](const Result<Protocol::History> &history) {
        const auto at = ref.lock();
        if (!at || at->isLeaving())
            return;
        if (history)
            return at->send(Protocol::encode(*history));
        Protocol::History failed{request.request, request.conversation, {}, {}, true, {}};
        failed.errorCode = history.error().code;
        at->send(Protocol::encode(failed));
    };
    whenDone(read, this, answer);
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
    if (!client.isSignedIn() || client.isLeaving() || client.reading)
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
    whenDone(read, this, [this, ref = client.weak_from_this(), scope](const Result<Tail> &tail) {
        const auto at = ref.lock();
        if (!at || at->isLeaving())
            return;
        at->reading = false;
        if (!tail)
            return refuse(*at, CloseCode::GoingAway, tail.error().code);
        auto *followed = at->scope(scope);
        if (followed && !followed->snapshot && followed->sentTo == tail->from
            && !tail->frame.isEmpty()) {
            followed->sentTo = tail->to;
            at->sendContent(scope, tail->to, WireFrame(tail->frame), m_store.clock().monotonicMs());
            ++m_framesSent;
        }
        pump(*at);
    });
}

void Hub::startSnapshot(ClientSession &client, const QString &scope, qint64 since)
{
    client.follow(scope, {0, since, true, ++m_rounds});
    m_snapshots[&client].insert(scope, {});
}

void Hub::readSnapshot(ClientSession &client, const QString &scope)
{
    client.reading = true;
    const auto begun = *client.scope(scope);
    auto read = m_store.read(
        [scope, place = m_snapshots[&client].value(scope), since = begun.since](
            Sql::Database &database) { return snapshotPart(database, scope, place, since); });
    const auto answer = [this, ref = client.weak_from_this(), scope, round = begun.round](
                            const Result<SnapshotPart> &part) {
        const auto at = ref.lock();
        if (!at || at->isLeaving())
            return;
        at->reading = false;
        if (!part)
            return refuse(*at, CloseCode::GoingAway, part.error().code);
        const auto *followed = at->scope(scope);
        if (followed && followed->snapshot && followed->round == round)
            gotSnapshot(*at, scope, *part);
        pump(*at);
    };
    whenDone(read, this, answer);
}

void Hub::gotSnapshot(ClientSession &client, const QString &scope, const SnapshotPart &part)
{
    ++m_framesSent;
    if (!part.last) {
        m_snapshots[&client].insert(scope, part.next);
        return client.send(part.frame);
    }
    m_snapshots[&client].remove(scope);
    *client.scope(scope) = {part.next.at, part.next.at, false};
    client.sendContent(scope, part.next.at, WireFrame(part.frame), m_store.clock().monotonicMs());
}

} // namespace Frontdesk::Relay
