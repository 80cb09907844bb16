// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/intake/intake.h"
#include "tests/core/relay/tagdesk.h"

#include <QJsonArray>
#include <QTest>

#include <rapidcheck.h>

using namespace Frontdesk;
using namespace Frontdesk::Relay;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;
using Outcome = Protocol::CommandResult::Outcome;

namespace {

int below(int end)
{
    return *rc::gen::inRange(0, end);
}

} // namespace

// What becomes of tags themselves, at the relay.
class TestTagGovernance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<TagDesk>(4); }
    void cleanup() { m_desk.reset(); }

    void onlyAdministratorsGovern()
    {
        const Protocol::PutTags put{{{tag(1, u"VIP"_s), 0}}};
        for (const auto &who : {m_desk->store.amy, m_desk->store.ben}) {
            QCOMPARE(m_desk->run(put, who).code, u"auth.forbidden"_s);
            QCOMPARE(m_desk->run(Protocol::RemoveTag{tagId(1)}, who).code, u"auth.forbidden"_s);
            QCOMPARE(m_desk->run(Protocol::RestoreTag{tagId(1)}, who).code, u"auth.forbidden"_s);
            QCOMPARE(m_desk->run(Protocol::MergeTags{tagId(1), tagId(2)}, who).code,
                     u"auth.forbidden"_s);
        }
        QCOMPARE(m_desk->run(put).outcome, Outcome::Ok);
        QCOMPARE(m_desk->give(0, tag(1, u"VIP"_s)).outcome, Outcome::Ok); // and every agent applies
    }

    void aTagIsRenamedAndTheSecondOfTwoIsAConflict()
    {
        Tag one = tag(1, u"VIP"_s);
        QCOMPARE(m_desk->put(one).outcome, Outcome::Ok);
        one.name = u"  Gold   customers "_s;
        one.group = u"Level"_s;
        QCOMPARE(m_desk->put(one, 1).outcome, Outcome::Ok);
        QCOMPARE(m_desk->held(1)->name, u"Gold customers"_s);
        QCOMPARE(m_desk->held(1)->group, u"Level"_s);
        auto other = m_desk->store.amy;
        other.role = User::Role::Administrator;
        one.name = u"Platinum"_s;
        const auto late = m_desk->run(Protocol::PutTags{{{one, 1}}}, other);
        QCOMPARE(late.code, u"tag.changed"_s);
        QCOMPARE(late.codeArgs.value(u"by"_s).toString(), m_desk->chief.id.value());
        QCOMPARE(m_desk->put(one, 1).outcome, Outcome::Ok); // my own again, as without a network
        QCOMPARE(m_desk->held(1)->name, u"Platinum"_s);
        const auto ver = m_desk->held(1)->ver;
        QCOMPARE(m_desk->put(one, ver).outcome, Outcome::Ok); // says nothing new
        QCOMPARE(m_desk->held(1)->ver, ver);
        QCOMPARE(m_desk->put(tag(9, u"x"_s), 3).code, u"tag.not-found"_s);
    }

    void noTwoHaveOneNameAndAllOfACommandOrNone()
    {
        m_desk->put(tag(1, u"VIP"_s));
        QCOMPARE(m_desk->put(tag(2, u" ｖｉｐ "_s)).code, u"tag.name-taken"_s);
        const Protocol::PutTags several{
            {{tag(3, u"Tea"_s), 0}, {tag(4, QString(10'000, u'x')), 0}}};
        QCOMPARE(m_desk->run(several).code, u"tag.invalid"_s);
        QVERIFY(!m_desk->held(3));
        Tag grouped = tag(3, u"Tea"_s);
        grouped.group = QString(10'000, u'x');
        QCOMPARE(m_desk->put(grouped).code, u"tag.invalid"_s);
        grouped.group.clear();
        grouped.color = 99;
        QCOMPARE(m_desk->put(grouped).outcome, Outcome::Ok);
        QCOMPARE(m_desk->held(3)->color, Tag::Colors);
        m_desk->run(Protocol::RemoveTag{tagId(1)});
        QCOMPARE(m_desk->put(tag(2, u"VIP"_s)).outcome, Outcome::Ok); // the name is free
        QCOMPARE(m_desk->run(Protocol::RestoreTag{tagId(1)}).code, u"tag.name-taken"_s);
    }

    void whatIsRemovedComesBackWithWhoHadIt()
    {
        m_desk->give(0, tag(1, u"VIP"_s));
        const auto ver = m_desk->contact(0).ver;
        QCOMPARE(m_desk->run(Protocol::RemoveTag{tagId(1)}).outcome, Outcome::Ok);
        QCOMPARE(m_desk->run(Protocol::RemoveTag{tagId(1)}).outcome, Outcome::Ok); // done already
        QCOMPARE(m_desk->held(1)->removedAt, m_desk->store.clock.nowMs());
        const auto refused = m_desk->give(1, tag(1, u"VIP"_s));
        QCOMPARE(refused.code, u"tag.removed"_s);
        QCOMPARE(refused.codeArgs.value(u"name"_s).toString(), u"VIP"_s);
        QCOMPARE(m_desk->put(tag(1, u"Gold"_s), 2).code, u"tag.removed"_s);
        m_desk->store.clock.advance(29 * Day);
        QCOMPARE(m_desk->sweep(), 0);
        QCOMPARE(m_desk->run(Protocol::RestoreTag{tagId(1)}).outcome, Outcome::Ok);
        QVERIFY(!m_desk->held(1)->isRemoved());
        QVERIFY(m_desk->has(0, 1));
        QCOMPARE(m_desk->contact(0).ver, ver); // nothing was said about the contact
        QCOMPARE(m_desk->use(1).count, 1);
    }

    void afterThirtyDaysItIsGoneForGood()
    {
        m_desk->give(0, tag(1, u"VIP"_s));
        m_desk->give(1, tag(1, u"VIP"_s));
        m_desk->run(Protocol::RemoveTag{tagId(1)});
        m_desk->store.clock.advance(30 * Day);
        QVERIFY(m_desk->sweep() > 0);
        QVERIFY(!m_desk->held(1));
        QVERIFY(!m_desk->has(0, 1) && !m_desk->has(1, 1));
        QCOMPARE(m_desk->run(Protocol::RestoreTag{tagId(1)}).code, u"tag.not-found"_s);
        QCOMPARE(m_desk->put(tag(1, u"VIP"_s)).code, u"tag.not-found"_s);
        QCOMPARE(m_desk->give(0, tag(1, u"VIP"_s)).code, u"tag.removed"_s);
        QStringList vanished;
        for (const auto &item : m_desk->tail(orgScope()).items) {
            if (const auto *gone = std::get_if<Protocol::Vanished>(&item.entity))
                vanished << gone->kind;
        }
        vanished.sort();
        QCOMPARE(vanished, (QStringList{u"tag"_s, u"tag_use"_s}));
        const auto [held, counted] = m_desk->digests(orgScope());
        QCOMPARE(held, counted);
    }

    void mergingGivesTheOtherTagToAll()
    {
        for (int contact : {0, 1, 2})
            m_desk->give(contact, tag(1, u"vip customer"_s));
        for (int contact : {2, 3})
            m_desk->give(contact, tag(2, u"VIP"_s));
        QCOMPARE(m_desk->run(Protocol::MergeTags{tagId(1), tagId(1)}).code, u"tag.same"_s);
        QCOMPARE(m_desk->run(Protocol::MergeTags{tagId(1), tagId(8)}).code, u"tag.not-found"_s);
        QCOMPARE(m_desk->run(Protocol::MergeTags{tagId(1), tagId(2)}).outcome, Outcome::Ok);
        QCOMPARE(m_desk->run(Protocol::MergeTags{tagId(1), tagId(2)}).outcome, Outcome::Ok);
        QCOMPARE(m_desk->held(1)->mergedInto, tagId(2));
        QCOMPARE(m_desk->run(Protocol::MergeTags{tagId(2), tagId(1)}).code, u"tag.removed"_s);
        m_desk->sweep();
        for (int contact : {0, 1, 2, 3})
            QVERIFY(m_desk->has(contact, 2));
        QCOMPARE(m_desk->use(2).count, 4);
        QCOMPARE(m_desk->miscount(), QString());
        // Who still means the old one gets the new one.
        m_desk->take(3, 2);
        QCOMPARE(m_desk->give(3, tag(1, u"vip customer"_s)).outcome, Outcome::Ok);
        QVERIFY(m_desk->has(3, 2) && !m_desk->has(3, 1));
        m_desk->take(0, 2);
        m_desk->sweep();
        QVERIFY(!m_desk->has(0, 2)); // is not given once more
    }

    void aMergedTagComesBackAndTakesWhatItGave()
    {
        for (int contact : {0, 1})
            m_desk->give(contact, tag(1, u"a"_s));
        for (int contact : {1, 2})
            m_desk->give(contact, tag(2, u"b"_s));
        m_desk->run(Protocol::MergeTags{tagId(1), tagId(2)});
        m_desk->sweep();
        QVERIFY(m_desk->has(0, 2));
        m_desk->give(3, tag(2, u"b"_s));
        QCOMPARE(m_desk->run(Protocol::RestoreTag{tagId(1)}).outcome, Outcome::Ok);
        QCOMPARE(m_desk->run(Protocol::MergeTags{tagId(1), tagId(2)}).code, u"tag.busy"_s);
        m_desk->sweep();
        QVERIFY(!m_desk->has(0, 2));
        for (int contact : {1, 2, 3})
            QVERIFY(m_desk->has(contact, 2));
        for (int contact : {0, 1})
            QVERIFY(m_desk->has(contact, 1));
        QCOMPARE(m_desk->use(2).count, 3);
        QCOMPARE(m_desk->run(Protocol::MergeTags{tagId(1), tagId(2)}).outcome, Outcome::Ok);
        m_desk->sweep();
        QVERIFY(m_desk->has(0, 2));
    }

    void whatAnAgentGaveSinceStays()
    {
        m_desk->give(0, tag(1, u"a"_s));
        m_desk->put(tag(2, u"b"_s));
        m_desk->run(Protocol::MergeTags{tagId(1), tagId(2)});
        m_desk->sweep();
        m_desk->give(0, tag(2, u"b"_s));
        m_desk->run(Protocol::RestoreTag{tagId(1)});
        m_desk->sweep();
        QVERIFY(m_desk->has(0, 2));
    }

    void manyMoveBitByBit()
    {
        m_desk = std::make_unique<TagDesk>(TagSweep::MostAtOnce + 5);
        m_desk->put(tag(1, u"a"_s));
        m_desk->put(tag(2, u"b"_s));
        for (int contact = 0; contact < TagSweep::MostAtOnce + 5; ++contact)
            m_desk->give(contact, tag(1, u"a"_s));
        m_desk->run(Protocol::MergeTags{tagId(1), tagId(2)});
        TagSweep sweep(*m_desk->store, m_desk->order);
        QVERIFY(*await(sweep.sweep()) > 0);
        QCOMPARE(m_desk->use(2).count, TagSweep::MostAtOnce);
        QCOMPARE(m_desk->run(Protocol::MergeTags{tagId(2), tagId(1)}).code, u"tag.removed"_s);
        m_desk->put(tag(3, u"c"_s));
        QCOMPARE(m_desk->run(Protocol::MergeTags{tagId(2), tagId(3)}).code, u"tag.busy"_s);
        m_desk->sweep();
        QCOMPARE(m_desk->use(2).count, TagSweep::MostAtOnce + 5);
        QCOMPARE(m_desk->run(Protocol::MergeTags{tagId(2), tagId(3)}).outcome, Outcome::Ok);
        m_desk->sweep();
        QCOMPARE(m_desk->use(3).count, TagSweep::MostAtOnce + 5);
        // Merged twice: who means the first gets the last.
        QCOMPARE(m_desk->take(0, 3).outcome, Outcome::Ok);
        m_desk->give(0, tag(1, u"a"_s));
        QVERIFY(m_desk->has(0, 3));
    }

    void aTagEndsByItselfAndTheChatSaysSo()
    {
        const auto conversation = receive();
        const auto contact = m_desk
                                 ->read([&](Sql::Database &database) {
                                     return conversationById(database, conversation);
                                 })
                                 ->contact;
        const auto later = m_desk->store.clock.nowMs() + 60'000;
        const auto give = [&](qint64 until) {
            return m_desk->run(Protocol::TagContact{contact, {tag(1, u"VIP"_s)}, {}, 0, until},
                               m_desk->store.amy);
        };
        const auto now = [&] {
            return *m_desk->read(
                [&](Sql::Database &database) { return contactById(database, contact); });
        };
        QCOMPARE(give(later).outcome, Outcome::Ok);
        QCOMPARE(now().given, (QList<GivenTag>{{tagId(1), later}}));
        QCOMPARE(give(0).outcome, Outcome::Ok); // again, without another end
        QCOMPARE(now().given.size(), 1);
        QCOMPARE(m_desk->sweep(), 0);
        m_desk->store.clock.advance(60'000);
        QCOMPARE(m_desk->sweep(), 1);
        QVERIFY(now().tags.isEmpty() && now().given.isEmpty());
        QCOMPARE(m_desk->use(1).count, 0);
        const auto items = m_desk->tail(deskScope(m_desk->store.account)).items;
        QStringList ended;
        bool isContactTold = false;
        for (const auto &item : items) {
            if (const auto *told = std::get_if<Contact>(&item.entity))
                isContactTold = told->tags.isEmpty() && told->ver == now().ver;
            const auto *line = std::get_if<Message>(&item.entity);
            if (line && line->content.event == u"tags.over")
                ended << line->content.data.value(u"removed"_s).toArray().at(0).toString();
        }
        QVERIFY(isContactTold);
        QCOMPARE(ended, QStringList{u"VIP"_s});
        // Or it never ends any more.
        give(m_desk->store.clock.nowMs() + 60'000);
        QCOMPARE(give(Protocol::TagContact::NoEnd).outcome, Outcome::Ok);
        QVERIFY(now().given.isEmpty());
        m_desk->store.clock.advance(60'000);
        QCOMPARE(m_desk->sweep(), 0);
        QCOMPARE(give(-2).code, u"command.invalid"_s);
    }

    void whatNoAgentGaveSaysSo()
    {
        m_desk->put(tag(1, u"VIP"_s));
        const auto done = await(m_desk->store->write([](WriteContext &context) -> Result<bool> {
            return addTag(context.database,
                          {.contact = contactId(0),
                           .tag = tagId(1),
                           .until = 5,
                           .origin = TagOrigin::Integration},
                          2);
        }));
        QVERIFY(done && *done);
        QCOMPARE(m_desk->contact(0).given,
                 (QList<GivenTag>{{tagId(1), 5, TagOrigin::Integration}}));
        m_desk->give(0, tag(1, u"VIP"_s), Protocol::TagContact::NoEnd);
        QVERIFY(m_desk->contact(0).given.isEmpty()); // an agent stands for it now
    }

    void whatIsNotOfItsFormIsRefused_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("args");
        QTest::addColumn<QString>("field");
        QTest::newRow("no list") << QByteArray("tag.put") << QByteArray(R"({"tags":{}})")
                                 << u"tags"_s;
        QTest::newRow("none") << QByteArray("tag.put") << QByteArray(R"({"tags":[]})") << u"tags"_s;
        QTest::newRow("colour") << QByteArray("tag.put")
                                << QByteArray(R"({"tags":[{"id":"i","name":"n","color":"red"}]})")
                                << u"tags"_s;
        QTest::newRow("id") << QByteArray("tag.remove") << QByteArray(R"({"id":5})") << u"id"_s;
        QTest::newRow("into") << QByteArray("tag.merge") << QByteArray(R"({"id":"i"})")
                              << u"into"_s;
        QTest::newRow("until") << QByteArray("contact.tag")
                               << QByteArray(R"({"contact":"c","until":"soon"})") << u"until"_s;
    }
    void whatIsNotOfItsFormIsRefused()
    {
        QFETCH(const QByteArray, type);
        QFETCH(const QByteArray, args);
        QFETCH(const QString, field);
        const auto frame =
            Protocol::decode(R"({"t":"cmd","id":"0190b5a0-4444-7000-8000-0000000000ff","type":")"
                             + type + R"(","args":)" + args + '}');
        const auto result =
            await(m_desk->commands.run(m_desk->chief, std::get<Protocol::Command>(*frame)));
        QCOMPARE(result->code, u"command.invalid"_s);
        QCOMPARE(result->codeArgs.value(u"field"_s).toString(), field);
    }

    /// Whatever happens, each count is what counting anew would give, and snapshots agree.
    void countsAreWhatCountingAnewGives()
    {
        if (!qEnvironmentVariableIsSet("RC_PARAMS"))
            qputenv("RC_PARAMS", "max_success=15");
        QVERIFY(rc::check([] {
            TagDesk desk(5);
            for (int n = 1; n <= 4; ++n)
                desk.put(tag(n, u"tag %1"_s.arg(n)));
            for (int step = 30; step > 0; --step) {
                const int n = 1 + below(4);
                switch (below(9)) {
                case 0:
                    desk.run(Protocol::RemoveTag{tagId(n)});
                    break;
                case 1:
                    desk.run(Protocol::RestoreTag{tagId(n)});
                    break;
                case 2:
                    desk.run(Protocol::MergeTags{tagId(n), tagId(1 + below(4))});
                    break;
                case 3:
                    desk.sweep();
                    break;
                case 4:
                    desk.store.clock.advance(below(20) * Day);
                    break;
                case 5:
                    desk.take(below(5), n);
                    break;
                default:
                    desk.give(below(5),
                              tag(n, u"tag %1"_s.arg(n)),
                              below(3) == 0 ? desk.store.clock.nowMs() + below(10) * Day : 0);
                }
                const auto wrong = desk.miscount();
                if (!wrong.isEmpty())
                    RC_FAIL(wrong.toStdString());
            }
            desk.sweep();
            for (const auto &scope : {orgScope(), deskScope(desk.store.account)}) {
                const auto [held, counted] = desk.digests(scope);
                RC_ASSERT(held == counted);
            }
        }));
    }

private:
    /// A customer writes; into which conversation.
    ConversationId receive()
    {
        Intake intake(m_desk->order);
        InboundEvent event;
        event.kind = InboundEvent::Kind::Message;
        event.messageId = event.dedupeKey = u"1"_s;
        event.conversationId = event.userId = u"Unew"_s;
        event.timestamp = m_desk->store.clock.nowMs();
        event.content.text = u"hello"_s;
        event.raw = "{}";
        const InboundBatch batch{u"Ubot"_s, {event}};
        const auto accepted = await(m_desk->store->write([&](WriteContext &context) {
            return intake.accept(context, m_desk->store.account, batch);
        }));
        Q_ASSERT(accepted);
        return m_desk
            ->read([&](Sql::Database &database) {
                return conversationOf(database, m_desk->store.account, u"Unew"_s);
            })
            ->id;
    }

    std::unique_ptr<TagDesk> m_desk;
};

QTEST_GUILESS_MAIN(TestTagGovernance)
#include "tst_taggovernance.moc"
