// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/conversationlink.h"
#include "tests/support/fixedclock.h"
#include "tests/support/waiting.h"
#include "tests/ui/support/fakesetup.h"
#include "tests/ui/support/samples.h"
#include "ui/commands/commands.h"
#include "ui/commands/palette.h"
#include "ui/commands/paletteedit.h"
#include "ui/composer/attachmentstrip.h"
#include "ui/composer/composer.h"
#include "ui/composer/messageedit.h"
#include "ui/contact/tagform.h"
#include "ui/conversation/findbar.h"
#include "ui/conversation/imageviewer.h"
#include "ui/conversation/timelineview.h"
#include "ui/inbox/conversationlistview.h"
#include "ui/inbox/inboxpane.h"
#include "ui/inbox/unreadonly.h"
#include "ui/models/timelinemodel.h"
#include "ui/search/queryfield.h"
#include "ui/search/searchpage.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/chatpane.h"
#include "ui/shell/desk.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/rail.h"
#include "ui/shell/railfoot.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/countmark.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fieldbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/textfield.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

/// What can be done can be reached: by the mouse, by a key, and from the palette; in every width.
class TestReach : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fakes = std::make_unique<FakeDesk>();
        fillSampleDesk(*m_fakes);
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings =
            std::make_unique<QSettings>(m_folder->filePath(u"desk.ini"_s), QSettings::IniFormat);
        m_clock.jump(SampleNow - m_clock.nowMs());
        m_window = std::make_unique<MainWindow>(m_theme, m_clock, *m_settings);
        m_window->resize(1440, 900);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->showDesk(m_fakes->sources(), &m_setup);
        desk().open(sampleConversation());
        QTRY_VERIFY(list()->model()->rowCount() == 10 && edit()->isVisible());
    }
    void cleanup()
    {
        if (auto *popup = QApplication::activePopupWidget())
            popup->close();
        m_window.reset();
        m_settings.reset();
        m_folder.reset();
        m_fakes.reset();
    }

    void thePaletteOpensByMouse_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {1024, 1280, 1440, 1920})
            QTest::addRow("%d", width) << width;
    }
    void thePaletteOpensByMouse()
    {
        QFETCH(int, width);
        resizeTo(width);
        press(button(*desk().rail(), u"Find people and commands"_s));
        QTRY_VERIFY(palette()->isVisible());
    }

    void theMagnifierFindsInTheChat()
    {
        auto *magnifier = button(*desk().chat(), u"Find in this chat"_s);
        press(magnifier);
        auto *bar = desk().chat()->findBar();
        QVERIFY(bar->isVisible());
        QCOMPARE(m_window->focusWidget(), static_cast<QWidget *>(bar->field()->edit()));
        press(magnifier);
        QVERIFY(!bar->isVisible());
    }

    void myMenuHasWhatANarrowRailHasNoRoomFor_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {1024, 1280, 1440})
            QTest::addRow("%d", width) << width;
    }
    void myMenuHasWhatANarrowRailHasNoRoomFor()
    {
        QFETCH(int, width);
        resizeTo(width);
        QSignalSpy notices(m_window.get(), &MainWindow::noticesRequested);
        choose(myMenu(), u"Notifications"_s);
        QTRY_COMPARE(notices.size(), 1);
        choose(myMenu(), u"Settings"_s);
        QTRY_VERIFY(m_window->findChild<SettingsDialog *>());
        m_window->findChild<SettingsDialog *>()->close();
        QSignalSpy out(m_window.get(), &MainWindow::signOutRequested);
        choose(myMenu(), u"Sign out"_s);
        QTRY_COMPARE(out.size(), 1);
    }

    void theBellCountsWhatNobodyLookedAt()
    {
        const auto shown = [this] {
            QList<int> counts;
            const auto marks = desk().rail()->findChildren<CountMark *>();
            for (const auto *mark : marks) {
                if (mark->isVisible())
                    counts.append(mark->count());
            }
            return counts;
        };
        QVERIFY(shown().isEmpty());
        m_window->setNoticeCount(7);
        QCOMPARE(shown(), QList<int>{7});
        QVERIFY(button(*desk().rail(), u"Notifications: 7"_s)->isVisible());
        resizeTo(1280);
        QCOMPARE(shown(), QList<int>{7}); // on my picture
        QVERIFY(desk().rail()->foot()->findChild<QAbstractButton *>()->accessibleName().contains(
            u"Notifications: 7"_s));
        QVERIFY(m_window->commands().run(u"zoom.in")); // the desk is made anew
        QTRY_COMPARE(shown(), QList<int>{7});
        m_window->commands().run(u"zoom.reset");
        m_window->setNoticeCount(0);
        QVERIFY(shown().isEmpty());
    }

    void doNotDisturbByKeyAndMenu()
    {
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        const qint64 until = m_window->preferences().notices.quietUntil;
        QCOMPARE(until, SampleNow + NoticeSettings::QuietForMs);
        QVERIFY(foot()->isVisible());
        QMenu *menu = myMenu();
        auto *quiet = action(menu, u"Do not disturb"_s);
        QVERIFY(quiet && quiet->isChecked());
        choose(menu, u"Do not disturb"_s);
        QTRY_COMPARE(m_window->preferences().notices.quietUntil, 0);
        QSignalSpy notices(m_window.get(), &MainWindow::noticesRequested);
        QTest::keyClick(list(), Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(notices.size(), 1);
    }

    void filtersAndShelvesHaveKeys()
    {
        const auto &filter = desk().inbox()->filter();
        go(Qt::Key_W);
        QVERIFY(filter.waiting);
        go(Qt::Key_W);
        QVERIFY(!filter.waiting);
        go(Qt::Key_V);
        QVERIFY(filter.vip);
        go(Qt::Key_V);
        go(Qt::Key_N);
        QVERIFY(filter.mentioned);
        go(Qt::Key_N);
        QVERIFY(!filter.mentioned);
        go(Qt::Key_R);
        QVERIFY(showsUnreadOnly(filter));
        go(Qt::Key_R);
        QVERIFY(!showsUnreadOnly(filter));
        go(Qt::Key_H);
        QCOMPARE(filter.shelf, Shelf::Snoozed);
        go(Qt::Key_E);
        QCOMPARE(filter.shelf, Shelf::Resolved);
        go(Qt::Key_S);
        QCOMPARE(filter.shelf, Shelf::Spam);
        go(Qt::Key_O);
        QCOMPARE(filter.shelf, Shelf::Open);
    }

    void ordersHaveKeys()
    {
        const auto &filter = desk().inbox()->filter();
        inTurn(Qt::Key_O, Qt::Key_W);
        QCOMPARE(filter.sort, ListSort::LongestWaiting);
        inTurn(Qt::Key_O, Qt::Key_P);
        QCOMPARE(filter.sort, ListSort::Priority);
        inTurn(Qt::Key_O, Qt::Key_N);
        QCOMPARE(filter.sort, ListSort::Newest);
    }

    void priorityAndMutingHaveKeys()
    {
        inTurn(Qt::Key_I, Qt::Key_H);
        QTRY_COMPARE(openRow().conversation.priority, Priority::High);
        inTurn(Qt::Key_I, Qt::Key_N);
        QTRY_COMPARE(openRow().conversation.priority, Priority::Normal);
        inTurn(Qt::Key_I, Qt::Key_V);
        QTRY_COMPARE(openRow().conversation.priority, Priority::Vip);
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_M);
        QTRY_VERIFY(openRow().mark.muted);
        QTest::keyClick(list(), Qt::Key_M);
        QTRY_VERIFY(!openRow().mark.muted);
    }

    void theChipShowsWhatIsUnread()
    {
        auto *chip = m_window->findChild<InboxPane *>()->findChildren<Chip *>().at(1);
        QCOMPARE(chip->text(), u"Unread"_s);
        press(chip);
        QTRY_COMPARE(list()->model()->rowCount(), unread());
        QVERIFY(chip->isChecked());
        press(chip);
        QTRY_COMPARE(list()->model()->rowCount(), 10);
        QVERIFY(!chip->isChecked());
    }

    void theChipsFitIntoTheNarrowestList()
    {
        desk().inbox()->setFixedWidth(m_theme.metrics().list.min);
        const auto chips = desk().inbox()->findChildren<Chip *>();
        QCOMPARE(chips.size(), 4);
        const auto endsInSight = [&] {
            return std::ranges::all_of(chips, [&](const Chip *chip) {
                const int right = chip->mapTo(desk().inbox(), QPoint(chip->width(), 0)).x();
                return chip->width() >= chip->sizeHint().width()
                    && right <= desk().inbox()->width();
            });
        };
        QTRY_VERIFY(endsInSight());
        QTRY_COMPARE(chips.at(3)->toolTip(), chips.at(3)->text()); // an icon and a number
        desk().inbox()->setFixedWidth(m_theme.metrics().list.max);
        QTRY_VERIFY(chips.at(3)->toolTip().isEmpty());
        QTRY_VERIFY(endsInSight());
    }

    void aLinkToTheChatIsCopied()
    {
        QGuiApplication::clipboard()->clear();
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_L);
        QCOMPARE(QGuiApplication::clipboard()->text(), linkToConversation(sampleConversation()));
        QGuiApplication::clipboard()->clear();
        choose(rowMenu(), u"Copy the link"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), linkToConversation(sampleConversation()));
    }

    void theSelectionIsTaggedByMouse()
    {
        m_fakes->tags.list = {{TagId(u"tea"_s), u"Tea"_s, 2, 1}};
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(list()->selected().size(), 2);
        press(button(*desk().inbox(), u"Tag"_s));
        QTRY_VERIFY(desk().findChild<TagForm *>());
        delete desk().findChild<TagForm *>();
        choose(rowMenu(), u"Tag…"_s);
        QTRY_VERIFY(desk().findChild<TagForm *>());
    }

    void aPastedPictureIsAttached()
    {
        QImage picture(40, 30, QImage::Format_RGB32);
        picture.fill(Qt::red);
        QGuiApplication::clipboard()->setImage(picture);
        edit()->setFocus();
        QTest::keyClick(edit(), Qt::Key_V, Qt::ControlModifier);
        const auto *strip = desk().composer()->findChild<AttachmentStrip *>();
        QTRY_COMPARE(strip->count(), 1);
        QVERIFY(edit()->toPlainText().isEmpty());
        const auto attached = m_fakes->actions.attached;
        QVERIFY(attached.constBegin().key().endsWith(u"/Picture.png"_s));
        QCOMPARE(QImage::fromData(*attached.constBegin(), "PNG").size(), picture.size());
        QTRY_VERIFY(!QFile::exists(attached.constBegin().key())); // it has been copied
        auto *both = new QMimeData; // as a sheet copies its cells
        both->setImageData(picture);
        both->setText(u"3 cells"_s);
        QGuiApplication::clipboard()->setMimeData(both);
        QTest::keyClick(edit(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(edit()->toPlainText(), u"3 cells"_s);
        QCOMPARE(strip->count(), 1);
    }

    void pinsOpenWhateverTheListShows()
    {
        auto &rows = m_fakes->conversations.rows;
        rows[2].mark.pinnedAt = 7;
        rows[3].mark.pinnedAt = 3;
        const auto first = rows.at(3).conversation.id;
        const auto second = rows.at(2).conversation.id;
        Q_EMIT m_fakes->conversations.reset();
        const auto *third = findCommand("pinned.third");
        QTRY_VERIFY(m_window->commands().obstacle(*findCommand("pinned.second")).isEmpty());
        QVERIFY(!m_window->commands().obstacle(*third).isEmpty());
        go(Qt::Key_H); // nothing is snoozed: the list has none of them
        QTRY_COMPARE(list()->model()->rowCount(), 0);
        QTest::keyClick(list(), Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(desk().state().conversation, second);
        desk().showAccount(rows.at(4).conversation.account);
        QTest::keyClick(list(), Qt::Key_1, Qt::ControlModifier);
        QTRY_COMPARE(desk().state().conversation, first);
    }

    void thePaletteSearchesMessages()
    {
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(palette()->isVisible());
        QTest::keyClicks(palette()->edit(), u"qqq"_s); // nobody and nothing is called so
        QTest::keyClick(palette()->edit(), Qt::Key_Return);
        QTRY_VERIFY(m_window->findChild<SearchPage *>());
        QTRY_VERIFY(m_window->findChild<SearchPage *>()->isVisible());
        QCOMPARE(m_window->findChild<SearchPage *>()->field()->text(), u"qqq"_s);
    }

    void thePaletteWaitsForWhomItOffers()
    {
        const auto other = m_fakes->conversations.rows.at(4).conversation.id;
        desk().open(other);
        desk().open(sampleConversation());
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClick(palette()->edit(), Qt::Key_Return); // at once
        QTRY_VERIFY(!palette()->isVisible());
        QCOMPARE(desk().state().conversation, other);
    }

    void theEmptyListNamesTheKeyThatIsSet()
    {
        for (auto &row : m_fakes->conversations.rows)
            row.ties = {};
        desk().inbox()->showTab(ListTab::Mine);
        QTRY_VERIFY(says(*desk().inbox(), u"Space takes a conversation."_s));
        Preferences changed = m_window->preferences();
        changed.keys.set(*findCommand("conversation.claim"), QKeySequence(Qt::Key_X));
        m_window->commands().setKeys(changed.keys);
        QVERIFY(says(*desk().inbox(), u"X takes a conversation."_s));
    }

    void theNewestMessageHasAKey()
    {
        auto *timeline = desk().chat()->timeline();
        QTRY_VERIFY(timeline->isAtBottom());
        resizeTo(1024, 560);
        QCoreApplication::processEvents();
        timeline->verticalScrollBar()->setValue(0);
        QVERIFY(!timeline->isAtBottom());
        edit()->setFocus();
        QTest::keyClick(edit(), Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(timeline->isAtBottom());
    }

    void aPictureIsOpenedByKey()
    {
        auto *timeline = desk().chat()->timeline();
        timeline->setFocus();
        const auto *open = findCommand("media.open");
        const auto *enlarge = findCommand("media.enlarge");
        int enlarged = -1;
        for (int row = 0; row < timeline->model()->rowCount() && enlarged < 0; ++row) {
            timeline->setCurrentIndex(timeline->model()->index(row, 0));
            if (m_window->commands().obstacle(*enlarge).isEmpty())
                enlarged = row;
        }
        QVERIFY(enlarged >= 0);
        QVERIFY(m_window->commands().obstacle(*open).isEmpty());
        QSignalSpy pressed(timeline, &TimelineView::activatedPart);
        QTest::keyClick(timeline, Qt::Key_O);
        QCOMPARE(pressed.size(), 1);
        QCOMPARE(pressed.takeFirst().first().value<HitArea>().action, BubbleAction::OpenMedia);
    }

private:
    Desk &desk() const { return *m_window->desk(); }
    ConversationListView *list() const { return desk().inbox()->view(); }
    MessageEdit *edit() const { return desk().composer()->edit(); }
    RailFoot *foot() const { return desk().rail()->foot(); }
    Palette *palette() const
    {
        return m_window->findChild<Palette *>(QString(), Qt::FindDirectChildrenOnly);
    }
    ConversationRow openRow() const
    {
        return *await(m_fakes->conversations.row(sampleConversation()));
    }
    int unread() const
    {
        const auto &rows = m_fakes->conversations.rows;
        return static_cast<int>(std::count_if(rows.cbegin(), rows.cend(), [](const auto &row) {
            return row.unread > 0 && shelfOf(row.conversation) == Shelf::Open;
        }));
    }
    void resizeTo(int width, int height = 900)
    {
        m_window->resize(width, height);
        QTRY_COMPARE(m_window->desk()->width(), width);
    }
    static QAbstractButton *button(const QWidget &in, const QString &name)
    {
        const auto all = in.findChildren<QAbstractButton *>();
        for (auto *one : all) {
            if (one->accessibleName() == name && one->isVisible())
                return one;
        }
        return nullptr;
    }
    static void press(QAbstractButton *button)
    {
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    static bool says(const QWidget &in, const QString &words)
    {
        const auto labels = in.findChildren<Label *>();
        return std::ranges::any_of(labels, [&](const Label *label) {
            return label->isVisible() && label->text() == words;
        });
    }
    QMenu *myMenu() const
    {
        QTest::mouseClick(foot()->findChild<QAbstractButton *>(), Qt::LeftButton);
        return qobject_cast<QMenu *>(QApplication::activePopupWidget());
    }
    QMenu *rowMenu() const
    {
        const QPoint at = list()->visualRect(list()->currentIndex()).center();
        QContextMenuEvent event(
            QContextMenuEvent::Mouse, at, list()->viewport()->mapToGlobal(at), Qt::NoModifier);
        QApplication::sendEvent(list()->viewport(), &event);
        return qobject_cast<QMenu *>(QApplication::activePopupWidget());
    }
    static QAction *action(const QMenu *menu, const QString &start)
    {
        if (!menu)
            return nullptr;
        const auto all = menu->actions();
        const auto found = std::ranges::find_if(
            all, [&](const QAction *one) { return one->text().startsWith(start); });
        return found == all.cend() ? nullptr : *found;
    }
    static void choose(QMenu *menu, const QString &start)
    {
        auto *wanted = action(menu, start);
        QVERIFY2(wanted, qPrintable(u"not offered: "_s + start));
        wanted->trigger();
        menu->close();
    }
    void inTurn(Qt::Key first, Qt::Key second) const
    {
        list()->setFocus();
        QTest::keyClick(list(), first);
        QTest::keyClick(list(), second);
    }
    void go(Qt::Key key) const { inTurn(Qt::Key_G, key); }

    Theme m_theme;
    FixedClock m_clock;
    FakeSetup m_setup;
    std::unique_ptr<FakeDesk> m_fakes;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestReach)
#include "tst_reach.moc"
