// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/hub/scopereader.h"
#include "core/relay/journal/rows.h"
#include "core/relay/journal/templaterows.h"
#include "core/relay/media/mediarows.h"
#include "core/relay/sample/samplewriter.h"
#include "core/sandbox/worldfile.h"
#include "tests/support/waiting.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Frontdesk;
using namespace Frontdesk::Relay;
using namespace Qt::StringLiterals;

class TestSampleWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        RelaySettings settings;
        settings.organisation = u"Haruya"_s;
        settings.database = m_folder.filePath(u"relay.db"_s);
        settings.mediaFolder = m_folder.filePath(u"media"_s);
        settings.keyFile = m_folder.filePath(u"relay.key"_s);
        settings.publicUrl = QUrl(u"https://relay.example"_s);
        QVERIFY(SecretBox::create(settings.keyFile));
        RelayCore::Options options;
        options.synchronous = Sql::Synchronous::Normal;
        options.passwordCost = PasswordCost::cheapest();
        auto made = RelayCore::make(settings, options, m_clock);
        QVERIFY(made);
        m_core = std::move(made).value();
        QVERIFY(Test::await(m_core->open()));
        m_now = m_clock.nowMs();
        SampleWriter writer(*m_core, m_clock, *sampleCompany());
        const auto written = Test::await(writer.write(u"correct horse"_s), 60'000);
        QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
    }

    void thereAreThreeAccountsAndFourPeople()
    {
        QCOMPARE(m_core->accounts.all().size(), 3);
        const auto users = Test::await(m_core->users.list());
        QCOMPARE(users->size(), 4);
        const auto session = Test::await(
            m_core->signIn.signIn({u"amy@haruya.example"_s, u"correct horse"_s, {}, {}}));
        QVERIFY(session);
    }

    void theStoryRunsInOrderAndEndsBeforeNow()
    {
        const auto story = storyOf(*sampleCompany(), m_now);
        QVERIFY(story.size() > 150);
        QVERIFY(std::is_sorted(story.cbegin(), story.cend(), [](const auto &x, const auto &y) {
            return x.at < y.at;
        }));
        QVERIFY(story.last().at < m_now);
        QVERIFY(story.first().at < m_now - 30LL * 24 * 3600 * 1000);
    }

    void everyChatHasANameAndOrder()
    {
        const auto conversations = all<Conversation>(
            u"SELECT id FROM conversation"_s, [](Sql::Database &database, const QString &id) {
                return conversationById(database, ConversationId(id));
            });
        QVERIFY(conversations.size() > 20);
        int waiting = 0;
        for (const auto &conversation : conversations) {
            QVERIFY(!conversation.title.isEmpty());
            QVERIFY(!conversation.lastText.isEmpty() || conversation.lastKind != ContentKind::Text);
            QVERIFY(conversation.lastOrder.at < m_now);
            waiting += conversation.unanswered > 0;
            // Nobody has been waiting since last month.
            QVERIFY(conversation.waitingSince == 0
                    || conversation.waitingSince > m_now - 3 * 3600 * 1000);
        }
        QVERIFY2(waiting >= 3, qPrintable(QString::number(waiting)));
    }

    /// Thirty, in four languages, some of two messages, some with pictures that are there.
    void thereIsALibrary()
    {
        auto templates = all<ReplyTemplate>(u"SELECT id FROM template WHERE shared"_s,
                                            [](Sql::Database &database, const QString &id) {
                                                return templateById(database, TemplateId(id));
                                            });
        templates += all<ReplyTemplate>(u"SELECT id FROM template WHERE NOT shared"_s,
                                        [](Sql::Database &database, const QString &id) {
                                            return templateById(database, TemplateId(id));
                                        });
        QCOMPARE(templates.size(), 30);
        QHash<QString, int> languages;
        int pictures = 0;
        int several = 0;
        int used = 0;
        for (const auto &one : std::as_const(templates)) {
            ++languages[one.language];
            several += one.bubbles.size() > 1;
            QVERIFY(!one.code.isEmpty());
            QVERIFY(!one.owner.isNull());
            for (const auto &bubble : one.bubbles) {
                if (!bubble.media)
                    continue;
                ++pictures;
                QCOMPARE(bubble.media->state, MediaState::Ready);
                QVERIFY(!bubble.media->thumbnail.isEmpty());
                for (const auto &sha : {bubble.media->sha, bubble.media->thumbnail}) {
                    QVERIFY(
                        QFile::exists(m_folder.filePath(u"media/%1/%2"_s.arg(sha.left(2), sha))));
                    const auto seen = Test::await(m_core->store.read([&](Sql::Database &database) {
                        return isUsedIn(database, sha, {orgScope()});
                    }));
                    QVERIFY(seen && *seen);
                }
            }
            const auto use = Test::await(m_core->store.read(
                [id = one.id](Sql::Database &database) { return useOf(database, id); }));
            used += use->count > 0;
            QVERIFY(use->lastAt <= m_now);
        }
        QVERIFY(languages.value(u"zh-TW"_s) >= 8 && languages.value(u"ja"_s) >= 6);
        QVERIFY(languages.value(u"th"_s) >= 5 && languages.value(u"en"_s) >= 2);
        QVERIFY(pictures >= 3 && several >= 6);
        QVERIFY(used >= 20 && used < templates.size());
    }

    /// Each kind of thing that a page or a section shows is there to be seen.
    void thereIsSomethingInEveryPanel()
    {
        const auto count = [this](const char *sql) {
            const auto found = Test::await(m_core->store.read([sql](Sql::Database &database) {
                return database.selectOne(
                    sql, {}, [](const Sql::Row &row) { return row.integer(0); });
            }));
            return found && *found ? **found : qint64(-1);
        };
        QCOMPARE(count("SELECT count(*) FROM team"), 1);
        QCOMPARE(count("SELECT count(*) FROM tag"), 4);
        QCOMPARE(count("SELECT count(*) FROM task"), 5);
        const auto contacts = all<Contact>(u"SELECT id FROM contact"_s,
                                           [](Sql::Database &database, const QString &id) {
                                               return contactById(database, ContactId(id));
                                           });
        int tagged = 0;
        int known = 0;
        int linked = 0;
        int ofCompany = 0;
        for (const auto &contact : contacts) {
            tagged += !contact.tags.isEmpty();
            known += !contact.values.isEmpty();
            linked += !contact.person.isNull();
            ofCompany += !contact.company.isNull();
        }
        QCOMPARE(tagged, 4);
        QCOMPARE(known, 5);
        QCOMPARE(linked, 2);
        QCOMPARE(ofCompany, 1);
        QCOMPARE(count("SELECT count(*) FROM scheduled"), 2);
    }

    /// Not words and pictures only.
    void theLibraryHasEveryKindOfTemplate()
    {
        const auto templates = all<ReplyTemplate>(u"SELECT id FROM template WHERE shared"_s,
                                                  [](Sql::Database &database, const QString &id) {
                                                      return templateById(database, TemplateId(id));
                                                  });
        QSet<ContentKind> kinds;
        QSet<TemplateScope> scopes;
        int overridden = 0;
        for (const auto &one : templates) {
            scopes.insert(one.scope);
            overridden += !one.overrides.isEmpty();
            QCOMPARE(one.team.isNull(), one.scope != TemplateScope::Team);
            for (const auto &bubble : one.bubbles)
                kinds.insert(bubble.kind);
        }
        QCOMPARE(
            kinds,
            (QSet{ContentKind::Text, ContentKind::Image, ContentKind::Card, ContentKind::Sticker}));
        QCOMPARE(scopes.size(), 3); // one's own are not shared
        QCOMPARE(overridden, 1);
    }

    void noMessageArrivedLate()
    {
        const auto messages = all<Message>(u"SELECT id FROM message"_s,
                                           [](Sql::Database &database, const QString &id) {
                                               return messageById(database, MessageId(id));
                                           });
        QVERIFY(messages.size() > 150);
        for (const auto &message : messages) {
            QVERIFY(!arrivedLate(message));
            QVERIFY(message.content.kind != ContentKind::Unknown);
            if (message.direction == Direction::Outbound) {
                QCOMPARE(message.state, SendState::Accepted);
                QVERIFY(!message.author.isNull());
            }
        }
    }

    void thejournalHasNoGaps()
    {
        const auto gaps = Test::await(m_core->store.read([](Sql::Database &database) {
            return database.select("SELECT h.name FROM scope_head h WHERE h.head <> "
                                   "(SELECT count(*) FROM journal j WHERE j.scope = h.scope)",
                                   {},
                                   [](const Sql::Row &row) { return row.text(0); });
        }));
        QVERIFY(gaps);
        QCOMPARE(*gaps, QStringList());
        const auto heads = Test::await(
            m_core->store.read([](Sql::Database &database) { return scopeHeads(database); }));
        QVERIFY(heads->size() >= 8); // org, three desks, four people
    }

    void theSandboxKnowsTheSamePeople()
    {
        Sandbox::Platform platform(m_clock);
        const auto loaded = Sandbox::loadWorld(
            platform, sandboxState(*sampleCompany(), QUrl(u"https://relay.example"_s)));
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().detail));
        const auto accounts = m_core->accounts.all();
        for (const auto &account : accounts) {
            const auto *channel = platform.world.channel(QString::fromUtf8(account->channelId));
            QVERIFY(channel);
            QCOMPARE(channel->secret.toUtf8(), account->secrets.first());
            QCOMPARE(channel->botUserId, account->botUserId);
            QCOMPARE(channel->webhook.endpoint,
                     u"https://relay.example/webhooks/line/"_s + account->account.slug);
        }
        const auto contacts = all<Contact>(u"SELECT id FROM contact"_s,
                                           [](Sql::Database &database, const QString &id) {
                                               return contactById(database, ContactId(id));
                                           });
        for (const auto &contact : contacts) {
            const auto *person = platform.world.person(contact.platformUserId);
            QVERIFY(person);
            QCOMPARE(person->displayName, contact.displayName);
        }
    }

private:
    template <typename T, typename Read>
    QList<T> all(const QString &ids, Read read)
    {
        const auto values = Test::await(m_core->store.read(
            [query = ids.toLatin1(), read](Sql::Database &database) -> Result<QList<T>> {
                auto found = database.select(
                    query.constData(), {}, [](const Sql::Row &row) { return row.text(0); });
                if (!found)
                    return found.error();
                QList<T> list;
                for (const auto &id : std::as_const(*found)) {
                    auto value = read(database, id);
                    if (!value)
                        return value.error();
                    list.append(**value);
                }
                return list;
            }));
        return values ? *values : QList<T>();
    }

    QTemporaryDir m_folder;
    StoryClock m_clock;
    std::unique_ptr<RelayCore> m_core;
    qint64 m_now = 0;
};

QTEST_GUILESS_MAIN(TestSampleWriter)
#include "tst_samplewriter.moc"
