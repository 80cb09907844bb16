// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/digest.h"
#include "core/protocol/framecodec.h"
#include "core/relay/commands/commandprocessor.h"
#include "core/relay/commands/deskhandlers.h"
#include "core/relay/commands/sendhandlers.h"
#include "core/relay/hub/scopereader.h"
#include "core/relay/journal/templaterows.h"
#include "core/relay/media/mediarows.h"
#include "core/sql/migrator.h"
#include "tests/support/relaystore.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Relay;
using namespace Qt::StringLiterals;
using Outcome = Protocol::CommandResult::Outcome;

namespace {

/// Sends go nowhere; what they count is looked at here.
class TakingQueue : public SendQueue
{
public:
    Result<> enqueueSend(WriteContext &, const UserId &, const Protocol::SendMessages &) override
    {
        return refusal ? Result<>(*refusal) : Result<>();
    }
    Result<> resolve(WriteContext &, const UserId &, const Protocol::ResolveSend &) override
    {
        return {};
    }

    std::optional<Error> refusal;
};

QString uuid(int n)
{
    return u"0190b5a0-9999-7000-8000-%1"_s.arg(n, 12, 10, QChar(u'0'));
}

Content text(const QString &words)
{
    Content content;
    content.text = words;
    return content;
}

ReplyTemplate template1(TemplateScope scope = TemplateScope::Organisation)
{
    ReplyTemplate one;
    one.id = TemplateId(uuid(1));
    one.code = u"hi"_s;
    one.title = u"Hello"_s;
    one.bubbles = {text(u"hello"_s)};
    one.scope = scope;
    return one;
}

} // namespace

// The library of answers, at the relay.
class TestTemplateCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<Test::RelayStore>();
        m_order = std::make_unique<OrderCounter>();
        m_queue = std::make_unique<TakingQueue>();
        m_commands = std::make_unique<CommandProcessor>(**m_store);
        addDeskHandlers(*m_commands, *m_order);
        m_commands->add(std::make_unique<SendMessagesHandler>(*m_queue));
        m_conversation = addConversation();
    }
    void cleanup()
    {
        m_store->operator->()->finish();
        m_commands.reset();
        m_order.reset();
        m_store.reset();
    }

    void theSecondOfTwoIsAConflictAndNothingIsOverwritten()
    {
        auto one = template1();
        QCOMPARE(put(one, 0).outcome, Outcome::Ok);
        one.title = u"Mine"_s;
        QCOMPARE(put(one, 1, m_store->ben).outcome, Outcome::Ok);
        one.title = u"Too late"_s;
        const auto late = put(one, 1);
        QCOMPARE(late.code, u"template.changed"_s);
        QCOMPARE(late.codeArgs.value(u"by"_s).toString(), m_store->ben.id.value());
        QCOMPARE(late.codeArgs.value(u"at"_s).toLongLong(), m_store->clock.nowMs());
        QCOMPARE(held().title, u"Mine"_s);
        QCOMPARE(held().owner, m_store->amy.id);
        QCOMPARE(held().changedBy, m_store->ben.id);
        QCOMPARE(put(one, 2).outcome, Outcome::Ok);
    }

    /// Without a network a person changes their own again, unseen.
    void whoWasAloneWithItIsNoConflict()
    {
        auto one = template1();
        put(one, 0);
        one.title = u"Again"_s;
        QCOMPARE(put(one, 0).outcome, Outcome::Ok);
        QCOMPARE(remove(0).outcome, Outcome::Ok);
        QVERIFY(!find());
        QCOMPARE(put(one, 0).outcome, Outcome::Ok); // back, as after an undo
        QCOMPARE(held().ver, 4);
    }

    void nobodyElseBringsBackWhatWasRemoved()
    {
        put(template1(), 0);
        QCOMPARE(remove(1, m_store->ben).outcome, Outcome::Ok);
        QCOMPARE(put(template1(), 1).code, u"template.not-found"_s);
        QCOMPARE(put(template1(), 2).code, u"template.not-found"_s);
        QVERIFY(!find());
        QCOMPARE(put(template1(), 1, m_store->ben).outcome, Outcome::Ok);
        QCOMPARE(held().owner, m_store->amy.id);
    }

    void whoMayNotChangeIt()
    {
        put(template1(TemplateScope::Mine), 0);
        QCOMPARE(put(template1(), 1, m_store->ben).code, u"template.not-found"_s);
        QCOMPARE(remove(1, m_store->ben).code, u"template.not-found"_s);
        put(template1(), 1);
        auto cat = m_store->ben;
        cat.role = User::Role::Agent;
        QCOMPARE(put(template1(), 2, cat).code, u"auth.forbidden"_s);
        QCOMPARE(remove(2, cat).code, u"auth.forbidden"_s);
        // A supervisor may change it, but not hide it from the others as somebody else's own.
        QCOMPARE(put(template1(TemplateScope::Mine), 2, m_store->ben).code,
                 u"template.scope-invalid"_s);
        QCOMPARE(remove(2, m_store->ben).outcome, Outcome::Ok);
    }

    void whatIsNoTemplateIsRefused()
    {
        auto one = template1();
        one.title = u"  "_s;
        QCOMPARE(put(one, 0).code, u"template.no-title"_s);
        one = template1(TemplateScope::Team);
        one.team = TeamId(uuid(9));
        QCOMPARE(put(one, 0).code, u"team.not-found"_s);
        one = template1(TemplateScope::Accounts);
        one.accounts = {AccountId(uuid(9))};
        QCOMPARE(put(one, 0).code, u"account.not-found"_s);
        one = template1();
        one.overrides[AccountId(uuid(9))] = {text(u"x"_s)};
        QCOMPARE(put(one, 0).code, u"account.not-found"_s);
        one = template1();
        one.id = TemplateId(u"x"_s);
        QCOMPARE(put(one, 0).code, u"command.invalid"_s);
        QVERIFY(!find());
    }

    void aCodeIsTakenOnlyByWhatIsSeen()
    {
        put(template1(TemplateScope::Mine), 0);
        auto other = template1();
        other.id = TemplateId(uuid(2));
        other.code = u"ＨＩ"_s;
        QCOMPARE(put(other, 0, m_store->ben).outcome, Outcome::Ok); // of Amy's own he cannot know
        auto third = template1();
        third.id = TemplateId(uuid(3));
        const auto taken = put(third, 0, m_store->ben);
        QCOMPARE(taken.code, u"template.code-taken"_s);
        QCOMPARE(taken.codeArgs.value(u"title"_s).toString(), u"Hello"_s);
        other.retired = true;
        QCOMPARE(put(other, 1, m_store->ben).outcome, Outcome::Ok);
        QCOMPARE(put(third, 0, m_store->ben).outcome, Outcome::Ok);
        other.retired = false; // and meanwhile it has gone
        QCOMPARE(put(other, 2, m_store->ben).code, u"template.code-taken"_s);
    }

    void whoHoldsTheOldScopeHearsThatItLeft()
    {
        put(template1(TemplateScope::Mine), 0);
        send({TemplateId(uuid(1))});
        QCOMPARE(kindsIn(userScope(m_store->amy.id)),
                 (QStringList{u"template"_s, u"template_use"_s}));
        put(template1(), 1);
        QCOMPARE(kindsIn(userScope(m_store->amy.id)), QStringList());
        QCOMPARE(kindsIn(orgScope()), (QStringList{u"template"_s, u"template_use"_s}));
        const auto tail = read([this](Sql::Database &database) { // what came with the move
            return tailAfter(database, userScope(m_store->amy.id), 2, 10);
        });
        QStringList left;
        const auto frame = Protocol::decode(tail.frame);
        QVERIFY(frame);
        for (const auto &item : std::get<Protocol::Events>(*frame).items) {
            if (const auto *gone = std::get_if<Protocol::Vanished>(&item.entity))
                left << gone->kind;
        }
        left.sort();
        QCOMPARE(left, (QStringList{u"template"_s, u"template_use"_s}));
        QCOMPARE(held().ver, 2);
    }

    void snapshotsAndDigestsAgree()
    {
        put(template1(), 0);
        auto own = template1(TemplateScope::Mine);
        own.id = TemplateId(uuid(2));
        own.code.clear();
        put(own, 0);
        send({TemplateId(uuid(1)), TemplateId(uuid(2))});
        for (const auto &scope : {orgScope(), userScope(m_store->amy.id)}) {
            Protocol::Digest digest;
            const auto items = snapshot(scope);
            for (const auto &item : items)
                digest.add(Protocol::kindOf(item.entity), item.id, item.ver);
            QCOMPARE(kindsIn(scope), (QStringList{u"template"_s, u"template_use"_s}));
            QCOMPARE(read([&](Sql::Database &database) { return digestOf(database, scope); }),
                     digest.text());
        }
    }

    void eachUseIsCountedOncePerCommand()
    {
        put(template1(), 0);
        const TemplateId id(uuid(1));
        m_store->clock.advance(5000);
        const auto command = send({id, id, TemplateId()});
        QCOMPARE(use().count, 1); // two bubbles of one are one use
        QCOMPARE(use().lastAt, m_store->clock.nowMs());
        QVERIFY(Test::await(m_commands->run(m_store->amy, command))); // again, as after a reconnect
        QCOMPARE(use().count, 1);
        send({id}, m_store->ben);
        QCOMPARE(use().count, 2);
        m_queue->refusal = Error{ErrorKind::Rejected, u"conversation.standby"_s};
        send({id});
        QCOMPARE(use().count, 2);
    }

    void whatIsNotThereIsNotCountedAndSentAllTheSame()
    {
        put(template1(TemplateScope::Mine), 0);
        const auto unknown = send({TemplateId(uuid(7))});
        QCOMPARE(resultOf(unknown).outcome, Outcome::Ok);
        const auto hidden = send({TemplateId(uuid(1))}, m_store->ben);
        QCOMPARE(resultOf(hidden, m_store->ben).outcome, Outcome::Ok);
        QCOMPARE(use().count, 0);
        const auto odd = send({TemplateId(u"no id"_s)});
        QCOMPARE(resultOf(odd).code, u"command.invalid"_s);
    }

    void theLastFiftyVersionsAreKept()
    {
        auto one = template1();
        put(one, 0);
        for (int i = 1; i <= MostVersions + 3; ++i) {
            m_store->clock.advance(1000);
            one.title = u"title %1"_s.arg(i);
            QCOMPARE(put(one, i, i % 2 == 0 ? m_store->amy : m_store->ben).outcome, Outcome::Ok);
        }
        QCOMPARE(put(one, MostVersions + 4).outcome, Outcome::Ok); // says nothing new
        const auto versions =
            read([](Sql::Database &database) { return versionsOf(database, TemplateId(uuid(1))); });
        QCOMPARE(versions.size(), MostVersions);
        const auto &last = versions.constFirst();
        QCOMPARE(last.was.title, u"title %1"_s.arg(MostVersions + 2));
        QCOMPARE(last.changedBy, m_store->ben.id);
        QCOMPARE(last.changedAt, m_store->clock.nowMs());
        QCOMPARE(versions.constLast().was.ver, 4);
    }

    void aFileHasToBeAtTheRelayAndMoves()
    {
        auto one = template1(TemplateScope::Mine);
        Content picture;
        picture.kind = ContentKind::Image;
        picture.media = Media{.sha = u"s1"_s, .mime = u"text/html"_s, .fileName = u"a.png"_s};
        one.bubbles.append(picture);
        QCOMPARE(put(one, 0).code, u"rule.media-missing"_s);
        const auto stored =
            Test::await((*m_store)->write([this](WriteContext &context) -> Result<> {
                const StoredFile file{u"s1"_s, u"image/png"_s, 9, 4, 3, 0, {}};
                if (auto done = putStoredFile(context, file); !done)
                    return done;
                return noteUpload(context, u"s1"_s, m_store->amy.id);
            }));
        QVERIFY(stored);
        QCOMPARE(put(one, 0).outcome, Outcome::Ok);
        // As our own books have it, whatever the client says.
        QCOMPARE(held().bubbles.constLast().media->mime, u"image/png"_s);
        QCOMPARE(held().bubbles.constLast().media->state, MediaState::Ready);
        QVERIFY(isSeen(userScope(m_store->amy.id)));
        QVERIFY(!isSeen(orgScope()));
        one.scope = TemplateScope::Organisation;
        QCOMPARE(put(one, 1).outcome, Outcome::Ok);
        QVERIFY(isSeen(orgScope()));
        QVERIFY(!isSeen(userScope(m_store->amy.id)));
    }

    void anOlderDatabaseIsTakenOver()
    {
        const QTemporaryDir folder;
        const auto sources = QDir(u":/sql/relay"_s).entryInfoList(QDir::Files, QDir::Name);
        for (const auto &source : sources) {
            if (source.fileName() < u"0010"_s)
                QVERIFY(QFile::copy(source.filePath(), folder.filePath(source.fileName())));
        }
        Sql::Database database({.file = u":memory:"_s});
        QVERIFY(database.open());
        QVERIFY(Sql::migrate(database, folder.path()));
        QVERIFY(database.execute("INSERT INTO message (workspace, id, conversation, account, "
                                 "direction, order_at, order_seq, content, arrived_at, ver) "
                                 "VALUES (1, 'm', 'c', 'a', 'outbound', 1, 1, '{}', 1, 1)",
                                 {}));
        QVERIFY(Sql::migrate(database, u":/sql/relay"_s));
        const auto old = messageById(database, MessageId(u"m"_s));
        QVERIFY(old && *old);
        QVERIFY((*old)->usedTemplate.isNull());
        QVERIFY(putTemplate(database, {template1(), false, {}, 0}));
        QCOMPARE(templatesIn(database, orgScope())->size(), 1);
    }

private:
    template <typename Job>
    typename std::invoke_result_t<Job, Sql::Database &>::Type read(Job job)
    {
        const auto answer = Test::await((*m_store)->read(job));
        Q_ASSERT(answer);
        return *answer;
    }

    Protocol::CommandResult run(const Protocol::CommandArgs &args, const User &who)
    {
        return resultOf({nextId(), 0, args}, who);
    }
    Protocol::CommandResult put(const ReplyTemplate &one, qint64 base)
    {
        return put(one, base, m_store->amy);
    }
    Protocol::CommandResult put(const ReplyTemplate &one, qint64 base, const User &who)
    {
        return run(Protocol::PutTemplate{one, base}, who);
    }
    Protocol::CommandResult remove(qint64 base) { return remove(base, m_store->amy); }
    Protocol::CommandResult remove(qint64 base, const User &who)
    {
        return run(Protocol::RemoveTemplate{TemplateId(uuid(1)), base}, who);
    }
    Protocol::CommandResult resultOf(const Protocol::Command &command)
    {
        return resultOf(command, m_store->amy);
    }
    Protocol::CommandResult resultOf(const Protocol::Command &command, const User &who)
    {
        const auto result = Test::await(m_commands->run(who, command));
        return result ? *result : Protocol::CommandResult{{}, Outcome::Unknown, {}, 0, {}, {}, {}};
    }

    Protocol::Command send(const QList<TemplateId> &templates)
    {
        return send(templates, m_store->amy);
    }
    /// One bubble for each of @p templates; null: not from one.
    Protocol::Command send(const QList<TemplateId> &templates, const User &who)
    {
        Protocol::SendMessages send;
        send.conversation = m_conversation;
        for (const auto &id : templates)
            send.bubbles.append({MessageId(uuid(1000 + ++m_runs)), text(u"x"_s), id});
        const Protocol::Command command{nextId(), 0, send};
        resultOf(command, who);
        return command;
    }

    CommandId nextId()
    {
        return CommandId(u"0190b5a0-4444-7000-8000-%1"_s.arg(++m_runs, 12, 10, QChar(u'0')));
    }

    std::optional<ReplyTemplate> find()
    {
        return read(
            [](Sql::Database &database) { return templateById(database, TemplateId(uuid(1))); });
    }
    ReplyTemplate held() { return find().value_or(ReplyTemplate()); }
    TemplateUse use()
    {
        return read([](Sql::Database &database) { return useOf(database, TemplateId(uuid(1))); });
    }
    bool isSeen(const QString &scope)
    {
        return read([&](Sql::Database &database) { return isUsedIn(database, u"s1"_s, {scope}); });
    }

    QList<Protocol::Item> snapshot(const QString &scope)
    {
        QList<Protocol::Item> items;
        SnapshotPlace place;
        for (bool last = false; !last;) {
            const auto part = read(
                [&](Sql::Database &database) { return snapshotPart(database, scope, place, 0); });
            place = part.next;
            last = part.last;
            const auto frame = Protocol::decode(part.frame);
            Q_ASSERT(frame);
            items += std::get<Protocol::Snapshot>(*frame).items;
        }
        return items;
    }
    /// Of the templates' kinds, those that a snapshot of @p scope holds.
    QStringList kindsIn(const QString &scope)
    {
        QStringList kinds;
        const auto items = snapshot(scope);
        for (const auto &item : items) {
            if (const auto kind = Protocol::kindOf(item.entity); kind.startsWith(u"template"_s))
                kinds.append(kind);
        }
        return kinds;
    }

    ConversationId addConversation()
    {
        Conversation chat;
        chat.id = ConversationId(uuid(500));
        chat.account = m_store->account;
        chat.platformId = u"U1"_s;
        const auto done = Test::await((*m_store)->write(
            [&](WriteContext &context) { return putConversation(context.database, chat); }));
        Q_ASSERT(done);
        return chat.id;
    }

    std::unique_ptr<Test::RelayStore> m_store;
    std::unique_ptr<OrderCounter> m_order;
    std::unique_ptr<TakingQueue> m_queue;
    std::unique_ptr<CommandProcessor> m_commands;
    ConversationId m_conversation;
    int m_runs = 0;
};

QTEST_GUILESS_MAIN(TestTemplateCommands)
#include "tst_templatecommands.moc"
