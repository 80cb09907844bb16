// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/cachedaccounts.h"
#include "core/client/cachedtemplates.h"
#include "core/client/changefeed.h"
#include "core/client/filethread.h"
#include "core/client/waitingcounter.h"
#include "core/rules/templaterules.h"
#include "tests/support/attacherhost.h"
#include "tests/support/samples.h"
#include "tests/support/syncdesk.h"

#include <QJsonArray>
#include <QSignalSpy>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

const UserId Me(u"me"_s);

Content text(const QString &words)
{
    Content content;
    content.text = words;
    return content;
}

ReplyTemplate made(const QString &id, const QString &title, qint64 ver)
{
    ReplyTemplate one;
    one.id = TemplateId(id);
    one.title = title;
    one.bubbles = {text(u"hello"_s)};
    one.scope = TemplateScope::Organisation;
    one.owner = UserId(u"amy"_s);
    one.ver = ver;
    return one;
}

} // namespace

// The library, with what waits in the outbox.
class TestCachedTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<SyncDesk>(m_folder->path());
        m_feed = std::make_unique<ChangeFeed>();
        m_files = std::make_unique<FileThread>();
        m_attacher = std::make_unique<AttacherHost>(*m_files, pending());
        connect(m_desk->sync.get(), &SyncClient::changed, m_feed.get(), &ChangeFeed::add);
        m_counter = std::make_unique<WaitingCounter>(
            m_desk->cache, m_desk->outbox, *m_feed, m_desk->clock, Me);
        m_accounts = std::make_unique<CachedAccounts>(m_desk->cache, *m_counter, *m_feed);
        m_role = User::Role::Supervisor;
        atRelay(made(u"t1"_s, u"Returns"_s, 3));
        m_desk->relay->connectClient();
        QTRY_VERIFY(m_desk->isLevel());
        m_desk->relay->drop();
        start();
        QTRY_COMPARE(titles(), QStringList{u"Returns"_s});
    }
    void cleanup()
    {
        m_templates.reset();
        m_accounts.reset();
        m_counter.reset();
        m_attacher.reset();
        m_files.reset();
        m_feed.reset();
        m_desk.reset();
    }

    void oneMadeOfflineIsThereAtOnceAndAfterARestart()
    {
        QSignalSpy changed(m_templates.get(), &TemplateSource::changed);
        ReplyTemplate one;
        one.title = u"  Good   day "_s;
        one.code = u"day"_s;
        one.folder = u"Greetings"_s;
        one.bubbles = {text(u"Good day, {{contact.name|you}}"_s)};
        const auto id = await(m_templates->put(one));
        QVERIFY(id);
        QVERIFY(!changed.isEmpty());
        QCOMPARE(titles(), (QStringList{u"Returns"_s, u"Good day"_s})); // by folder, then title
        QCOMPARE(m_templates->templates().constLast().owner, Me);
        Outbox again(m_folder->path());
        QVERIFY(await(again.open()));
        const auto put = std::get<Protocol::PutTemplate>(again.entries().constFirst().command.args);
        QCOMPARE(put.wanted.id, *id);
        QCOMPARE(put.wanted.title, u"Good day"_s);
        QCOMPARE(put.base, 0);
    }

    /// The relay knows its own colleague: the second says what stood there before both.
    void twoChangesInARowAreNoConflict()
    {
        auto one = m_templates->templates().constFirst();
        one.title = u"Refunds"_s;
        QVERIFY(await(m_templates->put(one)));
        one = m_templates->templates().constFirst();
        QCOMPARE(one.title, u"Refunds"_s);
        QCOMPARE(one.owner, UserId(u"amy"_s));
        one.code = u"ref"_s;
        QVERIFY(await(m_templates->put(one)));
        m_desk->relay->connectClient();
        QTRY_COMPARE(m_desk->relay->commands().size(), 2);
        QCOMPARE(sent(0).base, 3);
        QCOMPARE(sent(1).base, 3);
        QCOMPARE(sent(1).wanted.title, u"Refunds"_s);
    }

    void theColleagueWhoWasFirstIsFollowed()
    {
        auto one = m_templates->templates().constFirst();
        one.title = u"Mine"_s;
        QVERIFY(await(m_templates->put(one)));
        QSignalSpy refused(m_desk->commands.get(), &CommandQueue::refused);
        m_desk->relay->answer = [](const Protocol::Command &) {
            Protocol::CommandResult result;
            result.outcome = Protocol::CommandResult::Outcome::Rejected;
            result.code = u"template.changed"_s;
            return result;
        };
        atRelay(made(u"t1"_s, u"Theirs"_s, 4));
        m_desk->relay->connectClient();
        QTRY_COMPARE(titles(), QStringList{u"Theirs"_s});
        QCOMPARE(refused.count(), 1);
        QCOMPARE(refused.constFirst().at(1).value<Error>().code, u"template.changed"_s);
    }

    void whatIsRemovedIsGoneAndComesBack()
    {
        const auto one = m_templates->templates().constFirst();
        QVERIFY(await(m_templates->remove(one.id)));
        QCOMPARE(titles(), QStringList());
        QVERIFY(await(m_templates->put(one)));
        QCOMPARE(titles(), QStringList{u"Returns"_s});
        QCOMPARE(await(m_templates->remove(TemplateId(u"none"_s))).error().code,
                 u"template.not-found"_s);
        m_desk->relay->connectClient();
        QTRY_COMPARE(m_desk->relay->commands().size(), 2);
        const auto gone =
            std::get<Protocol::RemoveTemplate>(m_desk->relay->commands().constFirst().args);
        QCOMPARE(gone.base, 3);
    }

    void whatIsNoTemplateIsRefusedHere()
    {
        auto one = made({}, u"x"_s, 0);
        one.title.clear();
        QCOMPARE(await(m_templates->put(one)).error().code, u"template.no-title"_s);
        one = made({}, u"x"_s, 0);
        one.bubbles = {text(QString(5001, u'x'))};
        QCOMPARE(await(m_templates->put(one)).error().code, u"rule.text-too-long"_s);
        one = made({}, u"x"_s, 0);
        one.code = u"c"_s;
        QVERIFY(await(m_templates->put(one)));
        one.title = u"y"_s;
        one.code = u"Ｃ"_s;
        const auto taken = await(m_templates->put(one));
        QCOMPARE(taken.error().code, u"template.code-taken"_s);
        QCOMPARE(taken.error().args.value(u"title"_s).toString(), u"x"_s);
        QCOMPARE(m_desk->outbox.entries().size(), 1);
    }

    void agentsChangeWhatIsTheirs()
    {
        m_role = User::Role::Agent;
        start();
        QTRY_COMPARE(m_templates->templates().size(), 1);
        const auto theirs = m_templates->templates().constFirst();
        QVERIFY(!m_templates->mayChange(theirs));
        QCOMPARE(await(m_templates->put(theirs)).error().code, u"auth.forbidden"_s);
        QCOMPARE(await(m_templates->remove(theirs.id)).error().code, u"auth.forbidden"_s);
        auto own = made({}, u"mine"_s, 0);
        own.scope = TemplateScope::Mine;
        const auto id = await(m_templates->put(own));
        QVERIFY(id);
        own.id = *id;
        QVERIFY(await(m_templates->put(own)));
    }

    void aTeamsIsForItsMembers()
    {
        m_role = User::Role::Agent;
        start();
        auto one = made(u"t2"_s, u"Team"_s, 1);
        one.scope = TemplateScope::Team;
        one.team = TeamId(u"team1"_s);
        atRelay(one);
        m_desk->relay->put(Team{TeamId(u"team1"_s), u"A"_s, {}, 1}, u"team1"_s, 1);
        m_desk->relay->connectClient();
        QTRY_VERIFY(m_desk->isLevel());
        QCOMPARE(titles(), QStringList{u"Returns"_s});
        m_desk->relay->put(Team{TeamId(u"team1"_s), u"A"_s, {Me}, 2}, u"team1"_s, 2);
        QTRY_COMPARE(titles(), (QStringList{u"Returns"_s, u"Team"_s}));
    }

    void usesAreTold()
    {
        QCOMPARE(m_templates->use(TemplateId(u"t1"_s)).count, 0);
        QSignalSpy told(m_templates.get(), &TemplateSource::usesChanged);
        QSignalSpy changed(m_templates.get(), &TemplateSource::changed);
        const TemplateUse use{TemplateId(u"t1"_s), 7, 5000, 7};
        m_desk->relay->put(use, u"t1"_s, 7);
        m_desk->relay->connectClient();
        QTRY_COMPARE(m_templates->use(TemplateId(u"t1"_s)), use);
        QVERIFY(!told.isEmpty());
        QVERIFY(changed.isEmpty());
    }

    void versionsAreAskedFor()
    {
        m_answer = QJsonObject{
            {u"versions"_s,
             QJsonArray{QJsonObject{
                 {u"ver"_s, 2},
                 {u"changed_by"_s, u"ben"_s},
                 {u"changed_at"_s, 7000},
                 {u"was"_s,
                  QJsonObject{{u"id"_s, u"t1"_s}, {u"ver"_s, 2}, {u"title"_s, u"Old"_s}}}}}}};
        const auto versions = await(m_templates->versions(TemplateId(u"t1"_s)));
        QVERIFY(versions);
        QCOMPARE(m_asked, u"/api/v1/templates/t1/versions"_s);
        QCOMPARE(versions->size(), 1);
        QCOMPARE(versions->constFirst().was.title, u"Old"_s);
        QCOMPARE(versions->constFirst().was.ver, 2);
        QCOMPARE(versions->constFirst().changedBy, UserId(u"ben"_s));
        QCOMPARE(versions->constFirst().changedAt, 7000);
        m_answer = Error{ErrorKind::Offline, u"relay.unreachable"_s};
        QCOMPARE(await(m_templates->versions(TemplateId(u"t1"_s))).error().kind,
                 ErrorKind::Offline);
    }

    void aFileWaitsForTheRelay()
    {
        QFile file(m_folder->filePath(u"list.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("prices");
        file.close();
        const auto content = await(m_templates->attach(file.fileName()));
        QVERIFY(content);
        QCOMPARE(content->media->state, MediaState::Pending);
        QVERIFY(pending().has(content->media->sha));
        auto one = made({}, u"Prices"_s, 0);
        one.bubbles.append(*content);
        QVERIFY(await(m_templates->put(one)));
        QCOMPARE(await(m_templates->attach(u"/nowhere"_s)).error().code, u"file.unreadable"_s);
    }

    void aFileIsTakenOverOfflineAndWrittenAgain()
    {
        const auto path = m_folder->filePath(u"some.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("title,text,scope,code\r\nA,hi,organisation,a\r\nB,hi,mine,b\r\n");
        file.close();
        const auto taken = await(m_templates->importFrom(path));
        QVERIFY(taken);
        QCOMPARE(taken->made, 2);
        QCOMPARE(titles(), (QStringList{u"A"_s, u"B"_s, u"Returns"_s}));
        const auto again = await(m_templates->importFrom(path)); // the codes are there now
        QCOMPARE(again->made, 0);
        QCOMPARE(again->problems.size(), 2);
        QCOMPARE(again->problems.constFirst().code, u"template.code-taken"_s);
        QCOMPARE(m_desk->outbox.entries().size(), 2);

        const auto copy = m_folder->filePath(u"copy.json"_s);
        const auto id = m_templates->templates().constFirst().id;
        QVERIFY(await(m_templates->exportTo(copy, {id})));
        QFile written(copy);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const auto read = templatesFromJson(written.readAll());
        QCOMPARE(read.templates.size(), 1);
        QCOMPARE(read.templates.constFirst().one, m_templates->templates().constFirst());
    }

    /// The library of a large company is read in no time that anybody sees.
    void fiveThousandAreSorted()
    {
        for (int i = 0; i < 5000; ++i) {
            auto one =
                made(u"n%1"_s.arg(i), u"title %1"_s.arg(i * 7919 % 5000, 4, 10, QChar(u'0')), 1);
            one.folder = u"folder %1"_s.arg(i % 20);
            atRelay(one);
        }
        m_desk->relay->connectClient();
        QTRY_COMPARE_WITH_TIMEOUT(m_templates->templates().size(), 5001, 30'000);
        const auto all = m_templates->templates();
        QVERIFY(std::is_sorted(all.cbegin(), all.cend(), [](const auto &a, const auto &b) {
            return std::pair(a.folder, a.title) < std::pair(b.folder, b.title);
        }));
    }

private:
    void atRelay(const ReplyTemplate &one) { m_desk->relay->put(one, one.id.value(), one.ver); }
    PendingFiles pending() const { return PendingFiles(m_folder->filePath(u"pending"_s)); }
    void start()
    {
        m_templates = std::make_unique<CachedTemplates>(
            CachedTemplates::Parts{m_desk->cache,
                                   m_desk->outbox,
                                   *m_feed,
                                   m_desk->clock,
                                   *m_accounts,
                                   *m_files,
                                   pending(),
                                   m_attacher->attacher,
                                   User{Me, u"Me"_s, {}, m_role},
                                   [this](const QString &path) {
                                       m_asked = path;
                                       return ready<QJsonObject>(m_answer);
                                   }});
    }
    QStringList titles() const
    {
        QStringList titles;
        const auto all = m_templates->templates();
        for (const auto &one : all)
            titles << one.title;
        return titles;
    }
    Protocol::PutTemplate sent(int i) const
    {
        return std::get<Protocol::PutTemplate>(m_desk->relay->commands().at(i).args);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SyncDesk> m_desk;
    std::unique_ptr<ChangeFeed> m_feed;
    std::unique_ptr<FileThread> m_files;
    std::unique_ptr<AttacherHost> m_attacher;
    std::unique_ptr<WaitingCounter> m_counter;
    std::unique_ptr<CachedAccounts> m_accounts;
    std::unique_ptr<CachedTemplates> m_templates;
    User::Role m_role = User::Role::Supervisor;
    QString m_asked;
    Result<QJsonObject> m_answer = QJsonObject();
};

QTEST_GUILESS_MAIN(TestCachedTemplates)
#include "tst_cachedtemplates.moc"
