// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/changefeed.h"
#include "tests/support/samples.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

class TestChangeFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstAtOnceTheRestTogether()
    {
        ChangeFeed feed;
        QSignalSpy changed(&feed, &ChangeFeed::changed);
        feed.add(news(1));
        QCOMPARE(changed.count(), 1);
        for (int i = 2; i <= 10; ++i)
            feed.add(news(i));
        QCOMPARE(changed.count(), 1);
        QTRY_COMPARE(changed.count(), 2);
        const auto together = changed.at(1).at(0).value<ChangeSet>();
        QCOMPARE(together.messages.size(), 9);
        QCOMPARE(together.commit, 10);
    }

    void ofOneMessageTheLastStateCounts()
    {
        ChangeFeed feed;
        QSignalSpy changed(&feed, &ChangeFeed::changed);
        feed.add(news(1));
        for (int ver = 1; ver <= 3; ++ver) {
            ChangeSet changes;
            changes.messages = {message(u"m"_s, u"c"_s, 10, ver)};
            feed.add(changes);
        }
        QTRY_COMPARE(changed.count(), 2);
        const auto messages = changed.at(1).at(0).value<ChangeSet>().messages;
        QCOMPARE(messages.size(), 1);
        QCOMPARE(messages.constFirst().ver, 3);
    }

    /// While much comes in, what listens is told a few times a second, and of all of it.
    void aFloodIsToldAtThePaceOfReading()
    {
        ChangeFeed feed;
        QSignalSpy changed(&feed, &ChangeFeed::changed);
        QElapsedTimer elapsed;
        elapsed.start();
        QList<ChangeSet> flood;
        for (int i = 0; i < 500; ++i)
            flood.append(newsOf(u"c%1"_s.arg(i), i));
        feed.add(joined(flood));
        QCOMPARE(changed.count(), 1);
        for (int i = 500; i < 1000; ++i)
            feed.add(news(i));
        QTRY_COMPARE(changed.count(), 2);
        QVERIFY(elapsed.elapsed() >= 200);
        QCOMPARE(changed.at(1).at(0).value<ChangeSet>().messages.size(), 500);
    }

    void theHistoryOfOneConversationIsNoFlood()
    {
        QList<ChangeSet> history;
        for (int i = 0; i < 500; ++i)
            history.append(newsOf(u"c"_s, i));
        QVERIFY(!ChangeFeed::isFlood(joined(history)));
        for (int i = 500; i < 700; ++i)
            history.append(newsOf(u"c%1"_s.arg(i), i));
        QVERIFY(ChangeFeed::isFlood(joined(history)));
    }

private:
    static ChangeSet news(int i) { return newsOf(u"c"_s, i); }
    static ChangeSet newsOf(const QString &conversation, int i)
    {
        ChangeSet changes;
        changes.messages = {message(u"m%1"_s.arg(i), conversation, i)};
        changes.commit = i;
        return changes;
    }
};

QTEST_GUILESS_MAIN(TestChangeFeed)
#include "tst_changefeed.moc"
