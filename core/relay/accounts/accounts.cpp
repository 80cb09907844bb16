// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/accounts/accounts.h"

#include "core/base/logging.h"
#include "core/relay/accounts/accountrows.h"

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

Accounts::Accounts(Store &store, SecretBox box, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_box(std::move(box))
{
}

Async<> Accounts::load()
{
    const auto loaded = m_store.read(
        [box = m_box](Sql::Database &database) { return loadAccounts(database, box); });
    return whenDone(loaded, this, [this](const Result<QList<ConnectedAccount>> &all) -> Result<> {
        if (!all)
            return all.error();
        m_byId.clear();
        m_bySlug.clear();
        for (const auto &account : *all)
            hold(account);
        return {};
    });
}

Accounts::Pointer Accounts::bySlug(Platform platform, const QString &slug) const
{
    return m_bySlug.value({static_cast<int>(platform), slug});
}

Async<Account> Accounts::add(const ConnectedAccount &wanted)
{
    auto account = wanted;
    account.account.pushesOnly = !account.replyFirst;
    const auto added = m_store.write([box = m_box, account](WriteContext &context) {
        return insertAccount(context, box, account);
    });
    return whenDone(added, this, [this, account](const Result<> &done) -> Result<Account> {
        if (!done)
            return done.error();
        hold(account);
        qCInfo(LogRelay) << "account connected" << account.account.id.value();
        Q_EMIT changed(account.account.id);
        return account.account;
    });
}

Async<Account> Accounts::change(const AccountId &id, std::function<void(Account &)> edit)
{
    const auto changing = m_store.write([id, edit = std::move(edit)](WriteContext &context) {
        return changeAccount(context, id, edit);
    });
    return whenDone(changing, this, [this](const Result<Account> &stored) -> Result<Account> {
        if (!stored)
            return stored.error();
        if (const auto known = byId(stored->id)) {
            auto connected = *known;
            connected.account = *stored;
            hold(connected);
        }
        Q_EMIT changed(stored->id);
        return stored;
    });
}

Async<> Accounts::setReplyFirst(const AccountId &id, bool replyFirst)
{
    const auto written = m_store.write([id, replyFirst](WriteContext &context) {
        return Relay::setReplyFirst(context, id, replyFirst);
    });
    return reloadAfter(written, id);
}

Async<> Accounts::setAttention(const AccountId &id, const QString &code)
{
    const auto known = byId(id);
    if (!known)
        return ready<void>(Error{ErrorKind::NotFound, u"account.not-found"_s});
    auto &attention = m_attention[id];
    // A burst of the same trouble writes once.
    if ((attention.isWriting ? attention.wanted : known->account.attention) == code)
        return ready<void>({});
    attention.wanted = code;
    if (code.isEmpty())
        qCInfo(LogRelay) << "account is well again" << id.value();
    else
        qCWarning(LogRelay) << "account needs attention" << id.value() << code;
    if (attention.isWriting)
        return ready<void>({}); // goes after the one that is being written
    return writeAttention(id);
}

Async<> Accounts::writeAttention(const AccountId &id)
{
    auto &attention = m_attention[id];
    attention.isWriting = true;
    const auto code = attention.wanted;
    const auto written = change(id, [code](Account &account) { account.attention = code; });
    return whenDone(written, this, [this, id, code](const Result<Account> &stored) -> Result<> {
        auto &now = m_attention[id];
        now.isWriting = false;
        if (!stored)
            return stored.error();
        if (now.wanted != code)
            writeAttention(id).ignore(); // the next setAttention() finds what went wrong
        return {};
    });
}

Async<> Accounts::rotateSecret(const AccountId &id, const QByteArray &secret)
{
    const auto written = m_store.write([box = m_box, id, secret](WriteContext &context) {
        return Relay::rotateSecret(context, box, id, secret);
    });
    return reloadAfter(written, id);
}

Async<> Accounts::replaceToken(const AccountId &id, const QByteArray &token)
{
    const auto written = m_store.write([box = m_box, id, token](WriteContext &context) {
        return Relay::replaceToken(context, box, id, token);
    });
    return reloadAfter(written, id);
}

Async<> Accounts::reloadAfter(const Async<> &written, const AccountId &id)
{
    const Promise<> promise;
    whenDone(written, this, [this, promise, id](const Result<> &done) {
        if (!done)
            return promise.give(done);
        whenDone(load(), this, [this, promise, id](const Result<> &loaded) {
            if (loaded)
                Q_EMIT changed(id);
            promise.give(loaded);
        });
    });
    return promise.future();
}

void Accounts::hold(const ConnectedAccount &account)
{
    const auto pointer = std::make_shared<const ConnectedAccount>(account);
    m_byId.insert(account.account.id, pointer);
    m_bySlug.insert({static_cast<int>(account.account.platform), account.account.slug}, pointer);
}

} // namespace Frontdesk::Relay
