// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/syncclient.h"

#include "core/base/logging.h"
#include "core/protocol/framecodec.h"
#include "core/storage/cache.h"
#include "core/storage/frameapplier.h"
#include "core/storage/scopestore.h"
#include "core/sync/commandqueue.h"
#include "core/sync/relaywire.h"

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

struct HeldScopes {
    QHash<QString, Protocol::Cursor> cursors;
    QStringList names;
};

Result<HeldScopes> heldScopes(Sql::Database &database)
{
    ScopeStore scopes(database);
    const auto cursors = scopes.cursors();
    if (!cursors)
        return cursors.error();
    const auto names = scopes.names();
    if (!names)
        return names.error();
    return HeldScopes{*cursors, *names};
}

Error offline()
{
    return {ErrorKind::Offline, u"net.offline"_s};
}

ErrorKind kindOfGoodbye(const QString &code)
{
    if (code.startsWith("auth."_L1))
        return ErrorKind::Unauthorized;
    if (code == "protocol.version"_L1)
        return ErrorKind::Rejected;
    return ErrorKind::Offline;
}

} // namespace

SyncClient::SyncClient(
    Cache &cache, CommandQueue &commands, const Clock &clock, Settings settings, QObject *parent)
    : QObject(parent)
    , m_cache(cache)
    , m_commands(commands)
    , m_clock(clock)
    , m_settings(std::move(settings))
{
    connect(&m_commands, &CommandQueue::ready, this, [this](const Protocol::Command &command) {
        if (m_state == State::Online)
            send(command);
    });
}

SyncClient::~SyncClient() = default;

void SyncClient::connected(RelayWire &wire, const QString &token)
{
    m_wire = &wire;
    m_state = State::Greeting;
    m_heardAt = m_pingedAt = m_comparedAt = m_clock.monotonicMs();
    m_doubtedAt.reset();
    m_tickedAt.reset();
    ++m_connection;
    m_batch.reset();
    greet(token);
}

void SyncClient::greet(const QString &token)
{
    // Asked of the writer: what was posted for an earlier connection is committed before the answer.
    auto scopes = m_cache.write(heldScopes);
    whenDone(
        scopes, this, [this, connection = m_connection, token](const Result<HeldScopes> &held) {
            if (connection != m_connection || m_state != State::Greeting)
                return;
            if (!held)
                return giveUp(held.error());
            m_scopes.clear();
            for (const auto &name : held->names)
                m_scopes.insert(name, {});
            for (auto it = held->cursors.cbegin(); it != held->cursors.cend(); ++it)
                m_scopes.insert(it.key(), {it->at, true, false, 0});
            Protocol::Hello hello;
            hello.device = m_settings.device;
            hello.program = m_settings.program;
            hello.token = token;
            hello.capabilities = {QLatin1String(Protocol::LiveCapability),
                                  QLatin1String(Protocol::FindCapability)};
            hello.cursors = held->cursors;
            send(hello);
        });
}

void SyncClient::heard()
{
    m_heardAt = m_clock.monotonicMs();
    m_doubtedAt.reset();
    if (isLevel())
        m_levelAt = m_clock.nowMs();
}

Async<> SyncClient::recall()
{
    auto kept = m_cache.read([](Sql::Database &database) { return ScopeStore(database).heard(); });
    return whenDone(kept, this, [this](const Result<Heard> &heard) -> Result<> {
        if (!heard)
            return heard.error();
        m_levelAt = std::max(m_levelAt, heard->at);
        if (m_state != State::Online)
            m_clockOffset = heard->clockOffset;
        return {};
    });
}

/// Now and then, and at the end of a connection: a start without a relay says how old this is.
void SyncClient::noteHeard()
{
    if (m_levelAt == 0)
        return;
    m_notedAt = m_clock.monotonicMs();
    auto noted = m_cache.write([heard = Heard{m_levelAt, m_clockOffset}](Sql::Database &database) {
        return ScopeStore(database).noteHeard(heard);
    });
    noted.ignore(); // the age shown may then be too great, never too small
}

void SyncClient::received(const Result<Protocol::Frame> &frame)
{
    if (m_state == State::Offline)
        return;
    if (!frame) {
        // A newer relay may say what we do not know; what we know but cannot read ends it.
        qCWarning(LogSync) << "a frame was not understood:" << frame.error().code
                           << frame.error().detail;
        if (frame.error().code != "protocol.unknown-frame"_L1)
            giveUp(frame.error());
        return;
    }
    const bool isGreeting = std::holds_alternative<Protocol::Welcome>(*frame)
        || std::holds_alternative<Protocol::Bye>(*frame);
    if ((m_state == State::Greeting) != isGreeting
        && !std::holds_alternative<Protocol::Bye>(*frame)) {
        qCWarning(LogSync) << "a frame came out of turn:" << frame->index();
        return;
    }
    std::visit(
        [this](const auto &known) {
            if constexpr (requires { take(known); })
                take(known);
        },
        *frame);
}

void SyncClient::disconnected()
{
    if (m_state == State::Offline)
        return;
    if (m_state == State::Online)
        noteHeard();
    m_state = State::Offline;
    m_wire = nullptr;
    ++m_connection;
    m_batch.reset();
    m_commands.disconnected();
    const auto wanted = std::exchange(m_wanted, {});
    for (const auto &request : wanted)
        request.promise.give(offline());
    dropFindings(std::numeric_limits<qint64>::max(), offline());
    Q_EMIT wentOffline();
}

void SyncClient::tick()
{
    if (m_state == State::Offline)
        return;
    const auto now = m_clock.monotonicMs();
    if (isSilent(now))
        return m_wire->close();
    if (m_state == State::Online && now - m_pingedAt >= PingEveryMs) {
        m_pingedAt = now;
        sendPing();
    }
    if (m_state == State::Online && now - m_notedAt >= NoteHeardEveryMs)
        noteHeard();
    if (isCaughtUp() && now - m_comparedAt >= CompareEveryMs)
        compare();
    m_wanted.removeIf([now](std::pair<const QString &, Wanted &> wanted) {
        const bool late = now - wanted.second.askedAt > AnswerWithinMs;
        if (late)
            wanted.second.promise.give(Error{ErrorKind::Timeout, u"net.timeout"_s});
        return late;
    });
    dropFindings(now - AnswerWithinMs, {ErrorKind::Timeout, u"net.timeout"_s});
    m_commands.tick();
}

/// The relay looks whether it would come to the same sums, as it does with hello. (reliability §3)
void SyncClient::compare()
{
    m_comparedAt = m_clock.monotonicMs();
    whenDone(m_cache.read(heldScopes),
             this,
             [this, connection = m_connection](const Result<HeldScopes> &held) {
                 if (held && connection == m_connection && m_state == State::Online)
                     sendPing(held->cursors);
             });
}

bool SyncClient::isCaughtUp() const
{
    return m_state == State::Online
        && std::none_of(m_scopes.cbegin(), m_scopes.cend(), [](const Scope &scope) {
               return scope.snapshot;
           });
}

bool SyncClient::isLevel() const
{
    return isCaughtUp() && std::all_of(m_scopes.cbegin(), m_scopes.cend(), [](const Scope &scope) {
               return scope.whole && scope.at >= scope.head;
           });
}

Async<>
SyncClient::history(const ConversationId &conversation, const MessageOrder &before, int limit)
{
    if (m_state != State::Online)
        return ready<void>(offline());
    const Promise<> promise;
    const auto request = u"h%1"_s.arg(++m_requests);
    m_wanted.insert(request, {promise, before, m_clock.monotonicMs()});
    send(Protocol::HistoryRequest{request, conversation, before, limit});
    return promise.future();
}

void SyncClient::attend(const QList<Protocol::Attendance> &said)
{
    if (m_state == State::Online && m_isLive && !said.isEmpty())
        send(Protocol::Live{said});
}

void SyncClient::send(const Protocol::Frame &frame)
{
    if (m_wire)
        m_wire->send(Protocol::encode(frame));
}

void SyncClient::take(const Protocol::Welcome &welcome)
{
    if (welcome.version < Protocol::OldestVersion || welcome.version > Protocol::NewestVersion) {
        return end({ErrorKind::Rejected,
                    u"protocol.version"_s,
                    {},
                    {{u"relay"_s, welcome.version}, {u"ours"_s, Protocol::NewestVersion}}});
    }
    m_state = State::Online;
    m_relayFinds = welcome.capabilities.contains(QLatin1String(Protocol::FindCapability));
    m_isLive = welcome.capabilities.contains(QLatin1String(Protocol::LiveCapability));
    m_clockOffset = welcome.serverMs - m_clock.nowMs();
    QSet<QString> named;
    for (const auto &start : welcome.scopes) {
        named.insert(start.scope);
        begin(start);
    }
    // What the welcome does not name may not be read: closed, not open, in case of doubt.
    const auto held = m_scopes.keys();
    for (const auto &scope : held) {
        if (!named.contains(scope))
            forget(scope);
    }
    Q_EMIT welcomed(welcome);
    for (auto it = m_scopes.cbegin(); it != m_scopes.cend(); ++it)
        m_commands.cursorMoved(it.key(), it->at);
    m_commands.connected();
    if (isLevel())
        m_levelAt = m_clock.nowMs();
    if (isCaughtUp())
        Q_EMIT caughtUp();
}

void SyncClient::take(const Protocol::Snapshot &snapshot)
{
    if (!understands(snapshot.items))
        return;
    auto &scope = m_scopes[snapshot.scope];
    scope.snapshot = !snapshot.last;
    if (snapshot.last) {
        scope.at = snapshot.at;
        scope.whole = true;
        scope.head = std::min(scope.head, snapshot.at); // of an earlier epoch it says nothing
    }
    m_batch.reset();
    auto done = m_cache.write(
        [snapshot](Sql::Database &database) { return applySnapshot(database, snapshot); });
    whenDone(done,
             this,
             [this,
              connection = m_connection,
              name = snapshot.scope,
              to = snapshot.at,
              last = snapshot.last](const Result<ChangeSet> &result) {
                 if (result && !last)
                     return publish(*result);
                 applied(connection, name, to, result);
                 if (connection == m_connection && isCaughtUp())
                     Q_EMIT caughtUp();
             });
}

void SyncClient::take(const Protocol::History &history)
{
    const auto wanted = m_wanted.take(history.request);
    if (wanted.askedAt == 0)
        return;
    if (!history.errorCode.isEmpty())
        return wanted.promise.give(Error{ErrorKind::Rejected, history.errorCode});
    m_batch.reset();
    auto done = m_cache.write([history, before = wanted.before](Sql::Database &database) {
        return applyHistory(database, history, before);
    });
    whenDone(done, this, [this, wanted](const Result<ChangeSet> &result) {
        if (result)
            publish(*result);
        wanted.promise.give(result ? Result<>() : result.error());
    });
}

void SyncClient::take(const Protocol::CommandResult &result)
{
    const auto scope = m_scopes.value(result.scope);
    m_commands.take(result, scope.whole ? scope.at : 0);
}

void SyncClient::take(const Protocol::Permissions &permissions)
{
    for (const auto &start : permissions.added)
        begin(start);
}

void SyncClient::take(const Protocol::Gone &gone)
{
    forget(gone.scope);
}

void SyncClient::take(const Protocol::Notice &notice)
{
    Q_EMIT noticed(notice);
}

void SyncClient::take(const Protocol::Live &live)
{
    Q_EMIT attended(live);
}

void SyncClient::take(const Protocol::Bye &bye)
{
    end({kindOfGoodbye(bye.code), bye.code, {}, bye.args});
}

void SyncClient::begin(const Protocol::ScopeStart &start)
{
    using Do = Protocol::ScopeStart::Do;
    if (start.what == Do::Gone)
        return forget(start.scope);
    auto &scope = m_scopes[start.scope];
    scope.snapshot = start.what == Do::Snapshot;
    scope.head = start.head;
    if (start.floor == 0)
        return;
    m_batch.reset();
    auto noted =
        m_cache.write([start](Sql::Database &database) { return noteFloor(database, start); });
    whenDone(noted, this, [](const Result<> &done) {
        if (!done)
            qCWarning(LogSync) << "the floor was not noted:" << done.error().detail;
    });
}

void SyncClient::forget(const QString &scope)
{
    m_scopes.remove(scope);
    m_batch.reset();
    auto done =
        m_cache.write([scope](Sql::Database &database) { return forgetScope(database, scope); });
    whenDone(done, this, [this, scope](const Result<ChangeSet> &result) {
        if (!result)
            return giveUp(result.error());
        publish(*result);
        m_commands.scopeGone(scope, result->removedConversations);
    });
}

void SyncClient::applied(int connection,
                         const QString &scope,
                         qint64 to,
                         const Result<ChangeSet> &done)
{
    if (!done) {
        if (connection == m_connection)
            giveUp(done.error());
        return;
    }
    if (connection == m_connection)
        send(Protocol::Ack{{{scope, to}}});
    publish(*done);
    m_commands.cursorMoved(scope, to);
}

void SyncClient::publish(const ChangeSet &changes)
{
    if (changes.isEmpty())
        return;
    m_commands.seen(changes.messages);
    Q_EMIT changed(changes);
}

/// Kinds that are new are kept as they come, for a later program. Some must not be passed over:
/// nothing is applied behind such a one. Whoever says it speaks more than our newest version.
bool SyncClient::understands(const QList<Protocol::Item> &items)
{
    for (const auto &item : items) {
        const auto *other = std::get_if<Protocol::OtherEntity>(&item.entity);
        if (!other || !other->data["must_understand"_L1].toBool())
            continue;
        end({ErrorKind::Rejected,
             u"protocol.version"_s,
             u"the kind "_s + other->kind.left(40),
             {{u"relay"_s, Protocol::NewestVersion + 1}, {u"ours"_s, Protocol::NewestVersion}}});
        return false;
    }
    return true;
}

void SyncClient::end(const Error &why)
{
    Q_EMIT ended(why);
    if (m_wire)
        m_wire->close();
}

void SyncClient::giveUp(const Error &why)
{
    qCWarning(LogSync) << "the connection is given up:" << why.code << why.detail;
    if (m_wire)
        m_wire->close();
}

} // namespace Frontdesk
