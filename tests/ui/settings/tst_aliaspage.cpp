// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/samples.h"
#include "ui/settings/aliaspage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/textfield.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture {
    Theme theme;
    FakeDesk desk;
    std::unique_ptr<AliasPage> page;

    Fixture()
    {
        fillSampleDesk(desk);
        page = std::make_unique<AliasPage>(
            theme, desk.aliases, desk.accounts.list, u"Caroline"_s, [](const Error &error) {
                return error.code;
            });
        page->resize(600, 600);
        page->show();
    }
    AccountId first() const { return desk.accounts.list.constFirst().id; }
    void type(TextField &field, const QString &text) const
    {
        field.edit()->clear();
        QTest::keyClicks(field.edit(), text);
    }
    void confirm(TextField &field) const { QTest::keyClick(field.edit(), Qt::Key_Return); }
};

} // namespace

class TestAliasPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void myNameIsOfferedAsLineTakesIt()
    {
        const Fixture f;
        f.page->shown()->click();
        QCOMPARE(f.page->name()->text(), u"Carol"_s);
        const auto kept = f.desk.aliases.held.value(f.first());
        QCOMPARE(kept.name, u"Carol"_s);
        QVERIFY(kept.shown);
        QVERIFY2(f.page->preview()->text().startsWith(u"Carol from ‘"_s),
                 qPrintable(f.page->preview()->text()));
    }

    void whatLineRefusesIsSaidWithAWayOut()
    {
        const Fixture f;
        f.page->shown()->click();
        f.type(*f.page->name(), u"Madeline"_s);
        f.confirm(*f.page->name());
        QVERIFY(f.page->problem()->isVisible());
        QCOMPARE(f.page->problem()->text(), u"alias.line"_s);
        QCOMPARE(f.desk.aliases.held.value(f.first()).name, u"Carol"_s);
        f.page->suggestion()->click();
        QCOMPARE(f.desk.aliases.held.value(f.first()).name, u"Madel"_s);
        QVERIFY(!f.page->problem()->isVisible());
        QVERIFY(!f.page->suggestion()->isVisible());
    }

    void eachAccountHasItsOwn()
    {
        const Fixture f;
        QVERIFY(f.desk.accounts.list.size() > 1);
        f.page->shown()->click();
        f.page->accounts()->setCurrentRow(1);
        QVERIFY(!f.page->shown()->isChecked());
        QCOMPARE(f.page->name()->text(), QString());
        f.page->accounts()->setCurrentRow(0);
        QVERIFY(f.page->shown()->isChecked());
        QCOMPARE(f.desk.aliases.puts, 1); // to look is no change
    }

    void notShownTheAccountStandsAlone()
    {
        const Fixture f;
        f.page->shown()->click();
        f.page->shown()->click();
        QCOMPARE(f.page->preview()->text(), f.desk.accounts.list.constFirst().name);
        QVERIFY(!f.desk.aliases.held.value(f.first()).shown);
        QCOMPARE(f.desk.aliases.held.value(f.first()).name, u"Carol"_s); // for the next time
    }

    void longWordsAreSaidToBeLong()
    {
        const Fixture f;
        f.page->shown()->click();
        f.page->name()->edit()->setText(QString(10'000, u'x'));
        Q_EMIT f.page->name()->edited();
        f.confirm(*f.page->name());
        QCOMPARE(f.page->problem()->text(), u"alias.too-long"_s);
        QCOMPARE(f.desk.aliases.held.value(f.first()).name, u"Carol"_s);
    }
};

QTEST_MAIN(TestAliasPage)
#include "tst_aliaspage.moc"
