// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/changefeed.h"
#include "core/client/draftsync.h"
#include "tests/support/samples.h"
#include "tests/support/syncdesk.h"

#include <QSignalSpy>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const ConversationId Chat(u"c1"_s);

} // namespace

// Drafts and my other computers: what rests is told, what they wrote is taken where nothing else was
// written here.
class TestDraftSync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<SyncDesk>(m_folder->path());
        m_feed = std::make_unique<ChangeFeed>();
        connect(m_desk->sync.get(), &SyncClient::changed, m_feed.get(), &ChangeFeed::add);
        m_desk->relay->put(conversation(Chat.value(), 5000));
        m_desk->relay->connectClient();
        QTRY_VERIFY(m_desk->isLevel());
        start();
    }
    void cleanup()
    {
        m_drafts.reset();
        m_feed.reset();
        m_desk.reset();
    }

    void whatRestsIsToldOnce()
    {
        m_drafts->setRest(1h); // however slow the disk is
        write(u"good"_s);
        write(u"good morning"_s);
        QVERIFY(told().isEmpty());
        m_drafts->setRest(20ms);
        QTRY_COMPARE(told().size(), 1);
        QCOMPARE(told().constFirst().text, u"good morning"_s);
        QCOMPARE(told().constFirst().device, u"here"_s);
        QTRY_VERIFY(m_desk->outbox.entries().isEmpty());
        write(u"good morning"_s);
        m_drafts->tellNow();
        QCOMPARE(told().size(), 1);
        write({}); // sent, or emptied
        QTRY_COMPARE(told().size(), 2);
        QCOMPARE(told().constLast().text, QString());
        QVERIFY(told().constLast().writtenAt > told().constFirst().writtenAt);
    }

    void offlineTheLastOneIsTold()
    {
        m_desk->relay->drop();
        write(u"one"_s);
        QTRY_COMPARE(m_desk->outbox.entries().size(), 1);
        write(u"two"_s);
        QTRY_VERIFY(
            m_desk->outbox.entries().size() == 1
            && std::get<Protocol::PutDraft>(m_desk->outbox.entries().constFirst().command.args).text
                == u"two"_s);
        QCOMPARE(m_desk->commands->waiting(), 0); // nobody waits for it
        m_desk->relay->connectClient();
        QTRY_COMPARE(told().size(), 1);
    }

    void whatAnotherComputerWroteIsTaken()
    {
        QSignalSpy taken(m_drafts.get(), &DraftSync::taken);
        elsewhere(u"from home"_s, 1);
        QTRY_COMPARE(m_desk->outbox.draft(Chat), u"from home"_s);
        QCOMPARE(taken.count(), 1);
        elsewhere(u"from home, more"_s, 2);
        QTRY_COMPARE(m_desk->outbox.draft(Chat), u"from home, more"_s);
        elsewhere({}, 3);
        QTRY_COMPARE(m_desk->outbox.draft(Chat), QString());
        m_drafts->tellNow();
        QVERIFY(told().isEmpty()); // it is theirs
    }

    void whatIsTypedHereIsNotReplaced()
    {
        m_drafts->setRest(1h);
        write(u"typed here"_s);
        QSignalSpy heard(m_feed.get(), &ChangeFeed::changed);
        elsewhere(u"from home"_s, 1);
        QTRY_VERIFY(!heard.isEmpty());
        QCOMPARE(m_desk->outbox.draft(Chat), u"typed here"_s);
        m_drafts->tellNow();
        QTRY_COMPARE(told().size(), 1); // the later one counts
        QCOMPARE(told().constFirst().text, u"typed here"_s);
    }

    void anOlderOneComesTooLate()
    {
        write(u"typed here"_s);
        QTRY_COMPARE(told().size(), 1);
        QSignalSpy heard(m_feed.get(), &ChangeFeed::changed);
        elsewhere(u"days ago"_s, 1, told().constFirst().writtenAt - 86'400'000);
        QTRY_VERIFY(!heard.isEmpty());
        QCOMPARE(m_desk->outbox.draft(Chat), u"typed here"_s);
    }

    void myOwnComesBackAndChangesNothing()
    {
        QSignalSpy taken(m_drafts.get(), &DraftSync::taken);
        write(u"one"_s);
        QTRY_COMPARE(told().size(), 1);
        m_drafts->setRest(1h);
        write(u"one and more"_s);
        QSignalSpy heard(m_feed.get(), &ChangeFeed::changed);
        const Draft back{Chat, u"one"_s, u"here"_s, told().constFirst().writtenAt, 1};
        m_desk->relay->put(back, Chat.value(), 1);
        QTRY_VERIFY(!heard.isEmpty());
        QCOMPARE(m_desk->outbox.draft(Chat), u"one and more"_s);
        QVERIFY(taken.isEmpty());
    }

    void afterARestartItIsKnownWhatWasAgreed()
    {
        elsewhere(u"from home"_s, 1);
        QTRY_COMPARE(m_desk->outbox.draft(Chat), u"from home"_s);
        start();
        elsewhere(u"from home, again"_s, 2);
        QTRY_COMPARE(m_desk->outbox.draft(Chat), u"from home, again"_s);
        m_drafts->tellNow();
        QVERIFY(told().isEmpty());
    }

    void aRefusalIsNobodysBusiness()
    {
        QSignalSpy refused(m_desk->commands.get(), &CommandQueue::refused);
        m_desk->relay->answer = [](const Protocol::Command &) {
            Protocol::CommandResult result;
            result.outcome = Protocol::CommandResult::Outcome::Rejected;
            result.code = u"command.unknown"_s; // an older relay
            return result;
        };
        write(u"typed here"_s);
        QTRY_COMPARE(told().size(), 1);
        QTRY_VERIFY(m_desk->outbox.entries().isEmpty());
        QVERIFY(refused.isEmpty());
        QCOMPARE(m_desk->outbox.draft(Chat), u"typed here"_s);
    }

    void oneThatIsTooLongStaysHere()
    {
        write(QString(Draft::LongestText + 1, u'x'));
        m_drafts->tellNow();
        QCOMPARE(m_desk->outbox.entries().size(), 0);
    }

private:
    void start()
    {
        m_drafts.reset();
        m_drafts = std::make_unique<DraftSync>(DraftSync::Parts{m_desk->cache,
                                                                m_desk->outbox,
                                                                *m_desk->commands,
                                                                *m_feed,
                                                                m_desk->clock,
                                                                UserId(u"me"_s),
                                                                u"here"_s});
        m_drafts->setRest(20ms);
        // Reads are answered in their order.
        QVERIFY(await(m_desk->cache.read([](Sql::Database &) -> Result<> { return {}; })));
        QCoreApplication::processEvents();
    }
    void write(const QString &text) { QVERIFY(await(m_desk->outbox.keepDraft(Chat, text))); }
    void elsewhere(const QString &text, qint64 ver)
    {
        m_desk->clock.advance(1000);
        elsewhere(text, ver, m_desk->clock.nowMs());
    }
    void elsewhere(const QString &text, qint64 ver, qint64 at)
    {
        m_desk->relay->put(Draft{Chat, text, u"home"_s, at, ver}, Chat.value(), ver);
    }
    QList<Protocol::PutDraft> told() const
    {
        QList<Protocol::PutDraft> all;
        for (const auto &command : m_desk->relay->commands()) {
            if (const auto *put = std::get_if<Protocol::PutDraft>(&command.args))
                all.append(*put);
        }
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SyncDesk> m_desk;
    std::unique_ptr<ChangeFeed> m_feed;
    std::unique_ptr<DraftSync> m_drafts;
};

QTEST_GUILESS_MAIN(TestDraftSync)
#include "tst_draftsync.moc"
