// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cachedump.h"
#include "tests/support/samples.h"
#include "tests/support/syncdesk.h"

#include <rapidcheck.h>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

/// The entities of the relay as the cache would dump them: kind, id and version.
QSet<QString> wanted(const FakeRelay &relay)
{
    QSet<QString> lines;
    const auto state = relay.state();
    for (const auto &item : state) {
        if (!std::holds_alternative<Protocol::Vanished>(item.entity))
            lines << u"%1 %2 %3"_s.arg(Protocol::kindOf(item.entity), item.id).arg(item.ver);
    }
    return lines;
}

QSet<QString> held(const QStringList &dump)
{
    QSet<QString> lines;
    for (const auto &line : dump) {
        const auto cells = line.split(u'|');
        if (cells.at(0) == u"conversation"_s || cells.at(0) == u"message"_s)
            lines << u"%1 %2 %3"_s.arg(cells.at(0), cells.at(1), cells.at(3));
    }
    return lines;
}

/// One thing that happens at the relay or on the line.
void somethingHappens(SyncDesk &desk, QHash<QString, qint64> &versions)
{
    auto &relay = *desk.relay;
    const auto chat = u"c%1"_s.arg(*rc::gen::inRange(0, 3));
    switch (*rc::gen::inRange(0, 9)) {
    case 0:
    case 1:
        relay.put(conversation(chat, 100, ++versions[chat]));
        break;
    case 2:
    case 3:
    case 4: {
        const auto id = chat + u"-m%1"_s.arg(*rc::gen::inRange(0, 4));
        relay.put(message(id, chat, 100, ++versions[id]));
        break;
    }
    case 5:
        relay.loseEvents = 1;
        break;
    case 6:
        relay.doubleEvents = !relay.doubleEvents;
        break;
    case 7:
        if (relay.isConnected())
            relay.drop();
        else
            relay.connectClient();
        break;
    default:
        // The relay trims its journal: who is behind gets a snapshot.
        relay.floor = relay.head();
        break;
    }
    for (int turns = *rc::gen::inRange(0, 5); turns > 0; --turns)
        QCoreApplication::processEvents();
}

} // namespace

class TestConvergence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Each case opens files and threads. More on request: RC_PARAMS=max_success=1000.
        if (!qEnvironmentVariableIsSet("RC_PARAMS"))
            qputenv("RC_PARAMS", "max_success=40");
    }

    // The acknowledgement of what was being written is lost with the line; hello makes up for it.
    void helloSaysWhatWasAppliedAsTheLineBroke()
    {
        QTemporaryDir folder;
        SyncDesk desk(folder.path());
        desk.relay->put(conversation(u"c0"_s, 50, 1));
        desk.relay->connectClient();
        QTRY_VERIFY(desk.isLevel());
        for (int turns = 0; turns < 6; ++turns) {
            desk.relay->put(conversation(u"c0"_s, 50, 2 + turns));
            for (int turn = 0; turn < turns; ++turn)
                QCoreApplication::processEvents();
            desk.relay->drop();
            desk.relay->connectClient();
            QTRY_VERIFY(desk.isLevel());
        }
    }

    void whenFaultsStopBothSidesAreEqual()
    {
        QVERIFY(rc::check("P2, I4: snapshot, tail, gaps and reconnects in any mixture", [] {
            QTemporaryDir folder;
            SyncDesk desk(folder.path());
            desk.relay->messagesInSnapshot = 1000;
            QHash<QString, qint64> versions;
            for (int chat = 0; chat < 3; ++chat)
                desk.relay->put(
                    conversation(u"c%1"_s.arg(chat), 50, ++versions[u"c%1"_s.arg(chat)]));
            for (int steps = *rc::gen::inRange(1, 40); steps > 0; --steps)
                somethingHappens(desk, versions);

            desk.relay->loseEvents = 0;
            if (desk.relay->isConnected())
                desk.relay->drop();
            desk.relay->connectClient();
            RC_ASSERT(QTest::qWaitFor([&] { return desk.isLevel(); }, 5000));
            const auto dump = await(desk.cache.read(tryCacheDump));
            RC_ASSERT(dump.hasValue());
            RC_ASSERT(held(*dump) == wanted(*desk.relay));
        }));
    }
};

QTEST_GUILESS_MAIN(TestConvergence)
#include "tst_convergence.moc"
