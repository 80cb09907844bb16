// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templates/templatefile.h"

#include <QElapsedTimer>
#include <QTest>

#include <rapidcheck.h>

using namespace Frontdesk;
using namespace Qt::StringLiterals;

namespace {

const TemplateFileNames &names()
{
    static const TemplateFileNames Names{
        {{u"taipei"_s, AccountId(u"a1"_s)}, {u"siam"_s, AccountId(u"a2"_s)}},
        {{u"Returns"_s, TeamId(u"t1"_s)}}};
    return Names;
}

Content text(const QString &words)
{
    Content content;
    content.text = words;
    return content;
}

QByteArray table(const QStringList &lines)
{
    return lines.join(u"\r\n"_s).toUtf8();
}

TemplateFile read(const QStringList &lines)
{
    return templatesFromCsv(table(lines), names());
}

/// Words with all that makes files difficult.
rc::Gen<QString> genText()
{
    const auto piece = rc::gen::element<QString>(u"茶"_s,
                                                 u"a"_s,
                                                 u","_s,
                                                 u"\""_s,
                                                 u"\n"_s,
                                                 u"\r\n"_s,
                                                 u" "_s,
                                                 u";"_s,
                                                 u"สวัสดี"_s,
                                                 u"🍵"_s,
                                                 u"{{contact.name|您}}"_s,
                                                 u"=1+1"_s);
    return rc::gen::map(rc::gen::container<std::vector<QString>>(piece),
                        [](const std::vector<QString> &pieces) {
                            return QStringList(pieces.begin(), pieces.end()).join(QString());
                        });
}

Content anyContent()
{
    Content content = text(*genText());
    switch (*rc::gen::inRange(0, 4)) {
    case 0:
        content.kind = ContentKind::Image;
        content.text.clear();
        content.media = Media{.state = MediaState::Ready,
                              .sha = u"ab12"_s,
                              .mime = u"image/png"_s,
                              .fileName = *genText(),
                              .size = 7,
                              .width = 3};
        break;
    case 1:
        content.kind = ContentKind::Sticker;
        content.sticker = Sticker{u"446"_s, u"1988"_s, {}, {u"謝謝"_s}};
        break;
    case 2:
        content.marks = {{.start = 1, .length = 2, .productId = u"p"_s, .emojiId = u"1"_s}};
        break;
    default:
        break;
    }
    return content;
}

QList<Content> anyBubbles()
{
    QList<Content> bubbles;
    const int count = *rc::gen::inRange(1, 6);
    for (int i = 0; i < count; ++i)
        bubbles.append(anyContent());
    if (*rc::gen::arbitrary<bool>()) {
        bubbles.last().quickReplies = {{*genText(), QuickAction::Say, *genText()},
                                       {u"Day"_s, QuickAction::PickTime, u"d"_s, {}, u"date"_s}};
    }
    return bubbles;
}

ReplyTemplate anyTemplate(int n)
{
    ReplyTemplate one;
    one.id = TemplateId(u"id-%1"_s.arg(n));
    one.code = *genText();
    one.title = *genText();
    one.folder = *genText();
    one.language = u"zh-TW"_s;
    one.bubbles = anyBubbles();
    one.scope = *rc::gen::element(TemplateScope::Mine,
                                  TemplateScope::Team,
                                  TemplateScope::Accounts,
                                  TemplateScope::Organisation);
    if (one.scope == TemplateScope::Team)
        one.team = TeamId(u"t1"_s);
    if (one.scope == TemplateScope::Accounts)
        one.accounts = {AccountId(u"a1"_s), AccountId(u"a2"_s)};
    if (*rc::gen::arbitrary<bool>())
        one.overrides[AccountId(u"a2"_s)] = anyBubbles();
    one.retired = *rc::gen::arbitrary<bool>();
    return one;
}

QList<ReplyTemplate> anyTemplates()
{
    QList<ReplyTemplate> all;
    const int count = *rc::gen::inRange(0, 5);
    for (int i = 0; i < count; ++i)
        all.append(anyTemplate(i));
    return all;
}

QList<ReplyTemplate> templatesOf(const TemplateFile &file)
{
    QList<ReplyTemplate> all;
    for (const auto &filed : file.templates)
        all.append(filed.one);
    return all;
}

} // namespace

class TestTemplateFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonReadsAsItWasWritten()
    {
        QVERIFY(rc::check([] {
            auto all = anyTemplates();
            for (auto &one : all) {
                one.owner = UserId(u"amy"_s);
                one.changedBy = UserId(u"ben"_s);
                one.changedAt = 1'777'636'800'000;
                one.ver = 12;
            }
            const auto file = templatesFromJson(templatesAsJson(all));
            RC_ASSERT(file.isGood());
            RC_ASSERT(templatesOf(file) == all);
        }));
    }

    void csvReadsAsItWasWritten()
    {
        QVERIFY(rc::check([] {
            const auto all = anyTemplates();
            const auto bytes = templatesAsCsv(all, names());
            RC_ASSERT(bytes.startsWith("\xEF\xBB\xBFid,"));
            const auto file = templatesFromCsv(bytes, names());
            RC_ASSERT(file.isGood());
            RC_ASSERT(templatesOf(file) == all);
        }));
    }

    void aTableMadeByHand()
    {
        const auto file = read({u"title,text,code"_s,
                                u"Hello,\"Hello, {{contact.name|there}}\",hi"_s,
                                u"再見,謝謝，再見,"_s});
        QVERIFY(file.isGood());
        QCOMPARE(file.templates.size(), 2);
        QCOMPARE(file.templates.at(0).one.bubbles, QList{text(u"Hello, {{contact.name|there}}"_s)});
        QCOMPARE(file.templates.at(0).one.scope, TemplateScope::Mine);
        QCOMPARE(file.templates.at(1).one.title, u"再見"_s);
        QCOMPARE(file.templates.at(1).line, 3);
        QVERIFY(file.templates.at(1).one.id.isNull());
    }

    void rowsOfOneTemplateFollowOneAnother()
    {
        const auto file = read({u"Title,Text,Bubble,Account,File,Scope,Accounts"_s,
                                u"Way,Here,1,,,accounts,taipei; siam"_s,
                                u",,2,,map.png,,"_s,
                                u"Way,Bangkok,1,siam,,,"_s,
                                u"Next,x,1,,,organisation,"_s});
        QVERIFY(file.isGood());
        QCOMPARE(file.templates.size(), 2);
        const auto &way = file.templates.constFirst();
        QCOMPARE(way.one.bubbles.size(), 2);
        QCOMPARE(way.one.accounts, (QList{AccountId(u"a1"_s), AccountId(u"a2"_s)}));
        QCOMPARE(way.one.overrides.value(AccountId(u"a2"_s)), QList{text(u"Bangkok"_s)});
        const QList<FiledTemplate::File> files{{AccountId(), 1, u"map.png"_s, 3}};
        QCOMPARE(way.files, files);
    }

    void whatIsWrongIsToldByLine_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("code");
        QTest::newRow("nothing") << QStringList{} << 1 << u"import.columns"_s;
        QTest::newRow("no text") << QStringList{u"title"_s, u"a"_s} << 1 << u"import.columns"_s;
        QTest::newRow("unknown column")
            << QStringList{u"title,text,colour"_s, u"a,b,c"_s} << 1 << u"import.columns"_s;
        QTest::newRow("column twice")
            << QStringList{u"title,text,title"_s, u"a,b,c"_s} << 1 << u"import.columns"_s;
        QTest::newRow("semicolons")
            << QStringList{u"title;text"_s, u"a;b"_s} << 1 << u"import.columns"_s;
        QTest::newRow("too wide") << QStringList{u"title,text"_s, u"a,b"_s, u"a,b,c"_s} << 3
                                  << u"import.width"_s;
        QTest::newRow("scope") << QStringList{u"title,text,scope"_s, u"a,b,all"_s} << 2
                               << u"import.value"_s;
        QTest::newRow("retired") << QStringList{u"title,text,retired"_s, u"a,b,maybe"_s} << 2
                                 << u"import.value"_s;
        QTest::newRow("kind") << QStringList{u"title,text,kind"_s, u"a,b,poem"_s} << 2
                              << u"import.value"_s;
        QTest::newRow("content") << QStringList{u"title,text,content"_s, u"a,b,{"_s} << 2
                                 << u"import.value"_s;
        QTest::newRow("account") << QStringList{u"title,text,accounts"_s, u"a,b,paris"_s} << 2
                                 << u"account.not-found"_s;
        QTest::newRow("own account")
            << QStringList{u"title,text,account"_s, u"a,b,paris"_s} << 2 << u"account.not-found"_s;
        QTest::newRow("team") << QStringList{u"title,text,team"_s, u"a,b,Nobody"_s} << 2
                              << u"team.not-found"_s;
        QTest::newRow("bubble no number")
            << QStringList{u"title,text,bubble"_s, u"a,b,x"_s} << 2 << u"import.value"_s;
        QTest::newRow("six bubbles")
            << QStringList{u"title,text,bubble"_s, u"a,b,6"_s} << 2 << u"import.value"_s;
        QTest::newRow("begins at two")
            << QStringList{u"title,text,bubble"_s, u"a,b,2"_s} << 2 << u"import.bubble"_s;
        QTest::newRow("leaves one out")
            << QStringList{u"title,text,bubble"_s, u"a,b,1"_s, u"a,b,3"_s} << 3
            << u"import.bubble"_s;
        QTest::newRow("differs") << QStringList{u"title,text,bubble"_s, u"a,b,1"_s, u"c,b,2"_s} << 3
                                 << u"import.differs"_s;
        QTest::newRow("quote") << QStringList{u"title,text"_s, u"a,b"_s, u"a,\"b"_s} << 3
                               << u"import.quote"_s;
    }
    void whatIsWrongIsToldByLine()
    {
        QFETCH(QStringList, lines);
        QFETCH(int, line);
        QFETCH(QString, code);
        const auto file = read(lines);
        QVERIFY(!file.isGood());
        QCOMPARE(file.problems.constFirst().code, code);
        QCOMPARE(file.problems.constFirst().line, line);
    }

    void whatIsNoFileOfTemplates()
    {
        QCOMPARE(templatesFromCsv("title,text\r\na,\xff\xfe\r\n", names()).problems.value(0).code,
                 u"import.not-text"_s);
        for (const QByteArray &bytes : {QByteArray(), QByteArray("[]"), QByteArray("{\"a\":1}")})
            QCOMPARE(templatesFromJson(bytes).problems.value(0).code, u"import.not-json"_s);
        const QByteArray wrong =
            R"({"format":"frontdesk-templates","version":1,"templates":[{"data":{"title":"a",)"
            R"("scope":"mine","bubbles":[{"kind":"poem"}]}}]})";
        const auto file = templatesFromJson(wrong);
        QCOMPARE(file.problems.value(0),
                 (TemplateFileProblem{1, u"import.value"_s, {{u"column"_s, u"kind"_s}}}));
    }

    /// A table of a hundred thousand lines is refused soon, and each line wrong is not listed.
    void whatIsTooMuchIsRefusedSoon()
    {
        QElapsedTimer timer;
        timer.start();
        QStringList lines{u"title,text,scope"_s};
        for (int i = 0; i < 100'000; ++i)
            lines.append(u"title %1,text,organisation"_s.arg(i));
        const auto many = read(lines);
        QCOMPARE(many.problems.constLast().code, u"import.too-many"_s);
        QCOMPARE(many.problems.constLast().line, TemplateFileLimits::Templates + 2);

        QStringList wide{u"title,text,bubble"_s};
        for (int i = 0; i < 100'000; ++i)
            wide.append(u"a,b,x"_s);
        const auto wrong = read(wide);
        QCOMPARE(wrong.problems.size(), TemplateFileLimits::Problems);
        QCOMPARE(wrong.moreProblems, 100'000 - TemplateFileLimits::Problems);
        QCOMPARE(wrong.problems.constFirst().line, 2);

        const QByteArray huge(TemplateFileLimits::Bytes + 1, 'x');
        QCOMPARE(templatesFromCsv(huge, names()).problems.value(0).code, u"import.too-large"_s);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }

    /// A button that this program does not know would be gone unsaid.
    void buttonsThatNobodyKnowsAreTold()
    {
        const auto content = [](const QByteArray &action) {
            return QByteArray("{\"kind\":\"text\",\"text\":\"?\",\"quick_replies\":"
                              "[{\"label\":\"Yes\",\"action\":\"")
                + action + "\"}]}";
        };
        const auto json = [&](const QByteArray &action) {
            return "{\"format\":\"frontdesk-templates\",\"version\":1,\"templates\":[{\"id\":\"1\","
                   "\"ver\":1,\"data\":{\"title\":\"x\",\"scope\":\"mine\",\"bubbles\":["
                + content(action) + "]}}]}";
        };
        const auto csv = [&](const QByteArray &action) {
            return "title,text,content\r\nx,?,\"" + content(action).replace('"', "\"\"") + "\"\r\n";
        };
        QVERIFY(templatesFromJson(json("location")).isGood());
        QVERIFY(templatesFromCsv(csv("location"), names()).isGood());
        const auto bad = templatesFromJson(json("teleport"));
        QCOMPARE(bad.problems.value(0).code, u"import.value"_s);
        QCOMPARE(bad.problems.value(0).args.value(u"column"_s).toString(), u"quick_replies"_s);
        QCOMPARE(templatesFromCsv(csv("teleport"), names()).problems.value(0).code,
                 u"import.value"_s);
    }
};

QTEST_APPLESS_MAIN(TestTemplateFile)
#include "tst_templatefile.moc"
