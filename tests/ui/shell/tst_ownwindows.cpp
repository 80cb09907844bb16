// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/windowfixture.h"
#include "ui/commands/palette.h"
#include "ui/commands/paletteedit.h"
#include "ui/commands/palettemodel.h"
#include "ui/conversation/timelineview.h"
#include "ui/models/conversationlistmodel.h"

#include <QListView>

using namespace Frontdesk;
using namespace Frontdesk::Test;

namespace {

struct Fixture : WindowFixture {
    Fixture()
    {
        if (!ready())
            qFatal("the chat does not open");
    }
    QWidget &port() const { return *list()->viewport(); }
    QPoint middleOf(int row) const
    {
        return list()->visualRect(list()->model()->index(row, 0)).center();
    }
    ConversationId idOf(int row) const
    {
        return ConversationId(list()
                                  ->model()
                                  ->index(row, 0)
                                  .data(ConversationListModel::ConversationIdRole)
                                  .toString());
    }
    /// From a row to a place of the window or beside it.
    void drag(int row, const QPoint &by, bool cancelled = false) const
    {
        const QPoint from = middleOf(row);
        QTest::mousePress(&port(), Qt::LeftButton, {}, from);
        QTest::mouseMove(&port(), from + QPoint(by.x() / 2, by.y() / 2));
        QTest::mouseMove(&port(), from + by);
        if (cancelled)
            QTest::keyClick(list(), Qt::Key_Escape);
        QTest::mouseRelease(&port(), Qt::LeftButton, {}, from + by);
    }
    bool hasWindow(const ConversationId &id) const
    {
        return QTest::qWaitFor([&] { return chats().of(id) != nullptr; });
    }
    Palette *palette() const
    {
        auto *palette = window->findChild<Palette *>();
        window->commands().run("palette.open");
        return QTest::qWaitFor([&] { return palette->isVisible(); }) ? palette : nullptr;
    }
};

constexpr int FarAway = 5'000;

} // namespace

/// Chats go into windows of their own by the palette and by the mouse.
class TestOwnWindows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ctrlEnterOpensAWindow_data()
    {
        QTest::addColumn<bool>("ctrl");
        QTest::newRow("Enter") << false;
        QTest::newRow("Ctrl+Enter") << true;
    }

    void ctrlEnterOpensAWindow()
    {
        QFETCH(bool, ctrl);
        const Fixture f;
        auto *palette = f.palette();
        QVERIFY(palette);
        QTest::keyClicks(palette->edit(), u"@Wendy"_s);
        QTest::keyClick(
            palette->edit(), Qt::Key_Return, ctrl ? Qt::ControlModifier : Qt::NoModifier);
        QTRY_VERIFY(!palette->isVisible());
        const auto id = ConversationId(u"c4"_s);
        if (ctrl)
            QVERIFY(f.hasWindow(id));
        else
            QTRY_COMPARE(f.desk().state().conversation, id);
        QCOMPARE(f.chats().of(id) != nullptr, ctrl);
        QCOMPARE(f.desk().state().conversation == id, !ctrl);
    }

    void aMessageIsShownInItsWindow()
    {
        Fixture f;
        auto *palette = f.palette();
        QVERIFY(palette);
        const auto &all = f.fakes.timeline.messages;
        const auto message = *std::find_if(all.cbegin(), all.cend(), [](const Message &one) {
            return one.content.kind == ContentKind::Text;
        });
        Q_EMIT palette->messageWindowChosen(message);
        QVERIFY(f.hasWindow(message.conversation));
        auto *chat = f.chats().of(message.conversation)->chat();
        QTRY_COMPARE(chat->timeline()
                         ->currentIndex()
                         .data(TimelineModel::EntryRole)
                         .value<TimelineEntry>()
                         .first()
                         .id,
                     message.id);
        Q_EMIT palette->messageWindowChosen(message); // it is there now
        QCOMPARE(f.chats().places().size(), 1);
    }

    void aChatIsDraggedOut()
    {
        const Fixture f;
        const auto id = f.idOf(1);
        f.drag(1, {FarAway, 30});
        QVERIFY(f.hasWindow(id));
        QCOMPARE(f.chats().places().size(), 1);
    }

    void whatIsLetGoInTheWindowStays_data()
    {
        QTest::addColumn<QPoint>("by");
        QTest::addColumn<bool>("cancelled");
        QTest::newRow("onto an account") << QPoint(-200, 10) << false;
        QTest::newRow("onto the chat") << QPoint(300, 10) << false;
        QTest::newRow("Esc outside") << QPoint(FarAway, 30) << true;
        QTest::newRow("downwards: it selects") << QPoint(3, 90) << false;
    }

    void whatIsLetGoInTheWindowStays()
    {
        QFETCH(QPoint, by);
        QFETCH(bool, cancelled);
        const Fixture f;
        const auto rows = f.list()->model()->rowCount();
        f.drag(1, by, cancelled);
        QCoreApplication::processEvents();
        QVERIFY(f.chats().places().isEmpty());
        QCOMPARE(f.list()->model()->rowCount(), rows);
        QCOMPARE(f.list()->selectionModel()->selectedRows().size() > 1, by.y() == 90);
    }
};

QTEST_MAIN(TestOwnWindows)
#include "tst_ownwindows.moc"
