// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/digest.h"
#include "core/protocol/framecodec.h"
#include "core/relay/commands/commandprocessor.h"
#include "core/relay/commands/deskhandlers.h"
#include "core/relay/commands/tagsweep.h"
#include "core/relay/hub/scopereader.h"
#include "core/relay/intake/intake.h"
#include "core/relay/journal/tagrows.h"
#include "tests/support/relaystore.h"

#include <QJsonArray>
#include <QTest>

#include <rapidcheck.h>

using namespace Frontdesk;
using namespace Frontdesk::Relay;
using namespace Qt::StringLiterals;
using Outcome = Protocol::CommandResult::Outcome;

namespace {

constexpr qint64 Day = 24LL * 60 * 60 * 1000;

QString uuid(int n)
{
    return u"0190b5a0-9999-7000-8000-%1"_s.arg(n, 12, 10, QChar(u'0'));
}

TagId tagId(int n)
{
    return TagId(uuid(n));
}

ContactId contactId(int n)
{
    return ContactId(uuid(5000 + n));
}

Tag tag(int n, const QString &name)
{
    return {tagId(n), name, 3};
}

/// A relay with contacts and an administrator.
class TagDesk
{
public:
    explicit TagDesk(int contacts)
        : chief(store.ben)
    {
        addDeskHandlers(commands, order);
        chief.role = User::Role::Administrator;
        const auto done = Test::await(store->write([&](WriteContext &context) -> Result<> {
            for (int n = 0; n < contacts; ++n) {
                Contact one;
                one.id = contactId(n);
                one.account = store.account;
                one.platformUserId = u"U%1"_s.arg(n);
                const auto stored = putContact(context.database, one);
                if (!stored)
                    return stored.error();
                context.log.put(*stored);
            }
            return {};
        }));
        Q_ASSERT(done);
    }
    ~TagDesk() { store->finish(); }
    Q_DISABLE_COPY_MOVE(TagDesk)

    template <typename Job>
    auto read(Job job)
    {
        return *Test::await(store->read(job));
    }
    Protocol::CommandResult run(const Protocol::CommandArgs &args, const User &who)
    {
        const CommandId id(u"0190b5a0-4444-7000-8000-%1"_s.arg(++runs, 12, 10, QChar(u'0')));
        return *Test::await(commands.run(who, {id, 0, args}));
    }
    Protocol::CommandResult run(const Protocol::CommandArgs &args) { return run(args, chief); }
    Protocol::CommandResult put(const Tag &one, qint64 base = 0)
    {
        return run(Protocol::PutTags{{{one, base}}});
    }
    Protocol::CommandResult give(int contact, const Tag &one, qint64 until = 0)
    {
        return run(Protocol::TagContact{contactId(contact), {one}, {}, 0, until}, store.amy);
    }
    Protocol::CommandResult take(int contact, int n)
    {
        return run(Protocol::TagContact{contactId(contact), {}, {tagId(n)}, 1'000'000}, store.amy);
    }
    /// Until there is nothing left to do.
    int sweep()
    {
        TagSweep sweep(*store, order);
        int all = 0;
        for (int done = 1; done > 0; all += done)
            done = *Test::await(sweep.sweep());
        return all;
    }
    Contact contact(int n)
    {
        return read([n](Sql::Database &database) { return contactById(database, contactId(n)); })
            .value_or(Contact());
    }
    std::optional<Tag> held(int n)
    {
        return read([n](Sql::Database &database) { return tagById(database, tagId(n)); });
    }
    TagUse use(int n)
    {
        return read([n](Sql::Database &database) { return tagUseOf(database, tagId(n)); });
    }
    bool has(int contact, int n) { return this->contact(contact).tags.contains(tagId(n)); }
    Protocol::Events tail(const QString &scope)
    {
        const auto frame = read([&](Sql::Database &database) {
                               return tailAfter(database, scope, 0, 10'000);
                           }).frame;
        return std::get<Protocol::Events>(*Protocol::decode(frame));
    }
    /// What a snapshot would hold, and what the relay counts it to.
    std::pair<QString, QString> digests(const QString &scope)
    {
        Protocol::Digest digest;
        SnapshotPlace place;
        for (bool last = false; !last;) {
            const auto part = read(
                [&](Sql::Database &database) { return snapshotPart(database, scope, place, 0); });
            place = part.next;
            last = part.last;
            const auto items = std::get<Protocol::Snapshot>(*Protocol::decode(part.frame)).items;
            for (const auto &item : items) {
                const auto kind = Protocol::kindOf(item.entity);
                if (kind != u"message")
                    digest.add(kind, item.id, item.ver);
            }
        }
        return {digest.text(),
                read([&](Sql::Database &database) { return digestOf(database, scope); })};
    }
    /// Empty if every count is what counting anew would give.
    QString miscount()
    {
        return read([](Sql::Database &database) -> Result<QString> {
            const auto wrong = database.select(
                "SELECT t.id, coalesce(u.count, 0), (SELECT count(*) FROM contact_tag c "
                "WHERE c.workspace = t.workspace AND c.tag = t.id) AS really FROM tag t "
                "LEFT JOIN tag_use u ON u.workspace = t.workspace AND u.tag = t.id "
                "WHERE coalesce(u.count, 0) <> (SELECT count(*) FROM contact_tag c "
                "WHERE c.workspace = t.workspace AND c.tag = t.id)",
                {},
                [](const Sql::Row &row) {
                    return u"%1: %2 for %3"_s.arg(row.text(0))
                        .arg(row.integer(1))
                        .arg(row.integer(2));
                });
            if (!wrong)
                return wrong.error();
            return wrong->join(u"; "_s);
        });
    }

    Test::RelayStore store;
    OrderCounter order;
    CommandProcessor commands{*store};
    User chief;
    int runs = 0;
};

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
        QCOMPARE(late.outcome, Outcome::Conflict);
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
        QVERIFY(*Test::await(sweep.sweep()) > 0);
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
        const auto done =
            Test::await(m_desk->store->write([](WriteContext &context) -> Result<bool> {
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
            Test::await(m_desk->commands.run(m_desk->chief, std::get<Protocol::Command>(*frame)));
        QCOMPARE(result->code, u"command.invalid"_s);
        QCOMPARE(result->codeArgs.value(u"field"_s).toString(), field);
    }

    /// Whatever happens, each count is what counting anew would give, and snapshots agree.
    void countsAreWhatCountingAnewGives()
    {
        if (!qEnvironmentVariableIsSet("RC_PARAMS"))
            qputenv("RC_PARAMS", "max_success=25");
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
        const auto accepted = Test::await(m_desk->store->write([&](WriteContext &context) {
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
