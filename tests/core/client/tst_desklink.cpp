// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/desklink.h"
#include "core/client/relayclock.h"
#include "core/storage/scopestore.h"
#include "core/sync/relaylink.h"
#include "tests/support/samples.h"
#include "tests/support/syncdesk.h"

#include <QSignalSpy>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

class TestDeskLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        start();
    }
    void cleanup() { stop(); }

    void hoursOnlineWithoutChangesMakeNothingOld()
    {
        comeOnline();
        for (int minute = 0; minute < 120; minute += 1) {
            clock().advance(60'000);
            m_desk->relay->say(Protocol::Pong{clock().nowMs(), 0});
            const auto heard = clock().nowMs();
            QTRY_COMPARE(m_desk->sync->levelAt(), heard);
        }
        m_desk->relay->drop();
        clock().advance(5'000);
        QCOMPARE(m_status->status().cacheAsOf, clock().nowMs() - 5'000);
    }

    void aStartWithoutARelaySaysHowOldTheCacheIs()
    {
        comeOnline();
        const auto heard = clock().nowMs();
        m_desk->relay->drop();
        stop();
        start();
        clock().advance(3'600'000);
        QVERIFY(await(m_status->load()));
        QCOMPARE(m_status->status().state, LinkStatus::State::Connecting);
        QCOMPARE(m_status->status().cacheAsOf, heard);
    }

    void aProgramThatWasKilledKnowsItToTheMinute()
    {
        comeOnline();
        clock().advance(SyncClient::NoteHeardEveryMs + 1);
        m_desk->relay->say(Protocol::Pong{clock().nowMs(), 0});
        const auto heard = clock().nowMs();
        QTRY_COMPARE(m_desk->sync->levelAt(), heard);
        m_desk->sync->tick();
        // The notes of the one are read by the other: nothing was said at the end.
        Cache other({.file = m_folder->filePath(u"cache.db"_s)});
        QVERIFY(await(m_desk->cache.write([](Sql::Database &) -> Result<> { return {}; })));
        QVERIFY(await(other.open()));
        const auto kept =
            await(other.read([](Sql::Database &database) { return ScopeStore(database).heard(); }));
        QCOMPARE(kept->at, heard);
    }

    void aCacheThatIsBehindIsNotCalledLevel()
    {
        comeOnline();
        const auto level = m_desk->sync->levelAt();
        m_desk->relay->drop();
        clock().advance(60'000);
        m_desk->relay->loseEvents = 1000;
        m_desk->relay->put(message(u"m2"_s, u"c1"_s, 20));
        m_desk->relay->connectClient();
        QTRY_COMPARE(m_desk->sync->state(), SyncClient::State::Online);
        m_desk->relay->say(Protocol::Pong{clock().nowMs(), 0});
        m_desk->relay->say(Protocol::Notice{u"x"_s, {}});
        QSignalSpy noticed(m_desk->sync.get(), &SyncClient::noticed);
        QTRY_COMPARE(noticed.count(), 1);
        QCOMPARE(m_desk->sync->levelAt(), level);
    }

    void refusedStaysWithItsReasonWhileItIsTried()
    {
        QWebSocketServer hanging(u"test"_s, QWebSocketServer::NonSecureMode);
        QVERIFY(hanging.listen(QHostAddress::LocalHost));
        int seen = 0;
        connect(&hanging, &QWebSocketServer::newConnection, this, [&] {
            if (++seen > 1)
                return; // says nothing
            auto *socket = hanging.nextPendingConnection();
            socket->setParent(&hanging);
            connect(socket, &QWebSocket::textMessageReceived, this, [socket] {
                socket->sendTextMessage(QString::fromUtf8(
                    Protocol::encode(Protocol::Bye{QStringLiteral("protocol.version"), {}})));
            });
        });
        stop();
        start(hanging.serverPort());
        m_link->start();
        QTRY_COMPARE(m_status->status().state, LinkStatus::State::Refused);
        QVERIFY(m_status->status().nextTryAt > 0);
        m_status->tryNow();
        QTRY_COMPARE(seen, 2);
        QCOMPARE(m_status->status().state, LinkStatus::State::Refused);
        QCOMPARE(m_status->status().error->code, u"protocol.version"_s);
    }

    void aFullDiskShowsUntilItIsWell()
    {
        comeOnline();
        const auto write = [this](const Result<> &answer) {
            const auto done =
                await(m_desk->cache.write([answer](Sql::Database &) { return answer; }));
            QCOMPARE(done.hasValue(), answer.hasValue());
        };
        const auto since = clock().nowMs();
        write(Error{ErrorKind::Storage, u"storage.full"_s});
        QTRY_VERIFY(m_status->status().storage);
        QCOMPARE(m_status->status().storage->error.code, u"storage.full"_s);
        QCOMPARE(m_status->status().storage->since, since);
        QVERIFY(!m_status->status().storage->losesReplies);
        QVERIFY(!m_status->status().error);

        clock().advance(1'000);
        Q_EMIT m_desk->outbox.failed({ErrorKind::Storage, u"storage.failed"_s});
        QVERIFY2(m_status->status().storage->losesReplies, "the worse of the two");
        QSignalSpy changed(m_status.get(), &LinkSource::statusChanged);
        Q_EMIT m_desk->outbox.healed();
        QCOMPARE(m_status->status().storage->since, since);
        write({});
        QTRY_VERIFY(!m_status->status().storage);
        QCOMPARE(changed.count(), 2);
    }

    void howLongMessagesTakeIsMeasured()
    {
        m_desk->relay->put(conversation(u"c1"_s, 10));
        m_desk->relay->put(message(u"m0"_s, u"c1"_s, 10)); // long ago
        comeOnline();
        QVERIFY(!m_status->status().delay);
        auto late = message(u"m1"_s, u"c1"_s, 20);
        late.arrivedAt = clock().nowMs();
        clock().advance(700);
        m_desk->relay->put(late);
        QTRY_VERIFY(m_status->status().delay);
        QCOMPARE(m_status->status().delay->last, 700);
    }

    void theRelaysClockIsKnown()
    {
        comeOnline();
        RelayClock relayClock(clock());
        QCOMPARE(relayClock.nowMs(), clock().nowMs());
        relayClock.follow(*m_desk->sync);
        m_desk->relay->say(Protocol::Pong{clock().nowMs(), clock().nowMs() + 3'600'000});
        QTRY_COMPARE(m_status->status().clockOffset, 3'600'000);
        QCOMPARE(relayClock.nowMs(), clock().nowMs() + 3'600'000);
        m_desk->relay->drop();
        stop();
        start();
        QVERIFY(await(m_status->load()));
        QCOMPARE(m_status->status().clockOffset, 3'600'000);
    }

private:
    FixedClock &clock() { return m_desk->clock; }

    void start(quint16 port = 1)
    {
        m_desk = std::make_unique<SyncDesk>(m_folder->path());
        m_link = std::make_unique<RelayLink>(
            *m_desk->sync,
            clock(),
            RelayLink::Settings{QUrl(u"http://127.0.0.1:%1"_s.arg(port)), u"secret"_s, {}});
        m_status = std::make_unique<DeskLink>(
            DeskLink::Parts{
                *m_link, *m_desk->sync, *m_desk->commands, m_desk->outbox, m_desk->cache, clock()},
            SignedIn());
    }
    void stop()
    {
        m_status.reset();
        m_link.reset();
        m_desk.reset();
    }
    void comeOnline()
    {
        m_desk->relay->put(conversation(u"c1"_s, 10));
        m_desk->relay->connectClient();
        QTRY_VERIFY(m_desk->isLevel());
        m_desk->relay->say(Protocol::Pong{clock().nowMs(), 0});
        QTRY_COMPARE(m_desk->sync->levelAt(), clock().nowMs());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SyncDesk> m_desk;
    std::unique_ptr<RelayLink> m_link;
    std::unique_ptr<DeskLink> m_status;
};

QTEST_GUILESS_MAIN(TestDeskLink)
#include "tst_desklink.moc"
