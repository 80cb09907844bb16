// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/control/operatorverbs.h"

#include "core/base/logging.h"
#include "core/domain/names.h"
#include "core/relay/media/mediarows.h"

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

OperatorVerbs::OperatorVerbs(RelayCore &core, QObject *parent)
    : QObject(parent)
    , m_core(core)
{
}

Async<> OperatorVerbs::run(const QString &verb, const QJsonObject &args)
{
    qCInfo(LogRelay) << "the operator asks for" << verb;
    const auto text = [&](const QString &key) {
        return args.value(key).toString();
    };
    if (verb == u"user.add")
        return addUser(args);
    if (verb == u"user.password")
        return m_core.users.setPassword(text(u"email"_s), text(u"password"_s));
    if (verb == u"user.disable")
        return m_core.users.disable(text(u"email"_s));
    if (verb == u"session.revoke")
        return m_core.sessions.revoke(text(u"session"_s), {});
    if (verb == u"account.set")
        return changeAccount(args);
    if (verb == u"file.revoke")
        return revokeFile(text(u"token"_s));
    return ready<void>(
        Error{ErrorKind::Rejected, u"command.invalid"_s, u"this relay cannot do "_s + verb});
}

Async<> OperatorVerbs::addUser(const QJsonObject &args)
{
    const auto role = fromName<User::Role>(args.value(u"role"_s).toString());
    if (!role)
        return ready<void>(Error{ErrorKind::Rejected, u"command.invalid"_s, u"no such role"_s});
    const auto added = m_core.users.add({args.value(u"email"_s).toString(),
                                         args.value(u"name"_s).toString(),
                                         *role,
                                         args.value(u"password"_s).toString()});
    return whenDone(added, this, [](const Result<User> &user) -> Result<> {
        if (!user)
            return user.error();
        return {};
    });
}

Async<> OperatorVerbs::changeAccount(const QJsonObject &args)
{
    const auto account = m_core.accounts.bySlug(Platform::Line, args.value(u"slug"_s).toString());
    if (!account)
        return ready<void>(Error{ErrorKind::NotFound,
                                 u"account.not-found"_s,
                                 u"there is no such account; see frontdesk-relay account list"_s});
    const auto id = account->account.id;
    const Promise<> promise;
    const auto changed = m_core.accounts.change(id, [args](Account &stored) {
        stored.readReceipts = fromName<ReadReceipts>(args.value(u"read_marks"_s).toString())
                                  .value_or(stored.readReceipts);
        stored.showTyping = args.value(u"show_typing"_s).toBool(stored.showTyping);
    });
    whenDone(changed, this, [this, promise, id, args](const Result<Account> &stored) {
        if (!stored)
            return promise.give(stored.error());
        if (!args.contains(u"reply_first"_s))
            return promise.give(Result<>());
        whenDone(m_core.accounts.setReplyFirst(id, args.value(u"reply_first"_s).toBool()),
                 this,
                 [promise](const Result<> &done) { promise.give(done); });
    });
    return promise.future();
}

Async<> OperatorVerbs::revokeFile(const QString &token)
{
    return m_core.store.write(
        [token](WriteContext &context) { return revokePublicFile(context, token); });
}

} // namespace Frontdesk::Relay
