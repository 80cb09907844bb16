// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/auth/throttle.h"

#include "core/relay/journal/store.h"

#include <algorithm>

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

struct Subject {
    QString name;
    int free = 0;
};

struct Failures {
    int count = 0;
    qint64 lastAt = 0;
};

Subject emailSubject(const QString &email, const ThrottleLimits &limits)
{
    return {u"email:"_s + email, limits.freePerEmail};
}

/// One customer of an IPv6 provider has at least a /64.
Subject addressSubject(const QHostAddress &address, const ThrottleLimits &limits)
{
    QString network = address.toString();
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        Q_IPV6ADDR bytes = address.toIPv6Address();
        std::fill(std::begin(bytes.c) + 8, std::end(bytes.c), quint8(0));
        network = QHostAddress(bytes).toString();
    }
    return {u"address:"_s + network, limits.freePerAddress};
}

Result<Failures> failuresOf(Sql::Database &database, const Subject &subject)
{
    auto row = database.selectOne(
        "SELECT failures, last_at FROM sign_in_failure "
        "WHERE workspace = :workspace AND subject = :subject",
        {{":workspace", Workspace}, {":subject", subject.name}},
        [](const Sql::Row &found) {
            return Failures{static_cast<int>(found.integer(0)), found.integer(1)};
        });
    if (!row)
        return row.error();
    return row->value_or(Failures{});
}

/// How long @p subject has to wait still, in ms.
qint64 waitOf(const Failures &failures, int free, const ThrottleLimits &limits, qint64 now)
{
    if (failures.count < free)
        return 0;
    const int doublings = std::min(failures.count - free, 20);
    const auto wait = std::min(std::chrono::milliseconds(limits.longest),
                               std::chrono::milliseconds(limits.first) * (1 << doublings));
    // A clock that was set back must not lock anybody out for years.
    return std::clamp<qint64>(failures.lastAt + wait.count() - now, 0, wait.count());
}

Result<> count(WriteContext &context, const Subject &subject)
{
    auto done = context.database.execute(
        "INSERT INTO sign_in_failure (workspace, subject, failures, last_at) "
        "VALUES (:workspace, :subject, 1, :now) ON CONFLICT (workspace, subject) DO UPDATE SET "
        "failures = failures + 1, last_at = excluded.last_at",
        {{":workspace", Workspace}, {":subject", subject.name}, {":now", context.now}});
    if (!done)
        return done.error();
    return {};
}

Result<> forgetOld(WriteContext &context, const ThrottleLimits &limits)
{
    const qint64 before = context.now - std::chrono::milliseconds(limits.forgetAfter).count();
    auto done = context.database.execute(
        "DELETE FROM sign_in_failure WHERE workspace = :workspace AND last_at < :before",
        {{":workspace", Workspace}, {":before", before}});
    if (!done)
        return done.error();
    return {};
}

Error locked(qint64 waitMs)
{
    const auto seconds = (waitMs + 999) / 1000;
    return {ErrorKind::RateLimited,
            u"auth.locked"_s,
            u"too many wrong passwords"_s,
            {{u"seconds"_s, seconds}},
            std::chrono::milliseconds(waitMs)};
}

Result<int>
admit(WriteContext &context, const QList<Subject> &subjects, const ThrottleLimits &limits)
{
    if (auto forgotten = forgetOld(context, limits); !forgotten)
        return forgotten.error();
    int left = std::numeric_limits<int>::max();
    for (const auto &subject : subjects) {
        auto failures = failuresOf(context.database, subject);
        if (!failures)
            return failures.error();
        if (const qint64 wait = waitOf(*failures, subject.free, limits, context.now); wait > 0)
            return locked(wait);
        left = std::min(left, subject.free - failures->count - 1);
    }
    for (const auto &subject : subjects) {
        if (auto counted = count(context, subject); !counted)
            return counted.error();
    }
    return std::max(left, 0);
}

} // namespace

Throttle::Throttle(Store &store, ThrottleLimits limits)
    : m_store(store)
    , m_limits(limits)
{
}

Async<int> Throttle::begin(const QString &email, const QHostAddress &address)
{
    const QList<Subject> subjects{emailSubject(email, m_limits), addressSubject(address, m_limits)};
    return m_store.write([subjects, limits = m_limits](WriteContext &context) {
        return admit(context, subjects, limits);
    });
}

Async<> Throttle::succeeded(const QString &email, const QHostAddress &address)
{
    const auto forgiven = emailSubject(email, m_limits).name;
    const auto kept = addressSubject(address, m_limits).name;
    return m_store.write([forgiven, kept](WriteContext &context) -> Result<> {
        auto cleared = context.database.execute(
            "DELETE FROM sign_in_failure WHERE workspace = :workspace AND subject = :subject",
            {{":workspace", Workspace}, {":subject", forgiven}});
        if (!cleared)
            return cleared.error();
        auto lowered =
            context.database.execute("UPDATE sign_in_failure SET failures = max(failures - 1, 0) "
                                     "WHERE workspace = :workspace AND subject = :subject",
                                     {{":workspace", Workspace}, {":subject", kept}});
        if (!lowered)
            return lowered.error();
        return {};
    });
}

} // namespace Frontdesk::Relay
