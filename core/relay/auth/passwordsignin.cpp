// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/auth/passwordsignin.h"

#include "core/base/logging.h"
#include "core/relay/auth/passwords.h"
#include "core/relay/auth/throttle.h"

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

PasswordSignIn::PasswordSignIn(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
}

Async<OpenedSession> PasswordSignIn::signIn(const Credentials &credentials)
{
    Attempt attempt{credentials, 0, {}, {}};
    attempt.credentials.email = Users::normalizedEmail(credentials.email);
    const auto counted =
        m_parts.throttle.begin(attempt.credentials.email, attempt.credentials.address);
    whenDone(counted, this, [this, attempt](const Result<int> &left) mutable {
        if (!left)
            return attempt.promise.give(left.error());
        attempt.left = *left;
        lookUp(std::move(attempt));
    });
    return attempt.promise.future();
}

void PasswordSignIn::lookUp(Attempt attempt)
{
    const auto found = m_parts.users.recordOf(attempt.credentials.email);
    whenDone(found, this, [this, attempt](const Result<PasswordRecord> &record) mutable {
        if (!record)
            return attempt.promise.give(record.error());
        attempt.record = *record;
        compare(std::move(attempt));
    });
}

void PasswordSignIn::compare(Attempt attempt)
{
    // Also for an address nobody has: Passwords then takes its time and says no.
    const auto compared =
        m_parts.passwords.verify(attempt.record.hash, attempt.credentials.password);
    whenDone(compared, this, [this, attempt](const Result<Passwords::Verdict> &verdict) {
        if (!verdict)
            return attempt.promise.give(verdict.error());
        if (!verdict->right) {
            qCInfo(LogAuth) << "wrong password from" << attempt.credentials.address.toString();
            return attempt.promise.give(
                Error{ErrorKind::Unauthorized, u"auth.wrong"_s, {}, {{u"left"_s, attempt.left}}});
        }
        admit(attempt, verdict->outdated);
    });
}

void PasswordSignIn::admit(const Attempt &attempt, bool outdated)
{
    const auto &user = attempt.record.user;
    m_parts.throttle.succeeded(attempt.credentials.email, attempt.credentials.address)
        .ignore(); // if it fails the counts stay too high for an hour
    if (outdated)
        m_parts.users.rehash(user, attempt.credentials.password);
    const auto opened = m_parts.sessions.open(ProvenUser(user), attempt.credentials.device);
    whenDone(opened, this, [attempt](const Result<OpenedSession> &session) {
        if (session)
            qCInfo(LogAuth) << "signed in" << session->user.id.value() << session->session;
        attempt.promise.give(session);
    });
}

} // namespace Frontdesk::Relay
