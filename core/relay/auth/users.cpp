// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/auth/users.h"

#include "core/base/logging.h"
#include "core/base/uuid.h"
#include "core/domain/names.h"
#include "core/relay/auth/passwords.h"
#include "core/relay/auth/sessions.h"
#include "core/relay/journal/rows.h"
#include "core/relay/journal/store.h"

#include <algorithm>

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestEmail = 254;
constexpr int LongestName = 100;

Error rejected(const QString &code, const QString &detail, const QVariantMap &args = {})
{
    return {ErrorKind::Rejected, code, detail, args};
}

bool hasControl(const QString &text)
{
    return std::any_of(
        text.cbegin(), text.cend(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

Result<> checkEmail(const QString &email)
{
    const auto at = email.indexOf(u'@');
    if (at < 1 || at != email.lastIndexOf(u'@') || at == email.size() - 1
        || email.size() > LongestEmail || email.contains(u' ') || hasControl(email))
        return rejected(u"user.email"_s, u"this is not an e-mail address"_s);
    return {};
}

Result<> checkPassword(const QString &password)
{
    if (password.size() < Users::ShortestPassword || password.size() > Users::LongestPassword) {
        return rejected(
            u"user.password"_s,
            u"a password has %1 to %2 characters"_s.arg(Users::ShortestPassword)
                .arg(Users::LongestPassword),
            {{u"least"_s, Users::ShortestPassword}, {u"most"_s, Users::LongestPassword}});
    }
    return {};
}

Result<> check(const NewUser &user)
{
    if (auto email = checkEmail(user.email); !email)
        return email;
    if (user.name.isEmpty() || user.name.size() > LongestName || hasControl(user.name))
        return rejected(u"user.name"_s, u"a name has 1 to 100 characters"_s);
    return checkPassword(user.password);
}

Error notFound()
{
    return {ErrorKind::NotFound, u"user.not-found"_s, u"nobody has this e-mail address"_s};
}

Result<std::optional<PasswordRecord>> recordRow(Sql::Database &database, const QString &email)
{
    return database.selectOne("SELECT id, name, email, role, ver, password_hash FROM app_user "
                              "WHERE workspace = :workspace AND email = :email AND disabled_at = 0",
                              {{":workspace", Workspace}, {":email", email}},
                              [](const Sql::Row &row) {
                                  const User user{
                                      UserId(row.text(0)),
                                      row.text(1),
                                      row.text(2),
                                      fromName<User::Role>(row.text(3)).value_or(User::Role::Agent),
                                      row.integer(4)};
                                  return PasswordRecord{user, row.text(5)};
                              });
}

Result<User> insert(WriteContext &context, const NewUser &wanted, const QString &hash)
{
    const User user{UserId(newUuid(context.now)), wanted.name, wanted.email, wanted.role, 1};
    auto added = context.database.execute(
        "INSERT INTO app_user (workspace, id, email, name, role, password_hash, ver) "
        "VALUES (:workspace, :id, :email, :name, :role, :hash, :ver) "
        "ON CONFLICT (workspace, email) DO NOTHING",
        {{":workspace", Workspace},
         {":id", user.id.value()},
         {":email", user.email},
         {":name", user.name},
         {":role", QString(nameOf(user.role))},
         {":hash", hash},
         {":ver", user.ver}});
    if (!added)
        return added.error();
    if (*added == 0)
        return Error{ErrorKind::Conflict, u"user.exists"_s, u"somebody has this e-mail address"_s};
    context.log.put(user);
    return user;
}

Result<> storeHash(Sql::Database &database, const UserId &user, const QString &hash)
{
    auto done =
        database.execute("UPDATE app_user SET password_hash = :hash "
                         "WHERE workspace = :workspace AND id = :id",
                         {{":hash", hash}, {":workspace", Workspace}, {":id", user.value()}});
    if (!done)
        return done.error();
    return {};
}

} // namespace

Users::Users(Store &store, Passwords &passwords, Sessions &sessions, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_passwords(passwords)
    , m_sessions(sessions)
{
}

QString Users::normalizedEmail(const QString &email)
{
    return email.trimmed().toLower().normalized(QString::NormalizationForm_C);
}

Async<User> Users::add(const NewUser &user)
{
    NewUser wanted = user;
    wanted.email = normalizedEmail(user.email);
    wanted.name = user.name.trimmed();
    if (auto fits = check(wanted); !fits)
        return ready<User>(fits.error());

    const Promise<User> promise;
    whenDone(m_passwords.hash(wanted.password),
             this,
             [this, promise, wanted](const Result<QString> &hash) {
                 if (!hash)
                     return promise.give(hash.error());
                 const auto added = m_store.write([wanted, hash = *hash](WriteContext &context) {
                     return insert(context, wanted, hash);
                 });
                 whenDone(
                     added, this, [promise](const Result<User> &stored) { promise.give(stored); });
             });
    return promise.future();
}

Async<QList<User>> Users::list()
{
    return m_store.read([](Sql::Database &database) -> Result<QList<User>> {
        return database.select(
            "SELECT id, name, email, role, ver FROM app_user "
            "WHERE workspace = :workspace AND disabled_at = 0 ORDER BY name, id",
            {{":workspace", Workspace}},
            [](const Sql::Row &row) {
                return User{UserId(row.text(0)),
                            row.text(1),
                            row.text(2),
                            fromName<User::Role>(row.text(3)).value_or(User::Role::Agent),
                            row.integer(4)};
            });
    });
}

Async<> Users::setPassword(const QString &email, const QString &password)
{
    if (auto fits = checkPassword(password); !fits)
        return ready<void>(fits.error());
    const Promise<> promise;
    const auto store =
        [this, promise, email = normalizedEmail(email)](const Result<QString> &hash) {
            if (!hash)
                return promise.give(hash.error());
            const auto changed =
                m_store.write([email, hash = *hash](WriteContext &context) -> Result<UserId> {
                    auto record = recordRow(context.database, email);
                    if (!record)
                        return record.error();
                    if (!*record)
                        return notFound();
                    const auto &user = (*record)->user.id;
                    if (auto stored = storeHash(context.database, user, hash); !stored)
                        return stored.error();
                    return user;
                });
            whenDone(endSessions(changed), this, [promise](const Result<> &ended) {
                promise.give(ended);
            });
        };
    whenDone(m_passwords.hash(password), this, store);
    return promise.future();
}

Async<> Users::disable(const QString &email)
{
    const auto changed =
        m_store.write([email = normalizedEmail(email)](WriteContext &context) -> Result<UserId> {
            auto record = recordRow(context.database, email);
            if (!record)
                return record.error();
            if (!*record)
                return notFound();
            const auto &user = (*record)->user.id;
            auto done = context.database.execute(
                "UPDATE app_user SET disabled_at = :now, "
                "permission_revision = permission_revision + 1 "
                "WHERE workspace = :workspace AND id = :id",
                {{":now", context.now}, {":workspace", Workspace}, {":id", user.value()}});
            if (!done)
                return done.error();
            return user;
        });
    return endSessions(changed);
}

Async<PasswordRecord> Users::recordOf(const QString &email)
{
    return m_store.read(
        [email = normalizedEmail(email)](Sql::Database &database) -> Result<PasswordRecord> {
            auto record = recordRow(database, email);
            if (!record)
                return record.error();
            return record->value_or(PasswordRecord{});
        });
}

void Users::rehash(const User &user, const QString &password)
{
    whenDone(m_passwords.hash(password), this, [this, user](const Result<QString> &hash) {
        if (!hash)
            return; // busy: the next sign-in tries again
        const auto stored = m_store.write([user, hash = *hash](WriteContext &context) {
            return storeHash(context.database, user.id, hash);
        });
        stored.ignore(); // as above
        qCInfo(LogAuth) << "password hashed again for" << user.id.value();
    });
}

Async<> Users::endSessions(const Async<UserId> &changed)
{
    const Promise<> promise;
    whenDone(changed, this, [this, promise](const Result<UserId> &user) {
        if (!user)
            return promise.give(user.error());
        whenDone(m_sessions.revokeAllOf(*user), this, [promise](const Result<> &ended) {
            promise.give(ended);
        });
    });
    return promise.future();
}

} // namespace Frontdesk::Relay
