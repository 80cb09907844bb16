// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/registry.h"
#include "core/relay/intake/intake.h"
#include "core/relay/intake/intakerows.h"
#include "core/relay/media/mediafetcher.h"
#include "core/relay/media/mediasweep.h"
#include "tests/core/relay/media/fakeweb.h"
#include "tests/core/relay/media/samplefiles.h"
#include "tests/core/relay/outbox/fakeplatform.h"
#include "tests/support/relaystore.h"

#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Relay;
using namespace Qt::StringLiterals;

/// What customers sent, from the platform to the disk.
class TestMediaFetcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<Test::RelayStore>();
        m_platform = std::make_unique<Test::FakePlatform>();
        m_web = std::make_unique<Test::FakeWeb>();
        m_files = std::make_unique<MediaStore>(m_folder->filePath(u"media"_s));
        QVERIFY(Test::await(m_files->open()));
        MediaFetcher::Settings settings;
        settings.tick = std::chrono::milliseconds(10);
        m_fetcher = std::make_unique<MediaFetcher>(
            MediaFetcher::Parts{**m_store, *m_files, *m_platform, *m_web, channelAdapter},
            settings);
    }

    void cleanup()
    {
        m_fetcher.reset();
        m_files.reset();
        m_store.reset();
    }

    void fetchesAPictureWithItsThumbnail()
    {
        const auto body = Test::picture({2000, 1000});
        m_platform->answerWith = [&](const OutboundRequest &) {
            return content(body);
        };
        m_fetcher->start();
        addMessage();
        QTRY_COMPARE(media().state, MediaState::Ready);
        const auto got = media();
        QCOMPARE(got.mime, u"image/jpeg"_s);
        QCOMPARE(got.width, 2000);
        QCOMPARE(got.height, 1000);
        QCOMPARE(got.size, body.size());
        QFile stored(m_files->fileOf(got.sha));
        QVERIFY(stored.open(QIODevice::ReadOnly));
        QCOMPARE(stored.readAll(), body);
        const QImage thumbnail(m_files->fileOf(got.thumbnail));
        QCOMPARE(thumbnail.size(), QSize(480, 240));
        QCOMPARE(jobs(), 0);
        QVERIFY(isReadable(got.sha));
        QVERIFY(isReadable(got.thumbnail));
        QVERIFY(m_platform->calls.first().request.dataHost);
    }

    void waitsWhileThePlatformPrepares()
    {
        int asked = 0;
        m_platform->answerWith = [&](const OutboundRequest &request) {
            if (request.path.endsWith("/transcoding"))
                return Test::FakePlatform::answer(200, R"({"status":"processing"})");
            return ++asked < 3 ? Test::FakePlatform::answer(202) : content(Test::film());
        };
        m_fetcher->start();
        addMessage();
        QTRY_COMPARE(asked, 1);
        QTRY_COMPARE(attempts(), 1);
        QCOMPARE(media().state, MediaState::Pending);
        m_store->clock.advance(2'000);
        QTRY_COMPARE(asked, 2);
        QTRY_COMPARE(attempts(), 2);
        m_store->clock.advance(4'000);
        QTRY_COMPARE(media().state, MediaState::Ready);
        QCOMPARE(media().durationMs, 2500);
        QCOMPARE(media().width, 640);
    }

    void endsInAStateThatSaysWhy_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("tries");
        QTest::addColumn<MediaState>("state");
        QTest::addColumn<QString>("code");
        QTest::newRow("gone") << 410 << 1 << MediaState::Gone << u"media.gone"_s;
        QTest::newRow("missing") << 404 << 4 << MediaState::Gone << u"media.gone"_s;
        QTest::newRow("forbidden") << 403 << 1 << MediaState::Failed << u"media.failed"_s;
        QTest::newRow("unauthorized") << 401 << 2 << MediaState::Pending << QString();
        QTest::newRow("down") << 500 << 1 << MediaState::Pending << QString();
    }

    void endsInAStateThatSaysWhy()
    {
        QFETCH(int, status);
        QFETCH(int, tries);
        QFETCH(MediaState, state);
        QFETCH(QString, code);
        m_platform->answerWith = [&](const OutboundRequest &) {
            // A 404 is asked for again only when some time has passed.
            m_store->clock.advance(status == 404 ? 10 : 0);
            return Test::FakePlatform::answer(status);
        };
        m_fetcher->start();
        addMessage();
        for (int i = 1; i < tries && status == 404; ++i) {
            QTRY_COMPARE(attempts(), i);
            m_store->clock.advance(60'000);
        }
        QTRY_COMPARE(m_platform->calls.size(), tries);
        if (state == MediaState::Pending)
            QTRY_COMPARE(attempts(), 1);
        QTRY_COMPARE(media().state, state);
        QCOMPARE(media().failure, code);
        QCOMPARE(jobs(), state == MediaState::Pending ? 1 : 0);
    }

    void givesUpAfterADay()
    {
        m_platform->answerWith = [](const OutboundRequest &) {
            return Test::FakePlatform::silence();
        };
        m_fetcher->start();
        addMessage();
        QTRY_COMPARE(attempts(), 1);
        m_store->clock.advance(25LL * 60 * 60 * 1000);
        QTRY_COMPARE(media().state, MediaState::Failed);
    }

    void aCutOffDownloadIsNotKept()
    {
        m_platform->answerWith = [](const OutboundRequest &) {
            auto answer = content("half");
            answer.headers.emplaceBack("Content-Length", "4000");
            return answer;
        };
        m_fetcher->start();
        addMessage();
        QTRY_COMPARE(attempts(), 1);
        QCOMPARE(media().state, MediaState::Pending);
    }

    void whatWasTakenBackIsNotFetched()
    {
        addMessage();
        unsend();
        m_fetcher->start();
        addMessage(u"2"_s);
        m_platform->answerWith = [](const OutboundRequest &) {
            return content("text");
        };
        QTRY_VERIFY(!m_platform->calls.isEmpty());
        for (const auto &call : std::as_const(m_platform->calls))
            QVERIFY(!call.request.path.contains("/100"));
    }

    void aPictureTakenBackIsSwept()
    {
        MediaSweep sweep(**m_store, *m_files);
        m_platform->answerWith = [](const OutboundRequest &) {
            return content(Test::picture({2000, 1000}));
        };
        m_fetcher->start();
        addMessage();
        QTRY_COMPARE(media().state, MediaState::Ready);
        const auto got = media();
        m_store->clock.advance(1);
        QCOMPARE(*Test::await(sweep.sweep()), 0);
        unsend();
        QCOMPARE(*Test::await(sweep.sweep()), 1);
        QVERIFY(!QFile::exists(m_files->fileOf(got.sha)));
        QCOMPARE(*Test::await(sweep.sweep()), 1); // its thumbnail follows
        QVERIFY(!QFile::exists(m_files->fileOf(got.thumbnail)));
    }

    void mediaOfOthersComeFromTheWeb()
    {
        const QUrl url(u"https://cdn.example.com/a.png"_s);
        m_web->pages.insert(url, Test::picture({10, 10}, "png"));
        m_fetcher->start();
        addMessage(u"1"_s, url.toString());
        QTRY_COMPARE(media().state, MediaState::Ready);
        QCOMPARE(m_platform->calls.size(), 0); // no token near a stranger
        QCOMPARE(media().mime, u"image/png"_s);
    }

    void externalMediaComeAllTheWayFromTheWebhook()
    {
        const QUrl url(u"https://cdn.example.com/a.png"_s);
        m_web->pages.insert(url, Test::picture({10, 10}, "png"));
        m_fetcher->start();
        deliver(url.toString());
        QTRY_COMPARE(delivered().state, MediaState::Ready);
        QCOMPARE(delivered().mime, u"image/png"_s);
        QCOMPARE(m_web->asked, QList<QUrl>{url});
        QCOMPARE(m_platform->calls.size(), 0); // no token near a stranger
        QCOMPARE(jobs(), 0);
    }

    void anAddressThatIsNoneFailsAtOnce()
    {
        m_fetcher->start();
        deliver(u"http://169.254.169.254/latest"_s);
        QCOMPARE(delivered().state, MediaState::Failed);
        QCOMPARE(delivered().failure, u"media.failed"_s);
        QCOMPARE(jobs(), 0);
    }

    void aGuardedAddressFailsWithoutACall()
    {
        GuardedWebDownload web({});
        MediaFetcher fetcher({**m_store, *m_files, *m_platform, web, channelAdapter}, {});
        fetcher.start();
        deliver(u"https://169.254.169.254/latest"_s);
        QTRY_COMPARE(delivered().state, MediaState::Failed);
        QCOMPARE(m_platform->calls.size(), 0);
    }

    void aStrangersCodesAreNotThePlatforms_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<MediaState>("state");
        QTest::newRow("preparing") << 202 << MediaState::Failed;
        QTest::newRow("unauthorized") << 401 << MediaState::Failed;
        QTest::newRow("missing") << 404 << MediaState::Gone;
        QTest::newRow("busy") << 503 << MediaState::Pending;
    }

    void aStrangersCodesAreNotThePlatforms()
    {
        QFETCH(int, status);
        QFETCH(MediaState, state);
        m_web->status = status;
        m_fetcher->start();
        addMessage(u"1"_s, u"https://cdn.example.com/a.png"_s);
        if (state == MediaState::Pending)
            QTRY_COMPARE(attempts(), 1);
        QTRY_COMPARE(media().state, state);
        QCOMPARE(m_platform->calls.size(), 0);
        QCOMPARE(m_platform->invalidated.size(), 0);
    }

    void anAddressThatIsNotAllowedFails()
    {
        m_web->refuses = true;
        m_fetcher->start();
        addMessage(u"1"_s, u"https://169.254.169.254/latest"_s);
        QTRY_COMPARE(media().state, MediaState::Failed);
        QCOMPARE(media().failure, u"media.failed"_s);
    }

private:
    static PlatformAnswer content(const QByteArray &body)
    {
        auto answer = Test::FakePlatform::answer(200, body);
        answer.headers.emplaceBack("Content-Type", "image/jpeg");
        return answer;
    }

    /// A picture that LINE does not keep, through parser and intake.
    void deliver(const QString &url)
    {
        const auto body =
            QStringLiteral(
                R"({"destination":"Ubot","events":[{"type":"message","mode":"active","timestamp":1,)"
                R"("webhookEventId":"E1","source":{"type":"user","userId":"U1"},)"
                R"("message":{"type":"image","id":"700","contentProvider":{"type":"external",)"
                R"("originalContentUrl":"%1","previewImageUrl":"%1"}}}]})")
                .arg(url);
        const auto batch = channelAdapter(Platform::Line)->parse(body.toUtf8());
        QVERIFY(batch);
        QVERIFY(Test::await((*m_store)->write([&](WriteContext &context) {
            return m_intake.accept(context, m_store->account, *batch);
        })));
    }
    Media delivered()
    {
        const auto message = Test::await((*m_store)->read([this](Sql::Database &database) {
            return messageOf(database, m_store->account, u"700"_s);
        }));
        return message && *message ? (*message)->content.media.value_or(Media{}) : Media{};
    }

    void addMessage(const QString &number = u"1"_s, const QString &url = {})
    {
        Message message;
        message.id = MessageId(u"m"_s + number);
        message.conversation = ConversationId(u"c"_s);
        message.account = m_store->account;
        message.platformId = number + u"00"_s;
        message.order = {m_store->clock.nowMs(), number.toInt()};
        message.content.kind = ContentKind::Image;
        message.content.media = Media{};
        message.ver = 1;
        QVERIFY(Test::await((*m_store)->write([=](WriteContext &context) -> Result<> {
            const auto inserted = insertMessage(context.database, message);
            if (!inserted)
                return inserted.error();
            context.log.put(message);
            return wantContent(context, message, url);
        })));
    }

    void unsend()
    {
        QVERIFY(Test::await((*m_store)->write([](WriteContext &context) -> Result<> {
            auto message = messageById(context.database, MessageId(u"m1"_s));
            if (!message)
                return message.error();
            (*message)->content = Content{};
            (*message)->content.kind = ContentKind::Erased;
            const auto stored = updateMessage(context.database, **message);
            if (!stored)
                return stored.error();
            context.log.erased(*stored);
            return forgetMedia(context, *stored);
        })));
    }

    Media media()
    {
        const auto message = Test::await((*m_store)->read(
            [](Sql::Database &database) { return messageById(database, MessageId(u"m1"_s)); }));
        return message && *message ? (*message)->content.media.value_or(Media{}) : Media{};
    }
    qint64 number(const char *sql)
    {
        const auto found = Test::await((*m_store)->read([sql](Sql::Database &database) {
            return database.selectOne(sql, {}, [](const Sql::Row &row) { return row.integer(0); });
        }));
        return found ? found->value_or(-1) : -1;
    }
    qint64 jobs() { return number("SELECT count(*) FROM fetch_job WHERE kind = 'content'"); }
    qint64 attempts() { return number("SELECT attempt FROM fetch_job"); }
    bool isReadable(const QString &sha)
    {
        const auto scope = deskScope(m_store->account);
        const auto used = Test::await((*m_store)->read(
            [=](Sql::Database &database) { return isUsedIn(database, sha, {scope}); }));
        return used && *used;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Test::RelayStore> m_store;
    std::unique_ptr<Test::FakePlatform> m_platform;
    std::unique_ptr<Test::FakeWeb> m_web;
    std::unique_ptr<MediaStore> m_files;
    std::unique_ptr<MediaFetcher> m_fetcher;
    OrderCounter m_order;
    Intake m_intake{m_order};
};

QTEST_GUILESS_MAIN(TestMediaFetcher)
#include "tst_mediafetcher.moc"
