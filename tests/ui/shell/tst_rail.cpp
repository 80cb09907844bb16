// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/windowfixture.h"
#include "ui/shell/deskpages.h"
#include "ui/shell/rail.h"
#include "ui/shell/railview.h"
#include "ui/templates/librarypage.h"
#include "ui/widgets/textfield.h"

#include <QAbstractItemModelTester>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>

using namespace Frontdesk;
using namespace Frontdesk::Test;

namespace {

using Kind = RailModel::Kind;

SavedView viewOf(const char *id, const QString &query, const char *owner = "me")
{
    SavedView view;
    view.id = ViewId(QString::fromLatin1(id));
    view.name = u"View "_s + view.id.value();
    view.query = query;
    view.owner = UserId(QString::fromLatin1(owner));
    view.shared = view.owner != UserId(u"me"_s);
    return view;
}

struct Fixture : WindowFixture {
    Fixture()
    {
        fakes.views.list = {viewOf("v1", u"is:vip"_s),
                            viewOf("v2", u"is:unanswered"_s),
                            viewOf("theirs", u"is:unread"_s, "ben")};
        fakes.views.counts = {{u"is:vip"_s, {7, false}}};
        Q_EMIT fakes.views.changed();
        if (!ready())
            qFatal("the chat does not open");
    }
    Rail &rail() const { return *desk().rail(); }
    RailView &view() const { return *rail().view(); }
    RailModel &rows() const { return rail().rows(); }
    int row(Kind kind, const char *id) const { return rows().rowOf(kind, QString::fromLatin1(id)); }
    int row(Kind kind, const QString &id) const { return rows().rowOf(kind, id); }
    QModelIndex at(int row) const { return rows().index(row); }
    void click(int row) const
    {
        view().scrollTo(at(row));
        QTest::mouseClick(
            view().viewport(), Qt::LeftButton, {}, view().visualRect(at(row)).center());
    }
    /// What is marked.
    QString marked() const
    {
        const auto rows = view().selectionModel()->selectedRows();
        return rows.size() == 1 ? rows.constFirst().data(RailModel::IdRole).toString()
                                : u"%1 rows"_s.arg(rows.size());
    }
    QStringList accounts() const
    {
        QStringList ids;
        for (int i = 0; i < rows().rowCount(); ++i) {
            if (at(i).data(RailModel::KindRole).value<Kind>() == Kind::Account)
                ids.append(at(i).data(RailModel::IdRole).toString());
        }
        return ids;
    }
    QAction *entry(const QString &text) const
    {
        const auto menus = window->findChildren<QMenu *>();
        for (auto *menu : menus) {
            const auto actions = menu->actions();
            for (auto *action : actions) {
                if (menu->isVisible() && action->text() == text)
                    return action;
            }
        }
        return nullptr;
    }
    void openMenuAt(int row) const
    {
        const auto rect = view().visualRect(at(row));
        QContextMenuEvent event(
            QContextMenuEvent::Mouse, rect.center(), view().viewport()->mapToGlobal(rect.center()));
        QCoreApplication::sendEvent(view().viewport(), &event);
    }
};

} // namespace

/// Pages, views and accounts in one list at the left edge.
class TestRail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsInOrder()
    {
        const Fixture f;
        const QAbstractItemModelTester tester(
            &f.rows(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        const int views = f.row(Kind::Group, "views");
        for (int i = 0; i < views; ++i)
            QCOMPARE(f.at(i).data(RailModel::KindRole).value<Kind>(), Kind::Page);
        QCOMPARE(f.at(0).data().toString(), u"Inbox"_s);
        QVERIFY(f.row(Kind::Page, "search") > 0 && f.row(Kind::Page, "templates") > 0);
        QStringList names;
        for (int i = 0; i < 4; ++i)
            names.append(f.at(views + i).data().toString());
        QCOMPARE(names, (QStringList{u"Views"_s, u"View v1"_s, u"View v2"_s, u"台北"_s}));
        QVERIFY(f.row(Kind::View, "theirs") < 0);
        QCOMPARE(f.at(views + 1).data(RailModel::CountRole).toInt(), 7);
        QCOMPARE(f.at(views + 1).data(Qt::AccessibleTextRole).toString(),
                 u"View v1, view, 7 conversations"_s);
        QCOMPARE(f.at(views + 2).data(RailModel::CountRole).toInt(), 0);
        QCOMPARE(f.marked(), u"inbox"_s);
    }

    void thePageThatIsOpenIsMarked()
    {
        const Fixture f;
        f.click(f.row(Kind::Page, "templates"));
        QVERIFY(f.desk().pages()->isInLibrary());
        QCOMPARE(f.marked(), u"templates"_s);
        f.click(f.row(Kind::Page, "search"));
        QVERIFY(f.desk().pages()->isSearching());
        QCOMPARE(f.marked(), u"search"_s);
        f.click(f.row(Kind::Page, "inbox"));
        QVERIFY(!f.desk().pages()->isAway());
        QCOMPARE(f.marked(), u"inbox"_s);
        f.window->commands().run("templates.show");
        QCOMPARE(f.marked(), u"templates"_s);
        f.click(f.row(Kind::Account, "tw"));
        QCOMPARE(f.marked(), u"tw"_s);
        QVERIFY(!f.desk().pages()->isAway());
        QCOMPARE(f.desk().inbox()->filter().account, AccountId(u"tw"_s));
    }

    void arrowsPassOverPages()
    {
        const Fixture f;
        f.view().setFocus(Qt::TabFocusReason);
        f.view().setCurrentIndex(f.at(0));
        QTest::keyClick(&f.view(), Qt::Key_Down);
        QTest::keyClick(&f.view(), Qt::Key_Down);
        QCOMPARE(f.view().currentIndex(), f.at(f.row(Kind::Page, "templates")));
        QVERIFY(!f.desk().pages()->isAway());
        QCOMPARE(f.marked(), u"inbox"_s);
        QTest::keyClick(&f.view(), Qt::Key_Return);
        QVERIFY(f.desk().pages()->isInLibrary());
        QCOMPARE(f.marked(), u"templates"_s);
    }

    void aViewIsShownAndLeft()
    {
        const Fixture f;
        f.click(f.row(Kind::Account, "tw"));
        f.click(f.row(Kind::View, "v1"));
        QCOMPARE(f.desk().inbox()->filter().query, u"is:vip"_s);
        QVERIFY(f.desk().inbox()->filter().account.isNull());
        QCOMPARE(f.marked(), u"v1"_s);
        f.click(f.row(Kind::Page, "inbox"));
        QCOMPARE(f.marked(), u"inbox"_s);
        QVERIFY(f.desk().inbox()->filter().query.isEmpty());
        f.click(f.row(Kind::View, "v2"));
        f.click(f.row(Kind::Page, "templates"));
        f.click(f.row(Kind::Account, "tw"));
        QVERIFY(f.desk().inbox()->filter().query.isEmpty());
        QCOMPARE(f.marked(), u"tw"_s);
    }

    /// What somebody typed is theirs: it stays as they go from account to account.
    void whatIsTypedStays()
    {
        const Fixture f;
        auto filter = f.desk().inbox()->filter();
        filter.query = u"is:muted"_s;
        f.desk().inbox()->apply(filter);
        f.click(f.row(Kind::Account, "tw"));
        QCOMPARE(f.desk().inbox()->filter().query, u"is:muted"_s);
    }

    void viewsComeAndGo()
    {
        const Fixture f;
        f.openMenuAt(f.row(Kind::View, "v1"));
        auto *out = f.entry(u"Take “View v1” off the left edge"_s);
        QVERIFY(out);
        out->trigger();
        QVERIFY(f.row(Kind::View, "v1") < 0);
        f.desk().toggleInRail(ViewId(u"theirs"_s));
        QCOMPARE(f.row(Kind::View, "theirs"), f.row(Kind::View, "v2") + 1);
        f.desk().toggleInRail(ViewId(u"v2"_s));
        f.desk().toggleInRail(ViewId(u"theirs"_s));
        QVERIFY(f.row(Kind::Group, "views") < 0); // no heading over nothing
    }

    void viewsMoveByKey()
    {
        const Fixture f;
        f.view().setFocus(Qt::TabFocusReason);
        f.view().setCurrentIndex(f.at(f.row(Kind::View, "v1")));
        QTest::keyClick(&f.view(), Qt::Key_Down, Qt::AltModifier);
        QTRY_VERIFY(f.row(Kind::View, "v1") > f.row(Kind::View, "v2"));
    }

    void accountsMoveByKeyAndStayThere()
    {
        Fixture f;
        const auto before = f.accounts();
        f.view().setFocus(Qt::TabFocusReason);
        f.view().setCurrentIndex(f.at(f.row(Kind::Account, before.at(0))));
        QTest::keyClick(&f.view(), Qt::Key_Up, Qt::AltModifier); // there is nothing above it
        QCOMPARE(f.accounts(), before);
        QTest::keyClick(&f.view(), Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(&f.view(), Qt::Key_Down, Qt::AltModifier); // the ring went along
        auto wanted = before;
        wanted.move(0, 2);
        QCOMPARE(f.accounts(), wanted);
        f.window->close();
        f.start();
        QCOMPARE(f.accounts(), wanted);
        f.openMenuAt(f.row(Kind::Account, before.at(0)));
        auto *sort = f.entry(u"Sort by name"_s);
        QVERIFY(sort && sort->isEnabled());
        sort->trigger();
        QCOMPARE(f.accounts(), before);
    }

    void accountsAreDraggedWithinTheirGroup()
    {
        const Fixture f;
        const auto before = f.accounts();
        const int first = f.row(Kind::Account, before.at(0));
        const auto drag = [&](QPoint to, bool cancel = false) {
            auto *port = f.view().viewport();
            const QPoint from = f.view().visualRect(f.at(first)).center();
            QTest::mousePress(port, Qt::LeftButton, {}, from);
            QTest::mouseMove(port, from + QPoint(0, 20));
            QTest::mouseMove(port, to);
            if (cancel)
                QTest::keyClick(&f.view(), Qt::Key_Escape);
            QTest::mouseRelease(port, Qt::LeftButton, {}, to);
        };
        drag({20, 5}); // onto a page
        QCOMPARE(f.accounts(), before);
        const QRect second = f.view().visualRect(f.at(first + 1));
        drag(second.center() + QPoint(0, 4), true);
        QCOMPARE(f.accounts(), before);
        drag(second.center() + QPoint(0, 4));
        auto wanted = before;
        wanted.move(0, 1);
        QCOMPARE(f.accounts(), wanted);
        QCOMPARE(f.marked(), u"inbox"_s); // who drags does not open
        const int last = f.row(Kind::Account, before.constLast());
        drag(f.view().visualRect(f.at(last)).center()); // of another group
        QCOMPARE(f.accounts(), wanted);
    }

    void eachPersonHasAnOrder()
    {
        RailArrangement rail;
        rail.views = {ViewId(u"v"_s)};
        rail.accounts = {{UserId(u"me"_s), {AccountId(u"b"_s), AccountId(u"a"_s)}},
                         {UserId(u"other"_s), {AccountId(u"c"_s)}}};
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"d.ini"_s), QSettings::IniFormat);
        DeskState state;
        state.preferences.rail = rail;
        state.save(settings);
        QCOMPARE(DeskState::load(settings).preferences.rail, rail);
        state.preferences.rail.accounts.remove(UserId(u"me"_s));
        state.save(settings);
        QCOMPARE(DeskState::load(settings).preferences.rail, state.preferences.rail);
    }

    void theNarrowRailSaysItInTooltips()
    {
        Fixture f;
        f.rail().setNarrow(true);
        for (int i = 0; i < f.rows().rowCount(); ++i)
            QVERIFY(!f.at(i).data(Qt::ToolTipRole).toString().isEmpty());
        const auto templates = f.at(f.row(Kind::Page, "templates"));
        QVERIFY2(templates.data(Qt::ToolTipRole).toString().contains(u"G, L"_s),
                 qPrintable(templates.data(Qt::ToolTipRole).toString()));
        f.click(templates.row());
        QCOMPARE(f.marked(), u"templates"_s);
    }

    void theNextAccountIsOneKeyAway()
    {
        const Fixture f;
        f.window->commands().run("account.next");
        QCOMPARE(f.marked(), f.accounts().constFirst());
        f.window->commands().run("account.previous");
        QCOMPARE(f.marked(), u"inbox"_s);
        f.window->commands().run("account.previous");
        QCOMPARE(f.marked(), u"inbox"_s);
    }

    /// Bad input: names of any length and views of any number are rows like others.
    void takesWhatComes()
    {
        const Fixture f;
        QList<SavedView> many;
        for (int i = 0; i < 200; ++i) {
            auto view = viewOf("x", u"is:vip"_s);
            view.id = ViewId(u"x%1"_s.arg(i));
            view.name = QString(10'000, QChar(u'長'));
            many.append(view);
        }
        f.rows().setViews(many);
        QVERIFY(!f.view().grab().isNull());
        f.rows().setPageCount(u"nothing"_s, 3);
        QCOMPARE(f.row(Kind::Page, "nothing"), -1);
        QVERIFY(!f.rows().orderAfterMove(0, 1));
        QVERIFY(!f.rows().orderAfterMove(-1, 100'000));
    }
};

QTEST_MAIN(TestRail)
#include "tst_rail.moc"
