// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixedclock.h"
#include "tests/ui/support/samplelibrary.h"
#include "tests/ui/support/samples.h"
#include "ui/composer/composer.h"
#include "ui/composer/messageedit.h"
#include "ui/models/templateshelf.h"
#include "ui/templates/composersuggestions.h"
#include "ui/templates/composertemplates.h"
#include "ui/templates/suggestionstrip.h"
#include "ui/templates/templatepopup.h"
#include "ui/widgets/voice.h"

#include <QAbstractButton>
#include <QApplication>
#include <QInputMethodEvent>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture {
    Theme theme;
    FakeDesk desk;
    SampleLibrary library;
    FixedClock clock;
    QWidget window;
    Composer *composer =
        new Composer(theme, desk.actions, [](const Error &error) { return error.code; });
    MessageEdit &edit = *composer->edit();
    std::unique_ptr<TemplateShelf> shelf;
    ComposerTemplates *templates = nullptr;
    ComposerSuggestions *suggestions = nullptr;

    Fixture()
    {
        fillSampleDesk(desk);
        library.add(u"hours"_s, u"Opening hours"_s, {u"We open at ten."_s});
        library.add(u"ship"_s, u"Shipping"_s, {u"It costs 100."_s});
        library.add(u"a"_s, u"Any"_s, {u"Anything."_s});
        shelf = std::make_unique<TemplateShelf>(library, clock);
        suggest({{id(0), 0, {u"opening hours"_s}, 14}, {id(1), 0, {}, 3}});
        auto *column = new QVBoxLayout(&window);
        column->addStretch();
        column->addWidget(composer);
        window.resize(900, 700);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not get the focus");
        composer->setTarget(target(0));
        templates = new ComposerTemplates({theme,
                                           clock,
                                           *shelf,
                                           desk.accounts,
                                           desk.contacts,
                                           desk.link,
                                           [](const QString &) {
                                               return QPixmap();
                                           }},
                                          *composer);
        suggestions =
            new ComposerSuggestions({theme, desk.suggestions, *shelf}, *composer, *templates);
        edit.setFocus();
    }
    TemplateId id(int row) const { return library.rows.at(row).id; }
    void suggest(const QList<TemplateSuggestion> &rows, int chat = 0)
    {
        desk.suggestions.rows.insert(desk.conversations.rows.at(chat).conversation.id, rows);
        Q_EMIT desk.suggestions.changed({});
    }
    ReplyTarget target(int row) const
    {
        const Conversation &chat = desk.conversations.rows.at(row).conversation;
        return {chat.id, *desk.accounts.account(chat.account), chat.title};
    }
    QStringList titles() const
    {
        QStringList titles;
        for (const auto &offer : suggestions->strip()->offers())
            titles.append(offer.title);
        return titles;
    }
    QAbstractButton *chip(int at) const { return suggestions->strip()->chips().at(at); }
};

} // namespace

class TestComposerSuggestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOpenQuestionOffersAnswersAndSaysWhy()
    {
        Fixture f;
        QTRY_COMPARE(f.titles(), (QStringList{u"Opening hours"_s, u"Shipping"_s}));
        QVERIFY(f.suggestions->strip()->isVisible());
        QVERIFY(f.chip(0)->toolTip().contains(u"Used 14 time(s) after words like"_s));
        QVERIFY(f.chip(0)->toolTip().contains(u"opening hours"_s));
        QCOMPARE(f.chip(0)->accessibleName(), u"Insert “Opening hours”"_s);
        QVERIFY(f.chip(0)->accessibleDescription().contains(u"opening hours"_s));
        QVERIFY(f.chip(1)->accessibleDescription().contains(u"in this account"_s));
        QVERIFY(f.suggestions->strip()->geometry().bottom()
                < f.edit.mapTo(f.composer, QPoint()).y());
        f.suggest({});
        QTRY_VERIFY(f.suggestions->strip()->isHidden());
    }

    void tabTakesTheFirstInAnEmptyField()
    {
        Fixture f;
        QTRY_COMPARE(f.titles().size(), 2);
        QTest::keyClick(&f.edit, Qt::Key_Tab);
        QCOMPARE(f.edit.toPlainText(), u"We open at ten."_s);
        QVERIFY(f.edit.hasFocus());
        Content sent;
        sent.text = f.edit.toPlainText();
        QCOMPARE(f.templates->origins({sent}), QList<TemplateId>{f.id(0)});
        QTest::keyClick(&f.edit, Qt::Key_Tab); // something is written: as everywhere
        QVERIFY(!f.edit.hasFocus());
        QCOMPARE(f.edit.toPlainText(), u"We open at ten."_s);
    }

    void tabIsTabOtherwise_data()
    {
        QTest::addColumn<QString>("what");
        for (const auto *what : {"written", "composing", "none", "off", "shift", "attached"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void tabIsTabOtherwise()
    {
        QFETCH(QString, what);
        Fixture f;
        QTRY_COMPARE(f.titles().size(), 2);
        if (what == u"written"_s)
            QTest::keyClicks(&f.edit, u" "_s);
        if (what == u"composing"_s) {
            QInputMethodEvent event(u"ㄋ"_s, {});
            QApplication::sendEvent(&f.edit, &event);
        }
        if (what == u"none"_s) {
            f.suggest({});
            QTRY_VERIFY(f.titles().isEmpty());
        }
        if (what == u"off"_s)
            f.composer->setSuggests(false);
        if (what == u"attached"_s) {
            Content picture;
            picture.kind = ContentKind::Image;
            picture.media = readyMedia(u"sha"_s);
            QVERIFY(f.composer->addBubbles({picture}));
        }
        QTest::keyClick(
            &f.edit, Qt::Key_Tab, what == u"shift"_s ? Qt::ShiftModifier : Qt::NoModifier);
        QVERIFY(!f.edit.toPlainText().contains(u"ten"_s));
    }

    void theyComeBeforeTheField()
    {
        Fixture f;
        QTRY_COMPARE(f.titles().size(), 2);
        QTest::keyClick(&f.edit, Qt::Key_Backtab);
        QVERIFY(f.chip(1)->hasFocus());
        QTest::keyClick(f.chip(1), Qt::Key_Backtab);
        QVERIFY(f.chip(0)->hasFocus());
        QTest::keyClick(f.chip(0), Qt::Key_Tab);
        QTest::keyClick(f.chip(1), Qt::Key_Tab);
        QVERIFY(f.edit.hasFocus());
        f.suggest({{f.id(2), 0, {}, 3}, {f.id(1), 0, {}, 2}, {f.id(0), 0, {}, 1}});
        QTRY_COMPARE(f.titles().size(), 3); // a new one has its place, too
        QTest::keyClick(&f.edit, Qt::Key_Backtab);
        QVERIFY(f.chip(2)->hasFocus());
        QTest::keyClick(f.chip(2), Qt::Key_Space);
        QCOMPARE(f.edit.toPlainText(), u"We open at ten."_s);
    }

    void aClickInsertsAtTheCursor()
    {
        Fixture f;
        QTRY_COMPARE(f.titles().size(), 2);
        QTest::keyClicks(&f.edit, u"Hi! "_s);
        QTest::mouseClick(f.chip(1), Qt::LeftButton);
        QCOMPARE(f.edit.toPlainText(), u"Hi! It costs 100."_s);
        QVERIFY(f.edit.hasFocus());
    }

    /// Nobody presses what was not there when they aimed.
    void nothingChangesUnderThePointer()
    {
        Fixture f;
        QTRY_COMPARE(f.titles().size(), 2);
        auto *strip = f.suggestions->strip();
        strip->setAttribute(Qt::WA_UnderMouse);
        const QRect before = f.chip(0)->geometry();
        f.suggest({{f.id(2), 0, {}, 1}});
        QTRY_COMPARE(f.desk.suggestions.asked, 2);
        QCoreApplication::processEvents();
        QCOMPARE(f.titles().value(0), u"Opening hours"_s);
        QCOMPARE(f.chip(0)->geometry(), before);
        strip->setAttribute(Qt::WA_UnderMouse, false);
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(strip, &leave);
        QCOMPARE(f.titles(), QStringList{u"Any"_s});
        // Another chat is another matter.
        strip->setAttribute(Qt::WA_UnderMouse);
        f.composer->setTarget(f.target(1));
        QVERIFY(f.titles().isEmpty());
    }

    void theyStandFirstBehindASlash()
    {
        Fixture f;
        f.suggest({{f.id(2), 0, {}, 3}, {f.id(1), 0, {}, 2}});
        QTRY_COMPARE(f.titles(), (QStringList{u"Any"_s, u"Shipping"_s}));
        const auto listed = [&] {
            QStringList names;
            const auto *model = f.templates->popup()->list()->model();
            for (int row = 0; row < model->rowCount(); ++row)
                names.append(model->index(row, 0).data().toString());
            return names;
        };
        QTest::keyClicks(&f.edit, u"/"_s);
        QCOMPARE(listed(), (QStringList{u"Any"_s, u"Shipping"_s, u"Opening hours"_s}));
        QTest::keyClicks(&f.edit, u"ho"_s);
        QCOMPARE(listed().value(0), u"Opening hours"_s);
    }

    void whatIsGoneIsNotOffered()
    {
        Fixture f;
        QTRY_COMPARE(f.titles().size(), 2);
        f.library.rows[0].retired = true;
        Q_EMIT f.library.changed();
        Q_EMIT f.desk.suggestions.changed({});
        QTRY_COMPARE(f.titles(), QStringList{u"Shipping"_s});
    }

    void itIsSaidToWhoCannotSeeIt()
    {
        Fixture f;
        QTRY_COMPARE(f.titles().size(), 2);
        QSignalSpy said(f.suggestions->strip()->findChild<Voice *>(), &Voice::said);
        f.suggest({{f.id(2), 0, {}, 3}});
        QTRY_COMPARE(said.size(), 1);
        QCOMPARE(said.constFirst().constFirst().toString(), u"Suggested: Any. Tab inserts it."_s);
        QTest::keyClicks(&f.edit, u"x"_s);
        f.suggest({{f.id(1), 0, {}, 3}});
        QTRY_COMPARE(f.titles().value(0), u"Shipping"_s);
        QCOMPARE(said.size(), 1); // Tab would not
    }

    void longTitlesGiveWay()
    {
        Fixture f;
        f.library.rows[0].title = QString(10'000, u'W');
        f.library.rows[1].title = u"\u202Egnippihs"_s;
        Q_EMIT f.library.changed();
        f.suggest({{f.id(1), 0, {QString(10'000, u'x')}, 1}, {f.id(0), 0, {}, 1}});
        QTRY_COMPARE(f.titles().size(), 2);
        QCOMPARE(f.chip(0)->text(), u"gnippihs"_s);
        f.window.resize(420, 700);
        QCoreApplication::processEvents();
        QVERIFY(f.chip(1)->geometry().right() <= f.suggestions->strip()->width());
        QVERIFY(f.window.width() <= 500);
    }
};

QTEST_MAIN(TestComposerSuggestions)
#include "tst_composersuggestions.moc"
