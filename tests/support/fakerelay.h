// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/framecodec.h"
#include "core/sync/relaywire.h"
#include "core/sync/syncclient.h"

#include <QObject>
#include <QQueue>

namespace Frontdesk::Test {

/// A relay in this process: one journal per scope, commands, history; no socket and no disk. What
/// it sends goes through the event loop, as from a network, and can be lost, doubled or held back.
class FakeRelay : public QObject, public RelayWire
{
    Q_OBJECT

public:
    explicit FakeRelay(SyncClient &client, QString scope = QStringLiteral("desk:a1:-"));

    // The relay's own life.
    void put(const Protocol::Entity &entity, const QString &id, qint64 ver);
    void put(const Conversation &conversation);
    void put(const Message &message);
    /// Puts the relay back to an earlier copy of itself: another epoch.
    void restore(qint64 head);

    // The connection.
    void connectClient();
    void drop();
    bool isConnected() const { return m_connected; }

    // Faults.
    /// The next Events frames are not sent.
    int loseEvents = 0;
    /// It says in a pong where its journal stands, as older ones do not.
    bool tellsHead = true;
    /// Events frames are sent twice, the second time after the next.
    bool doubleEvents = false;
    /// Commands are taken but not answered, as when the connection breaks in between.
    bool swallowResults = false;
    /// Answers to commands by type; without one the relay does what was asked.
    std::function<std::optional<Protocol::CommandResult>(const Protocol::Command &)> answer;

    /// What it finds; without this it does not know how to search.
    std::function<Protocol::Found(const Protocol::Find &)> finds;

    // What it saw.
    const QList<Protocol::Command> &commands() const { return m_commands; }
    const QHash<QString, qint64> &acked() const { return m_acked; }
    int hellos() const { return m_hellos; }
    /// What the last ping said that the client holds.
    const QHash<QString, Protocol::Cursor> &compared() const { return m_compared; }
    int gets() const { return m_gets; }
    /// What the client said it does, in order.
    const QList<Protocol::Attendance> &attendances() const { return m_attendances; }
    int snapshots() const { return m_snapshots; }
    qint64 head() const { return m_journal.size(); }
    QString epoch = QStringLiteral("e1");
    qint64 floor = 0;
    QStringList capabilities{QStringLiteral("live")};
    int messagesInSnapshot = 3; ///< per conversation

    /// The newest state of every entity, by kind and id.
    QHash<QString, Protocol::Item> state() const;

    void send(const QByteArray &frame) override;
    void close() override;

    /// Says something to the client, after everything said before.
    void say(const Protocol::Frame &frame);

private:
    void heard(const Protocol::Frame &frame);
    void greet(const Protocol::Hello &hello);
    void sendTail(qint64 after);
    void sendSnapshot(qint64 since);
    void run(const Protocol::Command &command);
    Protocol::CommandResult carryOut(const Protocol::Command &command);
    void sendHistory(const Protocol::HistoryRequest &request);
    QList<Message> messagesOf(const QString &conversation) const;
    void deliver();

    SyncClient &m_client;
    const QString m_scope;
    QList<Protocol::Item> m_journal; ///< item i has seq i + 1
    bool m_connected = false;
    qint64 m_sentTo = 0;
    QQueue<QByteArray> m_onTheWay;
    std::optional<Protocol::Events> m_again;
    QList<Protocol::Command> m_commands;
    QHash<CommandId, Protocol::CommandResult> m_results;
    QHash<QString, qint64> m_acked;
    int m_hellos = 0;
    QHash<QString, Protocol::Cursor> m_compared;
    int m_gets = 0;
    QList<Protocol::Attendance> m_attendances;
    int m_snapshots = 0;
    qint64 m_now = 1'777'636'800'000;
};

} // namespace Frontdesk::Test
