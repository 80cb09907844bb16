// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixedclock.h"
#include "tests/support/waiting.h"
#include "tests/ui/support/samples.h"
#include "ui/commands/commands.h"
#include "ui/commands/keydispatcher.h"
#include "ui/commands/palette.h"
#include "ui/commands/paletteedit.h"
#include "ui/commands/palettemodel.h"
#include "ui/conversation/timelineview.h"
#include "ui/inbox/conversationlistview.h"
#include "ui/models/timelinemodel.h"
#include "ui/search/queryfield.h"
#include "ui/search/searchpage.h"
#include "ui/search/searchview.h"
#include "ui/shell/chatpane.h"
#include "ui/shell/desk.h"
#include "ui/shell/deskcommands.h"
#include "ui/shell/finder.h"
#include "ui/shell/rail.h"
#include "ui/shell/railview.h"
#include "ui/shell/searchpreview.h"

#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

class TestDeskSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fakes = std::make_unique<FakeDesk>();
        fillSampleDesk(*m_fakes);
        fillSampleHits(*m_fakes);
        m_clock.jump(SampleNow - m_clock.nowMs());
        // Of the conversation at the top one is found that stands in its timeline.
        m_fakes->search.hits[0].message =
            sampleText(u"deep"_s, u"春茶禮盒"_s, Direction::Inbound, SampleNow - 3600 * 1000LL);
        m_fakes->timeline.messages.append(m_fakes->search.hits[0].message);
        m_desk = std::make_unique<Desk>(m_theme, m_clock, m_fakes->sources(), DeskState());
        m_keys = std::make_unique<KeyDispatcher>(*m_desk, m_commands);
        bindDesk(*m_desk, m_commands, *m_keys);
        m_desk->resize(1440, 900);
        m_desk->show();
        m_desk->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_desk.get()));
    }
    void cleanup()
    {
        m_keys.reset();
        m_desk.reset();
        m_fakes.reset();
    }

    void aKeyOpensItAndEscapeLeavesIt()
    {
        QVERIFY(!m_desk->findChild<SearchPage *>());
        QTest::keyClick(m_desk.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(page() && page()->isVisible());
        QTRY_VERIFY(page()->field()->edit()->hasFocus());
        QTest::keyClick(page()->field()->edit(), Qt::Key_Escape);
        QTRY_VERIFY(!page()->isVisible());
        QVERIFY(m_desk->findChild<ConversationListView *>()->hasFocus());
    }

    void soDoesTheRail()
    {
        const auto &rail = *m_desk->findChild<Rail *>();
        const int row = rail.rows().rowOf(RailModel::Kind::Page, u"search"_s);
        QVERIFY(row >= 0);
        const auto place = rail.view()->visualRect(rail.rows().index(row)).center();
        QTest::mouseClick(rail.view()->viewport(), Qt::LeftButton, {}, place);
        QTRY_VERIFY(page() && page()->isVisible());
        m_desk->findChild<Rail *>()->accountChosen(AccountId(u"sh"_s));
        QVERIFY(!page()->isVisible());
    }

    void thePaletteOpensAMessageWhereItStands()
    {
        Finder finder(
            {m_theme, m_clock, m_fakes->sources(), m_commands, *m_keys}, *m_desk, *m_desk);
        finder.open();
        auto *typed = finder.palette()->edit();
        typed->setText(u"春茶"_s);
        const auto *list = finder.palette()->list();
        const auto isMessage = [list] {
            return list->currentIndex().data(PaletteModel::RowRole).value<PaletteRow>().kind
                == PaletteRow::Kind::Message;
        };
        QVERIFY(QTest::qWaitFor([&] {
            QTest::keyClick(typed, Qt::Key_Up);
            return isMessage();
        }));
        QTest::keyClick(typed, Qt::Key_Return);
        QTRY_COMPARE(m_desk->state().conversation, sampleConversation());
        const auto *timeline = m_desk->chat()->timeline();
        const auto current = [timeline] {
            const auto index = timeline->currentIndex();
            const auto entry = index.data(TimelineModel::EntryRole).value<TimelineEntry>();
            return entry.messages.isEmpty() ? MessageId() : entry.first().id;
        };
        QTRY_COMPARE(current(), MessageId(u"deep"_s));
    }

    void whatIsChosenShowsWhereItStands()
    {
        m_desk->search();
        QTRY_VERIFY(page()->field()->edit()->hasFocus());
        page()->field()->setTyped(u"禮盒"_s);
        QTRY_VERIFY(page()->view()->model()->rowCount() > 0);
        QTest::keyClick(page()->field()->edit(), Qt::Key_Return);
        QVERIFY(!page()->isVisible());
        const auto *pane = m_desk->findChild<ChatPane *>();
        QCOMPARE(pane->conversation(), sampleConversation());
        const auto *view = pane->timeline();
        const auto *model = qobject_cast<TimelineModel *>(view->model());
        QTRY_VERIFY(model->rowOf(MessageId(u"deep"_s)) >= 0);
        QTRY_VERIFY(view->viewport()->rect().contains(
            view->visualRect(model->index(model->rowOf(MessageId(u"deep"_s)))).center()));
        // The same again, with what was typed still there.
        m_desk->search();
        QCOMPARE(page()->field()->text(), u"禮盒"_s);
        QVERIFY(page()->view()->model()->rowCount() > 0);
    }

    void whereItStandsShowsBesideTheList()
    {
        m_desk->search();
        auto *preview = m_desk->findChild<SearchPreview *>();
        QTRY_VERIFY(preview->isVisible());
        QVERIFY(!preview->timeline()->isVisible());
        page()->field()->setTyped(u"禮盒"_s);
        QTRY_VERIFY(preview->timeline()->isVisible());
        const auto *model = qobject_cast<TimelineModel *>(preview->timeline()->model());
        QTRY_VERIFY(model->rowOf(MessageId(u"deep"_s)) >= 0);
        QCOMPARE(preview->timeline()->scene().marked.size(), 1);
        QVERIFY2(m_fakes->actions.read.isEmpty(), "looking there is not reading");
        page()->field()->setTyped(u"nowhere"_s);
        QTRY_VERIFY(!preview->timeline()->isVisible());
        m_desk->setMinimumSize(880, 560); // the window's own, not that of what is open
        m_desk->resize(1024, 700);
        QTRY_VERIFY2(!preview->isVisible(), "a narrow window leaves the room to the results");
        m_desk->resize(1440, 900);
        QTRY_VERIFY(preview->isVisible());
    }

    void whatCameMeanwhileIsReadAfterComingBack()
    {
        m_desk->open(sampleConversation());
        const auto &model =
            *qobject_cast<TimelineModel *>(m_desk->findChild<ChatPane *>()->timeline()->model());
        QTRY_VERIFY(model.rowCount() > 0);
        m_desk->search();
        QTRY_VERIFY(page() && page()->isVisible());
        m_fakes->actions.read.clear();
        const auto late = sampleText(u"late"_s, u"Hello?"_s, Direction::Inbound, SampleNow + 1000);
        m_fakes->timeline.put(late);
        QTRY_VERIFY(model.rowOf(late.id) >= 0);
        QVERIFY2(m_fakes->actions.read.isEmpty(), "nobody has seen it");
        QTest::keyClick(page()->field()->edit(), Qt::Key_Escape);
        QTRY_COMPARE(m_fakes->actions.read.size(), 1);
    }

private:
    SearchPage *page() const { return m_desk->findChild<SearchPage *>(); }

    Theme m_theme;
    FixedClock m_clock;
    std::unique_ptr<FakeDesk> m_fakes;
    Commands m_commands;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<KeyDispatcher> m_keys;
};

QTEST_MAIN(TestDeskSearch)
#include "tst_desksearch.moc"
