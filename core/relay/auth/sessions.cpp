// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/auth/sessions.h"

#include "core/base/logging.h"
#include "core/base/uuid.h"
#include "core/domain/names.h"
#include "core/relay/journal/store.h"

#include <QCryptographicHash>

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

constexpr int TokenBytes = 32;
constexpr int DeviceLimit = 120; ///< characters kept of what a client calls itself
constexpr qint64 TouchAfterMs = 5 * 60 * 1000;

struct Found {
    SessionUser who;
    qint64 createdAt = 0;
    qint64 seenAt = 0;
};

QByteArray hashOf(const QByteArray &token)
{
    return QCryptographicHash::hash(token, QCryptographicHash::Sha256);
}

Result<std::optional<Found>> find(Sql::Database &database, const QByteArray &tokenHash)
{
    return database.selectOne(
        "SELECT s.id, s.created_at, s.seen_at, u.id, u.name, u.email, u.role, u.ver, "
        "u.permission_revision FROM session s JOIN app_user u "
        "ON u.workspace = s.workspace AND u.id = s.app_user "
        "WHERE s.token_hash = :hash AND s.workspace = :workspace "
        "AND s.revoked_at = 0 AND u.disabled_at = 0",
        {{":hash", tokenHash}, {":workspace", Workspace}},
        [](const Sql::Row &row) {
            const User user{UserId(row.text(3)),
                            row.text(4),
                            row.text(5),
                            fromName<User::Role>(row.text(6)).value_or(User::Role::Agent),
                            row.integer(7)};
            return Found{{row.text(0), user, row.integer(8)}, row.integer(1), row.integer(2)};
        });
}

SessionListing listingFrom(const Sql::Row &row)
{
    return {row.text(0), UserId(row.text(1)), row.text(2), row.integer(3), row.integer(4)};
}

Result<QStringList> revokeRows(WriteContext &context, const QString &session, const UserId &owner)
{
    // An empty parameter stands for "any".
    return context.database.select(
        "UPDATE session SET revoked_at = :now WHERE workspace = :workspace AND revoked_at = 0 "
        "AND (:session = '' OR id = :session) AND (:owner = '' OR app_user = :owner) "
        "RETURNING id",
        {{":now", context.now},
         {":workspace", Workspace},
         {":session", session},
         {":owner", owner.value()}},
        [](const Sql::Row &row) { return row.text(0); });
}

} // namespace

Sessions::Sessions(Store &store, SessionLimits limits, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_limits(limits)
{
}

Async<OpenedSession> Sessions::open(const ProvenUser &who, const QString &device)
{
    const QByteArray token =
        randomBytes(TokenBytes)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return m_store.write([user = who.user(), device = device.left(DeviceLimit), token](
                             WriteContext &context) -> Result<OpenedSession> {
        const OpenedSession opened{newUuid(context.now), token, user};
        auto done = context.database.execute(
            "INSERT INTO session (workspace, id, token_hash, app_user, device, created_at, "
            "seen_at) VALUES (:workspace, :id, :hash, :user, :device, :now, :now)",
            {{":workspace", Workspace},
             {":id", opened.session},
             {":hash", hashOf(token)},
             {":user", user.id.value()},
             {":device", device},
             {":now", context.now}});
        if (!done)
            return done.error();
        return opened;
    });
}

Async<std::optional<SessionUser>> Sessions::byToken(const QByteArray &token)
{
    const auto found = m_store.read(
        [hash = hashOf(token)](Sql::Database &database) { return find(database, hash); });
    return whenDone(
        found,
        this,
        [this](const Result<std::optional<Found>> &answer) -> Result<std::optional<SessionUser>> {
            if (!answer)
                return answer.error();
            const auto &session = *answer;
            const qint64 now = m_store.clock().nowMs();
            if (!session || m_revoked.contains(session->who.session)
                || now - session->seenAt > std::chrono::milliseconds(m_limits.idle).count()
                || now - session->createdAt > std::chrono::milliseconds(m_limits.longest).count())
                return std::optional<SessionUser>();
            if (now - session->seenAt > TouchAfterMs)
                touch(session->who.session);
            return std::optional(session->who);
        });
}

Async<QList<SessionListing>> Sessions::list(const std::optional<UserId> &user)
{
    return m_store.read([owner = user.value_or(UserId())](Sql::Database &database) {
        return database.select(
            "SELECT id, app_user, device, created_at, seen_at FROM session "
            "WHERE workspace = :workspace AND revoked_at = 0 "
            "AND (:owner = '' OR app_user = :owner) ORDER BY created_at DESC, id DESC",
            {{":workspace", Workspace}, {":owner", owner.value()}},
            listingFrom);
    });
}

Async<> Sessions::revoke(const QString &session, const std::optional<UserId> &owner)
{
    if (session.isEmpty())
        return ready<void>(Error{ErrorKind::NotFound, u"auth.none"_s});
    const auto ended =
        m_store.write([session, owner = owner.value_or(UserId())](WriteContext &context) {
            return revokeRows(context, session, owner);
        });
    return whenDone(ended, this, [this](const Result<QStringList> &sessions) -> Result<> {
        if (!sessions)
            return sessions.error();
        if (sessions->isEmpty())
            return Error{ErrorKind::NotFound, u"auth.none"_s};
        announce(*sessions);
        return {};
    });
}

Async<> Sessions::revokeAllOf(const UserId &user)
{
    if (user.isNull())
        return ready<void>(Error{ErrorKind::NotFound, u"auth.none"_s});
    const auto ended = m_store.write(
        [user](WriteContext &context) { return revokeRows(context, QString(), user); });
    return whenDone(ended, this, [this](const Result<QStringList> &sessions) -> Result<> {
        if (!sessions)
            return sessions.error();
        announce(*sessions);
        return {};
    });
}

void Sessions::announce(const QStringList &sessions)
{
    for (const auto &session : sessions) {
        m_revoked.insert(session);
        qCInfo(LogAuth) << "session ended" << session;
        Q_EMIT revoked(session);
    }
}

void Sessions::touch(const QString &session)
{
    const auto touched = m_store.write([session](WriteContext &context) -> Result<> {
        auto done = context.database.execute(
            "UPDATE session SET seen_at = :now "
            "WHERE workspace = :workspace AND id = :id "
            "AND seen_at < :now",
            {{":now", context.now}, {":workspace", Workspace}, {":id", session}});
        if (!done)
            return done.error();
        return {};
    });
    touched.ignore(); // the next request notes the time again
}

} // namespace Frontdesk::Relay
