// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/windowfixture.h"
#include "tests/ui/support/markedwords.h"
#include "tests/ui/support/shownwords.h"
#include "ui/composer/attachmentstrip.h"
#include "ui/composer/notepad.h"
#include "ui/models/conversationlistmodel.h"
#include "ui/search/queryfield.h"
#include "ui/search/searchpage.h"
#include "ui/shell/deskpages.h"
#include "ui/templates/bubbleedits.h"
#include "ui/templates/librarypage.h"
#include "ui/templates/templateeditor.h"
#include "ui/widgets/textfield.h"

#include <QLineEdit>
#include <QListView>

using namespace Frontdesk;
using namespace Frontdesk::Test;

/// The desk is made anew in another zoom or language, and goes on where it was.
class TestRebuiltDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDeskStaysWhereItWas_data();
    void theDeskStaysWhereItWas();
    void whatIsBegunStays();
    void aFileUnderWayIsWaitedFor_data() { theDeskStaysWhereItWas_data(); }
    void aFileUnderWayIsWaitedFor();
    void theOneUndoStays();
    void theSearchStays();
    void theLibraryStays_data() { theDeskStaysWhereItWas_data(); }
    void theLibraryStays();
};

void TestRebuiltDesk::theDeskStaysWhereItWas_data()
{
    QTest::addColumn<bool>("zoom");
    QTest::newRow("zoom") << true;
    QTest::newRow("language") << false;
}

void TestRebuiltDesk::theDeskStaysWhereItWas()
{
    QFETCH(bool, zoom);
    WindowFixture f;
    QVERIFY(f.ready());
    const ConversationFilter filter{
        .tab = ListTab::Unassigned, .sort = ListSort::LongestWaiting, .query = u"團購"_s};
    f.desk().inbox()->apply(filter);
    f.list()->setFocus();
    QTRY_VERIFY(f.list()->model()->rowCount() > 0);
    const int rows = f.list()->model()->rowCount();
    QVERIFY(rows < 10);
    const QPointer<Desk> before = &f.desk();
    std::unique_ptr<MarkedWords> words;
    if (zoom)
        QVERIFY(f.window->commands().run("zoom.in"));
    else
        words = std::make_unique<MarkedWords>(QChar(0x2039));
    QTRY_VERIFY(!before);
    QCOMPARE(f.desk().inbox()->filter().tab, ListTab::Unassigned);
    QCOMPARE(f.desk().inbox()->filter().sort, ListSort::LongestWaiting);
    QCOMPARE(f.desk().inbox()->filter().query, u"團購"_s);
    QTRY_COMPARE(f.list()->model()->rowCount(), rows);
    QVERIFY(f.list()->isVisible());
    QTRY_COMPARE(f.window->focusWidget(), f.list());
}

void TestRebuiltDesk::whatIsBegunStays()
{
    WindowFixture f;
    QVERIFY(f.ready());
    f.edit()->setFocus();
    QTest::keyClicks(f.edit(), u"half"_s);
    f.desk().composer()->quote(
        sampleText(u"q"_s, u"what was asked"_s, Direction::Inbound, SampleNow));
    QVERIFY(f.window->commands().run("zoom.in"));
    QTRY_COMPARE(f.edit()->toPlainText(), u"half"_s);
    QTRY_COMPARE(f.window->focusWidget(), f.edit());
    QVERIFY(!shownWords(f.desk()).filter(u"what was asked"_s).isEmpty());
}

/// It would come to nobody.
void TestRebuiltDesk::aFileUnderWayIsWaitedFor()
{
    QFETCH(bool, zoom);
    WindowFixture f;
    QVERIFY(f.ready());
    f.fakes.actions.keepsFiles = true;
    const QString reply = f.folder.filePath(u"reply.png"_s);
    const QString note = f.folder.filePath(u"note.png"_s);
    Q_EMIT f.edit()->filesDropped({reply});
    f.desk().chat()->notePad()->attach({note});
    const QPointer<Desk> before = &f.desk();
    std::unique_ptr<MarkedWords> words;
    if (zoom)
        QVERIFY(f.window->commands().run("zoom.in"));
    else
        words = std::make_unique<MarkedWords>(QChar(0x2039));
    QCoreApplication::processEvents();
    QVERIFY(before);
    f.fakes.actions.giveFile(reply);
    QCoreApplication::processEvents();
    QVERIFY(before);
    f.fakes.actions.giveFile(note);
    QTRY_VERIFY(!before);
    const auto *composer = f.desk().composer();
    QTRY_COMPARE(composer->findChild<AttachmentStrip *>()->count(), 1);
    QCOMPARE(f.desk().chat()->notePad()->files()->count(), 1);
    QVERIFY(!f.desk().chat()->isKeeping());
}

void TestRebuiltDesk::theOneUndoStays()
{
    WindowFixture f;
    QVERIFY(f.ready());
    f.list()->setFocus();
    QTest::keyClick(f.list(), Qt::Key_E);
    QTRY_COMPARE(f.stateOf(sampleConversation()), ConversationState::Resolved);
    QTRY_VERIFY(f.desk().work().canUndo());
    QVERIFY(f.window->commands().run("zoom.in"));
    QVERIFY(f.window->commands().run("work.undo"));
    QTRY_VERIFY(f.stateOf(sampleConversation()) != ConversationState::Resolved);
}

void TestRebuiltDesk::theSearchStays()
{
    WindowFixture f;
    QVERIFY(f.ready());
    f.desk().search(u"tea"_s);
    QVERIFY(f.window->commands().run("zoom.in"));
    QVERIFY(f.desk().pages()->isSearching());
    QCOMPARE(f.desk().pages()->search()->field()->text(), u"tea"_s);
    // Left, and wanted again after another change: what was typed last is there.
    f.desk().open(sampleConversation());
    QVERIFY(f.window->commands().run("zoom.out"));
    QVERIFY(!f.desk().pages()->isSearching());
    f.desk().search();
    QCOMPARE(f.desk().pages()->search()->field()->text(), u"tea"_s);
}

/// What is written into a template and not saved is nowhere else.
void TestRebuiltDesk::theLibraryStays()
{
    QFETCH(bool, zoom);
    WindowFixture f;
    QVERIFY(f.ready());
    ReplyTemplate one;
    one.id = TemplateId(u"t1"_s);
    one.title = u"Opening hours"_s;
    one.scope = TemplateScope::Organisation;
    one.bubbles = {Content()};
    one.bubbles[0].text = u"At ten"_s;
    f.fakes.templates.rows.append(one);
    Q_EMIT f.fakes.templates.changed();
    const auto library = [&] {
        return f.desk().pages()->library();
    };
    f.desk().showTemplates();
    library()->list()->setCurrentIndex(library()->list()->model()->index(0, 0));
    QCOMPARE(library()->editor()->shown(), one.id);
    library()->editor()->title()->edit()->setFocus();
    QTest::keyClicks(library()->editor()->title()->edit(), u"!"_s);
    library()->editor()->bubbles()->write(u" or so"_s);
    const auto written = library()->editor()->written();
    const QPointer<Desk> before = &f.desk();
    std::unique_ptr<MarkedWords> words;
    if (zoom)
        QVERIFY(f.window->commands().run("zoom.in"));
    else
        words = std::make_unique<MarkedWords>(QChar(0x2039));
    QTRY_VERIFY(!before);
    QVERIFY(f.desk().pages()->isInLibrary());
    QCOMPARE(library()->editor()->written(), written);
    QVERIFY(library()->isEdited());
    QCOMPARE(library()->editor()->opened(), one);
    QCOMPARE(library()->list()->currentIndex().data().toString(), u"Opening hours"_s);
    // Behind the desk too, until somebody comes back to it.
    f.desk().pages()->showDesk();
    f.window->commands().run("zoom.out");
    QVERIFY(!f.desk().pages()->isInLibrary());
    f.window->commands().run("zoom.in");
    f.desk().showTemplates();
    QCOMPARE(library()->editor()->written(), written);
    QVERIFY(library()->isEdited());
}

QTEST_MAIN(TestRebuiltDesk)
#include "tst_rebuiltdesk.moc"
