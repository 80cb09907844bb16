// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/registry.h"
#include "core/relay/intake/intake.h"
#include "core/relay/profiles/profilefetcher.h"
#include "tests/core/relay/media/fakeweb.h"
#include "tests/core/relay/media/samplefiles.h"
#include "tests/core/relay/outbox/fakeplatform.h"
#include "tests/support/relaystore.h"

#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Relay;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Day = 24LL * 60 * 60 * 1000;
constexpr auto Picture = "https://profile.line-scdn.net/mei";

QByteArray profile(const QByteArray &name, const QByteArray &picture = {})
{
    return "{\"userId\":\"U1\",\"displayName\":\"" + name + "\",\"pictureUrl\":\"" + picture
        + "\",\"language\":\"zh-TW\"}";
}

} // namespace

/// Names and pictures, from the event that shows who is missing to the row that the desk sees.
class TestProfileFetcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<Test::RelayStore>();
        m_order = std::make_unique<OrderCounter>();
        m_intake = std::make_unique<Intake>(*m_order);
        m_platform = std::make_unique<Test::FakePlatform>();
        m_web = std::make_unique<Test::FakeWeb>();
        m_files = std::make_unique<MediaStore>(m_folder->filePath(u"media"_s));
        QVERIFY(Test::await(m_files->open()));
        m_answers.clear();
        m_status = 404;
        m_platform->answerWith = [this](const OutboundRequest &request) {
            const bool isKnown = m_answers.contains(request.path);
            return Test::FakePlatform::answer(isKnown ? 200 : m_status,
                                              m_answers.value(request.path, "{}"));
        };
        m_lastContact = {};
        connect(m_store->operator->(), &Store::changed, this, &TestProfileFetcher::notice);
        ProfileFetcher::Settings settings;
        settings.tick = std::chrono::milliseconds(10);
        m_fetcher = std::make_unique<ProfileFetcher>(
            ProfileFetcher::Parts{**m_store, *m_files, *m_platform, *m_web, channelAdapter},
            settings);
        m_fetcher->start();
    }

    void cleanup()
    {
        m_fetcher.reset();
        m_files.reset();
        m_store.reset();
    }

    void namesACustomerAfterTheMessageIsKept()
    {
        m_platform->answerWith = {}; // the platform takes its time
        say(1);
        QTRY_COMPARE(m_platform->calls.size(), 1);
        QCOMPARE(count("SELECT count(*) FROM message"), 1);
        QCOMPARE(text("SELECT title FROM conversation"), QString());
        m_platform->calls.first().promise.give(Test::FakePlatform::answer(200, profile("Mei")));
        QTRY_COMPARE(text("SELECT title FROM conversation"), u"Mei"_s);
        QCOMPARE(text("SELECT name FROM contact"), u"Mei"_s);
        QCOMPARE(text("SELECT language FROM contact"), u"zh-TW"_s);
        QTRY_COMPARE(jobs(), 0);
        QCOMPARE(m_platform->calls.first().account, m_store->account);
    }

    void fetchesThePictureOnceAndShowsItInTheChat()
    {
        m_answers["/v2/bot/profile/U1"] = profile("Mei", Picture);
        m_web->pages.insert(QUrl(QString::fromLatin1(Picture)), Test::picture({640, 640}));
        say(1);
        QTRY_VERIFY(!text("SELECT picture FROM conversation").isEmpty());
        const auto sha = text("SELECT picture FROM contact");
        QCOMPARE(text("SELECT picture FROM conversation"), sha);
        QVERIFY(QFile::exists(m_files->fileOf(sha)));
        QCOMPARE(count("SELECT count(*) FROM media_use"), 1);
        QTRY_COMPARE(jobs(), 0);
        m_store->clock.advance(Day + 1);
        say(2);
        QTRY_COMPARE(asked("/v2/bot/profile/U1"), 2);
        QTRY_COMPARE(jobs(), 0);
        QCOMPARE(m_web->asked.size(), 1); // the same address is the same picture
    }

    void whatIsNoPictureIsNotShown()
    {
        m_answers["/v2/bot/profile/U1"] = profile("Mei", Picture);
        m_web->pages.insert(QUrl(QString::fromLatin1(Picture)), "<html>no</html>");
        say(1);
        QTRY_COMPARE(m_web->asked.size(), 1);
        QTRY_COMPARE(jobs(), 0);
        QCOMPARE(text("SELECT picture FROM contact"), QString());
        QCOMPARE(text("SELECT title FROM conversation"), u"Mei"_s);
    }

    void refreshesAfterADay()
    {
        m_answers["/v2/bot/profile/U1"] = profile("Mei");
        say(1);
        QTRY_COMPARE(text("SELECT title FROM conversation"), u"Mei"_s);
        m_answers["/v2/bot/profile/U1"] = profile("Mei Lin");
        say(2);
        QCOMPARE(jobs(), 0); // still fresh
        m_store->clock.advance(Day + 1);
        say(3);
        QTRY_COMPARE(text("SELECT title FROM conversation"), u"Mei Lin"_s);
        QCOMPARE(asked("/v2/bot/profile/U1"), 2);
    }

    void aFollowAsksAtOnce()
    {
        m_answers["/v2/bot/profile/U1"] = profile("Mei");
        say(1);
        QTRY_COMPARE(jobs(), 0);
        m_answers["/v2/bot/profile/U1"] = profile("Mei Lin");
        deliver("\"type\":\"follow\"", "U1", 2);
        QTRY_COMPARE(text("SELECT title FROM conversation"), u"Mei Lin"_s);
    }

    void aFailureDropsNothingAndIsTriedAgain()
    {
        m_status = 500;
        say(1);
        QTRY_COMPARE(attempts(), 1);
        say(2);
        QCOMPARE(count("SELECT count(*) FROM message"), 2);
        QCOMPARE(jobs(), 1);
        m_answers["/v2/bot/profile/U1"] = profile("Mei");
        m_store->clock.advance(60'000);
        QTRY_COMPARE(text("SELECT title FROM conversation"), u"Mei"_s);
        QTRY_COMPARE(jobs(), 0);
    }

    void givesUpInTheEnd()
    {
        m_status = 500;
        say(1);
        QTRY_COMPARE(attempts(), 1);
        m_store->clock.advance(13LL * 60 * 60 * 1000);
        QTRY_COMPARE(jobs(), 0);
        QCOMPARE(count("SELECT count(*) FROM message"), 1);
    }

    void whoHasBlockedUsStaysNameless()
    {
        deliver("\"type\":\"unfollow\"", "U1", 1);
        QTRY_COMPARE(jobs(), 0);
        QTRY_COMPARE(asked("/v2/bot/profile/U1"), 1);
        QTRY_COMPARE(count("SELECT profile_at FROM contact"), m_store->clock.nowMs());
        QCOMPARE(text("SELECT friend_state FROM contact"), u"blocked"_s);
        QCOMPARE(text("SELECT name FROM contact"), QString());
        // The desk holds when it was asked: the same ver says the same.
        QTRY_COMPARE(m_lastContact.profileAt, m_store->clock.nowMs());
        QCOMPARE(m_lastContact.ver, count("SELECT ver FROM contact"));
        say(2);
        QCOMPARE(jobs(), 0); // not asked again until it is old
    }

    void takesAFreshTokenOnce()
    {
        m_status = 401;
        say(1);
        QTRY_COMPARE(attempts(), 1);
        QCOMPARE(m_platform->invalidated, QList<AccountId>{m_store->account});
        QCOMPARE(asked("/v2/bot/profile/U1"), 2);
    }

    void namesAGroupAndWhoWrote()
    {
        m_answers["/v2/bot/group/C1/summary"] =
            "{\"groupId\":\"C1\",\"groupName\":\"Tea lovers\",\"pictureUrl\":\"\"}";
        m_answers["/v2/bot/group/C1/members/count"] = "{\"count\":7}";
        m_answers["/v2/bot/group/C1/member/U1"] = profile("Mei");
        sayIn("group", "C1", 1);
        QTRY_COMPARE(text("SELECT title FROM conversation"), u"Tea lovers"_s);
        QCOMPARE(count("SELECT members FROM conversation"), 7);
        // The very first message of the group gets its writer's name too.
        QTRY_COMPARE(text("SELECT sender_name FROM message"), u"Mei"_s);
        QCOMPARE(text("SELECT last_sender FROM conversation"), u"Mei"_s);
        QTRY_COMPARE(jobs(), 0);
        sayIn("group", "C1", 2);
        QCOMPARE(count("SELECT count(*) FROM message WHERE sender_name = 'Mei'"), 2);
        QCOMPARE(asked("/v2/bot/group/C1/member/U1"), 1);
        QCOMPARE(count("SELECT count(*) FROM contact"), 0);
    }

    void aRoomHasNoNameButMembers()
    {
        m_answers["/v2/bot/room/R1/members/count"] = "{\"count\":3}";
        m_answers["/v2/bot/room/R1/member/U1"] = profile("Mei");
        sayIn("room", "R1", 1);
        QTRY_COMPARE(count("SELECT members FROM conversation"), 3);
        QTRY_COMPARE(text("SELECT sender_name FROM message"), u"Mei"_s);
        QCOMPARE(text("SELECT title FROM conversation"), QString());
    }

    void aMemberWhoCannotBeNamedIsAskedForOnce()
    {
        m_answers["/v2/bot/group/C1/summary"] = "{\"groupId\":\"C1\",\"groupName\":\"Tea\"}";
        sayIn("group", "C1", 1);
        QTRY_COMPARE(text("SELECT title FROM conversation"), u"Tea"_s);
        QTRY_COMPARE(jobs(), 0);
        QCOMPARE(count("SELECT members FROM conversation"), 0); // the count is not worth a retry
        sayIn("group", "C1", 2);
        QCOMPARE(jobs(), 0);
        QCOMPARE(count("SELECT count(*) FROM message"), 2);
    }

    void goesOnAfterARestart()
    {
        m_fetcher.reset();
        say(1);
        QCOMPARE(jobs(), 1);
        m_answers["/v2/bot/profile/U1"] = profile("Mei");
        ProfileFetcher again({**m_store, *m_files, *m_platform, *m_web, channelAdapter}, {});
        again.start();
        QTRY_COMPARE(text("SELECT title FROM conversation"), u"Mei"_s);
    }

private:
    void notice(const Changes &changes)
    {
        for (const auto &change : changes) {
            for (const auto &item : change.items) {
                if (const auto *contact = std::get_if<Contact>(&item.entity))
                    m_lastContact = *contact;
            }
        }
    }

    void say(int number) { deliver(words(number), "U1", number); }
    void sayIn(const QByteArray &kind, const QByteArray &id, int number)
    {
        take(words(number),
             "{\"type\":\"" + kind + "\",\"" + kind + "Id\":\"" + id + "\",\"userId\":\"U1\"}",
             number);
    }
    static QByteArray words(int number)
    {
        return "\"type\":\"message\",\"message\":{\"type\":\"text\",\"text\":\"hi\",\"id\":\"M"
            + QByteArray::number(number) + "\"}";
    }
    void deliver(const QByteArray &details, const QByteArray &user, int number)
    {
        take(details, "{\"type\":\"user\",\"userId\":\"" + user + "\"}", number);
    }
    void take(const QByteArray &details, const QByteArray &source, int number)
    {
        const auto body = "{\"destination\":\"Ubot\",\"events\":[{" + details
            + ",\"mode\":\"active\",\"webhookEventId\":\"E" + QByteArray::number(number)
            + "\",\"timestamp\":" + QByteArray::number(m_store->clock.nowMs())
            + ",\"source\":" + source + "}]}";
        const auto batch = channelAdapter(Platform::Line)->parse(body);
        QVERIFY(batch);
        QVERIFY(Test::await((*m_store)->write([&](WriteContext &context) {
            return m_intake->accept(context, m_store->account, *batch);
        })));
    }

    qsizetype asked(const QByteArray &path) const
    {
        return std::count_if(m_platform->calls.cbegin(),
                             m_platform->calls.cend(),
                             [&](const auto &call) { return call.request.path == path; });
    }
    QString text(const char *sql)
    {
        return Test::await((*m_store)->read([sql](Sql::Database &database) {
                   return database.selectOne(
                       sql, {}, [](const Sql::Row &row) { return row.text(0); });
               }))
            ->value_or(QString());
    }
    qint64 count(const char *sql) { return text(sql).toLongLong(); }
    qint64 jobs() { return count("SELECT count(*) FROM fetch_job"); }
    qint64 attempts() { return count("SELECT max(attempt) FROM fetch_job"); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Test::RelayStore> m_store;
    std::unique_ptr<OrderCounter> m_order;
    std::unique_ptr<Intake> m_intake;
    std::unique_ptr<Test::FakePlatform> m_platform;
    std::unique_ptr<Test::FakeWeb> m_web;
    std::unique_ptr<MediaStore> m_files;
    std::unique_ptr<ProfileFetcher> m_fetcher;
    QHash<QByteArray, QByteArray> m_answers; ///< by path; all others get m_status
    int m_status = 404;
    Contact m_lastContact;
};

QTEST_GUILESS_MAIN(TestProfileFetcher)
#include "tst_profilefetcher.moc"
