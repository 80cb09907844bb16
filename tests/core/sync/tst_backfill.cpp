// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/backfill.h"
#include "tests/support/cachedump.h"
#include "tests/support/samples.h"
#include "tests/support/syncdesk.h"

#include <QSignalSpy>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

class TestBackfill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<SyncDesk>(m_folder->path());
    }
    void cleanup() { m_desk.reset(); }

    void bringsWhatTheSnapshotLeftOut()
    {
        const auto now = m_desk->clock.nowMs();
        for (int chat = 0; chat < 3; ++chat)
            fill(u"c%1"_s.arg(chat), now - 1000, 250);
        Backfill backfill(*m_desk->sync, m_desk->cache, m_desk->clock, Backfill::Limits());
        QSignalSpy finished(&backfill, &Backfill::finished);
        m_desk->relay->connectClient();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 10'000);
        QCOMPARE(cached(), 750);
    }

    void stopsAtItsDepth()
    {
        const auto now = m_desk->clock.nowMs();
        fill(u"recent"_s, now - 1000, 20);
        fill(u"ancient"_s, now - 2 * Year, 20);
        Backfill backfill(*m_desk->sync, m_desk->cache, m_desk->clock, Backfill::Limits());
        QSignalSpy finished(&backfill, &Backfill::finished);
        m_desk->relay->connectClient();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 10'000);
        QCOMPARE(cached(), 20 + m_desk->relay->messagesInSnapshot);
    }

    void stopsAtItsSize()
    {
        fill(u"c"_s, m_desk->clock.nowMs() - 1000, 3000);
        Backfill::Limits limits;
        limits.mostBytes = 256 * 1024;
        Backfill backfill(*m_desk->sync, m_desk->cache, m_desk->clock, limits);
        QSignalSpy finished(&backfill, &Backfill::finished);
        m_desk->relay->connectClient();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 10'000);
        QVERIFY(cached() > 100);
        QVERIFY(cached() < 2000);
    }

private:
    static constexpr qint64 Year = 365LL * 24 * 60 * 60 * 1000;

    void fill(const QString &chat, qint64 lastAt, int messages)
    {
        m_desk->relay->put(conversation(chat, lastAt));
        for (int i = 0; i < messages; ++i)
            m_desk->relay->put(message(chat + u"-%1"_s.arg(i), chat, lastAt - i));
    }
    qsizetype cached()
    {
        return await(m_desk->cache.read(tryCacheDump))->filter(u"message|"_s).size();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SyncDesk> m_desk;
};

QTEST_GUILESS_MAIN(TestBackfill)
#include "tst_backfill.moc"
