// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/fakenotes.h"
#include "ui/composer/messageedit.h"
#include "ui/composer/notepad.h"
#include "ui/widgets/button.h"

#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;

namespace {

const ConversationId One(QStringLiteral("one"));
const ConversationId Two(QStringLiteral("two"));
const AccountId Shop(QStringLiteral("shop"));
const UserId Amy(QStringLiteral("u1"));
const UserId AmyLin(QStringLiteral("u2"));

QHash<UserId, QString> colleagues()
{
    return {{Amy, QStringLiteral("Amy")}, {AmyLin, QStringLiteral("Amy Lin")}};
}

struct Fixture {
    Theme theme;
    FakeNotes notes;
    NotePad pad{theme, notes};
    QSignalSpy added{&pad, &NotePad::added};

    Fixture()
    {
        pad.setColleagues(colleagues());
        pad.setConversation(One, Shop);
        pad.show();
    }
};

} // namespace

class TestNotePad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsANoteAndTellsWhoIsMentioned()
    {
        Fixture f;
        QTest::keyClicks(f.pad.edit(), QStringLiteral("ask @amy lin today"));
        QTest::keyClick(f.pad.edit(), Qt::Key_Return);
        QVERIFY(f.added.wait());
        QCOMPARE(f.notes.added.size(), 1);
        QCOMPARE(f.notes.added.constFirst().text, QStringLiteral("ask @amy lin today"));
        QCOMPARE(f.notes.added.constFirst().mentions, QList<UserId>{AmyLin}); // not Amy as well
        QVERIFY(f.pad.edit()->toPlainText().isEmpty());
    }

    /// Nobody takes it for what sends to the customer.
    void theButtonHasTheColoursOfNotes()
    {
        Fixture f;
        const auto buttons = f.pad.findChildren<Button *>();
        const auto add = std::find_if(buttons.cbegin(), buttons.cend(), [](const Button *one) {
            return one->text() == QStringLiteral("Add note");
        });
        QVERIFY(add != buttons.cend());
        const QImage look = (*add)->grab().toImage();
        const QColor fill = look.pixelColor(6, look.height() / 2);
        QCOMPARE(fill.rgb(), f.theme.colors().note.rgb());
        QVERIFY(fill.rgb() != f.theme.colors().accent.rgb());
    }

    void knowsWhoIsMeant_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<UserId>>("who");
        QTest::newRow("nobody") << QStringLiteral("mail amy@example.com") << QList<UserId>{};
        QTest::newRow("twice") << QStringLiteral("@Amy, @Amy") << QList<UserId>{Amy};
        QTest::newRow("both") << QStringLiteral("@Amy and @Amy Lin") << QList<UserId>{Amy, AmyLin};
        QTest::newRow("mail of somebody else")
            << QStringLiteral("mail an@amy.com") << QList<UserId>{};
        QTest::newRow("the beginning of another name")
            << QStringLiteral("@Amyra, please") << QList<UserId>{};
        QTest::newRow("the longer name goes on")
            << QStringLiteral("@Amy Linda") << QList<UserId>{Amy};
        QTest::newRow("a mark") << QStringLiteral("@Amy!") << QList<UserId>{Amy};
        QTest::newRow("no spaces") << QString::fromUtf8("請@Amy看一下") << QList<UserId>{Amy};
        QTest::newRow("a suffix") << QString::fromUtf8("@Amyさん") << QList<UserId>{Amy};
        QTest::newRow("at the end") << QStringLiteral("hello @") << QList<UserId>{};
    }

    void knowsWhoIsMeant()
    {
        QFETCH(const QString, text);
        QFETCH(const QList<UserId>, who);
        QCOMPARE(NotePad::mentionedIn(text, colleagues()), who);
    }

    void whatWasBegunWaitsInItsConversation()
    {
        Fixture f;
        QTest::keyClicks(f.pad.edit(), QStringLiteral("half a note"));
        f.pad.setConversation(Two, Shop);
        QVERIFY(f.pad.edit()->toPlainText().isEmpty());
        QTest::keyClicks(f.pad.edit(), QStringLiteral("another"));
        f.pad.setConversation(One, Shop);
        QCOMPARE(f.pad.edit()->toPlainText(), QStringLiteral("half a note"));
    }

    void whatWasBegunIsThereAfterANewStart()
    {
        Fixture f;
        QTest::keyClicks(f.pad.edit(), QStringLiteral("half a note"));
        QVERIFY(f.notes.kept.isEmpty());
        QTRY_COMPARE(f.notes.kept.value(One), QStringLiteral("half a note"));
        {
            NotePad next(f.theme, f.notes);
            next.setConversation(One, Shop);
            QCOMPARE(next.edit()->toPlainText(), QStringLiteral("half a note"));
            next.write();
            QTest::keyClicks(next.edit(), QStringLiteral(" more"));
        }
        QCOMPARE(f.notes.kept.value(One), QStringLiteral("half a note more")); // kept as it went
        QTest::keyClick(f.pad.edit(), Qt::Key_Return);
        QVERIFY(f.added.wait());
        QVERIFY(f.notes.kept.value(One).isEmpty());
    }

    void saysWhenWhatWasBegunIsSafe()
    {
        Fixture f;
        bool safe = false;
        connect(&f.pad, &NotePad::draftKept, &f.pad, [&](bool kept) { safe = kept; });
        QTest::keyClicks(f.pad.edit(), QStringLiteral("half a note"));
        QVERIFY(!safe);
        QTRY_VERIFY(safe);
        QCOMPARE(f.notes.kept.value(One), QStringLiteral("half a note"));
        f.pad.setConversation(Two, Shop); // nothing is written there
        QVERIFY(!safe);
    }

    void whatIsLeftIsKeptAtOnce()
    {
        Fixture f;
        QTest::keyClicks(f.pad.edit(), QStringLiteral("half a note"));
        f.pad.setConversation(Two, Shop);
        QCOMPARE(f.notes.kept.value(One), QStringLiteral("half a note"));
        QVERIFY(!f.notes.kept.contains(Two));
    }

    void staysWhenItCouldNotBeKept()
    {
        Fixture f;
        f.notes.failure = Error{ErrorKind::Storage, QStringLiteral("storage.failed")};
        QSignalSpy failed(&f.pad, &NotePad::failed);
        QTest::keyClicks(f.pad.edit(), QStringLiteral("do not lose me"));
        QTest::keyClick(f.pad.edit(), Qt::Key_Return);
        QVERIFY(failed.wait());
        QCOMPARE(f.pad.edit()->toPlainText(), QStringLiteral("do not lose me"));
    }

    void isNotAddedDuringComposition()
    {
        Fixture f;
        QInputMethodEvent composing(QStringLiteral("ni"), {});
        QCoreApplication::sendEvent(f.pad.edit(), &composing);
        QTest::keyClick(f.pad.edit(), Qt::Key_Return);
        QCoreApplication::processEvents();
        QVERIFY(f.notes.added.isEmpty());
    }

    void looksLikeNoReply()
    {
        for (const auto choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
            Fixture f;
            f.theme.setChoice(choice);
            f.pad.resize(500, 160);
            const QImage image = f.pad.grab().toImage();
            QCOMPARE(image.pixelColor(3, 80), f.theme.colors().note); // no account's edge
        }
    }
};

QTEST_MAIN(TestNotePad)
#include "tst_notepad.moc"
