// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixedclock.h"
#include "tests/ui/support/samples.h"
#include "ui/commands/commands.h"
#include "ui/commands/palette.h"
#include "ui/commands/palettedelegate.h"
#include "ui/commands/paletteedit.h"
#include "ui/commands/palettemodel.h"

#include <QAbstractItemModelTester>
#include <QInputMethodEvent>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Frontdesk;
using namespace Frontdesk::Test;

namespace {

struct Fixture {
    Theme theme;
    FakeDesk fakes;
    FixedClock clock;
    QWidget window;
    QLineEdit *field = new QLineEdit;
    Commands commands;
    std::unique_ptr<PaletteModel> model;
    std::unique_ptr<Palette> palette;
    QStringList ran;

    Fixture()
    {
        fillSampleDesk(fakes);
        clock.jump(SampleNow - clock.nowMs());
        auto *column = new QVBoxLayout(&window);
        column->addWidget(field);
        window.resize(1000, 700);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not get the focus");
        for (const auto *name : {"settings.open", "zoom.in", "zoom.out", "keys.show"}) {
            commands.bind(name, &window, [this, name] { ran.append(QLatin1String(name)); });
        }
        model = std::make_unique<PaletteModel>(commands, fakes.names, fakes.accounts, clock);
        palette = std::make_unique<Palette>(
            theme, *model, [](const QString &) { return QPixmap(); }, &window);
    }
    PaletteEdit *edit() const { return palette->edit(); }
    void type(const QString &text) const
    {
        edit()->setText(text);
        QTRY_VERIFY(!model->isPending());
    }
    QStringList titles(PaletteRow::Kind kind) const
    {
        QStringList found;
        for (int row = 0; row < model->rowCount(); ++row) {
            if (at(row).kind == kind)
                found.append(at(row).title);
        }
        return found;
    }
    PaletteRow at(int row) const
    {
        return model->index(row, 0).data(PaletteModel::RowRole).value<PaletteRow>();
    }
    QString chosen() const { return palette->list()->currentIndex().data().toString(); }
};

} // namespace

class TestPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsPeopleAccountsAndCommands()
    {
        Fixture f;
        const QAbstractItemModelTester tester(f.model.get());
        f.palette->come();
        f.type(QStringLiteral("小满")); // Simplified finds 陳小滿
        QCOMPARE(f.titles(PaletteRow::Kind::Person), QStringList{QStringLiteral("陳小滿")});
        f.type(QStringLiteral("kinoya"));
        QCOMPARE(f.titles(PaletteRow::Kind::Account),
                 QStringList{QStringLiteral("Kinoya Interior")});
        f.type(QStringLiteral("set"));
        QCOMPARE(f.titles(PaletteRow::Kind::Command).value(0), QStringLiteral("Settings"));
    }

    void signsNarrow()
    {
        Fixture f;
        f.palette->come();
        f.type(QStringLiteral(">"));
        QCOMPARE(f.titles(PaletteRow::Kind::Command).size(), 4);
        QVERIFY(f.titles(PaletteRow::Kind::Person).isEmpty());
        f.type(QStringLiteral("@ w"));
        QVERIFY(f.titles(PaletteRow::Kind::Person).contains(QStringLiteral("Wendy Carter")));
        QVERIFY(f.titles(PaletteRow::Kind::Command).isEmpty());
    }

    void theBestGroupStandsFirst()
    {
        Fixture f;
        f.palette->come();
        f.type(QStringLiteral("settings"));
        QCOMPARE(f.at(1).kind, PaletteRow::Kind::Command);
        f.type(QStringLiteral("wendy"));
        QCOMPARE(f.at(1).kind, PaletteRow::Kind::Person);
        QCOMPARE(f.at(1).hits, (QList<Search::TextRange>{{0, 5}}));
    }

    void enterDoesAndGivesTheFocusBack()
    {
        Fixture f;
        f.field->setFocus();
        f.palette->come();
        QVERIFY(f.edit()->hasFocus());
        QSignalSpy chosen(f.palette.get(), &Palette::commandChosen);
        bool focusWasBack = false;
        QObject::connect(f.palette.get(), &Palette::commandChosen, f.field, [&] {
            focusWasBack = f.field->hasFocus();
        });
        f.type(QStringLiteral("settings"));
        QTest::keyClick(f.edit(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QVERIFY(!f.palette->isVisible());
        QVERIFY(focusWasBack);
    }

    void escapeGivesTheFocusBack()
    {
        Fixture f;
        f.field->setFocus();
        f.palette->come();
        QTest::keyClick(f.edit(), Qt::Key_Escape);
        QVERIFY(!f.palette->isVisible());
        QVERIFY(f.field->hasFocus());
    }

    void aClickBesideItLeaves()
    {
        Fixture f;
        f.palette->come();
        QTest::mouseClick(f.palette.get(), Qt::LeftButton, {}, QPoint(2, 2));
        QVERIFY(!f.palette->isVisible());
    }

    void enterWaitsForTheAnswer()
    {
        Fixture f;
        f.palette->come();
        QSignalSpy person(f.palette.get(), &Palette::conversationChosen);
        QSignalSpy command(f.palette.get(), &Palette::commandChosen);
        f.fakes.names.hold();
        f.edit()->setText(QStringLiteral("we"));
        QTest::keyClick(f.edit(), Qt::Key_Return);
        QVERIFY(person.isEmpty() && command.isEmpty());
        f.fakes.names.release();
        QTRY_COMPARE(person.size(), 1);
        QVERIFY(command.isEmpty());
    }

    void theLastRowSearchesMessages()
    {
        Fixture f;
        f.palette->come();
        QVERIFY(f.titles(PaletteRow::Kind::Messages).isEmpty());
        f.type(QStringLiteral("wendy"));
        const int last = f.model->rowCount() - 1;
        QCOMPARE(f.at(last).kind, PaletteRow::Kind::Messages);
        QVERIFY(f.at(last).title.contains(QStringLiteral("wendy")));
        QSignalSpy search(f.palette.get(), &Palette::searchChosen);
        while (f.palette->list()->currentIndex().row() < last)
            QTest::keyClick(f.edit(), Qt::Key_Down);
        QTest::keyClick(f.edit(), Qt::Key_Return);
        QCOMPARE(search.size(), 1);
        QCOMPARE(search.first().first().toString(), QStringLiteral("wendy"));
        f.palette->come();
        f.type(QStringLiteral("@wendy"));
        QVERIFY(f.titles(PaletteRow::Kind::Messages).isEmpty());
    }

    void whoeverLeavesWantsNothingAnyMore()
    {
        Fixture f;
        f.palette->come();
        QSignalSpy person(f.palette.get(), &Palette::conversationChosen);
        QSignalSpy command(f.palette.get(), &Palette::commandChosen);
        f.fakes.names.hold();
        f.edit()->setText(QStringLiteral("we"));
        QTest::keyClick(f.edit(), Qt::Key_Return);
        QTest::keyClick(f.edit(), Qt::Key_Escape);
        f.fakes.names.release();
        QTRY_VERIFY(!f.model->isPending());
        QVERIFY(person.isEmpty() && command.isEmpty());
    }

    void enterAtOnceWaitsForWhomWasOpenedLately()
    {
        Fixture f;
        f.model->awaitRecent();
        f.palette->come();
        QSignalSpy person(f.palette.get(), &Palette::conversationChosen);
        QSignalSpy command(f.palette.get(), &Palette::commandChosen);
        QTest::keyClick(f.edit(), Qt::Key_Return);
        QVERIFY(command.isEmpty() && f.palette->isVisible());
        f.model->setRecent({f.fakes.conversations.rows.at(2).conversation});
        QCOMPARE(person.size(), 1);
        QVERIFY(command.isEmpty());
    }

    void anAnswerToOlderLettersIsDropped()
    {
        Fixture f;
        f.palette->come();
        f.fakes.names.hold();
        f.edit()->setText(QStringLiteral("wendy"));
        f.edit()->setText(QStringLiteral("wendyx"));
        f.fakes.names.release();
        QTRY_VERIFY(!f.model->isPending());
        QVERIFY(f.titles(PaletteRow::Kind::Person).isEmpty());
    }

    void arrowsStepOverHeadings()
    {
        Fixture f;
        f.palette->come();
        f.type(QStringLiteral("k")); // an account and a command
        QVERIFY(f.model->rowCount() >= 4);
        QSet<QString> seen;
        for (int i = 0; i < f.model->rowCount() + 2; ++i) {
            const int row = f.palette->list()->currentIndex().row();
            QVERIFY(f.at(row).kind != PaletteRow::Kind::Heading);
            seen.insert(f.chosen());
            QTest::keyClick(f.edit(), Qt::Key_Down);
        }
        QTest::keyClick(f.edit(), Qt::Key_Tab);
        QTest::keyClick(f.edit(), Qt::Key_Backtab);
        for (int i = 0; i < f.model->rowCount(); ++i)
            QTest::keyClick(f.edit(), Qt::Key_Up);
        QCOMPARE(f.palette->list()->currentIndex().row(), 1);
        QVERIFY(f.edit()->hasFocus());
    }

    void nothingFiresWhileComposing()
    {
        Fixture f;
        f.palette->come();
        QSignalSpy person(f.palette.get(), &Palette::conversationChosen);
        QSignalSpy command(f.palette.get(), &Palette::commandChosen);
        f.type(QStringLiteral("s"));
        const int before = f.palette->list()->currentIndex().row();
        QInputMethodEvent composing(QStringLiteral("ㄔㄣˊ"), {});
        QCoreApplication::sendEvent(f.edit(), &composing);
        for (const auto key :
             {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Escape, Qt::Key_Down, Qt::Key_Tab})
            QTest::keyClick(f.edit(), key);
        QVERIFY(person.isEmpty() && command.isEmpty());
        QVERIFY(f.palette->isVisible());
        QCOMPARE(f.palette->list()->currentIndex().row(), before);
        QVERIFY(f.edit()->hasFocus());
        QInputMethodEvent done;
        done.setCommitString(QStringLiteral("陳"));
        QCoreApplication::sendEvent(f.edit(), &done);
        QCOMPARE(f.edit()->text(), QStringLiteral("s陳"));
    }

    void whatCannotBeDoneSaysWhy()
    {
        Fixture f;
        const QString why = QStringLiteral("No conversation is open");
        f.commands.bind(
            "reply.send", &f.window, [] {}, [why] { return why; });
        f.palette->come();
        f.type(QStringLiteral(">send"));
        QVERIFY(f.at(1).off);
        QCOMPARE(f.at(1).detail, why);
        QSignalSpy command(f.palette.get(), &Palette::commandChosen);
        QTest::keyClick(f.edit(), Qt::Key_Return);
        QVERIFY(command.isEmpty() && f.palette->isVisible());
    }

    void rowsReadAsOneSentence()
    {
        Fixture f;
        f.palette->come();
        f.type(QStringLiteral("settings"));
        QCOMPARE(f.model->index(1, 0).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Settings, Ctrl+,"));
        QVERIFY(!f.edit()->accessibleName().isEmpty());
        QVERIFY(!f.palette->list()->accessibleName().isEmpty());
    }

    void fitsTheSmallestWindow()
    {
        Fixture f;
        f.window.resize(880, 560);
        f.palette->come();
        f.type({});
        const QRect box = f.edit()->parentWidget()->parentWidget()->geometry();
        QVERIFY(f.palette->rect().contains(box));
        f.window.resize(1400, 900);
        QTRY_COMPARE(f.palette->size(), f.window.size());
    }

    void paintsInLightAndDark()
    {
        Fixture f;
        f.palette->come();
        f.type(QStringLiteral("e"));
        QImage last;
        for (const auto choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
            f.theme.setChoice(choice);
            const QImage now = f.palette->grab().toImage();
            QVERIFY(now != last);
            last = now;
        }
    }
};

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
