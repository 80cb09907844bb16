// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/profiles/profilerows.h"
#include "tests/core/relay/intakedesk.h"

using namespace Frontdesk;
using namespace Frontdesk::Relay;
using namespace Qt::StringLiterals;

/// Events that come late, again or about nobody we know; and the names that are asked for.
class TestIntakeOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<Test::IntakeDesk>(); }

    void anOldFollowDoesNotUndoABlock()
    {
        deliver(u"unfollow"_s, -1000);
        QCOMPARE(friendState(), u"blocked"_s);
        deliver(u"follow"_s, -60'000);
        QCOMPARE(friendState(), u"blocked"_s);
        QCOMPARE(m_desk->count("SELECT friend_since FROM contact"), 0);
        deliver(u"follow"_s, -10);
        QCOMPARE(friendState(), u"friend"_s);
        QCOMPARE(m_desk->count("SELECT friend_since FROM contact"), m_desk->now - 10);
        deliver(u"unfollow"_s, -500);
        QCOMPARE(friendState(), u"friend"_s);
        QCOMPARE(m_desk->count("SELECT count(*) FROM message WHERE direction = 'system'"), 4);
    }

    void aLateStandbyDoesNotBlockSending()
    {
        say(u"1"_s, -1000);
        say(u"2"_s, -60'000, u"standby"_s);
        QVERIFY(!m_desk->conversation(u"U1"_s).standby);
        say(u"3"_s, -10, u"standby"_s);
        QVERIFY(m_desk->conversation(u"U1"_s).standby);
        say(u"4"_s, -500);
        QVERIFY(m_desk->conversation(u"U1"_s).standby);
        say(u"5"_s, -5);
        QVERIFY(!m_desk->conversation(u"U1"_s).standby);
    }

    void standbyIsToldFromWhatThePlatformClockSays()
    {
        // Its clock may be ahead of ours.
        say(u"1"_s, 30'000);
        say(u"2"_s, 20'000, u"standby"_s);
        QVERIFY(!m_desk->conversation(u"U1"_s).standby);
        say(u"3"_s, 40'000, u"standby"_s);
        QVERIFY(m_desk->conversation(u"U1"_s).standby);
    }

    void anEditBringsItsQuoteToken()
    {
        say(u"1"_s, -1000, u"active"_s, u"q1"_s);
        edit(u"1"_s, -500, u"q2"_s);
        QCOMPARE(quoteToken(u"1"_s), u"q2"_s);
        edit(u"1"_s, -700, u"q3"_s); // an older one
        QCOMPARE(quoteToken(u"1"_s), u"q2"_s);
        edit(u"1"_s, -300, {}); // without one the old one is all there is
        QCOMPARE(quoteToken(u"1"_s), u"q2"_s);
        QCOMPARE(m_desk->text("SELECT mark_token FROM message"), u"mark-1"_s);
        QVERIFY(m_desk->message(u"1"_s).quotable);
    }

    void anEditThatComesFirstBringsItToo()
    {
        say(u"0"_s, -2000); // from now on it is known which messages have been edited before
        edit(u"1"_s, -500, u"q2"_s);
        say(u"1"_s, -1000, u"active"_s, u"q1"_s);
        QCOMPARE(m_desk->message(u"1"_s).content.text, u"edited"_s);
        QCOMPARE(quoteToken(u"1"_s), u"q2"_s);
    }

    void anUnsendThatComesFirstIsRemembered()
    {
        say(u"0"_s, -2000);
        m_desk->deliver({m_desk->event(u"unsend"_s, -500, m_desk->unsent(u"1"_s))});
        say(u"1"_s, -1000);
        QCOMPARE(m_desk->message(u"1"_s).content.kind, ContentKind::Erased);
    }

    void asksForTheNameInEachAccount()
    {
        const auto event = m_desk->event(u"message"_s, 0, m_desk->words(u"1"_s, u"hi"_s));
        m_desk->deliver(m_desk->account, {event});
        m_desk->deliver(m_desk->other, {event});
        QCOMPARE(jobs("profile"), 2);
    }

    void asksAgainWhenTheJobWasRolledBack()
    {
        const auto event = m_desk->event(u"message"_s, 0, m_desk->words(u"1"_s, u"hi"_s));
        m_desk->deliverInVain({event});
        QCOMPARE(jobs("profile"), 0);
        m_desk->deliver({event});
        QCOMPARE(jobs("profile"), 1);
    }

    void whatWasRolledBackIsNotRemembered()
    {
        m_desk->deliver({m_desk->event(u"message"_s, 0, Test::IntakeDesk::words(u"1"_s, u"a"_s))});
        m_desk->deliverInVain(
            {m_desk->event(u"message"_s, 1, Test::IntakeDesk::words(u"2"_s, u"b"_s))});
        // Somebody else brings the row to the version that was taken back.
        const auto renamed = m_desk->write([this](WriteContext &context) -> Result<Conversation> {
            auto conversation = m_desk->conversation(u"U1"_s);
            conversation.title = u"a new name"_s;
            return putConversation(context.database, conversation);
        });
        QCOMPARE(renamed->ver, 2);
        m_desk->deliver({m_desk->event(u"message"_s, 2, Test::IntakeDesk::words(u"3"_s, u"c"_s))});
        const auto conversation = m_desk->conversation(u"U1"_s);
        QCOMPARE(conversation.unanswered, 2);
        QCOMPARE(conversation.ver, 3);
        QCOMPARE(std::get<Conversation>(m_desk->changes.last().items.last().entity).title,
                 u"a new name"_s);
        QCOMPARE(conversation.lastText, u"c"_s);
    }

    void asksAgainWhenTheNameIsOld()
    {
        say(u"1"_s, 0);
        answer(u"Mei"_s);
        QCOMPARE(jobs("profile"), 0);
        m_desk->now += 23LL * 60 * 60 * 1000;
        say(u"2"_s, 0);
        QCOMPARE(jobs("profile"), 0);
        m_desk->now += 2LL * 60 * 60 * 1000;
        say(u"3"_s, 0);
        QCOMPARE(jobs("profile"), 1);
    }

    void asksForAGroupAndItsWriterAtOnce()
    {
        sayInGroup(u"1"_s, u"U1"_s);
        QCOMPARE(jobs("group"), 1);
        QCOMPARE(jobs("member"), 1);
        sayInGroup(u"2"_s, u"U2"_s);
        sayInGroup(u"3"_s, u"U2"_s);
        QCOMPARE(jobs("group"), 1);
        QCOMPARE(jobs("member"), 2);
    }

    void asksForWhoJoined()
    {
        const QJsonObject joined{
            {u"members"_s, QJsonArray{m_desk->user(u"U2"_s), m_desk->user(u"U3"_s)}}};
        const QJsonObject more{
            {u"source"_s, QJsonObject{{u"type"_s, u"group"_s}, {u"groupId"_s, u"C1"_s}}}};
        m_desk->deliver({m_desk->event(
            u"memberJoined"_s, 0, Test::IntakeDesk::with(more, u"joined"_s, joined))});
        QCOMPARE(jobs("group"), 1);
        QCOMPARE(jobs("member"), 2);
        m_desk->deliver(
            {m_desk->event(u"memberLeft"_s, 0, Test::IntakeDesk::with(more, u"left"_s, joined))});
        QCOMPARE(jobs("member"), 2);
    }

    void aPlaceThatIsNotKnownBecomesALine()
    {
        const QJsonObject square{
            {u"type"_s, u"square"_s}, {u"squareId"_s, u"S1"_s}, {u"userId"_s, u"U1"_s}};
        auto event = m_desk->event(
            u"message"_s,
            0,
            Test::IntakeDesk::with(
                m_desk->words(u"1"_s, u"where am I"_s, u"q1"_s), u"source"_s, square));
        event.insert(u"replyToken"_s, u"5d41402abc4b2a76b9719d911017c500"_s);
        m_desk->deliver({event});
        m_desk->deliver(
            {m_desk->event(u"things"_s, 5, {{u"source"_s, square}, {u"mode"_s, u"standby"_s}})});
        const auto line = m_desk->message(u"1"_s);
        QCOMPARE(line.direction, Direction::System);
        QCOMPARE(line.content.kind, ContentKind::Unknown);
        QCOMPARE(line.content.event, u"message"_s);
        QCOMPARE(line.content.text, u"where am I"_s);
        QVERIFY(!line.quotable);
        const auto conversation = m_desk->conversation(u"U1"_s);
        QCOMPARE(line.conversation, conversation.id);
        QCOMPARE(conversation.unanswered, 0);
        QVERIFY(!conversation.standby);
        // An answer must not go by it.
        QCOMPARE(m_desk->text("SELECT reply_token FROM conversation"), QString());
        m_desk->deliver({m_desk->event(
            u"unsend"_s, 10, Test::IntakeDesk::with(m_desk->unsent(u"1"_s), u"source"_s, square))});
        QCOMPARE(m_desk->message(u"1"_s).content.kind, ContentKind::Erased);
        QCOMPARE(m_desk->tablesWith(u"where am I"_s).join(u' '), QString());
    }

    void countsWhatIsAboutNobody()
    {
        QList<QJsonObject> events;
        for (const auto &type : {u"delivery"_s, u"module"_s, u"botSuspended"_s, u"delivery"_s}) {
            auto event = m_desk->event(type, 0);
            event.remove(u"source"_s);
            events.append(event);
        }
        const auto accepted = m_desk->deliver(events);
        QCOMPARE(accepted.events, 4);
        QCOMPARE(accepted.unplaced, 4);
        QCOMPARE(m_desk->deliver(events).unplaced, 0); // delivered again
        QCOMPARE(m_desk->count("SELECT count(*) FROM raw_event"), 4);
        QCOMPARE(m_desk->count("SELECT events FROM unplaced_event WHERE kind = 'delivery'"), 2);
        QCOMPARE(m_desk->count("SELECT sum(events) FROM unplaced_event"), 4);
        QCOMPARE(m_desk->count("SELECT count(*) FROM conversation"), 0);
    }

private:
    void deliver(const QString &type, qint64 at) { m_desk->deliver({m_desk->event(type, at)}); }
    void
    say(const QString &id, qint64 at, const QString &mode = u"active"_s, const QString &quote = {})
    {
        const auto words = m_desk->words(id, u"hello "_s + id, quote);
        m_desk->deliver(
            {m_desk->event(u"message"_s, at, Test::IntakeDesk::with(words, u"mode"_s, mode))});
    }
    void sayInGroup(const QString &id, const QString &member)
    {
        const auto words = m_desk->words(id, u"hi"_s);
        m_desk->deliver({m_desk->event(
            u"message"_s,
            0,
            Test::IntakeDesk::with(words, u"source"_s, m_desk->group(u"C1"_s, member)))});
    }
    void edit(const QString &id, qint64 at, const QString &quote)
    {
        m_desk->deliver(
            {m_desk->event(u"messageEdited"_s, at, m_desk->words(id, u"edited"_s, quote))});
    }
    /// The platform answers the question about the only customer.
    void answer(const QString &name)
    {
        FetchJob job;
        job.account = m_desk->account;
        job.id = m_desk->text("SELECT id FROM fetch_job WHERE kind = 'profile'");
        job.kind = FetchKind::Profile;
        job.subject = m_desk->text("SELECT id FROM contact");
        PlatformProfile profile;
        profile.displayName = name;
        Test::IntakeDesk::must(m_desk->write(
            [&](WriteContext &context) { return keepProfile(context, job, profile); }));
    }
    QString friendState() { return m_desk->text("SELECT friend_state FROM contact"); }
    QString quoteToken(const QString &id)
    {
        return m_desk->text("SELECT quote_token FROM message WHERE platform_id = '" + id.toUtf8()
                            + "'");
    }
    qint64 jobs(const QByteArray &kind)
    {
        return m_desk->count("SELECT count(*) FROM fetch_job WHERE kind = '" + kind + "'");
    }

    std::unique_ptr<Test::IntakeDesk> m_desk;
};

QTEST_APPLESS_MAIN(TestIntakeOrder)
#include "tst_intakeorder.moc"
