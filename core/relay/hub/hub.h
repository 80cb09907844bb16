// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/commands.h"
#include "core/relay/hub/clientsession.h"
#include "core/relay/hub/scopereader.h"
#include "core/relay/journal/store.h"

#include <QSet>
#include <QTimer>

#include <map>

namespace Frontdesk::Relay {

/// Who a token belongs to.
struct Identity {
    User user;
    QString session;
};

/// Every connected client: signs them in, brings them up to date, passes on what changes, takes
/// their commands. Main thread; all reading happens on the reader's.
class Hub : public QObject
{
    Q_OBJECT

public:
    struct Settings {
        QString organisation;
        /// Answers with Unauthorized for a token that is not (any more) good.
        std::function<Async<Identity>(const QString &token)> identify;
        std::function<Async<Protocol::CommandResult>(const User &, const Protocol::Command &)> run;
    };

    Hub(Store &store, Settings settings, QObject *parent = nullptr);
    ~Hub() override;

    /// A new connection. @p wire outlives it: call left() before it goes.
    ClientSession *arrived(Wire &wire);
    void received(ClientSession *client, const QByteArray &frame);
    /// The socket has taken bytes: there may be room again.
    void drained(ClientSession *client);
    void left(ClientSession *client);

    /// Ends the connections of a session that was revoked.
    void revoke(const QString &session);
    /// Tells everybody that the relay stops, and closes.
    void sayGoodbye();
    void notify(const Protocol::Notice &notice);

    int connected() const noexcept { return static_cast<int>(m_clients.size()); }
    qint64 framesSent() const noexcept { return m_framesSent; }

private:
    struct Known {
        qint64 head = 0;
        QString epoch;
    };

    void collect(const Changes &changes);
    void flush();
    void publish(const ScopeChange &change);
    void admitNewDesks(const ScopeChange &change);
    void tick();

    void hello(ClientSession &client, const Protocol::Hello &hello);
    void welcome(ClientSession &client, const Protocol::Hello &hello, const Identity &identity);
    void answerHello(ClientSession &client,
                     const Protocol::Hello &hello,
                     const QList<ScopeHead> &heads,
                     const QList<Account> &accounts);
    Protocol::ScopeStart
    start(ClientSession &client, const QString &scope, const Protocol::Hello &hello);
    void compareDigests(ClientSession &client, const Protocol::Hello &hello);
    void signedIn(ClientSession &client, const Protocol::Frame &frame);
    void take(ClientSession &client, const Protocol::Command &command);
    void take(ClientSession &client, const Protocol::HistoryRequest &request);
    void take(ClientSession &client, const Protocol::Get &get);
    void
    refuse(ClientSession &client, int code, const QString &reason, const QVariantMap &args = {});
    void pump(ClientSession &client);
    void readTail(ClientSession &client, const QString &scope);
    void readSnapshot(ClientSession &client, const QString &scope);
    void gotSnapshot(ClientSession &client, const QString &scope, const SnapshotPart &part);
    bool isHere(const ClientSession *client) const;

    Store &m_store;
    Settings m_settings;
    std::map<const ClientSession *, std::unique_ptr<ClientSession>> m_clients;
    QHash<const ClientSession *, qint64> m_arrivedAt; ///< of those who have not signed in
    QHash<const ClientSession *, QHash<QString, SnapshotPlace>> m_snapshots;
    QHash<QString, Known> m_scopes;
    QSet<QString> m_desks; ///< scopes of accounts that were announced
    std::map<QString, ScopeChange> m_collected;
    bool m_flushAsked = false;
    qint64 m_framesSent = 0;
    QTimer m_ticks;
};

} // namespace Frontdesk::Relay
