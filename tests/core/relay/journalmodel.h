// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relay/hub/hub.h"
#include "core/relay/intake/intake.h"
#include "tests/core/relay/fakewire.h"
#include "tests/support/relaystore.h"

#include <QMap>
#include <QSet>

namespace Frontdesk::Test {

/// A client as PROTOCOL.md describes it, with maps for tables.
class ModelClient
{
public:
    /// Takes what came over @p wire since the last time. What it has to ask for is in asks().
    void read(FakeWire &wire);
    QHash<QString, Protocol::Cursor> cursors() const { return m_cursors; }
    /// By kind and id the version, and for messages their content.
    QStringList holdings(const QString &scope) const;
    QList<Protocol::Get> takeAsks() { return std::exchange(m_asks, {}); }
    void forgetPlace() { m_read = 0; }

    bool losesFrames = false; ///< the red control: every seventh frame of news, without asking

private:
    struct Held {
        qint64 ver = 0;
        QByteArray content;
    };
    void apply(const Protocol::Events &events);
    void apply(const Protocol::Snapshot &snapshot);
    void put(const QString &scope, const Protocol::Item &item);

    qsizetype m_read = 0;
    int m_frames = 0;
    QHash<QString, Protocol::Cursor> m_cursors;
    QHash<QString, QMap<QString, Held>> m_held; ///< scope, then "kind id"
    QHash<QString, QSet<QString>> m_named; ///< by the snapshot under way
    QList<Protocol::Get> m_asks;
};

/// Customers write, take back and correct, jobs fail, colleagues rename, clients come and go: then
/// journal, tables and clients have to agree with a model of a few maps. (reliability, I1 to I4)
class JournalModel
{
public:
    using Choose = std::function<int(int from, int below)>;

    explicit JournalModel(Choose choose);
    ~JournalModel();
    Q_DISABLE_COPY_MOVE(JournalModel)

    void run(int steps);

    bool clientsLose = false;
    QStringList broken; ///< what does not agree

private:
    struct Said {
        QString customer;
        QString text;
        qint64 editedAt = 0;
        bool erased = false;
    };
    struct Desk {
        FakeWire wire;
        ModelClient client;
        Relay::ClientSession *session = nullptr;
    };

    void step();
    void deliverTogether(int jobs);
    InboundEvent anyEvent();
    void expect(const InboundEvent &event);
    void rename();
    void toggle(Desk &desk);
    void connect(Desk &desk);
    /// Lets the relay and the clients talk until nobody has anything to say.
    bool goOn(Desk &desk);
    bool isAt(const Desk &desk, const QList<Relay::ScopeHead> &heads) const;
    void settle();
    void check();
    void checkTables();
    void checkConversations(const QMap<QString, int> &waiting);
    void checkJournal();
    void checkClient(const Desk &desk, int number);
    QStringList rows();
    qint64 number(const char *sql);

    Choose m_choose;
    RelayStore m_store;
    Relay::OrderCounter m_order;
    Relay::Intake m_intake{m_order};
    std::unique_ptr<Relay::Hub> m_hub;
    std::array<Desk, 3> m_desks;

    int m_serial = 0;
    QList<InboundEvent> m_sent;
    QSet<QString> m_keys; ///< of the events that were kept
    QMap<QString, Said> m_said; ///< by the platform's id
    QMap<QString, InboundEvent> m_early; ///< the latest edit of what has not come
    QSet<QString> m_takenBack;
    QMap<QString, QString> m_names; ///< that colleagues gave, by customer
};

} // namespace Frontdesk::Test
