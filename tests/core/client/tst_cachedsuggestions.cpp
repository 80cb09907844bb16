// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/cachedsuggestions.h"
#include "core/client/changefeed.h"
#include "core/storage/answerstore.h"
#include "tests/support/samples.h"
#include "tests/support/syncdesk.h"
#include "tests/ui/support/faketemplates.h"

#include <QSignalSpy>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

// Suggestions out of what came from the relay, without asking it anything.
class TestCachedSuggestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<SyncDesk>(m_folder->path());
        m_feed = std::make_unique<ChangeFeed>();
        m_templates = std::make_unique<FakeTemplates>();
        connect(m_desk->sync.get(), &SyncClient::changed, m_feed.get(), &ChangeFeed::add);
        for (const auto &name : {u"hours"_s, u"shipping"_s, u"thanks"_s}) {
            ReplyTemplate one;
            one.id = TemplateId(name);
            one.scope = TemplateScope::Organisation;
            m_templates->rows.append(one);
        }
        for (const auto &chat : {u"c1"_s, u"c2"_s})
            m_desk->relay->put(conversation(chat, 30));
        m_desk->relay->connectClient();
        QTRY_VERIFY(m_desk->isLevel());
        start();
        for (int i = 0; i < 4; ++i) {
            say(u"c1"_s, u"what are your opening hours"_s);
            answer(u"c1"_s, u"hours"_s);
            say(u"c1"_s, u"how much is the postage"_s);
            answer(u"c1"_s, u"shipping"_s);
        }
        QTRY_COMPARE(kept(), 8);
        QTRY_VERIFY(m_suggestions->isIdle());
    }
    void cleanup()
    {
        m_suggestions.reset();
        m_feed.reset();
        m_desk.reset();
        m_templates.reset();
    }

    void anOpenQuestionIsAnsweredAsBefore()
    {
        QCOMPARE(suggested(u"c2"_s), QStringList()); // nobody asked
        QSignalSpy changed(m_suggestions.get(), &SuggestionSource::changed);
        say(u"c2"_s, u"Opening HOURS today?"_s);
        QTRY_VERIFY(!changed.isEmpty());
        QVERIFY(changed.constFirst().at(0).value<QSet<ConversationId>>().contains(
            ConversationId(u"c2"_s)));
        QTRY_COMPARE(suggested(u"c2"_s), (QStringList{u"hours"_s, u"shipping"_s}));
        const auto first = m_found.constFirst();
        QCOMPARE(first.times, 4);
        QCOMPARE(first.because.value(0), u"Opening"_s);
        m_desk->relay->drop();
        QCOMPARE(suggested(u"c2"_s).value(0), u"hours"_s); // offline too
        QCOMPARE(suggested(u"c2"_s, 1).size(), 1);
    }

    void aReplyOnItsWayEndsTheQuestion()
    {
        say(u"c1"_s, u"postage?"_s);
        QTRY_COMPARE(suggested(u"c1"_s).value(0), u"shipping"_s);
        m_desk->relay->drop();
        QSignalSpy changed(m_suggestions.get(), &SuggestionSource::changed);
        QVERIFY(await(m_desk->outbox.put(reply(u"r1"_s, u"hello"_s, 1))));
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(suggested(u"c1"_s), QStringList());
    }

    void onlyWhatMayBeUsedIsSuggested()
    {
        say(u"c2"_s, u"opening hours"_s);
        QTRY_COMPARE(suggested(u"c2"_s).value(0), u"hours"_s);
        m_templates->rows[0].retired = true;
        Q_EMIT m_templates->changed();
        QCOMPARE(suggested(u"c2"_s), QStringList{u"shipping"_s});
        m_templates->rows[1].scope = TemplateScope::Accounts;
        m_templates->rows[1].accounts = {AccountId(u"other"_s)};
        Q_EMIT m_templates->changed();
        QCOMPARE(suggested(u"c2"_s), QStringList());
    }

    void whatWasLearnedIsThereAfterARestart()
    {
        say(u"c2"_s, u"opening hours"_s);
        QTRY_COMPARE(suggested(u"c2"_s).value(0), u"hours"_s);
        m_suggestions.reset();
        start();
        QSignalSpy changed(m_suggestions.get(), &SuggestionSource::changed);
        QTRY_VERIFY(m_suggestions->isIdle());
        QVERIFY(!changed.isEmpty());
        QCOMPARE(suggested(u"c2"_s), (QStringList{u"hours"_s, u"shipping"_s}));
        QCOMPARE(m_found.constFirst().times, 4); // not twice
    }

    void colleaguesChangeTheirMinds()
    {
        for (int i = 0; i < 12; ++i) {
            say(u"c1"_s, u"what are your opening hours"_s);
            answer(u"c1"_s, u"thanks"_s);
        }
        say(u"c2"_s, u"opening hours"_s);
        QTRY_VERIFY(m_desk->isLevel() && m_suggestions->isIdle());
        QTRY_COMPARE(suggested(u"c2"_s).value(0), u"thanks"_s);
    }

private:
    void start()
    {
        m_suggestions = std::make_unique<CachedSuggestions>(CachedSuggestions::Parts{
            m_desk->cache, m_desk->outbox, *m_feed, *m_templates, UserId(u"me"_s)});
    }
    qsizetype kept()
    {
        const auto answers = await(m_desk->cache.read(
            [](Sql::Database &database) { return AnswerStore(database).after(0, 100); }));
        return answers ? answers->size() : -1;
    }
    void say(const QString &chat, const QString &text)
    {
        ++m_at;
        auto one = message(u"m%1"_s.arg(m_at), chat, m_at);
        one.content.text = text;
        m_desk->relay->put(one);
    }
    void answer(const QString &chat, const QString &used)
    {
        ++m_at;
        auto one = message(u"m%1"_s.arg(m_at), chat, m_at);
        one.direction = Direction::Outbound;
        one.usedTemplate = TemplateId(used);
        m_desk->relay->put(one);
    }
    QStringList suggested(const QString &chat, int most = 3)
    {
        const auto found = await(m_suggestions->suggest(ConversationId(chat), most));
        if (!found)
            return {found.error().code};
        m_found = *found;
        QStringList names;
        for (const auto &one : m_found)
            names.append(one.id.value());
        return names;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SyncDesk> m_desk;
    std::unique_ptr<ChangeFeed> m_feed;
    std::unique_ptr<FakeTemplates> m_templates;
    std::unique_ptr<CachedSuggestions> m_suggestions;
    QList<TemplateSuggestion> m_found;
    qint64 m_at = 100;
};

QTEST_GUILESS_MAIN(TestCachedSuggestions)
#include "tst_cachedsuggestions.moc"
