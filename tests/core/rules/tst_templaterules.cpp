// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/permissions.h"
#include "core/rules/templaterules.h"

#include <QTest>

using namespace Frontdesk;
using namespace Qt::StringLiterals;

namespace {

Content text(const QString &words)
{
    Content content;
    content.text = words;
    return content;
}

ReplyTemplate plain()
{
    ReplyTemplate one;
    one.id = TemplateId(u"t1"_s);
    one.code = u"hi"_s;
    one.title = u"Hello"_s;
    one.bubbles = {text(u"{{contact.name|there}}, hello"_s)};
    one.owner = UserId(u"amy"_s);
    return one;
}

QString codeOf(const ReplyTemplate &one)
{
    const auto fits = checkTemplate(one, checkOutbound);
    return fits ? QString() : fits.error().code;
}

} // namespace

class TestTemplateRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatATemplateMayBe_data()
    {
        QTest::addColumn<ReplyTemplate>("one");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QString &code, auto change) {
            auto one = plain();
            change(one);
            QTest::newRow(name) << one << code;
        };
        using T = ReplyTemplate;
        row("plain", {}, [](T &) {});
        row("no code", {}, [](T &one) { one.code.clear(); });
        row("no title", u"template.no-title"_s, [](T &one) { one.title.clear(); });
        row("space in the code", u"template.code-invalid"_s, [](T &one) { one.code = u"a b"_s; });
        row("wide space", u"template.code-invalid"_s, [](T &one) { one.code = u"a　b"_s; });
        row("slash", u"template.code-invalid"_s, [](T &one) { one.code = u"a/b"_s; });
        row("unseen", u"template.code-invalid"_s, [](T &one) { one.code = u"a\u200Bb"_s; });
        row("Han code", {}, [](T &one) { one.code = u"誠謙"_s; });
        row("Thai code", {}, [](T &one) { one.code = u"สวัสดี"_s; });
        const auto longest = QString(TemplateLimits::Code, u'x');
        row("longest code", {}, [&](T &one) { one.code = longest; });
        row("code too long", u"template.too-long"_s, [&](T &one) { one.code = longest + u'x'; });
        row("title too long", u"template.too-long"_s, [](T &one) {
            one.title = QString(TemplateLimits::Title + 1, u'x');
        });
        row("folder too long", u"template.too-long"_s, [](T &one) {
            one.folder = QString(TemplateLimits::Folder + 1, u'x');
        });
        row("empty", u"template.empty"_s, [](T &one) { one.bubbles.clear(); });
        row("five", {}, [](T &one) { one.bubbles = QList<Content>(5, text(u"x"_s)); });
        row("six", u"template.too-many-bubbles"_s, [](T &one) {
            one.bubbles = QList<Content>(6, text(u"x"_s));
        });
        row("white space", u"rule.text-empty"_s, [](T &one) { one.bubbles = {text(u" "_s)}; });
        row("text too long", u"rule.text-too-long"_s, [](T &one) {
            one.bubbles = {text(QString(5001, u'x'))};
        });
        row("own text too long", u"rule.text-too-long"_s, [](T &one) {
            one.overrides[AccountId(u"a"_s)] = {text(QString(5001, u'x'))};
        });
        row("own one empty", u"template.empty"_s, [](T &one) {
            one.overrides[AccountId(u"a"_s)] = {};
        });
        row("more than a frame takes", u"template.too-long"_s, [](T &one) {
            for (int i = 0; i < 10; ++i)
                one.overrides[AccountId(QString::number(i))] =
                    QList<Content>(5, text(QString(5000, u'茶')));
        });
        row("team without one", u"template.scope-invalid"_s, [](T &one) {
            one.scope = TemplateScope::Team;
        });
        row("no accounts", u"template.scope-invalid"_s, [](T &one) {
            one.scope = TemplateScope::Accounts;
        });
    }
    void whatATemplateMayBe()
    {
        QFETCH(ReplyTemplate, one);
        QFETCH(QString, code);
        QCOMPARE(codeOf(one), code);
    }

    void whatIsKeptIsTidy()
    {
        auto one = plain();
        one.code = u" hi "_s;
        one.title = u"  Hello   there "_s;
        one.folder = u"/ 客訴 // 退貨 /"_s;
        one.team = TeamId(u"t"_s);
        one.accounts = {AccountId(u"b"_s), AccountId(u"a"_s), AccountId(u"b"_s)};
        one.scope = TemplateScope::Accounts;
        const auto tidy = tidied(one);
        QCOMPARE(tidy.code, u"hi"_s);
        QCOMPARE(tidy.title, u"Hello there"_s);
        QCOMPARE(tidy.folder, u"客訴/退貨"_s);
        QVERIFY(tidy.team.isNull());
        QCOMPARE(tidy.accounts, (QList{AccountId(u"a"_s), AccountId(u"b"_s)}));
        QCOMPARE(tidied(tidy), tidy);
        one.scope = TemplateScope::Mine;
        QVERIFY(tidied(one).accounts.isEmpty());
    }

    void codesAreUniqueAmongWhatIsSeen_data()
    {
        QTest::addColumn<QString>("otherCode");
        QTest::addColumn<QString>("otherOwner");
        QTest::addColumn<int>("otherScope");
        QTest::addColumn<bool>("retired");
        QTest::addColumn<bool>("taken");
        const int mine = int(TemplateScope::Mine);
        const int all = int(TemplateScope::Organisation);
        QTest::newRow("my own") << u"hi"_s << u"amy"_s << mine << false << true;
        QTest::newRow("another's own") << u"hi"_s << u"ben"_s << mine << false << false;
        QTest::newRow("shared") << u"hi"_s << u"ben"_s << all << false << true;
        QTest::newRow("a team's") << u"hi"_s << u"ben"_s << int(TemplateScope::Team) << false
                                  << true;
        QTest::newRow("case and width") << u"ＨＩ"_s << u"ben"_s << all << false << true;
        QTest::newRow("another word") << u"hey"_s << u"ben"_s << all << false << false;
        QTest::newRow("retired") << u"hi"_s << u"ben"_s << all << true << false;
    }
    void codesAreUniqueAmongWhatIsSeen()
    {
        QFETCH(QString, otherCode);
        QFETCH(QString, otherOwner);
        QFETCH(int, otherScope);
        QFETCH(bool, retired);
        QFETCH(bool, taken);
        const auto wanted = plain();
        auto other = plain();
        other.id = TemplateId(u"t2"_s);
        other.code = otherCode;
        other.owner = UserId(otherOwner);
        other.scope = TemplateScope(otherScope);
        other.retired = retired;
        QCOMPARE(takesCodeOf(other, wanted, wanted.owner), taken);
        other.id = wanted.id;
        QVERIFY(!takesCodeOf(other, wanted, wanted.owner));
    }

    void whoMayChange()
    {
        const auto one = [](TemplateScope scope) {
            auto made = plain();
            made.scope = scope;
            return made;
        };
        const User amy{UserId(u"amy"_s), {}, {}, User::Role::Agent};
        const User ben{UserId(u"ben"_s), {}, {}, User::Role::Agent};
        const User sue{UserId(u"sue"_s), {}, {}, User::Role::Supervisor};
        QVERIFY(mayChange(amy, one(TemplateScope::Mine)));
        QVERIFY(mayChange(amy, one(TemplateScope::Organisation)));
        QVERIFY(!mayChange(ben, one(TemplateScope::Organisation)));
        QVERIFY(!mayChange(ben, one(TemplateScope::Mine)));
        QVERIFY(mayChange(sue, one(TemplateScope::Team)));
        QVERIFY(!mayChange(sue, one(TemplateScope::Mine)));
    }
};

QTEST_APPLESS_MAIN(TestTemplateRules)
#include "tst_templaterules.moc"
