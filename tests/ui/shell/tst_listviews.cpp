// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixedclock.h"
#include "tests/support/waiting.h"
#include "tests/ui/support/samples.h"
#include "ui/commands/commands.h"
#include "ui/commands/keydispatcher.h"
#include "ui/commands/palette.h"
#include "ui/commands/paletteedit.h"
#include "ui/conversation/pinform.h"
#include "ui/inbox/conversationlistview.h"
#include "ui/inbox/inboxpane.h"
#include "ui/models/workcontrol.h"
#include "ui/search/listfilterbar.h"
#include "ui/search/viewform.h"
#include "ui/shell/desk.h"
#include "ui/shell/deskcommands.h"
#include "ui/shell/finder.h"
#include "ui/widgets/chip.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

class TestListViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fakes = std::make_unique<FakeDesk>();
        fillSampleDesk(*m_fakes);
        m_clock.jump(SampleNow - m_clock.nowMs());
        m_desk = std::make_unique<Desk>(m_theme, m_clock, m_fakes->sources(), DeskState());
        m_keys = std::make_unique<KeyDispatcher>(*m_desk, m_commands);
        bindDesk(*m_desk, m_commands, *m_keys);
        m_desk->resize(1440, 900);
        m_desk->show();
        m_desk->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_desk.get()));
        QTRY_VERIFY(rows() > 1);
        m_all = rows();
        m_name = m_fakes->conversations.rows.constFirst().conversation.title;
    }
    void cleanup()
    {
        m_keys.reset();
        m_desk.reset();
        m_fakes.reset();
    }

    void aKeyInTheListBeginsAndEscapeEnds()
    {
        QVERIFY(!bar()->isVisible());
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Slash);
        QTRY_VERIFY(edit()->hasFocus());
        QVERIFY(bar()->isVisible());
        QVERIFY(edit()->text().isEmpty()); // the key is not typed
        QInputMethodEvent composed;
        composed.setCommitString(m_name);
        QCoreApplication::sendEvent(edit(), &composed);
        QTRY_COMPARE(rows(), 1);
        QTest::keyClick(edit(), Qt::Key_Escape); // what is offered
        if (bar()->isVisible())
            QTest::keyClick(edit(), Qt::Key_Escape);
        QTRY_COMPARE(rows(), m_all);
        QVERIFY(!bar()->isVisible());
        QVERIFY(list()->hasFocus());
    }

    void escapeWhileComposingLeavesTheField()
    {
        type(u"is:vip"_s);
        QInputMethodEvent composing(u"ㄔ"_s, {});
        QCoreApplication::sendEvent(edit(), &composing);
        QTest::keyClick(edit(), Qt::Key_Escape);
        QTest::keyClick(edit(), Qt::Key_Return);
        QVERIFY(edit()->hasFocus());
        QCOMPARE(bar()->field()->text(), u"is:vip"_s);
    }

    void aMistakeIsSaidAndTheListStays()
    {
        type(u"colour:red "_s);
        QVERIFY(bar()->field()->hasError());
        QCOMPARE(rows(), m_all);
        bar()->field()->setTyped(u"has:image"_s);
        QVERIFY(bar()->field()->hasError());
        QVERIFY(m_desk->inbox()->filter().query.isEmpty());
        bar()->field()->setTyped(m_name);
        QVERIFY(!bar()->field()->hasError());
        QTRY_COMPARE(rows(), 1);
    }

    void aNameThatMeansNothingIsSaid()
    {
        type(u"tag:nowhere is:vip"_s);
        QVERIFY(bar()->field()->hasError());
        QVERIFY(bar()->field()->error().contains(u"nowhere"_s));
        QCOMPARE(rows(), m_all);
        QVERIFY(m_desk->inbox()->filter().query.isEmpty());
        // As soon as there is such a tag, the list is what was asked for.
        m_fakes->tags.list.append({TagId(u"t-new"_s), u"nowhere"_s, 1, 1});
        Q_EMIT m_fakes->tags.changed();
        QTRY_COMPARE(m_desk->inbox()->filter().query, u"tag:nowhere is:vip"_s);
        QVERIFY(!bar()->field()->hasError());
    }

    void viewsSayHowMuchTheyTake()
    {
        auto &views = m_fakes->views;
        views.list.append({ViewId(u"v"_s), u"VIPs"_s, u"is:vip"_s, UserId(u"me"_s), false, 1, 1});
        auto *menu = openMenu();
        const auto label = [&] {
            return menu->actions().at(2)->text();
        };
        QCOMPARE(label(), u"VIPs"_s); // it is being counted
        views.counts.insert(u"is:vip"_s, {1234, false});
        Q_EMIT views.countsChanged();
        QCOMPARE(label(), u"VIPs\t"_s + QLocale().toString(1234));
        views.counts.insert(u"is:vip"_s, {9999, true});
        Q_EMIT views.countsChanged(); // while the menu is open
        QCOMPARE(label(), u"VIPs\t"_s + QLocale().toString(9999) + u"+"_s);
        menu->close();
    }

    void viewsAreMovedByHand()
    {
        auto &list = m_fakes->views.list;
        for (const auto &name : {u"One"_s, u"Two"_s, u"Three"_s})
            list.append({ViewId(name), name, u"is:"_s + name, UserId(u"me"_s), false, 0, 1});
        list[1].query = u"is:vip"_s;
        choose(u"Two"_s);
        QTRY_COMPARE(m_desk->inbox()->filter().query, u"is:vip"_s);
        choose(u"Move “Two” up"_s);
        QTRY_COMPARE(list.constFirst().name, u"Two"_s);
        auto *menu = openMenu();
        for (const auto *action : menu->actions())
            QVERIFY(action->text() != u"Move “Two” up"_s || !action->isEnabled());
        menu->close();
        choose(u"Move “Two” down"_s);
        QTRY_COMPARE(list.at(1).name, u"Two"_s);
    }

    void whatWaitsIsLetInByAKey()
    {
        m_desk->inbox()->view()->setFocus();
        QVERIFY(!m_commands.obstacle(*findCommand("list.new")).isEmpty());
        QEnterEvent enter{QPointF(), QPointF(), QPointF()};
        QCoreApplication::sendEvent(list(), &enter);
        auto row = m_fakes->conversations.rows.constFirst();
        row.conversation.id = ConversationId(u"brand-new"_s);
        row.conversation.lastOrder = {SampleNow, 99};
        m_fakes->conversations.put(row);
        QTRY_VERIFY(m_commands.obstacle(*findCommand("list.new")).isEmpty());
        QCOMPARE(rows(), m_all);
        QTest::keyClick(list(), Qt::Key_Period);
        QTRY_COMPARE(rows(), m_all + 1);
    }

    void whatFitsNothingSaysSo()
    {
        type(u"zzzz"_s);
        QTRY_COMPARE(rows(), 0);
        QTest::keyClick(edit(), Qt::Key_Escape);
        QTRY_COMPARE(rows(), m_all);
    }

    void aViewIsKeptOfferedAndRemoved()
    {
        QVERIFY(!m_commands.obstacle(*findCommand("list.save")).isEmpty());
        type(u"is:vip"_s);
        QVERIFY(m_commands.obstacle(*findCommand("list.save")).isEmpty());
        m_commands.run("list.save");
        auto *form = QApplication::activePopupWidget();
        QVERIFY(qobject_cast<ViewForm *>(form));
        QTest::keyClick(form->findChild<QLineEdit *>(), Qt::Key_Return); // without a name: it stays
        QVERIFY(form->isVisible());
        QTest::keyClicks(form->findChild<QLineEdit *>(), u"VIPs"_s);
        form->findChild<QComboBox *>()->setCurrentIndex(1); // all colleagues
        QTest::keyClick(form->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_COMPARE(m_fakes->views.list.size(), 1);
        const auto kept = m_fakes->views.list.constFirst();
        QCOMPARE(kept.name, u"VIPs"_s);
        QCOMPARE(kept.query, u"is:vip"_s);
        QVERIFY(kept.shared && kept.team.isNull());

        bar()->field()->setTyped({});
        QTRY_COMPARE(rows(), m_all);
        choose(u"VIPs"_s);
        QTRY_COMPARE(m_desk->inbox()->filter().query, u"is:vip"_s);
        QVERIFY(bar()->isVisible());
        QCOMPARE(bar()->field()->text(), u"is:vip"_s);
        choose(u"Remove “VIPs”"_s);
        QTRY_VERIFY(m_fakes->views.list.isEmpty());
        // There is a way back, to the same view.
        QTRY_VERIFY(m_desk->work().canUndo());
        m_desk->inbox()->undo();
        QTRY_COMPARE(m_fakes->views.list.size(), 1);
        QCOMPARE(m_fakes->views.list.constFirst(), kept);
    }

    void aViewIsSharedWithATeam()
    {
        m_fakes->accounts.groups = {{TeamId(u"t1"_s), u"Taipei"_s, {}, 1}};
        type(u"is:vip"_s);
        m_commands.run("list.save");
        auto *form = QApplication::activePopupWidget();
        QVERIFY(qobject_cast<ViewForm *>(form));
        auto *seenBy = form->findChild<QComboBox *>();
        seenBy->setCurrentIndex(seenBy->findText(u"Taipei"_s));
        QTest::keyClicks(form->findChild<QLineEdit *>(), u"VIPs"_s);
        QTest::keyClick(form->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_COMPARE(m_fakes->views.list.size(), 1);
        const auto kept = m_fakes->views.list.constFirst();
        QVERIFY(kept.shared);
        QCOMPARE(kept.team, TeamId(u"t1"_s));
        m_commands.run("list.save"); // changed, it is shared as before
        form = QApplication::activePopupWidget();
        QVERIFY(qobject_cast<ViewForm *>(form));
        QCOMPARE(form->findChild<QComboBox *>()->currentText(), u"Taipei"_s);
        form->findChild<QComboBox *>()->setCurrentIndex(0);
        QTest::keyClick(form->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_VERIFY(!m_fakes->views.list.constFirst().shared);
        QVERIFY(m_fakes->views.list.constFirst().team.isNull());
    }

    void aViewIsSharedWithOneColleague()
    {
        m_fakes->accounts.users = {{UserId(u"Amy"_s), u"Amy Lin"_s, {}, User::Role::Agent, 1},
                                   {UserId(u"ben"_s), u"Ben"_s, {}, User::Role::Agent, 1}};
        type(u"is:vip"_s);
        m_commands.run("list.save");
        auto *form = QApplication::activePopupWidget();
        QVERIFY(qobject_cast<ViewForm *>(form));
        auto *seenBy = form->findChild<QComboBox *>();
        QVERIFY(seenBy->findText(u"Amy Lin"_s) < 0); // it is hers
        seenBy->setCurrentIndex(seenBy->findText(u"Ben"_s));
        QTest::keyClicks(form->findChild<QLineEdit *>(), u"VIPs"_s);
        QTest::keyClick(form->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_COMPARE(m_fakes->views.list.size(), 1);
        QVERIFY(m_fakes->views.list.constFirst().shared);
        QCOMPARE(m_fakes->views.list.constFirst().with, UserId(u"ben"_s));
        m_fakes->accounts.users.removeLast(); // not known here any more: it stays with him
        m_commands.run("list.save");
        form = QApplication::activePopupWidget();
        QCOMPARE(form->findChild<QComboBox *>()->currentText(), u"A colleague"_s);
        QTest::keyClick(form->findChild<QLineEdit *>(), Qt::Key_Return);
        QCoreApplication::processEvents();
        QCOMPARE(m_fakes->views.list.constFirst().with, UserId(u"ben"_s));
        m_commands.run("list.save");
        form = QApplication::activePopupWidget();
        form->findChild<QComboBox *>()->setCurrentIndex(0);
        QTest::keyClick(form->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_VERIFY(!m_fakes->views.list.constFirst().shared);
        QVERIFY(m_fakes->views.list.constFirst().with.isNull());
    }

    void aViewIsShownByItsKey()
    {
        const ViewId view(u"v"_s);
        m_fakes->views.list.append({view, u"VIPs"_s, u"is:vip"_s, UserId(u"ben"_s), true, 1, 1});
        QSignalSpy wanted(m_desk.get(), &Desk::viewKeyRequested);
        choose(u"VIPs (ben)"_s);
        QTRY_COMPARE(m_desk->inbox()->filter().query, u"is:vip"_s);
        choose(u"Key of “VIPs”…"_s);
        QTRY_COMPARE(wanted.size(), 1);
        QCOMPARE(wanted.constFirst().constFirst().value<ViewId>(), view);
        KeyMap keys;
        keys.setView(view, QKeySequence(Qt::CTRL | Qt::Key_L));
        m_commands.setKeys(keys);
        type({});
        QTRY_VERIFY(m_desk->inbox()->filter().query.isEmpty());
        QTest::keyClick(list(), Qt::Key_L, Qt::ControlModifier);
        QTRY_COMPARE(m_desk->inbox()->filter().query, u"is:vip"_s);
        const auto *menu = openMenu();
        QVERIFY(menu->actions().at(2)->text().contains(u"Ctrl+L"_s));
        QApplication::activePopupWidget()->close();
        m_commands.setKeys({});
    }

    void colleaguesViewsStandAsIPutThem()
    {
        for (const auto &name : {u"A"_s, u"B"_s, u"C"_s}) {
            m_fakes->views.list.append(
                {ViewId(name), name, u"is:"_s + name, UserId(u"ben"_s), true, 0, 1});
        }
        m_fakes->views.list[2].query = u"is:vip"_s;
        const auto shown = [this] {
            QStringList names;
            auto *menu = openMenu();
            for (const auto *action : menu->actions()) {
                if (action->isCheckable())
                    names.append(action->text().left(1));
            }
            menu->close();
            return names.join(u' ');
        };
        QCOMPARE(shown(), u"A B C"_s);
        QSignalSpy arranged(m_desk.get(), &Desk::viewsArranged);
        choose(u"C (ben)"_s);
        QTRY_COMPARE(m_desk->inbox()->filter().query, u"is:vip"_s);
        choose(u"Move “C” up"_s);
        QTRY_COMPARE(arranged.size(), 1);
        Preferences mine;
        mine.viewOrder = arranged.constFirst().constFirst().value<QList<ViewId>>();
        m_desk->setPreferences(mine);
        QCOMPARE(shown(), u"A C B"_s);
        m_fakes->views.list.prepend({ViewId(u"D"_s), u"D"_s, {}, UserId(u"ben"_s), true, 0, 1});
        QCOMPARE(shown(), u"A C B D"_s); // new ones come last
    }

    void colleaguesViewsCanBeShownAndNotRemoved()
    {
        m_fakes->views.list.append(
            {ViewId(u"v"_s), u"R&D"_s, u"is:vip"_s, UserId(u"ben"_s), true, 0, 1});
        choose(u"R&&D (ben)"_s);
        QTRY_COMPARE(m_desk->inbox()->filter().query, u"is:vip"_s);
        const auto offered = openMenu();
        for (const auto *action : offered->actions())
            QVERIFY2(!action->text().startsWith(u"Remove"_s), qPrintable(action->text()));
        offered->close();
    }

    void whatIsHighlightedIsWorkedOn()
    {
        const auto at = [this](int row) {
            return list()->visualRect(list()->model()->index(row, 0)).center();
        };
        auto *rows = list()->viewport();
        QTest::mouseClick(rows, Qt::LeftButton, {}, at(0));
        const auto open = list()->current();
        QTest::mouseClick(rows, Qt::LeftButton, Qt::ControlModifier, at(1));
        QCOMPARE(list()->selected().size(), 2);
        QTest::mouseClick(rows, Qt::LeftButton, Qt::ControlModifier, at(0));
        QCOMPARE(list()->selected().size(), 1);
        QVERIFY(list()->selected().constFirst() != open);
    }

    void thePaletteFindsViews()
    {
        m_fakes->views.list.append(
            {ViewId(u"v"_s), u"Very important"_s, u"is:vip"_s, UserId(u"ben"_s), true, 0, 1});
        Finder finder(
            {m_theme, m_clock, m_fakes->sources(), m_commands, *m_keys}, *m_desk, *m_desk);
        m_commands.run("palette.open");
        auto *typed = finder.palette()->findChild<PaletteEdit *>();
        QTRY_VERIFY(typed->hasFocus());
        QTest::keyClicks(typed, u"very imp"_s);
        QTest::keyClick(typed, Qt::Key_Return);
        QTRY_COMPARE(m_desk->inbox()->filter().query, u"is:vip"_s);
        QTRY_VERIFY(list()->hasFocus());
    }

    void pinsStandOnTopAndAreReachedByNumber()
    {
        auto &rows = m_fakes->conversations.rows;
        rows[2].mark.pinnedAt = 7;
        rows[3].mark.pinnedAt = 3;
        const auto first = rows.at(3).conversation.id;
        const auto second = rows.at(2).conversation.id;
        Q_EMIT m_fakes->conversations.reset();
        QTRY_VERIFY(canOpenPinned(u"pinned.second"));
        QVERIFY(!canOpenPinned(u"pinned.third"));
        QTest::keyClick(list(), Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(list()->current(), second);
        QTest::keyClick(list(), Qt::Key_1, Qt::ControlModifier);
        QTRY_COMPARE(list()->current(), first);
        QTest::keyClick(list(), Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(list()->current(), first);
    }

    void aTeamsPinIsReachedByNumberToo()
    {
        auto &rows = m_fakes->conversations.rows;
        rows[2].conversation.pinnedAt = 7;
        rows[2].conversation.team = {};
        rows[3].conversation.pinnedAt = 3;
        rows[3].conversation.team = TeamId(u"theirs"_s);
        rows[3].ties.ofMyTeam = false;
        Q_EMIT m_fakes->conversations.reset();
        QTRY_VERIFY(canOpenPinned(u"pinned.first"));
        QVERIFY(!canOpenPinned(u"pinned.second"));
    }

    void pinsForTheTeamUnderACategoryInUse()
    {
        auto &rows = m_fakes->conversations.rows;
        rows[3].mark.pinnedAt = 3;
        rows[3].mark.pinCategory = u"常客"_s;
        const auto chat = rows.at(2).conversation.id;
        Q_EMIT m_fakes->conversations.reset();
        m_desk->open(chat);
        QTRY_COMPARE(list()->current(), chat);
        QTest::keyClick(list(), Qt::Key_P, Qt::ShiftModifier);
        QTRY_VERIFY(m_desk->findChild<PinForm *>());
        auto *chip = m_desk->findChild<PinForm *>()->findChild<Chip *>();
        QVERIFY(chip);
        chip->click();
        const auto pinned = [&] {
            return await(m_fakes->conversations.row(chat))->conversation;
        };
        QTRY_VERIFY(pinned().pinnedAt > 0);
        QCOMPARE(pinned().pinCategory, u"常客"_s);
        QTRY_VERIFY(!m_desk->findChild<PinForm *>());
        QSignalSpy done(&m_desk->work(), &WorkControl::done);
        QTest::keyClick(list(), Qt::Key_P, Qt::ShiftModifier); // a colleague may do that as well
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(pinned().pinnedAt, 0);
        QVERIFY(!m_desk->findChild<PinForm *>());
        m_desk->inbox()->undo();
        QTRY_COMPARE(pinned().pinCategory, u"常客"_s);
    }

private:
    bool canOpenPinned(QAnyStringView name) const
    {
        return m_commands.obstacle(*findCommand(name)).isEmpty();
    }
    ListFilterBar *bar() const { return m_desk->findChild<ListFilterBar *>(); }
    QLineEdit *edit() const { return bar()->field()->edit(); }
    ConversationListView *list() const { return m_desk->inbox()->view(); }
    int rows() const { return list()->model()->rowCount(); }
    void type(const QString &query)
    {
        m_commands.run("list.filter");
        QTRY_VERIFY(edit()->hasFocus());
        bar()->field()->setTyped(query);
    }
    QMenu *openMenu()
    {
        m_commands.run("list.views");
        return qobject_cast<QMenu *>(QApplication::activePopupWidget());
    }
    void choose(const QString &text)
    {
        auto *menu = openMenu();
        QVERIFY(menu);
        for (auto *action : menu->actions()) {
            if (action->text() == text) {
                action->trigger();
                menu->close();
                return;
            }
        }
        menu->close();
        QFAIL(qPrintable(u"not offered: "_s + text));
    }

    Theme m_theme;
    FixedClock m_clock;
    std::unique_ptr<FakeDesk> m_fakes;
    Commands m_commands;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<KeyDispatcher> m_keys;
    QString m_name;
    int m_all = 0;
};

QTEST_MAIN(TestListViews)
#include "tst_listviews.moc"
