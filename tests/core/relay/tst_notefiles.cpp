// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/commands/commandprocessor.h"
#include "core/relay/commands/deskhandlers.h"
#include "core/relay/media/mediarows.h"
#include "core/relay/readablescopes.h"
#include "tests/support/relaystore.h"

#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Relay;
using namespace Qt::StringLiterals;
using Outcome = Protocol::CommandResult::Outcome;

namespace {

QString uuid(int n)
{
    return u"0190b5a0-9999-7000-8000-%1"_s.arg(n, 12, 10, QChar(u'0'));
}

Content picture(const QString &sha = u"s1"_s)
{
    Content content;
    content.kind = ContentKind::Image;
    content.media = Media();
    content.media->state = MediaState::Ready;
    content.media->sha = sha;
    content.media->mime = u"text/html"_s; // as a client may say it
    content.media->fileName = u"貨架.png"_s;
    return content;
}

} // namespace

// Files of internal notes: who reads the conversation has them, and nobody else ever.
class TestNoteFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<Test::RelayStore>();
        m_order = std::make_unique<OrderCounter>();
        m_commands = std::make_unique<CommandProcessor>(**m_store);
        addDeskHandlers(*m_commands, *m_order);
        QVERIFY(Test::await((*m_store)->write([this](WriteContext &context) {
            auto done = context.database.execute(
                "INSERT INTO conversation (workspace, id, account, kind, platform_id, contact, "
                "ver) VALUES (1, :id, :account, 'user', 'U1', '', 1)",
                {{":id", m_conversation.value()}, {":account", m_store->account.value()}});
            return done ? Result<>() : Result<>(done.error());
        })));
    }
    void cleanup()
    {
        m_store->operator->()->finish();
        m_commands.reset();
        m_order.reset();
        m_store.reset();
    }

    void aPictureStandsInTheNote()
    {
        upload(u"s1"_s, m_store->amy);
        const auto add = note(1, u"on the shelf"_s, picture());
        QCOMPARE(run(add).outcome, Outcome::Ok);
        const auto kept = message(add.id);
        QCOMPARE(kept.direction, Direction::Note);
        QCOMPARE(kept.state, SendState::None);
        QCOMPARE(kept.content.kind, ContentKind::Image);
        QCOMPARE(kept.content.text, u"on the shelf"_s);
        QCOMPARE(kept.content.media->sha, u"s1"_s);
        QCOMPARE(kept.content.media->fileName, u"貨架.png"_s);
        QCOMPARE(kept.content.media->mime, u"image/png"_s); // as our own books have it
        QCOMPARE(kept.content.media->state, MediaState::Ready);
    }

    /// It is in no request to the platform, and has no address that anybody could be given.
    void neverReachesTheCustomer()
    {
        upload(u"s1"_s, m_store->amy);
        QCOMPARE(run(note(1, u"not for customers"_s, picture())).outcome, Outcome::Ok);
        QCOMPARE(count("SELECT count(*) FROM send_request"), 0);
        QCOMPARE(count("SELECT count(*) FROM public_file"), 0);
        QVERIFY(isSeen(deskScope(m_store->account)));
        QVERIFY(!isSeen(orgScope()));
        QVERIFY(!isSeen(userScope(m_store->amy.id)));
    }

    void isAddedOnceHoweverOftenItIsSaid()
    {
        upload(u"s1"_s, m_store->amy);
        const Protocol::Command command{CommandId(uuid(40)), 0, note(1, {}, picture())};
        for (int i = 0; i < 3; ++i)
            QCOMPARE(Test::await(m_commands->run(m_store->amy, command))->outcome, Outcome::Ok);
        QCOMPARE(count("SELECT count(*) FROM message"), 1);
        QCOMPARE(message(MessageId(uuid(1))).content.text, QString());
    }

    void aFileThatOneMayNotSeeIsNotThere()
    {
        QCOMPARE(run(note(1, u"x"_s, picture())).code, u"rule.media-missing"_s);
        upload(u"s1"_s, m_store->ben);
        QCOMPARE(run(note(1, u"x"_s, picture())).code, u"rule.media-missing"_s);
        QCOMPARE(run(note(1, u"x"_s, picture({}))).code, u"rule.media-missing"_s);
        QCOMPARE(count("SELECT count(*) FROM message"), 0);
        upload(u"s1"_s, m_store->amy);
        QCOMPARE(run(note(1, u"x"_s, picture())).outcome, Outcome::Ok);
    }

    void onlyFilesAreFiles_data()
    {
        QTest::addColumn<ContentKind>("kind");
        for (const auto kind : {ContentKind::Text,
                                ContentKind::Location,
                                ContentKind::Sticker,
                                ContentKind::Card,
                                ContentKind::Event,
                                ContentKind::Unknown,
                                ContentKind::Erased})
            QTest::addRow("%d", static_cast<int>(kind)) << kind;
    }

    void onlyFilesAreFiles()
    {
        QFETCH(const ContentKind, kind);
        upload(u"s1"_s, m_store->amy);
        auto content = picture();
        content.kind = kind;
        QCOMPARE(run(note(1, u"x"_s, content)).code, u"command.invalid"_s);
        content.kind = ContentKind::File;
        content.media.reset();
        QCOMPARE(run(note(1, u"x"_s, content)).code, u"command.invalid"_s);
        QCOMPARE(count("SELECT count(*) FROM message"), 0);
    }

    /// Buttons, cards and whatever else a client says of the file stay outside.
    void nothingElseComesAlong()
    {
        upload(u"s1"_s, m_store->amy);
        auto content = picture();
        content.text = u"smuggled"_s;
        content.data = {{u"contents"_s, u"x"_s}};
        content.quickReplies = {{u"Yes"_s, QuickAction::Say, u"yes"_s}};
        content.media->fileName = QString(10'000, u'n');
        QCOMPARE(run(note(1, u"mine"_s, content)).outcome, Outcome::Ok);
        const auto kept = message(MessageId(uuid(1))).content;
        QCOMPARE(kept.text, u"mine"_s);
        QVERIFY(kept.data.isEmpty());
        QVERIFY(kept.quickReplies.isEmpty());
        QCOMPARE(kept.media->fileName.size(), 10'000);
    }

    void wordsAreChangedAndTheFileStays()
    {
        upload(u"s1"_s, m_store->amy);
        run(note(1, u"one"_s, picture()));
        const MessageId id(uuid(1));
        QCOMPARE(run(Protocol::EditNote{id, {}, 1, MessageId(uuid(2))}).outcome, Outcome::Ok);
        QCOMPARE(message(id).content.text, QString());
        QCOMPARE(message(id).content.media->sha, u"s1"_s);
        // Somebody else was slower: their words are a note of their own, the file stays where it is.
        QCOMPARE(run(Protocol::EditNote{id, u"two"_s, 1, MessageId(uuid(3))}).outcome, Outcome::Ok);
        QCOMPARE(message(MessageId(uuid(3))).content.text, u"two"_s);
        QCOMPARE(message(MessageId(uuid(3))).content.kind, ContentKind::Text);
        QVERIFY(!message(MessageId(uuid(3))).content.media);
        QCOMPARE(run(note(4, u" "_s, {})).code, u"note.empty"_s);
        // And who was slower and took all words away wrote none.
        QCOMPARE(run(Protocol::EditNote{id, u"three"_s, 2, MessageId(uuid(5))}).outcome,
                 Outcome::Ok);
        QCOMPARE(run(Protocol::EditNote{id, {}, 1, MessageId(uuid(6))}).outcome, Outcome::Ok);
        QVERIFY(message(MessageId(uuid(6))).id.isNull());
    }

private:
    Protocol::AddNote note(int n, const QString &text, const std::optional<Content> &file)
    {
        Protocol::AddNote add{MessageId(uuid(n)), m_conversation, text, {}};
        add.file = file;
        return add;
    }

    void upload(const QString &sha, const User &who)
    {
        QVERIFY(Test::await((*m_store)->write([&](WriteContext &context) -> Result<> {
            if (auto done = putStoredFile(context, {sha, u"image/png"_s, 9, 4, 3, 0, {}}); !done)
                return done;
            return noteUpload(context, sha, who.id);
        })));
    }

    Protocol::CommandResult run(const Protocol::CommandArgs &args)
    {
        const Protocol::Command command{CommandId(uuid(500 + ++m_runs)), 0, args};
        const auto result = Test::await(m_commands->run(m_store->amy, command));
        return result ? *result : Protocol::CommandResult{{}, Outcome::Unknown, {}, 0, {}, {}, {}};
    }

    template <typename Job>
    typename std::invoke_result_t<Job, Sql::Database &>::Type read(Job job)
    {
        const auto answer = Test::await((*m_store)->read(job));
        Q_ASSERT(answer);
        return *answer;
    }

    qint64 count(const char *rows)
    {
        const auto found = read([rows](Sql::Database &database) {
            return database.selectOne(rows, {}, [](const Sql::Row &row) { return row.integer(0); });
        });
        return found.value_or(-1);
    }

    bool isSeen(const QString &scope)
    {
        return read([&](Sql::Database &database) { return isUsedIn(database, u"s1"_s, {scope}); });
    }

    Message message(const MessageId &id)
    {
        return read([id](Sql::Database &database) { return messageById(database, id); })
            .value_or(Message{});
    }

    const ConversationId m_conversation{uuid(700)};
    std::unique_ptr<Test::RelayStore> m_store;
    std::unique_ptr<OrderCounter> m_order;
    std::unique_ptr<CommandProcessor> m_commands;
    int m_runs = 0;
};

QTEST_GUILESS_MAIN(TestNoteFiles)
#include "tst_notefiles.moc"
