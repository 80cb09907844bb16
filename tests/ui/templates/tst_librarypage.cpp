// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixedclock.h"
#include "tests/ui/support/samplelibrary.h"
#include "tests/ui/support/samples.h"
#include "ui/models/templatehitsmodel.h"
#include "ui/models/templateshelf.h"
#include "ui/templates/bubbleedits.h"
#include "ui/templates/librarypage.h"
#include "ui/templates/templateeditor.h"
#include "ui/templates/templatepreview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/importreport.h"
#include "ui/widgets/label.h"
#include "ui/widgets/textfield.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture {
    Theme theme;
    FakeDesk desk;
    SampleLibrary source;
    FixedClock clock;
    std::unique_ptr<TemplateShelf> shelf;
    std::unique_ptr<LibraryPage> page;

    explicit Fixture(bool filled = true)
    {
        fillSampleDesk(desk);
        clock.jump(SampleNow - clock.nowMs());
        if (filled) {
            source.add(u"late"_s, u"Late delivery"_s, {u"It comes {{date+2}}."_s}).folder =
                u"Delivery/Late"_s;
            source.add(u"lost"_s, u"Lost parcel"_s, {u"We look for it."_s}).folder = u"Delivery"_s;
            source.add(u"hi"_s, u"Greeting"_s, {u"Hi {{contact.name|there}}"_s}).changedAt =
                SampleNow - 1000;
            source.add(u"old"_s, u"Old offer"_s, {u"Sale"_s}).retired = true;
            source.uses.insert(source.rows.at(2).id, {source.rows.at(2).id, 12, SampleNow, 0});
        }
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
    }
    QStringList titles() const
    {
        QStringList found;
        const auto *model = page->list()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            found.append(model->index(row, 0).data().toString());
        return found;
    }
    void open(const QString &folder) const
    {
        auto *folders = page->folders();
        for (int row = 0; row < folders->count(); ++row) {
            if (folders->item(row)->text().trimmed().startsWith(folder))
                folders->setCurrentRow(row);
        }
    }
    /// The last text of the template; those that were shown before may not be gone yet.
    QPlainTextEdit *text() const
    {
        const auto all = page->editor()->bubbles()->findChildren<QPlainTextEdit *>();
        for (auto it = all.crbegin(); it != all.crend(); ++it) {
            if (!(*it)->isHidden() && !(*it)->parentWidget()->isHidden())
                return *it;
        }
        return nullptr;
    }
    void choose(const QString &title) const
    {
        page->list()->setCurrentIndex(
            page->list()->model()->index(int(titles().indexOf(title)), 0));
    }
    Button *button(const QString &text) const
    {
        const auto all = page->findChildren<Button *>();
        for (auto *one : all) {
            if (one->text() == text && one->isVisible())
                return one;
        }
        return nullptr;
    }
    void press(const QString &text) const
    {
        auto *one = button(text);
        QVERIFY2(one, qPrintable(text));
        QTest::mouseClick(one, Qt::LeftButton);
    }
    bool says(const QString &words) const
    {
        const auto labels = page->findChildren<Label *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const Label *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    std::optional<ReplyTemplate> named(const QString &title) const
    {
        for (const auto &one : source.rows) {
            if (one.title == title)
                return one;
        }
        return {};
    }
};

} // namespace

class TestLibraryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldersHoldWhatIsInThemAndBelow()
    {
        const Fixture f;
        QCOMPARE(f.titles(), (QStringList{u"Greeting"_s, u"Lost parcel"_s, u"Late delivery"_s}));
        f.open(u"Delivery"_s);
        QCOMPARE(f.titles(), (QStringList{u"Lost parcel"_s, u"Late delivery"_s}));
        f.open(u"Late"_s);
        QCOMPARE(f.titles(), QStringList{u"Late delivery"_s});
        f.open(u"To look at again"_s);
        QCOMPARE(f.titles().size(), 2);
        f.open(u"Retired"_s);
        QCOMPARE(f.titles(), QStringList{u"Old offer"_s});
    }

    void searchLooksThroughTheFolder()
    {
        const Fixture f;
        f.page->search()->edit()->setFocus();
        QTest::keyClicks(f.page->search()->edit(), u"parcel"_s);
        QCOMPARE(f.titles(), QStringList{u"Lost parcel"_s});
        f.page->search()->edit()->clear();
        QTest::keyClicks(f.page->search()->edit(), u"qqqq"_s);
        QVERIFY(f.page->findChild<EmptyState *>()->isVisible());
        f.press(u"Show all of the folder"_s);
        QCOMPARE(f.titles().size(), 3);
    }

    void rowsSayHowOftenAndWhen()
    {
        const Fixture f;
        const auto row = f.page->list()->model()->index(0, 0);
        QVERIFY(row.data(TemplateHitsModel::AmountRole).toString().contains(u"12"_s));
        QVERIFY(!row.data(TemplateHitsModel::NoteRole).toString().isEmpty());
        const auto other = f.page->list()->model()->index(1, 0);
        QCOMPARE(other.data(TemplateHitsModel::AmountRole).toString(), u"Never used"_s);
    }

    void whatIsWrittenIsShownAtOnceAndSaved()
    {
        const Fixture f;
        f.choose(u"Greeting"_s);
        QVERIFY(f.page->editor()->isVisible());
        QCOMPARE(f.page->editor()->preview()->texts(), QStringList{u"Hi Yu-An"_s});
        auto *text = f.text();
        text->setPlainText(u"Welcome {{nobody}}"_s);
        QCOMPARE(f.page->editor()->preview()->texts(), QStringList{u"Welcome {{nobody}}"_s});
        QVERIFY(f.says(u"nobody"_s));
        QVERIFY(f.page->isEdited());
        f.page->editor()->code()->edit()->setFocus();
        f.page->editor()->code()->edit()->selectAll();
        QTest::keyClicks(f.page->editor()->code()->edit(), u"/hello"_s);
        f.press(u"Save template"_s);
        QTRY_VERIFY(!f.page->isEdited());
        const auto kept = f.named(u"Greeting"_s);
        QCOMPARE(kept->bubbles.at(0).text, u"Welcome {{nobody}}"_s);
        QCOMPARE(kept->code, u"hello"_s); // without the slash
    }

    void aNewOneComesIntoItsFolder()
    {
        const Fixture f;
        f.open(u"Delivery"_s);
        f.press(u"New template"_s);
        auto *editor = f.page->editor();
        QVERIFY(editor->title()->edit()->hasFocus() || editor->title()->edit()->isVisible());
        QTest::keyClicks(editor->title()->edit(), u"Where is it"_s);
        f.text()->setPlainText(u"On its way"_s);
        editor->save();
        QTRY_VERIFY(f.named(u"Where is it"_s));
        QCOMPARE(f.named(u"Where is it"_s)->folder, u"Delivery"_s);
        QCOMPARE(f.named(u"Where is it"_s)->scope, TemplateScope::Mine);
        QVERIFY(f.titles().contains(u"Where is it"_s));
    }

    void whatIsWrongStandsAtTheField_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");
        QTest::newRow("title") << u"template.no-title"_s << u"title"_s;
        QTest::newRow("code") << u"template.code-taken"_s << u"code"_s;
        QTest::newRow("code invalid") << u"template.code-invalid"_s << u"code"_s;
        QTest::newRow("empty") << u"template.empty"_s << u""_s;
    }

    void whatIsWrongStandsAtTheField()
    {
        QFETCH(QString, code);
        QFETCH(QString, field);
        Fixture f;
        f.choose(u"Greeting"_s);
        f.source.failure = Error{ErrorKind::Rejected, code};
        f.page->editor()->save();
        QTRY_VERIFY(f.says(code));
        QCOMPARE(f.page->editor()->title()->hasError(), field == u"title");
        QCOMPARE(f.page->editor()->code()->hasError(), field == u"code");
        f.source.failure.reset();
        f.page->editor()->save();
        QTRY_VERIFY(!f.says(code));
    }

    void whatIsRemovedOrRetiredComesBack()
    {
        const Fixture f;
        f.choose(u"Lost parcel"_s);
        f.press(u"Remove"_s);
        QTRY_VERIFY(!f.named(u"Lost parcel"_s));
        QVERIFY(!f.titles().contains(u"Lost parcel"_s));
        QTRY_VERIFY(f.page->undo()->isVisible());
        f.press(u"Undo"_s);
        QTRY_VERIFY(f.named(u"Lost parcel"_s));
        f.choose(u"Greeting"_s);
        f.press(u"Retire"_s);
        QTRY_VERIFY(f.named(u"Greeting"_s)->retired);
        QVERIFY(!f.titles().contains(u"Greeting"_s));
        QTRY_VERIFY(f.page->undo()->isVisible());
        f.press(u"Undo"_s);
        QTRY_VERIFY(!f.named(u"Greeting"_s)->retired);
    }

    void whatWasLeftUnsavedCanBeGoneOnWith()
    {
        const Fixture f;
        f.choose(u"Greeting"_s);
        f.text()->setPlainText(u"Half"_s);
        f.choose(u"Lost parcel"_s);
        QCOMPARE(f.page->editor()->title()->text(), u"Lost parcel"_s);
        QVERIFY(f.says(u"left without saving"_s));
        f.press(u"Undo"_s);
        QCOMPARE(f.page->editor()->title()->text(), u"Greeting"_s);
        QCOMPARE(f.page->editor()->written().bubbles.at(0).text, u"Half"_s);
        QVERIFY(f.page->isEdited());
        QCOMPARE(f.named(u"Greeting"_s)->bubbles.at(0).text, u"Hi {{contact.name|there}}"_s);
    }

    void newsFromColleaguesLeavesWhatIsBeingWritten()
    {
        Fixture f;
        f.choose(u"Greeting"_s);
        f.text()->setPlainText(u"Half"_s);
        f.source.add(u"more"_s, u"Another"_s, {u"x"_s});
        Q_EMIT f.source.changed();
        QVERIFY(f.titles().contains(u"Another"_s));
        QCOMPARE(f.page->editor()->written().bubbles.at(0).text, u"Half"_s);
        QCOMPARE(f.page->list()->currentIndex().data().toString(), u"Greeting"_s);
    }

    void fiveBubblesAtMost()
    {
        const Fixture f;
        f.choose(u"Greeting"_s);
        for (int i = 0; i < 4; ++i)
            f.press(u"Add text"_s);
        QCOMPARE(f.page->editor()->bubbles()->count(), 5);
        QVERIFY(!f.button(u"Add text"_s)->isEnabled());
        QCOMPARE(f.page->editor()->written().bubbles.size(), 1); // empty ones are none
    }

    void whoMayNotChangeItReadsIt()
    {
        Fixture f;
        f.source.mayManage = false;
        f.choose(u"Greeting"_s);
        QVERIFY(!f.button(u"Save template"_s));
        QVERIFY(!f.button(u"Remove"_s));
        QVERIFY(f.page->editor()->title()->edit()->isReadOnly());
        QVERIFY(f.text()->isReadOnly());
        QVERIFY(f.says(u"Supervisors"_s));
    }

    void filesAreImportedWholeOrToldLineByLine()
    {
        Fixture f;
        f.source.imported.made = 3;
        f.page->importFrom(u"/tmp/a.csv"_s);
        QTRY_VERIFY(f.says(u"3 new"_s));
        f.source.imported = {};
        f.source.imported.problems = {{12, u"template.code-invalid"_s, {}},
                                      {0, u"import.columns"_s, {}}};
        f.source.imported.moreProblems = 7;
        f.page->importFrom(u"/tmp/b.csv"_s);
        ImportReport *report = nullptr;
        QTRY_VERIFY((report = f.page->findChild<ImportReport *>()));
        const auto *list = report->findChild<QListWidget *>();
        QCOMPARE(list->count(), 3);
        QCOMPARE(list->item(0)->text(), u"Line 12: template.code-invalid"_s);
        QCOMPARE(list->item(1)->text(), u"import.columns"_s);
        QVERIFY(list->item(2)->text().contains(u'7'));
        report->close();
        f.page->exportTo(u"/tmp/c.csv"_s);
        QTRY_VERIFY(f.says(u"c.csv"_s));
        QVERIFY(f.source.files.contains(u"/tmp/c.csv"_s));
    }

    void anEmptyLibrarySaysHowToBegin()
    {
        const Fixture f(false);
        QVERIFY(f.page->findChild<EmptyState *>()->isVisible());
        QVERIFY(!f.page->editor()->isVisible());
        f.page->addNew();
        QVERIFY(f.page->editor()->isVisible());
    }
};

QTEST_MAIN(TestLibraryPage)
#include "tst_librarypage.moc"
