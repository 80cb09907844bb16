// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/templateimport.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace Frontdesk;
using namespace Qt::StringLiterals;

namespace {

const User Me{UserId(u"me"_s), u"Me"_s, {}, User::Role::Agent};

ReplyTemplate held(const QString &id, const QString &code, const UserId &owner)
{
    ReplyTemplate one;
    one.id = TemplateId(id);
    one.code = code;
    one.title = u"Held "_s + id;
    Content content;
    content.text = u"hello"_s;
    one.bubbles = {content};
    one.scope = TemplateScope::Organisation;
    one.owner = owner;
    one.changedBy = owner;
    one.changedAt = 5;
    one.ver = 3;
    return one;
}

/// A picture that the relay had when it was exported.
Content picturedBy(const QString &sha)
{
    Content content;
    content.kind = ContentKind::Image;
    content.media = Media{.state = MediaState::Ready,
                          .sha = sha.repeated(16),
                          .thumbnail = {},
                          .mime = u"image/jpeg"_s,
                          .fileName = u"gift.jpg"_s,
                          .size = 1000,
                          .width = 800,
                          .height = 600};
    return content;
}

} // namespace

// Files of templates against the library: all of it, or a report and nothing.
class TestTemplateImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_library = {{held(u"t1"_s, u"one"_s, Me.id), held(u"t2"_s, u"two"_s, UserId(u"amy"_s))},
                     Me,
                     {{{u"taipei"_s, AccountId(u"a1"_s)}}, {}}};
    }

    void whatIsNewIsMadeAndWhatIsKnownIsChanged()
    {
        const auto plan = run(u"id,title,text,code,scope"_s,
                              {u"t1,Changed,hello,one,organisation"_s,
                               u",New,hi,new,organisation"_s,
                               u"elsewhere,Also new,hi,,mine"_s});
        QVERIFY(plan.report.problems.isEmpty());
        QCOMPARE(plan.report.made, 2);
        QCOMPARE(plan.report.changed, 1);
        QCOMPARE(plan.commands.size(), 3);
        QCOMPARE(plan.commands.at(0).wanted.id, TemplateId(u"t1"_s));
        QCOMPARE(plan.commands.at(0).base, 3);
        QCOMPARE(plan.commands.at(1).base, 0);
        QVERIFY(!plan.commands.at(1).wanted.id.isNull());
        QVERIFY(plan.commands.at(2).wanted.id != TemplateId(u"elsewhere"_s));
    }

    void whatWasExportedChangesNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("CSV") << u"all.csv"_s;
        QTest::newRow("JSON") << u"all.json"_s;
    }
    void whatWasExportedChangesNothing()
    {
        QFETCH(QString, name);
        m_library.templates.removeLast(); // amy's
        const auto path = m_folder->filePath(name);
        QVERIFY(exportTemplates(path, m_library.templates, m_library.names));
        const auto plan = planImport(path, m_library, pending(), 1);
        QVERIFY(plan.report.problems.isEmpty());
        QCOMPARE(plan.report.same, 1);
        QVERIFY(plan.commands.isEmpty());
        QCOMPARE(exportTemplates(u"/nowhere/x.csv"_s, {}, {}).error().code, u"file.unwritable"_s);
    }

    void aProblemAndNothingIsTakenOver_data()
    {
        QTest::addColumn<QStringList>("rows");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("code");
        const auto good = u",Good,hi,good,organisation,,"_s;
        QTest::newRow("code taken here")
            << QStringList{good, u",A,hi,TWO,organisation,,"_s} << 3 << u"template.code-taken"_s;
        QTest::newRow("code twice in the file")
            << QStringList{good, u",B,hi,Good,mine,,"_s} << 3 << u"template.code-taken"_s;
        QTest::newRow("code with a space")
            << QStringList{good, u",A,hi,a b,mine,,"_s} << 3 << u"template.code-invalid"_s;
        QTest::newRow("no title") << QStringList{good, u",,hi,,mine,,"_s} << 3
                                  << u"template.no-title"_s;
        QTest::newRow("no text") << QStringList{good, u",A,,,mine,,"_s} << 3
                                 << u"rule.text-empty"_s;
        QTest::newRow("scope without accounts")
            << QStringList{good, u",A,hi,,accounts,,"_s} << 3 << u"template.scope-invalid"_s;
        QTest::newRow("unknown account")
            << QStringList{good, u",A,hi,,accounts,paris,"_s} << 3 << u"account.not-found"_s;
        QTest::newRow("not mine to change")
            << QStringList{good, u"t2,A,hi,two,organisation,,"_s} << 3 << u"auth.forbidden"_s;
        QTest::newRow("one id twice")
            << QStringList{u"x,A,hi,,mine,,"_s, u"x,B,hi,,mine,,"_s} << 3 << u"import.value"_s;
        QTest::newRow("missing file")
            << QStringList{good, u",A,,,mine,,gone.png"_s} << 3 << u"file.unreadable"_s;
        QTest::newRow("file elsewhere")
            << QStringList{good, u",A,,,mine,,/etc/hostname"_s} << 3 << u"file.unreadable"_s;
        QTest::newRow("file above")
            << QStringList{good, u",A,,,mine,,../../../../../../etc/hostname"_s} << 3
            << u"file.unreadable"_s;
    }
    void aProblemAndNothingIsTakenOver()
    {
        QFETCH(QStringList, rows);
        QFETCH(int, line);
        QFETCH(QString, code);
        const auto plan = run(u"id,title,text,code,scope,accounts,file"_s, rows);
        QVERIFY(plan.commands.isEmpty());
        QCOMPARE(plan.report.made, 0);
        QCOMPARE(plan.report.problems.constFirst().code, code);
        QCOMPARE(plan.report.problems.constFirst().line, line);
    }

    /// The relay would refuse the one and keep the others.
    void whatIsNotHereIsRefusedBeforeAnythingIsSent_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("code");
        QTest::newRow("team") << u"team"_s << u"team.not-found"_s;
        QTest::newRow("account") << u"account"_s << u"account.not-found"_s;
        QTest::newRow("own words of an account") << u"override"_s << u"account.not-found"_s;
        QTest::newRow("picture") << u"picture"_s << u"rule.media-missing"_s;
        QTest::newRow("picture of an account") << u"own picture"_s << u"rule.media-missing"_s;
    }
    void whatIsNotHereIsRefusedBeforeAnythingIsSent()
    {
        QFETCH(const QString, what);
        QFETCH(const QString, code);
        auto good = held(u"g"_s, u"good"_s, Me.id);
        auto one = held(u"x"_s, u"bad"_s, Me.id);
        const Content picture = picturedBy(u"ab12"_s);
        if (what == u"team"_s) {
            one.scope = TemplateScope::Team;
            one.team = TeamId(u"far"_s);
        } else if (what == u"account"_s) {
            one.scope = TemplateScope::Accounts;
            one.accounts = {AccountId(u"far"_s)};
        } else if (what == u"override"_s) {
            one.overrides.insert(AccountId(u"far"_s), one.bubbles);
        } else if (what == u"picture"_s) {
            one.bubbles = {picture};
        } else {
            one.overrides.insert(AccountId(u"a1"_s), {picture});
        }
        const auto path = m_folder->filePath(u"other.json"_s);
        QVERIFY(exportTemplates(path, {good, one}, {}));
        const auto plan = planImport(path, m_library, pending(), 1);
        QVERIFY(plan.commands.isEmpty());
        QCOMPARE(plan.report.made, 0);
        QCOMPARE(plan.report.problems.size(), 1);
        QCOMPARE(plan.report.problems.constFirst().code, code);
    }

    void whatIsHereAlreadyStaysGood()
    {
        auto one = held(u"t1"_s, u"one"_s, Me.id);
        one.scope = TemplateScope::Team;
        one.team = TeamId(u"theirs"_s);
        one.bubbles = {picturedBy(u"ab12"_s)};
        m_library.templates = {one};
        auto copy = one;
        copy.id = TemplateId(u"elsewhere"_s);
        copy.code = u"copy"_s;
        copy.scope = TemplateScope::Organisation;
        copy.team = {};
        auto changed = one;
        changed.title = u"Changed"_s;
        const auto path = m_folder->filePath(u"other.json"_s);
        QVERIFY(exportTemplates(path, {changed, copy}, {}));
        const auto plan = planImport(path, m_library, pending(), 1);
        QVERIFY2(plan.report.problems.isEmpty(), qPrintable(plan.report.problems.value(0).code));
        QCOMPARE(plan.report.made, 1);
        QCOMPARE(plan.report.changed, 1);
    }

    void aCodeMayMoveWithinTheFile()
    {
        m_library.templates = {held(u"t1"_s, u"one"_s, Me.id), held(u"t2"_s, u"two"_s, Me.id)};
        const auto plan = run(u"id,title,text,code,scope"_s,
                              {u"t1,A,hi,three,organisation"_s, u"t2,B,hi,one,organisation"_s});
        QVERIFY(plan.report.problems.isEmpty());
        QCOMPARE(plan.report.changed, 2);
    }

    void filesBesideTheTableComeAlong()
    {
        write(u"list.txt"_s, "prices");
        const auto plan = run(u"title,text,scope,file"_s, {u"Prices,,organisation,list.txt"_s});
        QVERIFY(plan.report.problems.isEmpty());
        const auto &content = plan.commands.constFirst().wanted.bubbles.constFirst();
        QCOMPARE(content.kind, ContentKind::File);
        QCOMPARE(content.media->state, MediaState::Pending);
        QVERIFY(pending().has(content.media->sha));
    }

    void aLargeLibraryTakesNoMinutes()
    {
        QStringList rows;
        for (int i = 0; i < TemplateFileLimits::Templates; ++i)
            rows.append(u"title %1,text,c%1,organisation"_s.arg(i));
        QElapsedTimer timer;
        timer.start();
        const auto plan = run(u"title,text,code,scope"_s, rows);
        QVERIFY(plan.report.problems.isEmpty());
        QCOMPARE(plan.report.made, TemplateFileLimits::Templates);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }

    void whatIsNoFile()
    {
        const auto plan = planImport(m_folder->filePath(u"none.csv"_s), m_library, pending(), 1);
        QCOMPARE(plan.report.problems.constFirst().code, u"file.unreadable"_s);
    }

private:
    PendingFiles pending() const { return PendingFiles(m_folder->filePath(u"pending"_s)); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("not written");
    }
    TemplateImportPlan run(const QString &head, const QStringList &rows) const
    {
        write(u"table.csv"_s, (QStringList{head} + rows).join(u"\r\n"_s).toUtf8());
        return planImport(m_folder->filePath(u"table.csv"_s), m_library, pending(), 1);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    TemplateLibrary m_library;
};

QTEST_GUILESS_MAIN(TestTemplateImport)
#include "tst_templateimport.moc"
