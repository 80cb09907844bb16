// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/commandqueue.h"
#include "tests/support/samples.h"
#include "tests/support/syncdesk.h"

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

/// What waits for its files, and what does not wait for that.
class TestCommandOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_prepared.clear();
        m_asked.clear();
        m_desk = std::make_unique<SyncDesk>(m_folder->path(), [this](const OutboxEntry &entry) {
            const auto id = entry.id().value();
            m_asked << id;
            return m_prepared.contains(id) ? m_prepared.value(id).future() : ready<void>({});
        });
        relay().put(conversation(u"c1"_s, 50));
        relay().put(conversation(u"c2"_s, 60));
        relay().messagesInSnapshot = 1000;
    }
    void cleanup() { m_desk.reset(); }

    /// A film of 200 MB is the matter of its own chat.
    void anotherChatDoesNotWaitForAnUpload()
    {
        const Promise<> slow;
        m_prepared.insert(u"cmd1"_s, slow);
        say(u"cmd1"_s);
        say(u"cmd2"_s, u"c2"_s);
        say(u"cmd3"_s);
        relay().connectClient();
        QTRY_COMPARE(arrivals(), QStringList{u"cmd2"_s});
        slow.give({});
        QTRY_COMPARE(arrivals(), (QStringList{u"cmd2"_s, u"cmd1"_s, u"cmd3"_s}));
        QTRY_COMPARE(m_desk->outbox.entries().size(), 0);
    }

    /// Nor for one that the relay does not take today.
    void anotherChatDoesNotWaitForOneThatFails()
    {
        const Promise<> failing;
        failing.give(Error{ErrorKind::Timeout, u"net.timeout"_s});
        m_prepared.insert(u"cmd1"_s, failing);
        say(u"cmd1"_s);
        say(u"cmd2"_s, u"c2"_s);
        relay().connectClient();
        QTRY_COMPARE(arrivals(), QStringList{u"cmd2"_s});
        say(u"cmd3"_s, u"c2"_s);
        QTRY_COMPARE(arrivals(), (QStringList{u"cmd2"_s, u"cmd3"_s}));
        m_desk->commands->tick();
        QCOMPARE(m_asked.count(u"cmd1"_s), 1); // not in every second
        m_prepared.remove(u"cmd1"_s);
        m_desk->clock.advance(CommandQueue::PrepareAgainMs);
        m_desk->commands->tick();
        QTRY_COMPARE(arrivals(), (QStringList{u"cmd2"_s, u"cmd3"_s, u"cmd1"_s}));
    }

    /// Whoever resolves after a reply has sent that first.
    void withinAChatAllStaysInOrder()
    {
        const Promise<> slow;
        m_prepared.insert(u"cmd1"_s, slow);
        say(u"cmd1"_s);
        auto resolve = reply(u"cmd2"_s, {}, m_desk->clock.nowMs());
        Protocol::SetState done;
        done.conversation = resolve.conversation;
        done.state = ConversationState::Resolved;
        resolve.command.args = done;
        QVERIFY(await(m_desk->outbox.put(resolve)));
        say(u"cmd3"_s, u"c2"_s);
        relay().connectClient();
        QTRY_COMPARE(arrivals(), QStringList{u"cmd3"_s});
        slow.give({});
        QTRY_COMPARE(arrivals(), (QStringList{u"cmd3"_s, u"cmd1"_s, u"cmd2"_s}));
    }

    /// What belongs to no chat passes, but templates stay in their order.
    void aTemplateWithItsFilesHoldsTemplatesOnly()
    {
        const Promise<> slow;
        m_prepared.insert(u"cmd1"_s, slow);
        put(u"cmd1"_s, Protocol::PutTemplate{});
        put(u"cmd2"_s, Protocol::RemoveTemplate{});
        put(u"cmd3"_s, Protocol::RemoveView{});
        say(u"cmd4"_s);
        relay().connectClient();
        QTRY_COMPARE(arrivals(), (QStringList{u"cmd3"_s, u"cmd4"_s}));
        slow.give({});
        QTRY_COMPARE(arrivals(), (QStringList{u"cmd3"_s, u"cmd4"_s, u"cmd1"_s, u"cmd2"_s}));
    }

    /// A line that breaks while files are on their way asks for none of them twice at a time.
    void aNewConnectionAsksForNothingTwice()
    {
        const Promise<> slow;
        m_prepared.insert(u"cmd1"_s, slow);
        say(u"cmd1"_s);
        relay().connectClient();
        QTRY_COMPARE(m_asked, QStringList{u"cmd1"_s});
        relay().drop();
        relay().connectClient();
        QTRY_VERIFY(m_desk->sync->isCaughtUp());
        QCOMPARE(m_asked, QStringList{u"cmd1"_s});
        slow.give({});
        QTRY_COMPARE(arrivals(), QStringList{u"cmd1"_s});
    }

private:
    FakeRelay &relay() { return *m_desk->relay; }

    void say(const QString &id, const QString &where = u"c1"_s)
    {
        auto entry = reply(id, u"text "_s + id, m_desk->clock.nowMs());
        entry.conversation = ConversationId(where);
        std::get<Protocol::SendMessages>(entry.command.args).conversation = entry.conversation;
        QVERIFY(await(m_desk->outbox.put(entry)));
    }

    /// What belongs to no conversation.
    void put(const QString &id, const Protocol::CommandArgs &args)
    {
        auto entry = reply(id, {}, m_desk->clock.nowMs());
        entry.command.args = args;
        entry.conversation = {};
        QVERIFY(await(m_desk->outbox.put(entry)));
    }

    QStringList arrivals()
    {
        QStringList ids;
        for (const auto &command : relay().commands())
            ids << command.id.value();
        return ids;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QHash<QString, Promise<>> m_prepared;
    QStringList m_asked;
    std::unique_ptr<SyncDesk> m_desk;
};

QTEST_GUILESS_MAIN(TestCommandOrder)
#include "tst_commandorder.moc"
