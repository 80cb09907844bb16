// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/journal/rows.h"
#include "core/storage/searchindexer.h"
#include "tests/integration/twodesks.h"
#include "tests/support/waiting.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 20'000;

/// A workstation with its index, and what it was told to remove.
struct Watcher {
    Watcher(RelayHost &relay, const User &person, const QString &folder)
        : desk(relay, person, folder)
        , indexer(desk.cache())
    {
        QObject::connect(&desk.sync(), &SyncClient::changed, &desk, [this](const ChangeSet &news) {
            goneMedia += news.goneMedia;
            indexer.wake();
        });
    }

    /// How often @p bytes stand in the index, in any of its parts.
    int indexed(const QByteArray &bytes)
    {
        const auto count = soon(desk.cache().read([bytes](Sql::Database &database) {
            return database.selectOne(
                "SELECT (SELECT count(*) FROM search_data WHERE instr(block, :bytes)) + "
                "(SELECT count(*) FROM search_stale WHERE instr(body, :text))",
                {{":bytes", bytes}, {":text", QString::fromUtf8(bytes)}},
                [](const Sql::Row &row) { return static_cast<int>(row.integer(0)); });
        }));
        return count && *count ? **count : -1;
    }
    bool knows(const QString &words) { return desk.dump().join(u'\n').contains(words); }

    DeskEnd desk;
    SearchIndexer indexer;
    QStringList goneMedia;
};

} // namespace

/// What a customer takes back or edits, from LINE's word of it to every workstation.
class TestTakenBack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        for (const auto *person : {"amy", "ben"})
            QVERIFY(QDir(m_folder->path()).mkdir(QLatin1String(person)));
        m_relay = std::make_unique<RelayHost>();
        m_amy =
            std::make_unique<Watcher>(*m_relay, m_relay->store.amy, m_folder->filePath(u"amy"_s));
        m_ben =
            std::make_unique<Watcher>(*m_relay, m_relay->store.ben, m_folder->filePath(u"ben"_s));
        m_amy->desk.connectToRelay();
        m_ben->desk.connectToRelay();
        say(u"900"_s, u"zqxjkv is my number"_s);
        say(u"901"_s, u"a picture"_s);
        becomePicture(u"901"_s);
        QTRY_VERIFY_WITH_TIMEOUT(areLevel(), Patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_amy->indexed("zqxjkv") > 0, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_ben->indexed("zqxjkv") > 0, Patience);
        QVERIFY(m_ben->knows(u"zqxjkv"_s) && m_ben->knows(u"sha-of-small"_s));
    }
    void cleanup()
    {
        m_amy.reset();
        m_ben.reset();
        m_relay.reset();
    }

    void anUnsendReachesEveryWorkstation_data()
    {
        QTest::addColumn<bool>("benIsAway");
        QTest::newRow("both are there") << false;
        QTest::newRow("one comes back later") << true;
    }

    void anUnsendReachesEveryWorkstation()
    {
        QFETCH(bool, benIsAway);
        if (benIsAway)
            m_ben->desk.cut();
        unsend(u"900"_s);
        unsend(u"901"_s);
        if (benIsAway) {
            QVERIFY(m_ben->knows(u"zqxjkv"_s));
            m_ben->desk.connectToRelay();
        }
        QTRY_VERIFY_WITH_TIMEOUT(areLevel(), Patience);
        for (auto *watcher : {m_amy.get(), m_ben.get()}) {
            QVERIFY(!watcher->knows(u"zqxjkv"_s)); // nor as the last words of the list
            QVERIFY(!watcher->knows(u"sha-of-"_s));
            QTRY_COMPARE_WITH_TIMEOUT(watcher->indexed("zqxjkv"), 0, Patience);
            QTRY_VERIFY(
                watcher->goneMedia.contains(u"sha-of-picture"_s)); // told after it is on disk
            QTRY_VERIFY(watcher->goneMedia.contains(u"sha-of-small"_s));
            const auto messages = messagesAt(*watcher);
            QCOMPARE(messages.size(), 2); // where they stood is still seen
            for (const auto &message : messages)
                QCOMPARE(message.content.kind, ContentKind::Erased);
        }
    }

    void anEditReachesEveryWorkstation_data() { anUnsendReachesEveryWorkstation_data(); }

    void anEditReachesEveryWorkstation()
    {
        QFETCH(bool, benIsAway);
        if (benIsAway)
            m_ben->desk.cut();
        auto event = eventOf(InboundEvent::Kind::MessageEdited, u"900"_s);
        event.content.text = u"wvutsr is my number"_s;
        m_relay->take({event});
        if (benIsAway)
            m_ben->desk.connectToRelay();
        QTRY_VERIFY_WITH_TIMEOUT(areLevel(), Patience);
        for (auto *watcher : {m_amy.get(), m_ben.get()}) {
            QVERIFY(!watcher->knows(u"zqxjkv"_s));
            QVERIFY(watcher->knows(u"wvutsr"_s));
            QTRY_COMPARE_WITH_TIMEOUT(watcher->indexed("zqxjkv"), 0, Patience);
            QTRY_VERIFY_WITH_TIMEOUT(watcher->indexed("wvutsr") > 0, Patience);
            QVERIFY(messagesAt(*watcher).constFirst().editedAt > 0
                    || messagesAt(*watcher).constLast().editedAt > 0);
        }
    }

private:
    InboundEvent eventOf(InboundEvent::Kind kind, const QString &message)
    {
        InboundEvent event;
        event.kind = kind;
        event.messageId = message;
        event.dedupeKey = u"event-%1"_s.arg(++m_events);
        event.conversationId = event.userId = u"U1"_s;
        event.timestamp = m_relay->store.clock.nowMs();
        event.raw = "{}";
        m_relay->store.clock.advance(1000);
        return event;
    }
    void say(const QString &id, const QString &words)
    {
        auto event = eventOf(InboundEvent::Kind::Message, id);
        event.content.text = words;
        m_relay->take({event});
    }
    void unsend(const QString &id) { m_relay->take({eventOf(InboundEvent::Kind::Unsend, id)}); }
    /// As if its file had been fetched.
    void becomePicture(const QString &id)
    {
        const auto done =
            soon(m_relay->store->write([this, id](Relay::WriteContext &context) -> Result<> {
                auto message = Relay::messageOf(context.database, m_relay->store.account, id);
                if (!message)
                    return message.error();
                (*message)->content = {};
                (*message)->content.kind = ContentKind::Image;
                (*message)->content.media =
                    Media{MediaState::Ready, u"sha-of-picture"_s, u"sha-of-small"_s};
                auto stored = Relay::updateMessage(context.database, **message);
                if (!stored)
                    return stored.error();
                context.log.put(*stored);
                return {};
            }));
        QVERIFY(done);
    }
    bool areLevel() { return m_amy->desk.isLevel() && m_ben->desk.isLevel(); }
    static QList<Message> messagesAt(Watcher &watcher)
    {
        const auto chats = watcher.desk.conversations();
        return watcher.desk.messagesIn(chats.constFirst().id);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RelayHost> m_relay;
    std::unique_ptr<Watcher> m_amy;
    std::unique_ptr<Watcher> m_ben;
    int m_events = 0;
};

QTEST_GUILESS_MAIN(TestTakenBack)
#include "tst_takenback.moc"
