// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/windowfixture.h"
#include "ui/commands/palette.h"
#include "ui/commands/paletteedit.h"
#include "ui/composer/attachmentstrip.h"
#include "ui/composer/composer.h"
#include "ui/shell/deskpages.h"
#include "ui/shell/rail.h"
#include "ui/templates/composertemplates.h"
#include "ui/templates/librarypage.h"
#include "ui/templates/suggestionstrip.h"
#include "ui/templates/templatepopup.h"
#include "ui/widgets/textfield.h"

#include <QLineEdit>
#include <QListView>

using namespace Frontdesk;
using namespace Frontdesk::Test;

namespace {

void add(FakeDesk &fakes, const QString &code, const QString &title, const QStringList &texts)
{
    ReplyTemplate one;
    one.id = TemplateId(code);
    one.code = code;
    one.title = title;
    one.scope = TemplateScope::Organisation;
    for (const auto &text : texts) {
        Content content;
        content.text = text;
        one.bubbles.append(content);
    }
    fakes.templates.rows.append(one);
    Q_EMIT fakes.templates.changed();
}

struct Fixture : WindowFixture {
    Fixture()
    {
        add(fakes, u"bjpei"_s, u"補寄賠償"_s, {u"馬上補寄。"_s});
        add(fakes, u"gap"_s, u"送達日"_s, {u"會在{{送達日}}前寄出"_s});
        add(fakes, u"two"_s, u"Two"_s, {u"one"_s, u"two"_s});
        if (!ready())
            qFatal("the chat does not open");
        edit()->setFocus();
    }
    TemplatePopup *popup(const QWidget &in) const
    {
        auto *found = in.findChild<TemplatePopup *>();
        return found && found->isVisible() ? found : nullptr;
    }
    Palette *palette() const { return window->findChild<Palette *>(); }
};

} // namespace

class TestDeskTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSlashInsertsAndEnterSends()
    {
        const Fixture f;
        QTest::keyClicks(f.edit(), u"/bj"_s);
        QVERIFY(f.popup(*f.window));
        QTest::keyClick(f.edit(), Qt::Key_Return);
        QCOMPARE(f.edit()->toPlainText(), u"馬上補寄。"_s);
        QTest::keyClick(f.edit(), Qt::Key_Return);
        QCOMPARE(f.fakes.actions.sent.size(), 1);
        QCOMPARE(f.fakes.actions.sent.at(0).templates, QList<TemplateId>{TemplateId(u"bjpei"_s)});
    }

    /// What stands for a name in the window is no name for a customer.
    void aNameThatIsNotKnownIsNotSent_data()
    {
        QTest::addColumn<bool>("isGroup");
        QTest::addColumn<QString>("title");
        QTest::newRow("not known yet") << false << QString();
        QTest::newRow("a group") << true << u"Family"_s;
        QTest::newRow("a group without a name") << true << QString();
    }
    void aNameThatIsNotKnownIsNotSent()
    {
        QFETCH(const bool, isGroup);
        QFETCH(const QString, title);
        Fixture f;
        add(f.fakes, u"hello"_s, u"Hello"_s, {u"Hi {{contact.name|there}}"_s});
        add(f.fakes, u"dear"_s, u"Dear"_s, {u"Dear {{contact.name}}"_s});
        auto row = *await(f.fakes.conversations.row(sampleConversation()));
        const QString was = f.desk().composer()->target().personName;
        row.conversation.title = title;
        row.conversation.kind = isGroup ? ConversationKind::Group : ConversationKind::User;
        f.fakes.conversations.put(row);
        QTRY_VERIFY(f.desk().composer()->target().personName != was);
        QTest::keyClicks(f.edit(), u"/hello"_s);
        QTest::keyClick(f.edit(), Qt::Key_Return);
        QCOMPARE(f.edit()->toPlainText(), u"Hi there"_s);
        f.edit()->clear();
        QTest::keyClicks(f.edit(), u"/dear"_s);
        QTest::keyClick(f.edit(), Qt::Key_Return);
        QVERIFY(!f.desk().composer()->send());
        QVERIFY(f.fakes.actions.sent.isEmpty());
    }

    void tabTakesWhatIsSuggestedUnlessItIsSwitchedOff()
    {
        Fixture f;
        f.fakes.suggestions.rows.insert(sampleConversation(),
                                        {{TemplateId(u"bjpei"_s), 0, {u"壓壞"_s}, 3}});
        Q_EMIT f.fakes.suggestions.changed({});
        auto *strip = f.desk().findChild<SuggestionStrip *>();
        QTRY_VERIFY(strip->isVisible());
        QTest::keyClick(f.edit(), Qt::Key_Tab);
        QCOMPARE(f.edit()->toPlainText(), u"馬上補寄。"_s);
        QTest::keyClick(f.edit(), Qt::Key_Return);
        QCOMPARE(f.fakes.actions.sent.at(0).templates, QList<TemplateId>{TemplateId(u"bjpei"_s)});
        Preferences preferences = f.window->preferences();
        preferences.suggestsTemplates = false;
        f.desk().setPreferences(preferences);
        QVERIFY(strip->isHidden());
        Q_EMIT f.fakes.suggestions.changed({});
        f.desk().open(sampleConversation());
        QVERIFY(strip->isHidden());
    }

    void eachBubbleSaysItsTemplate()
    {
        const Fixture f;
        QTest::keyClicks(f.edit(), u"/two"_s);
        QTest::keyClick(f.edit(), Qt::Key_Return);
        QTest::keyClicks(f.edit(), u"and more"_s);
        QTest::keyClick(f.edit(), Qt::Key_Return);
        QCOMPARE(f.fakes.actions.sent.at(0).bubbles.size(), 3);
        QCOMPARE(f.fakes.actions.sent.at(0).templates.mid(0, 2),
                 (QList<TemplateId>{TemplateId(u"two"_s), TemplateId(u"two"_s)}));
        QTest::keyClicks(f.edit(), u"by hand"_s);
        QTest::keyClick(f.edit(), Qt::Key_Return);
        for (const auto &id : f.fakes.actions.sent.at(1).templates)
            QVERIFY(id.isNull());
    }

    void aKeyGoesToWhatIsToBeFilled()
    {
        const Fixture f;
        QTest::keyClicks(f.edit(), u"/gap"_s);
        QTest::keyClick(f.edit(), Qt::Key_Return);
        f.edit()->moveCursor(QTextCursor::End);
        QTest::keyClick(f.edit(), Qt::Key_F4);
        QCOMPARE(f.edit()->textCursor().selectedText(), u"{{送達日}}"_s);
        QVERIFY(!f.desk().composer()->send());
    }

    void thePaletteInsertsIntoTheOpenChat()
    {
        const Fixture f;
        QTest::keyClicks(f.edit(), u"Hi "_s);
        f.window->commands().run("palette.open");
        QTRY_VERIFY(f.palette()->isVisible());
        QTest::keyClicks(f.palette()->edit(), u"/bj"_s);
        QTest::keyClick(f.palette()->edit(), Qt::Key_Return);
        QCOMPARE(f.edit()->toPlainText(), u"Hi 馬上補寄。"_s);
        QCOMPARE(f.window->focusWidget(), f.edit());
    }

    void aChatInItsOwnWindowHasThemToo()
    {
        const Fixture f;
        auto *chat = f.tearOff();
        QVERIFY(chat);
        QTest::keyClicks(Fixture::edit(chat), u"/bj"_s);
        QVERIFY(f.popup(*chat));
        QTest::keyClick(Fixture::edit(chat), Qt::Key_Return);
        QCOMPARE(Fixture::edit(chat)->toPlainText(), u"馬上補寄。"_s);
    }

    void theLibraryComesAndGoes()
    {
        const Fixture f;
        Q_EMIT f.desk().rail()->pageChosen(u"templates"_s);
        auto *pages = f.desk().pages();
        QVERIFY(pages->isInLibrary());
        QCOMPARE(f.window->focusWidget(), pages->library()->search()->edit());
        QCOMPARE(pages->library()->list()->model()->rowCount(), 3);
        QTest::keyClick(pages->library()->search()->edit(), Qt::Key_Escape);
        QVERIFY(!pages->isAway());
        f.window->commands().run("templates.show");
        QVERIFY(pages->isInLibrary());
        f.desk().open(sampleConversation());
        QVERIFY(!pages->isAway());
    }
};

QTEST_MAIN(TestDeskTemplates)
#include "tst_desktemplates.moc"
