// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/timelineahead.h"
#include "tests/support/waiting.h"
#include "tests/ui/support/samples.h"

#include <QSignalSpy>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;

namespace {

constexpr int Limit = 50;

Message message(const QString &id, const QString &conversation, qint64 at)
{
    Message m = sampleText(id, QStringLiteral("words of ") + id, Direction::Inbound, at);
    m.conversation = ConversationId(conversation);
    return m;
}

} // namespace

class TestTimelineAhead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_source = std::make_unique<FakeTimeline>();
        m_source->messages = {message(QStringLiteral("a1"), QStringLiteral("a"), 10),
                              message(QStringLiteral("b1"), QStringLiteral("b"), 20)};
        m_ahead = std::make_unique<TimelineAhead>(*m_source);
    }

    void whatIsPreparedIsThereAtOnce()
    {
        m_ahead->prepare({m_a}, Limit);
        QTRY_VERIFY(m_ahead->held(m_a));
        const int asked = m_source->pagesAsked;
        const auto page = m_ahead->page(m_a, TimelinePlace::end(), Limit);
        QVERIFY(page.isDone());
        QCOMPARE(page.answer()->value().messages,
                 await(m_source->page(m_a, TimelinePlace::end(), Limit))->messages);
        QCOMPARE(m_source->pagesAsked, asked + 1); // only the comparison asked
    }

    void itIsHandedOutOnce()
    {
        m_ahead->prepare({m_a}, Limit);
        QTRY_VERIFY(m_ahead->held(m_a));
        m_ahead->page(m_a, TimelinePlace::end(), Limit).ignore();
        QVERIFY(!m_ahead->held(m_a));
        m_ahead->prepare({m_a}, Limit);
        QTRY_VERIFY(m_ahead->held(m_a));
    }

    void everythingElseIsAskedFor()
    {
        m_ahead->prepare({m_a}, Limit);
        QTRY_VERIFY(m_ahead->held(m_a));
        QCOMPARE(await(m_ahead->page(m_b, TimelinePlace::end(), Limit))->messages.size(), 1);
        QCOMPARE(await(m_ahead->page(m_a, TimelinePlace{{5, 0}}, Limit))->messages.size(), 0);
        m_ahead->prepare({m_b}, Limit);
        QVERIFY(!m_ahead->held(m_a)); // let go of
    }

    void aPageThatChangedIsReadAgain()
    {
        m_ahead->prepare({m_a, m_b}, Limit);
        QTRY_VERIFY(m_ahead->held(m_a) && m_ahead->held(m_b));
        QSignalSpy changed(m_ahead.get(), &TimelineSource::messagesChanged);
        m_source->put(message(QStringLiteral("a2"), QStringLiteral("a"), 30));
        QCOMPARE(changed.size(), 1);
        QVERIFY(!m_ahead->held(m_a)); // never an old one
        QVERIFY(m_ahead->held(m_b));
        QTRY_VERIFY(m_ahead->held(m_a));
        QCOMPARE(m_ahead->held(m_a)->messages.size(), 2);
        m_source->take(MessageId(QStringLiteral("a1")));
        QTRY_VERIFY(m_ahead->held(m_a) && m_ahead->held(m_a)->messages.size() == 1);
    }

    void newsWhileReadingIsNotLost()
    {
        m_source->hold();
        m_ahead->prepare({m_a}, Limit);
        m_source->put(message(QStringLiteral("a2"), QStringLiteral("a"), 30));
        m_source->release();
        QTRY_VERIFY(m_ahead->held(m_a));
        QCOMPARE(m_ahead->held(m_a)->messages.size(), 2);
    }

private:
    const ConversationId m_a{QStringLiteral("a")};
    const ConversationId m_b{QStringLiteral("b")};
    std::unique_ptr<FakeTimeline> m_source;
    std::unique_ptr<TimelineAhead> m_ahead;
};

QTEST_GUILESS_MAIN(TestTimelineAhead)
#include "tst_timelineahead.moc"
