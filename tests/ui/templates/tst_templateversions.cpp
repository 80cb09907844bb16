// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixedclock.h"
#include "tests/ui/support/samplelibrary.h"
#include "tests/ui/support/samples.h"
#include "ui/models/templateshelf.h"
#include "ui/templates/accountvoices.h"
#include "ui/templates/bubbleedits.h"
#include "ui/templates/difftext.h"
#include "ui/templates/librarypage.h"
#include "ui/templates/templateeditor.h"
#include "ui/templates/templatepreview.h"
#include "ui/templates/templateversions.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

Content text(const QString &words)
{
    Content content;
    content.text = words;
    return content;
}

struct Fixture {
    Theme theme;
    FakeDesk desk;
    SampleLibrary source;
    FixedClock clock;
    std::unique_ptr<TemplateShelf> shelf;
    std::unique_ptr<LibraryPage> page;

    Fixture()
    {
        fillSampleDesk(desk);
        clock.jump(SampleNow - clock.nowMs());
        auto &hours = source.add(u"hours"_s, u"Hours"_s, {u"We open at eleven."_s});
        hours.changedBy = UserId(u"amy"_s);
        hours.changedAt = SampleNow - 60'000;
        auto before = hours;
        before.bubbles = {text(u"We open at ten."_s)};
        before.changedBy = UserId(u"ben"_s);
        before.ver = 2;
        auto first = before;
        first.title = u"When we open"_s;
        first.bubbles = {text(u"We open."_s)};
        first.scope = TemplateScope::Mine;
        first.changedBy = UserId(u"chen"_s);
        first.ver = 1;
        hours.ver = 3;
        source.history.insert(hours.id,
                              {{before, UserId(u"amy"_s), 3}, {first, UserId(u"ben"_s), 2}});
        shelf = std::make_unique<TemplateShelf>(source, clock);
        page = std::make_unique<LibraryPage>(
            LibraryPage::Parts{theme,
                               clock,
                               *shelf,
                               desk.accounts,
                               [](const QString &) { return QPixmap(); },
                               [](const Error &error) {
                                   return error.code;
                               }},
            User{UserId(u"me"_s), u"Amy"_s, {}, User::Role::Agent, 0});
        page->resize(1240, 800);
        page->show();
        page->list()->setCurrentIndex(page->list()->model()->index(0, 0));
    }
    TemplateEditor &editor() const { return *page->editor(); }
    AccountVoices &voices() const { return *page->editor()->voices(); }
    AccountId account(int at) const { return desk.accounts.list.at(at).id; }
    ReplyTemplate &one() { return source.rows.last(); }
    QPlainTextEdit *field() const
    {
        const auto all = editor().bubbles()->findChildren<QPlainTextEdit *>();
        for (auto it = all.crbegin(); it != all.crend(); ++it) {
            if (!(*it)->isHidden() && !(*it)->parentWidget()->isHidden())
                return *it;
        }
        return nullptr;
    }
    TemplateVersions *open() const
    {
        const auto all = editor().findChildren<Button *>();
        for (auto *button : all) {
            if (button->text() == u"Versions…"_s)
                button->click();
        }
        return page->findChild<TemplateVersions *>();
    }
};

} // namespace

class TestTemplateVersions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhoWroteWhat()
    {
        Fixture f;
        auto *versions = f.open();
        QVERIFY(versions);
        QTRY_COMPARE(versions->list()->count(), 3);
        QVERIFY(versions->list()->item(0)->text().startsWith(u"Now: amy"_s));
        QVERIFY(versions->list()->item(1)->text().startsWith(u"ben"_s));
        QVERIFY(versions->list()->item(2)->text().startsWith(u"chen"_s));
        QVERIFY(versions->problem()->isHidden());
        QCOMPARE(versions->list()->currentRow(), 1);
        QCOMPARE(versions->diff()->accessibleDescription(), u"gone: ten; new: eleven"_s);
        QVERIFY(versions->diff()->toPlainText().contains(u"We open at teneleven."_s));
        // What Ben changed.
        versions->beside()->setCurrentIndex(1);
        Q_EMIT versions->beside()->activated(1);
        const QString said = versions->diff()->accessibleDescription();
        QVERIFY2(said.contains(u"new:  at ten"_s), qPrintable(said));
        QVERIFY(said.contains(u"gone: When we open"_s));
        versions->list()->setCurrentRow(0);
        QVERIFY(!versions->restore()->isEnabled());
    }

    /// A change like any other: on what stands there now, for whom it is now.
    void oneComesBack()
    {
        Fixture f;
        auto *versions = f.open();
        QVERIFY(versions);
        QTRY_COMPARE(versions->list()->count(), 3);
        versions->list()->setCurrentRow(2);
        versions->restore()->click();
        QTRY_COMPARE(f.one().title, u"When we open"_s);
        QCOMPARE(f.one().bubbles, QList<Content>{text(u"We open."_s)});
        QCOMPARE(f.one().ver, 3);
        QCOMPARE(f.one().scope, TemplateScope::Organisation);
        QTRY_COMPARE(f.editor().written().title, u"When we open"_s);
        QVERIFY(!f.editor().isEdited());
    }

    void whatIsWrittenIsNotLostByIt()
    {
        Fixture f;
        f.field()->setPlainText(u"Half"_s);
        auto *versions = f.open();
        QVERIFY(versions);
        QTRY_COMPARE(versions->list()->count(), 3);
        versions->restore()->click();
        QTRY_COMPARE(f.editor().written().bubbles, QList<Content>{text(u"We open at ten."_s)});
        f.page->undo()->click();
        QCOMPARE(f.editor().written().bubbles, QList<Content>{text(u"Half"_s)});
        QVERIFY(f.editor().isEdited());
    }

    void withoutTheRelayItSaysSo()
    {
        Fixture f;
        f.source.failure = Error{ErrorKind::Offline, u"relay.unreachable"_s};
        auto *versions = f.open();
        QVERIFY(versions);
        QTRY_COMPARE(versions->problem()->text(), u"relay.unreachable"_s);
        QVERIFY(versions->problem()->isVisible());
        QCOMPARE(versions->list()->count(), 1);
        versions->close();
        f.source.failure.reset();
    }

    void refusedItStaysOpen()
    {
        Fixture f;
        auto *versions = f.open();
        QVERIFY(versions);
        QTRY_COMPARE(versions->list()->count(), 3);
        f.source.failure = Error{ErrorKind::Rejected, u"template.code-taken"_s};
        versions->restore()->click();
        QTRY_COMPARE(versions->problem()->text(), u"template.code-taken"_s);
        QVERIFY(versions->isVisible());
    }

    void whoMayOnlyReadMayLook()
    {
        Fixture f;
        f.source.mayManage = false;
        auto *versions = f.open();
        QVERIFY(versions);
        QTRY_COMPARE(versions->list()->count(), 3);
        QVERIFY(versions->restore()->isHidden());
    }

    void anAccountSaysSomethingElse()
    {
        Fixture f;
        f.voices().turnTo(f.account(0));
        QCOMPARE(f.field()->toPlainText(), u"We open at eleven."_s); // to begin with
        QVERIFY(!f.editor().isEdited());
        QVERIFY(f.voices().diff()->isHidden());
        f.field()->setPlainText(u"We open at noon."_s);
        QVERIFY(f.editor().isEdited());
        QVERIFY(f.voices().diff()->isVisible());
        QCOMPARE(f.voices().diff()->accessibleDescription(), u"gone: eleven; new: noon"_s);
        QCOMPARE(f.editor().preview()->texts(), QStringList{u"We open at noon."_s});
        auto written = f.editor().written();
        QCOMPARE(written.bubbles, QList<Content>{text(u"We open at eleven."_s)});
        QCOMPARE(written.overrides.value(f.account(0)),
                 QList<Content>{text(u"We open at noon."_s)});
        // What all say is written apart from it.
        f.voices().turnTo({});
        QCOMPARE(f.field()->toPlainText(), u"We open at eleven."_s);
        f.field()->setPlainText(u"We open at nine."_s);
        written = f.editor().written();
        QCOMPARE(written.bubbles, QList<Content>{text(u"We open at nine."_s)});
        QCOMPARE(written.overrides.value(f.account(0)),
                 QList<Content>{text(u"We open at noon."_s)});
        QVERIFY(f.voices().who()->itemText(1).contains(u"words of its own"_s));
        f.editor().save();
        QTRY_VERIFY(!f.editor().isEdited());
        QCOMPARE(f.one().overrides.size(), 1);
        // And goes back to it.
        f.voices().turnTo(f.account(0));
        f.voices().back()->click();
        QCOMPARE(f.field()->toPlainText(), u"We open at nine."_s);
        QVERIFY(f.editor().written().overrides.isEmpty());
        QVERIFY(f.editor().isEdited());
    }

    void lookingChangesNothing()
    {
        Fixture f;
        f.voices().turnTo(f.account(0));
        f.voices().turnTo(f.account(1));
        f.voices().turnTo({});
        QCOMPARE(f.editor().written(), f.one());
        QVERIFY(!f.editor().isEdited());
    }

    void onlyAccountsThatMaySayItAreListed()
    {
        Fixture f;
        QCOMPARE(f.voices().who()->count(), 1 + int(f.desk.accounts.list.size()));
        f.one().scope = TemplateScope::Accounts;
        f.one().accounts = {f.account(1)};
        f.one().overrides.insert(f.account(0), {text(u"left over"_s)});
        f.editor().show(f.one());
        QCOMPARE(f.voices().who()->count(), 3); // what is said is not hidden
        f.one().scope = TemplateScope::Mine;
        f.one().overrides.clear();
        f.editor().show(f.one());
        QVERIFY(f.voices().isHidden());
    }
};

QTEST_MAIN(TestTemplateVersions)
#include "tst_templateversions.moc"
