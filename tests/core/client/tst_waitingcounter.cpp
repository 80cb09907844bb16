// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/changefeed.h"
#include "core/client/deskwork.h"
#include "core/client/waitingcounter.h"
#include "core/domain/conversationfilter.h"
#include "tests/support/samples.h"
#include "tests/support/syncdesk.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

const auto Me = UserId(u"u1"_s);
const auto Ours = TeamId(u"t1"_s);
const auto Theirs = TeamId(u"t2"_s);
constexpr int Customers = 8;

int any(int end)
{
    return *rc::gen::inRange(0, end);
}

} // namespace

// The numbers on the tabs, whatever happened, here and at the relay.
class TestWaitingCounter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<SyncDesk>(m_folder->path());
        m_feed = std::make_unique<ChangeFeed>();
        connect(m_desk->sync.get(), &SyncClient::changed, m_feed.get(), &ChangeFeed::add);
        m_counter = std::make_unique<WaitingCounter>(
            m_desk->cache, m_desk->outbox, *m_feed, m_desk->clock, Me);
        m_work = std::make_unique<DeskWork>(
            DeskWork::Parts{m_desk->cache, m_desk->outbox, *m_desk->commands, m_desk->clock, Me});
        m_desk->relay->put(Team{Ours, u"ours"_s, {Me}, 1}, Ours.value(), 1);
        m_desk->relay->put(Team{Theirs, u"theirs"_s, {UserId(u"u2"_s)}, 1}, Theirs.value(), 1);
        for (int i = 0; i < Customers; ++i)
            put(conversation(u"c%1"_s.arg(i), 10 + i));
        m_desk->relay->connectClient();
        QTRY_VERIFY(m_desk->isLevel());
        QVERIFY(await(m_counter->load()));
    }
    void cleanup()
    {
        m_work.reset();
        m_counter.reset();
        m_feed.reset();
        m_desk.reset();
        m_truth.clear();
        m_mentions.clear();
        m_versions.clear();
    }

    void equalsACountFromScratch()
    {
        QVERIFY(rc::check("the tabs count what there is", [this] {
            const int steps = *rc::gen::inRange(1, 8);
            for (int step = 0; step < steps; ++step)
                happens();
            const auto account = AccountId(u"a1"_s);
            const bool isRight = QTest::qWaitFor([this, account] {
                return m_desk->isLevel() && m_counter->counts({}) == expected({})
                    && m_counter->counts(account) == expected(account);
            });
            RC_ASSERT(isRight);
        }));
    }

    /// What is done without a network counts at once, as if the relay had done it.
    void countsWhatWaits()
    {
        for (int i = 0; i < Customers; ++i) {
            auto chat = m_truth.value(u"c%1"_s.arg(i));
            chat.waitingSince = 5;
            chat.ver = nextVersion(chat.id.value());
            put(chat);
        }
        QTRY_COMPARE(m_counter->counts({}), expected({}));
        m_desk->relay->drop();
        QVERIFY(rc::check("the tabs count what was done here", [this] {
            const auto id = u"c%1"_s.arg(any(Customers));
            auto &chat = m_truth[id];
            WorkChange change;
            switch (any(3)) {
            case 0:
                chat.state =
                    any(2) == 0 ? ConversationState::Resolved : ConversationState::FollowUp;
                change.state = chat.state;
                break;
            case 1:
                chat.assignee = any(2) == 0 ? Me : UserId(u"u2"_s);
                change.assignee = chat.assignee;
                break;
            default:
                chat.spam = !chat.spam;
                change.spam = chat.spam;
            }
            RC_ASSERT(bool(await(m_work->change({chat.id}, change))));
            const bool isRight =
                QTest::qWaitFor([this] { return m_counter->counts({}) == expected({}); });
            RC_ASSERT(isRight);
        }));
    }

private:
    /// The first is in samples.h.
    qint64 nextVersion(const QString &id) { return m_versions[id] = m_versions.value(id, 1) + 1; }

    void put(const Conversation &chat)
    {
        m_truth.insert(chat.id.value(), chat);
        m_desk->relay->put(chat);
    }

    void happens()
    {
        const auto id = u"c%1"_s.arg(any(Customers));
        const auto ver = nextVersion(id);
        const int what = any(10);
        if (what == 0) {
            m_truth.remove(id);
            m_desk->relay->put(Protocol::Vanished{u"conversation"_s}, id, ver);
            return;
        }
        if (what == 1 && m_truth.contains(id)) {
            Mention mention;
            mention.message = MessageId(u"n-"_s + id);
            mention.conversation = ConversationId(id);
            mention.done = any(2) == 0;
            mention.ver = ver;
            m_mentions.insert(id, mention);
            m_desk->relay->put(mention, mention.message.value(), ver);
            return;
        }
        auto chat = conversation(id, 10 + any(90), ver);
        chat.account = AccountId(any(2) == 0 ? u"a1"_s : u"a2"_s);
        chat.waitingSince = any(3) > 0 ? 1 + any(9) : 0;
        chat.state = static_cast<ConversationState>(any(4));
        chat.assignee = QList{UserId(), Me, UserId(u"u2"_s)}.at(any(3));
        chat.team = QList{TeamId(), Ours, Theirs}.at(any(3));
        chat.spam = any(8) == 0;
        if (m_truth.contains(id))
            chat.account = m_truth.value(id).account; // it never changes
        put(chat);
    }

    TabCounts expected(const AccountId &account) const
    {
        TabCounts counts;
        for (const auto &chat : m_truth) {
            if (!account.isNull() && chat.account != account)
                continue;
            const bool mentioned =
                m_mentions.contains(chat.id.value()) && !m_mentions.value(chat.id.value()).done;
            counts.mentioned += mentioned ? 1 : 0;
            if (chat.waitingSince == 0 || shelfOf(chat) != Shelf::Open)
                continue;
            const bool mine = chat.assignee == Me;
            ++counts.all;
            counts.mine += mine ? 1 : 0;
            counts.unassigned += chat.assignee.isNull() ? 1 : 0;
            counts.team += chat.team == Ours ? 1 : 0;
            counts.ours += mine || chat.team == Ours ? 1 : 0;
        }
        return counts;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SyncDesk> m_desk;
    std::unique_ptr<ChangeFeed> m_feed;
    std::unique_ptr<WaitingCounter> m_counter;
    std::unique_ptr<DeskWork> m_work;
    QHash<QString, Conversation> m_truth;
    QHash<QString, Mention> m_mentions;
    QHash<QString, qint64> m_versions;
};

QTEST_GUILESS_MAIN(TestWaitingCounter)
#include "tst_waitingcounter.moc"
