// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/relay/accounts/connectedaccount.h"
#include "core/relay/accounts/secretbox.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

namespace Frontdesk::Relay {

class Store;

/// The connected accounts, held in memory: a webhook finds its account and secrets without SQL.
/// What is handed out is a snapshot that stays as it is. Main thread.
class Accounts : public QObject
{
    Q_OBJECT

public:
    using Pointer = std::shared_ptr<const ConnectedAccount>;

    /// @p store outlives the accounts.
    Accounts(Store &store, SecretBox box, QObject *parent = nullptr);

    /// Reads all of them. Errors: those of the store, Corrupt "key.wrong".
    Async<> load();

    /// Null if there is none.
    Pointer bySlug(Platform platform, const QString &slug) const;
    Pointer byId(const AccountId &id) const { return m_byId.value(id); }
    QList<Pointer> all() const { return m_byId.values(); }

    /// Stores @p account with its secrets. Errors: Conflict "account.exists".
    Async<Account> add(const ConnectedAccount &account);
    /// Runs @p edit on the account as the database has it; what is not identity may be changed.
    /// Errors: NotFound "account.not-found".
    Async<Account> change(const AccountId &id, std::function<void(Account &)> edit);
    /// Replies first, which are free, or pushes only.
    Async<> setReplyFirst(const AccountId &id, bool replyFirst);
    /// Says that the account needs a person, or with an empty @p code that it does not any more.
    /// Writes only if that is news; one that could not be written is news again. AccountAttention
    /// decides what to say.
    Async<> setAttention(const AccountId &id, const QString &code);
    /// Adds the newest channel secret; the one before stays good, older ones go.
    Async<> rotateSecret(const AccountId &id, const QByteArray &secret);
    /// Replaces the long-lived token; empty removes it.
    Async<> replaceToken(const AccountId &id, const QByteArray &token);

Q_SIGNALS:
    /// The account is new, or something about it is.
    void changed(const Frontdesk::AccountId &account);

private:
    Async<> reloadAfter(const Async<> &written, const AccountId &id);
    void hold(const ConnectedAccount &account);
    Async<> writeAttention(const AccountId &id);

    struct Attention {
        QString wanted;
        bool isWriting = false;
    };

    Store &m_store;
    SecretBox m_box;
    QHash<AccountId, Pointer> m_byId;
    QHash<AccountId, Attention> m_attention;
    QHash<std::pair<int, QString>, Pointer> m_bySlug; ///< by platform and slug
};

} // namespace Frontdesk::Relay
