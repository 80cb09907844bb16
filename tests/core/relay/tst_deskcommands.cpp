// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/digest.h"
#include "core/protocol/framecodec.h"
#include "core/relay/commands/commandprocessor.h"
#include "core/relay/commands/deskhandlers.h"
#include "core/relay/commands/markread.h"
#include "core/relay/hub/scopereader.h"
#include "core/relay/intake/intake.h"
#include "core/relay/journal/deskrows.h"
#include "core/relay/journal/tagrows.h"
#include "core/sql/migrator.h"
#include "tests/support/relaystore.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Relay;
using namespace Qt::StringLiterals;
using Outcome = Protocol::CommandResult::Outcome;
using State = ConversationState;

namespace {

QString uuid(int n)
{
    return u"0190b5a0-9999-7000-8000-%1"_s.arg(n, 12, 10, QChar(u'0'));
}

} // namespace

// What colleagues do with conversations, at the relay.
class TestDeskCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<Test::RelayStore>();
        m_order = std::make_unique<OrderCounter>();
        m_intake = std::make_unique<Intake>(*m_order);
        m_commands = std::make_unique<CommandProcessor>(**m_store);
        m_commands->add(std::make_unique<MarkReadHandler>());
        addDeskHandlers(*m_commands, *m_order);
        m_conversation = receive().conversation;
    }
    void cleanup()
    {
        m_store->operator->()->finish();
        m_commands.reset();
        m_intake.reset();
        m_order.reset();
        m_store.reset();
    }

    void movesTheStateOnce()
    {
        const Protocol::SetState resolve{m_conversation, State::Resolved, 0, State::New, {}};
        QCOMPARE(run(resolve).outcome, Outcome::Ok);
        QCOMPARE(conversation().state, State::Resolved);
        QCOMPARE(conversation().waitingSince, 0);
        const auto lines = lineCount();
        QCOMPARE(run(resolve, m_store->ben).outcome, Outcome::Ok); // both meant the same
        QCOMPARE(lineCount(), lines);
    }

    void aStateThatMovedMeanwhileIsAConflict()
    {
        QCOMPARE(
            run(Protocol::SetState{m_conversation, State::FollowUp, 0, State::New, {}}).outcome,
            Outcome::Ok);
        const auto late = run(
            Protocol::SetState{m_conversation, State::Resolved, 0, State::New, {}}, m_store->ben);
        QCOMPARE(late.outcome, Outcome::Conflict);
        QCOMPARE(late.code, u"conversation.changed"_s);
        QCOMPARE(late.codeArgs.value(u"by"_s).toString(), m_store->amy.id.value());
        QCOMPARE(late.codeArgs.value(u"at"_s).toLongLong(), m_store->clock.nowMs());
        QCOMPARE(std::get<Conversation>(late.current.constFirst().entity).state, State::FollowUp);
        QCOMPARE(conversation().state, State::FollowUp);
    }

    /// A team took it from somebody, and somebody else raised its priority: each said of its own.
    void aConflictNamesWhoChangedThatAndNotSomethingElse()
    {
        run(Protocol::Assign{m_conversation, m_store->amy.id, {}, {}, {}});
        m_store->clock.advance(1000);
        const auto raised = m_store->clock.nowMs();
        run(Protocol::SetPriority{m_conversation, Priority::High, Priority::Normal}, m_store->ben);
        m_store->clock.advance(1000);
        run(Protocol::Assign{m_conversation, {}, {}, m_store->amy.id, {}});
        const auto late =
            run(Protocol::SetPriority{m_conversation, Priority::Vip, Priority::Normal});
        QCOMPARE(late.outcome, Outcome::Conflict);
        QCOMPARE(late.codeArgs.value(u"by"_s).toString(), m_store->ben.id.value());
        QCOMPARE(late.codeArgs.value(u"at"_s).toLongLong(), raised);
    }

    void whatNobodyHasReadIsNotResolved()
    {
        const auto seen = conversation().lastOrder;
        receive();
        const auto blind =
            run(Protocol::SetState{m_conversation, State::Resolved, 0, State::New, seen});
        QCOMPARE(blind.outcome, Outcome::Conflict);
        QVERIFY(blind.codeArgs.value(u"wrote"_s).toBool()); // it was the customer
        QVERIFY(!blind.codeArgs.contains(u"by"_s));
        const auto now = conversation().lastOrder;
        QCOMPARE(
            run(Protocol::SetState{m_conversation, State::Resolved, 0, State::New, now}).outcome,
            Outcome::Ok);
    }

    void oneOfTwoTakesIt()
    {
        QCOMPARE(run(Protocol::Assign{m_conversation, m_store->amy.id, {}, {}, {}}).outcome,
                 Outcome::Ok);
        const auto late =
            run(Protocol::Assign{m_conversation, m_store->ben.id, {}, {}, {}}, m_store->ben);
        QCOMPARE(late.outcome, Outcome::Conflict);
        QCOMPARE(late.codeArgs.value(u"by"_s).toString(), m_store->amy.id.value());
        QCOMPARE(conversation().assignee, m_store->amy.id);
        QCOMPARE(run(Protocol::Assign{m_conversation, m_store->ben.id, {}, m_store->amy.id, {}},
                     m_store->ben)
                     .outcome,
                 Outcome::Ok);
        QCOMPARE(conversation().assignee, m_store->ben.id);
    }

    void assignsToNobodyWhoIsNotThere()
    {
        const auto nobody = run(Protocol::Assign{m_conversation, UserId(uuid(1)), {}, {}, {}});
        QCOMPARE(nobody.code, u"user.not-found"_s);
        const auto noTeam = run(Protocol::Assign{m_conversation, {}, TeamId(uuid(1)), {}, {}});
        QCOMPARE(noTeam.code, u"team.not-found"_s);
        QVERIFY(conversation().assignee.isNull());
    }

    void priorityAndSpamStay()
    {
        run(Protocol::SetPriority{m_conversation, Priority::Vip, Priority::Normal});
        run(Protocol::SetSpam{m_conversation, true});
        receive(); // which writes the row by other ways
        QCOMPARE(conversation().priority, Priority::Vip);
        QVERIFY(conversation().spam);
        QCOMPARE(
            run(Protocol::SetPriority{m_conversation, Priority::High, Priority::Normal}).outcome,
            Outcome::Conflict);
    }

    void whoAddsATagWins()
    {
        const auto contact = conversation().contact;
        const Tag tea{TagId(uuid(1)), u"春茶"_s, 7};
        run(Protocol::TagContact{contact, {tea}, {}, 0});
        const auto seen = contactNow().ver;
        run(Protocol::TagContact{contact, {tea}, {}, 0}, m_store->ben); // again, later
        run(Protocol::TagContact{contact, {}, {tea.id}, seen}); // has not seen that
        QCOMPARE(contactNow().tags, QList{tea.id});
        run(Protocol::TagContact{contact, {}, {tea.id}, contactNow().ver});
        QVERIFY(contactNow().tags.isEmpty());
    }

    /// As after work without a network: the second command cannot know the version of the first.
    void whoGaveATagTakesItAgainUnseen()
    {
        const auto contact = conversation().contact;
        const Tag tea{TagId(uuid(1)), u"春茶"_s, 7};
        const auto seen = contactNow().ver;
        run(Protocol::TagContact{contact, {tea}, {}, seen});
        run(Protocol::TagContact{contact, {}, {tea.id}, seen});
        QVERIFY(contactNow().tags.isEmpty());
        // Whether the colleague was first or last, it is theirs too.
        run(Protocol::TagContact{contact, {tea}, {}, seen}, m_store->ben);
        run(Protocol::TagContact{contact, {tea}, {}, seen});
        run(Protocol::TagContact{contact, {}, {tea.id}, seen});
        QCOMPARE(contactNow().tags, QList{tea.id});
    }

    void tagsOfAnOlderFileStay()
    {
        const QTemporaryDir folder;
        const auto sources = QDir(u":/sql/relay"_s).entryInfoList(QDir::Files, QDir::Name);
        for (const auto &source : sources) {
            if (source.fileName() < u"0006"_s)
                QVERIFY(QFile::copy(source.filePath(), folder.filePath(source.fileName())));
        }
        Sql::Database database({.file = u":memory:"_s});
        QVERIFY(database.open());
        QVERIFY(Sql::migrate(database, folder.path()));
        QVERIFY(database.execute("INSERT INTO contact_tag (workspace, contact, tag, added_ver) "
                                 "VALUES (1, 'c', 't', 4)",
                                 {}));
        QVERIFY(Sql::migrate(database, u":/sql/relay"_s));
        const ContactId contact(u"c"_s);
        const TagId tag(u"t"_s);
        QVERIFY(
            !*removeTag(database, contact, tag, m_store->amy.id, 3)); // nobody knows who gave it
        QCOMPARE(tagUseOf(database, tag)->count, 1); // the migration counted it
        QVERIFY(*removeTag(database, contact, tag, m_store->amy.id, 4));
    }

    void twoWhoInventOneWordMeanOneTag()
    {
        const auto contact = conversation().contact;
        run(Protocol::TagContact{contact, {{TagId(uuid(1)), u"VIP"_s, 1}}, {}, 0});
        run(Protocol::TagContact{contact, {{TagId(uuid(2)), u" ｖｉｐ "_s, 3}}, {}, 0},
            m_store->ben);
        QCOMPARE(contactNow().tags, QList{TagId(uuid(1))});
        const auto nameless =
            run(Protocol::TagContact{contact, {{TagId(uuid(3)), u" "_s, 1}}, {}, 0});
        QCOMPARE(nameless.code, u"tag.invalid"_s);
    }

    void aNoteIsNoAnswer()
    {
        const auto before = conversation();
        const Protocol::AddNote add{
            MessageId(uuid(1)), m_conversation, u"three left"_s, {m_store->ben.id}};
        QCOMPARE(run(add).outcome, Outcome::Ok);
        const auto note = message(add.id);
        QCOMPARE(note.direction, Direction::Note);
        QCOMPARE(note.state, SendState::None);
        QCOMPARE(note.author, m_store->amy.id);
        QVERIFY(conversation() == before); // still waits, still shows what the customer wrote
        const auto mention = mentionOfBen(add.id);
        QVERIFY(mention && !mention->done);
        QCOMPARE(mention->by, m_store->amy.id);
        QCOMPARE(run(Protocol::FinishMention{add.id}, m_store->ben).outcome, Outcome::Ok);
        QVERIFY(mentionOfBen(add.id)->done);
        QCOMPARE(run(Protocol::FinishMention{add.id}).code, u"message.not-found"_s); // not hers
    }

    void whoReadsTheNoteHasLooked()
    {
        const Protocol::AddNote first{
            MessageId(uuid(1)), m_conversation, u"one"_s, {m_store->ben.id}};
        const Protocol::AddNote second{
            MessageId(uuid(2)), m_conversation, u"two"_s, {m_store->ben.id}};
        QCOMPARE(run(first).outcome, Outcome::Ok);
        QCOMPARE(run(second).outcome, Outcome::Ok);
        run(Protocol::MarkRead{m_conversation,
                               message(second.id).order}); // amy's mark is not ben's
        QVERIFY(!mentionOfBen(first.id)->done);
        run(Protocol::MarkRead{m_conversation, message(first.id).order}, m_store->ben);
        QVERIFY(mentionOfBen(first.id)->done);
        QVERIFY(!mentionOfBen(second.id)->done);
        run(Protocol::MarkRead{m_conversation, message(second.id).order}, m_store->ben);
        QVERIFY(mentionOfBen(second.id)->done);
    }

    void twoEditsOfANoteBothStay()
    {
        const MessageId id(uuid(1));
        run(Protocol::AddNote{id, m_conversation, u"one"_s, {}});
        run(Protocol::EditNote{id, u"two"_s, 1, MessageId(uuid(2))});
        run(Protocol::EditNote{id, u"three"_s, 1, MessageId(uuid(3))}, m_store->ben);
        QCOMPARE(message(id).content.text, u"two"_s);
        QVERIFY(message(id).editedAt > 0);
        QCOMPARE(message(MessageId(uuid(3))).content.text, u"three"_s);
        QCOMPARE(message(MessageId(uuid(3))).author, m_store->ben.id);
        QVERIFY(message(MessageId(uuid(2))).id.isNull());
    }

    void onlyNotesAreEdited()
    {
        const auto customers = receive().id;
        QCOMPARE(run(Protocol::EditNote{customers, u"x"_s, 1, MessageId(uuid(2))}).code,
                 u"message.not-found"_s);
        QCOMPARE(run(Protocol::AddNote{MessageId(uuid(1)), m_conversation, u" \n"_s, {}}).code,
                 u"note.empty"_s);
        QCOMPARE(
            run(Protocol::AddNote{MessageId(uuid(1)), m_conversation, QString(20'001, u'x'), {}})
                .code,
            u"note.too-long"_s);
    }

    void pinsForEverybody()
    {
        const auto id = receive().id;
        run(Protocol::PinMessage{id, true, u" 地址 "_s});
        QCOMPARE(message(id).pinCategory, u"地址"_s);
        QVERIFY(message(id).pinnedAt > 0);
        run(Protocol::PinMessage{id, false, {}}, m_store->ben);
        QCOMPARE(message(id).pinnedAt, 0);
    }

    void keepsForOne()
    {
        Protocol::KeepConversation keep{m_conversation, true, {}, true, u"VIP"_s};
        run(keep);
        auto mark = markOf(m_store->amy);
        QVERIFY(mark.unread && mark.pinnedAt > 0 && !mark.muted);
        QCOMPARE(mark.pinCategory, u"VIP"_s);
        run(Protocol::KeepConversation{m_conversation, {}, true, {}, {}});
        run(Protocol::MarkRead{m_conversation, {}}); // read as far as before
        mark = markOf(m_store->amy);
        QVERIFY(!mark.unread && mark.muted && mark.pinnedAt > 0);
        QVERIFY(markOf(m_store->ben) == ReadMark{});
    }

    void supervisorsMakeTeams()
    {
        const Protocol::PutTeam put{TeamId(uuid(1)), u"Taipei"_s, {m_store->amy.id}, 0};
        QCOMPARE(run(put).code, u"auth.forbidden"_s);
        QCOMPARE(run(put, m_store->ben).outcome, Outcome::Ok);
        auto again = put; // without a network the same person changes it unseen
        again.members.append(m_store->ben.id);
        auto sue = m_store->amy;
        sue.role = User::Role::Supervisor;
        QCOMPARE(run(again, sue).code, u"team.changed"_s);
        QCOMPARE(run(again, m_store->ben).outcome, Outcome::Ok);
        again.base = 2;
        QCOMPARE(run(again, sue).outcome, Outcome::Ok);
        QCOMPARE(run(again, m_store->ben).code, u"team.changed"_s); // now it is hers
        const auto teams = read([](Sql::Database &database) { return allTeams(database); });
        QCOMPARE(teams.size(), 1);
        QCOMPARE(teams.constFirst().members, (QList{m_store->amy.id, m_store->ben.id}));
    }

    // A snapshot holds what the tail brought, and both count to the same digest.
    void snapshotsHoldThemAll_data()
    {
        QTest::addColumn<QString>("scope");
        QTest::addColumn<QStringList>("kinds");
        QTest::newRow("org") << orgScope()
                             << QStringList{u"tag"_s, u"tag_use"_s, u"team"_s, u"view"_s};
        QTest::newRow("user") << userScope(UserId(u"0190b5a0-0000-7000-8000-000000000002"_s))
                              << QStringList{u"mention"_s, u"read"_s, u"view"_s};
    }
    void snapshotsHoldThemAll()
    {
        QFETCH(const QString, scope);
        QFETCH(const QStringList, kinds);
        run(Protocol::PutTeam{TeamId(uuid(1)), u"Taipei"_s, {m_store->amy.id}, 0}, m_store->ben);
        run(Protocol::TagContact{conversation().contact, {{TagId(uuid(2)), u"VIP"_s, 1}}, {}, 0});
        run(Protocol::PutView{ViewId(uuid(3)), u"a"_s, {}, true, 0}, m_store->ben);
        run(Protocol::PutView{ViewId(uuid(4)), u"b"_s, {}, false, 0}, m_store->ben);
        run(Protocol::AddNote{MessageId(uuid(5)), m_conversation, u"x"_s, {m_store->ben.id}});
        run(Protocol::KeepConversation{m_conversation, {}, true, {}, {}}, m_store->ben);

        QStringList found;
        Protocol::Digest digest;
        SnapshotPlace place;
        for (bool last = false; !last;) {
            const auto part = read(
                [&](Sql::Database &database) { return snapshotPart(database, scope, place, 0); });
            place = part.next;
            last = part.last;
            const auto frame = Protocol::decode(part.frame);
            QVERIFY(frame);
            for (const auto &item : std::get<Protocol::Snapshot>(*frame).items) {
                found.append(Protocol::kindOf(item.entity));
                digest.add(found.constLast(), item.id, item.ver);
            }
        }
        for (const auto &kind : kinds)
            QCOMPARE(found.count(kind), 1);
        QCOMPARE(read([&](Sql::Database &database) { return digestOf(database, scope); }),
                 digest.text());
    }

private:
    template <typename Job>
    typename std::invoke_result_t<Job, Sql::Database &>::Type read(Job job)
    {
        const auto answer = Test::await((*m_store)->read(job));
        Q_ASSERT(answer);
        return *answer;
    }

    Protocol::CommandResult run(const Protocol::CommandArgs &args)
    {
        return run(args, m_store->amy);
    }
    Protocol::CommandResult run(const Protocol::CommandArgs &args, const User &who)
    {
        const Protocol::Command command{
            CommandId(u"0190b5a0-4444-7000-8000-%1"_s.arg(++m_runs, 12, 10, QChar(u'0'))), 0, args};
        const auto result = Test::await(m_commands->run(who, command));
        return result ? *result : Protocol::CommandResult{{}, Outcome::Unknown, {}, 0, {}, {}, {}};
    }

    /// The customer writes.
    Message receive()
    {
        const auto id = QString::number(++m_received);
        m_store->clock.advance(1000);
        InboundEvent event;
        event.kind = InboundEvent::Kind::Message;
        event.messageId = event.dedupeKey = id;
        event.conversationId = event.userId = u"U1"_s;
        event.timestamp = m_store->clock.nowMs();
        event.content.text = u"hello"_s;
        event.raw = "{}";
        const InboundBatch batch{u"Ubot"_s, {event}};
        const auto accepted = Test::await((*m_store)->write([&](WriteContext &context) {
            return m_intake->accept(context, m_store->account, batch);
        }));
        Q_ASSERT(accepted);
        return *read(
            [&](Sql::Database &database) { return messageOf(database, m_store->account, id); });
    }

    Conversation conversation()
    {
        return *read(
            [this](Sql::Database &database) { return conversationById(database, m_conversation); });
    }
    Contact contactNow()
    {
        const auto id = conversation().contact;
        return *read([id](Sql::Database &database) { return contactById(database, id); });
    }
    /// Without an id if it is not there.
    Message message(const MessageId &id)
    {
        return read([id](Sql::Database &database) { return messageById(database, id); })
            .value_or(Message{});
    }
    std::optional<Mention> mentionOfBen(const MessageId &id)
    {
        return read([this, id](Sql::Database &database) {
            return mentionOf(database, m_store->ben.id, id);
        });
    }
    ReadMark markOf(const User &user)
    {
        return read([this, &user](Sql::Database &database) {
                   return readMark(database, user.id, m_conversation);
               })
            .value_or(ReadMark{});
    }
    qint64 lineCount()
    {
        const auto count = read([](Sql::Database &database) {
            return database.selectOne("SELECT count(*) FROM message WHERE direction = 'system'",
                                      {},
                                      [](const Sql::Row &row) { return row.integer(0); });
        });
        return count.value_or(0);
    }

    std::unique_ptr<Test::RelayStore> m_store;
    std::unique_ptr<OrderCounter> m_order;
    std::unique_ptr<Intake> m_intake;
    std::unique_ptr<CommandProcessor> m_commands;
    ConversationId m_conversation;
    int m_runs = 0;
    int m_received = 0;
};

QTEST_GUILESS_MAIN(TestDeskCommands)
#include "tst_deskcommands.moc"
