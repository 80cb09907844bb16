// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/commands.h"
#include "core/relay/hub/clientsession.h"
#include "core/relay/hub/presenceboard.h"
#include "core/relay/hub/scopereader.h"
#include "core/relay/journal/store.h"
#include "core/relay/readablescopes.h"

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
        /// The one rule of who may read what.
        ScopesOf readable = readableScopes;
    };

    Hub(Store &store, Settings settings, QObject *parent = nullptr);
    ~Hub() override;

    /// A new connection. @p wire outlives it: call left() before it goes.
    ClientSession *arrived(Wire &wire);
    void received(ClientSession *client, const QByteArray &frame);
    /// The socket has taken bytes: there may be room again.
    void drained(ClientSession *client);
    void left(ClientSession *client);

    /// Ends the connections of a session that was revoked, now and for those that sign in.
    void revoke(const QString &session);
    /// Tells everybody that the relay stops, and closes.
    void sayGoodbye();

    /// Where colleagues write just now, as they say.
    QList<ConversationId> writtenIn() const
    {
        return m_presence.writtenIn(m_store.clock().monotonicMs());
    }

    int connected() const noexcept { return static_cast<int>(m_clients.size()); }
    qint64 framesSent() const noexcept { return m_framesSent; }
    /// Times a client's digest was not ours.
    qint64 digestMismatches() const noexcept { return m_digestMismatches; }
    /// Scopes of which a client had seen more than there is: this database lost commits.
    qint64 lossesFound() const noexcept { return m_lossesFound; }

private:
    struct Known {
        qint64 head = 0;
        QString epoch;
    };

    void collect(const Changes &changes);
    void flush();
    void publish(const ScopeChange &change);
    static QStringList readableBy(const User &user, QStringList scopes);
    /// After a change of accounts, or of people: what each client may read is asked again.
    void reviewRights(const ScopeChange &change);
    void reviewRights(ClientSession &client);
    void admit(ClientSession &client, const QStringList &scopes);
    void takeAway(ClientSession &client, const QString &scope);
    void tick();

    void hello(ClientSession &client, const Protocol::Hello &hello);
    void welcome(ClientSession &client, const Protocol::Hello &hello, const Identity &identity);
    void answerHello(ClientSession &client,
                     const Protocol::Hello &hello,
                     const QList<ScopeHead> &heads,
                     const QStringList &readable);
    /// By scope the epoch, of those where the client has seen what this journal does not have.
    static QHash<QString, QString> lostScopes(const Protocol::Hello &hello,
                                              const QList<ScopeHead> &heads,
                                              const QStringList &allowed);
    void startAnew(ClientSession &client,
                   const Protocol::Hello &hello,
                   const Identity &identity,
                   const QHash<QString, QString> &lost);
    Protocol::ScopeStart
    start(ClientSession &client, const QString &scope, const Protocol::Hello &hello);
    /// What its readers hold may be the lost numbers too, or new ones that look the same.
    void fillAgain(const QString &scope);
    void compareDigests(ClientSession &client, const QHash<QString, Protocol::Cursor> &cursors);
    void compareDigest(ClientSession &client, const QString &scope, const Protocol::Cursor &cursor);
    void signedIn(ClientSession &client, const Protocol::Frame &frame);
    void answer(ClientSession &client, const Protocol::Ping &ping);
    void take(ClientSession &client, const Protocol::Command &command);
    void take(ClientSession &client, const Protocol::HistoryRequest &request);
    void take(ClientSession &client, const Protocol::Find &find);
    void take(ClientSession &client, const Protocol::Get &get);
    void take(ClientSession &client, const Protocol::Live &live);
    /// The capabilities that both have.
    QStringList welcomeToPresence(ClientSession &client, const QStringList &capabilities) const;
    void attend(ClientSession &client, const Protocol::Attendance &said);
    void askDesk(ClientSession &client, const ConversationId &conversation);
    void noteMove();
    void tellPresence();
    void tellPresence(ClientSession &client, const QStringList &desks);
    static void sendPresence(ClientSession &client, const QList<WireFrame> &frames);
    void
    refuse(ClientSession &client, int code, const QString &reason, const QVariantMap &args = {});
    void close(ClientSession &client, int code, const QByteArray &reason);
    void drop(ClientSession &client);
    void forget(ClientSession &client);
    void pump(ClientSession &client);
    void readTail(ClientSession &client, const QString &scope);
    void startSnapshot(ClientSession &client, const QString &scope, qint64 since);
    void readSnapshot(ClientSession &client, const QString &scope);
    void gotSnapshot(ClientSession &client, const QString &scope, const SnapshotPart &part);

    Store &m_store;
    Settings m_settings;
    std::map<const ClientSession *, std::shared_ptr<ClientSession>> m_clients;
    QHash<const ClientSession *, qint64> m_arrivedAt; ///< of those who have not signed in
    QHash<const ClientSession *, QHash<QString, SnapshotPlace>> m_snapshots;
    QHash<QString, Known> m_scopes;
    QSet<QString> m_revoked; ///< sessions; one may end while its client signs in
    int m_revision = 0; ///< of accounts and epochs: a welcome read before a change is read again
    int m_rounds = 0; ///< snapshots begun
    std::map<QString, ScopeChange> m_collected;
    bool m_flushAsked = false;
    qint64 m_framesSent = 0;
    qint64 m_digestMismatches = 0;
    qint64 m_lossesFound = 0;
    PresenceBoard m_presence;
    QTimer m_presenceNews; ///< several at once go together
    QTimer m_ticks;
};

} // namespace Frontdesk::Relay
