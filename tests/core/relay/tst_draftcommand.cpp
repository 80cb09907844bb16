// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/framecodec.h"
#include "core/relay/commands/drafthandler.h"
#include "core/relay/hub/scopereader.h"
#include "core/relay/journal/draftrows.h"
#include "tests/core/relay/scheduledesk.h"

using namespace Frontdesk;
using namespace Frontdesk::Relay;
using namespace Qt::StringLiterals;
using Desk = Frontdesk::Test::ScheduleDesk;
using Outcome = Protocol::CommandResult::Outcome;

// What somebody has begun to write, at the relay: their own, the later one, and nobody else's.
class TestDraftCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_desk->commands.add(std::make_unique<PutDraftHandler>());
    }
    void cleanup() { m_desk.reset(); }

    void theLaterOfTwoCounts()
    {
        const auto now = m_desk->store.clock.nowMs();
        QCOMPARE(put(u"from the desk"_s, now - 1000).outcome, Outcome::Ok);
        QCOMPARE(put(u"from home"_s, now - 500, u"home"_s).outcome, Outcome::Ok);
        QCOMPARE(held().text, u"from home"_s);
        QCOMPARE(held().device, u"home"_s);
        // It was written before, and comes only now.
        QCOMPARE(put(u"from the train"_s, now - 700, u"train"_s).outcome, Outcome::Ok);
        QCOMPARE(held().text, u"from home"_s);
        QCOMPARE(put({}, now - 100).outcome, Outcome::Ok); // it was sent
        QCOMPARE(held().text, QString());
        QCOMPARE(held().ver, 3);
    }

    void aClockThatIsAheadSilencesNobody()
    {
        const auto now = m_desk->store.clock.nowMs();
        put(u"ahead"_s, now + 86'400'000);
        QCOMPARE(held().writtenAt, now);
        m_desk->store.clock.advance(1);
        put(u"later"_s, now + 1, u"home"_s);
        QCOMPARE(held().text, u"later"_s);
    }

    /// What is in a draft stands in the scope of who wrote it, and in no other.
    void nobodyElseHasIt()
    {
        const auto canary = u"canary-7261"_s;
        QStringList scopes;
        connect(&*m_desk->store, &Store::changed, this, [&](const Changes &changes) {
            for (const auto &change : changes) {
                for (const auto &item : change.items) {
                    if (Protocol::encodeItem(item).contains(canary.toUtf8()))
                        scopes.append(change.scope);
                }
            }
        });
        put(canary, m_desk->store.clock.nowMs());
        QCOMPARE(scopes, QStringList{userScope(m_desk->store.amy.id)});
        QVERIFY(snapshotOf(userScope(m_desk->store.amy.id)).contains(canary.toUtf8()));
        for (const auto &scope :
             {orgScope(), deskScope(m_desk->store.account), userScope(m_desk->store.ben.id)})
            QVERIFY2(!snapshotOf(scope).contains(canary.toUtf8()), qPrintable(scope));
        // Of the same conversation another person has another one.
        put(u"of Ben"_s, m_desk->store.clock.nowMs(), u"ben"_s, m_desk->store.ben);
        QCOMPARE(held().text, canary);
    }

    void whatIsNoneIsRefused()
    {
        const auto now = m_desk->store.clock.nowMs();
        QCOMPARE(put(QString(Draft::LongestText + 1, u'x'), now).code, u"draft.too-long"_s);
        QCOMPARE(put(QString(Draft::LongestText, u'x'), now).outcome, Outcome::Ok);
        QCOMPARE(put(u"x"_s, now, {}).code, u"command.invalid"_s);
        QCOMPARE(put(u"x"_s, now, QString(10'000, u'd')).code, u"command.invalid"_s);
        const Protocol::PutDraft nowhere{
            ConversationId(Desk::idOf(999).value()), u"x"_s, u"desk"_s, now};
        QCOMPARE(m_desk->run(nowhere).code, u"conversation.not-found"_s);
    }

    void nothingIsKeptOfNothing()
    {
        QCOMPARE(put({}, m_desk->store.clock.nowMs()).outcome, Outcome::Ok);
        QCOMPARE(m_desk->count("SELECT count(*) FROM draft"), 0);
    }

private:
    Protocol::CommandResult put(const QString &text, qint64 at, const QString &device = u"desk"_s)
    {
        return put(text, at, device, m_desk->store.amy);
    }
    Protocol::CommandResult
    put(const QString &text, qint64 at, const QString &device, const User &who)
    {
        return m_desk->run(Protocol::PutDraft{m_desk->conversation, text, device, at}, who);
    }
    Draft held()
    {
        const auto found = Test::await(m_desk->store->read([&](Sql::Database &database) {
            return draftOf(database, m_desk->store.amy.id, m_desk->conversation);
        }));
        return found->value_or(Draft{});
    }
    QByteArray snapshotOf(const QString &scope)
    {
        QByteArray all;
        SnapshotPlace place;
        bool last = false;
        while (!last) {
            const auto next = Test::await(m_desk->store->read(
                [&](Sql::Database &database) { return snapshotPart(database, scope, place, 0); }));
            if (!next)
                return {};
            place = next->next;
            last = next->last;
            all += next->frame;
        }
        return all;
    }

    std::unique_ptr<Desk> m_desk;
};

QTEST_GUILESS_MAIN(TestDraftCommand)
#include "tst_draftcommand.moc"
