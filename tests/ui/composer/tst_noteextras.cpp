// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixedclock.h"
#include "tests/ui/support/samples.h"
#include "ui/composer/attachmentstrip.h"
#include "ui/composer/messageedit.h"
#include "ui/composer/notepad.h"
#include "ui/models/picturecache.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/momentform.h"
#include "ui/widgets/textfield.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

Conversation chat(const QString &id)
{
    Conversation conversation;
    conversation.id = ConversationId(id);
    conversation.account = AccountId(u"shop"_s);
    conversation.contact = ContactId(u"of-"_s + id);
    return conversation;
}

QString sentenceOf(const Error &error)
{
    return u"because of "_s + error.code;
}

struct PadFixture {
    Theme theme;
    FixedClock clock;
    FakeDesk desk;
    PictureCache pictures{desk.media};
    QWidget window;
    NotePad pad{theme, desk.notes, &window};
    QSignalSpy added{&pad, &NotePad::added};
    QTemporaryDir folder;

    PadFixture()
    {
        pad.settleIn(window, desk.sources(), pictures, clock, &sentenceOf);
        pad.setConversation(chat(u"one"_s));
        window.resize(640, 400);
        pad.setGeometry(0, 200, 640, 200);
        window.show();
        if (!QTest::qWaitForWindowExposed(&window))
            qFatal("no window");
    }

    QStringList files(int count)
    {
        QStringList paths;
        for (int i = 0; i < count; ++i) {
            const auto path = folder.filePath(u"%1.png"_s.arg(i));
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly))
                qFatal("no file");
            paths.append(path);
        }
        return paths;
    }
};

void dropOnto(QWidget &widget, const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const auto &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&widget, &enter);
    QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&widget, &drop);
}

} // namespace

/// What goes with an internal note beside its words.
class TestNoteExtras : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesGoWithTheNoteAndNotToTheCustomer()
    {
        PadFixture f;
        f.pad.attach(f.files(2));
        QTRY_COMPARE(f.pad.files()->count(), 2);
        QTest::keyClicks(f.pad.edit(), u"both shelves"_s);
        QTest::keyClick(f.pad.edit(), Qt::Key_Return);
        QVERIFY(f.added.wait());
        QCOMPARE(f.desk.notes.added.size(), 1);
        QCOMPARE(f.desk.notes.added.constFirst().text, u"both shelves"_s);
        QCOMPARE(f.desk.notes.added.constFirst().files.size(), 2);
        QVERIFY(f.pad.files()->isEmpty());
        QVERIFY(f.pad.edit()->toPlainText().isEmpty());
        QVERIFY(f.desk.actions.sent.isEmpty());
    }

    void aFileAloneIsANote()
    {
        PadFixture f;
        f.pad.attach(f.files(1));
        QTRY_COMPARE(f.pad.files()->count(), 1);
        f.pad.add();
        f.pad.add(); // pressed twice: it goes once
        QVERIFY(f.added.wait());
        QCoreApplication::processEvents();
        QCOMPARE(f.desk.notes.added.size(), 1);
        QVERIFY(f.desk.notes.added.constFirst().text.isEmpty());
    }

    void droppedAndPastedComeAlong()
    {
        PadFixture f;
        dropOnto(f.window, f.files(1));
        QTRY_COMPARE(f.pad.files()->count(), 1);
        f.pad.hide(); // a reply is written: nothing is caught
        dropOnto(f.window, f.files(1));
        f.pad.show();
        QImage picture(4, 4, QImage::Format_RGB32);
        picture.fill(Qt::red);
        QApplication::clipboard()->setImage(picture);
        f.pad.edit()->paste();
        QTRY_COMPARE(f.pad.files()->count(), 2);
    }

    void waitsForFilesThatAreNotReady()
    {
        PadFixture f;
        f.desk.actions.keepsFiles = true;
        const auto paths = f.files(1);
        f.pad.attach(paths);
        QVERIFY(f.pad.isAdding(ConversationId(u"one"_s)));
        QTest::keyClicks(f.pad.edit(), u"see below"_s);
        f.pad.add();
        QVERIFY(f.desk.notes.added.isEmpty());
        QVERIFY(f.pad.problem()->isVisible());
        f.pad.setConversation(chat(u"two"_s)); // it arrives where it was chosen
        f.desk.actions.giveFile(paths.constFirst(), {});
        QTRY_VERIFY(!f.pad.isAdding(ConversationId(u"one"_s)));
        QVERIFY(f.pad.files()->isEmpty());
        f.pad.setConversation(chat(u"one"_s));
        QCOMPARE(f.pad.files()->count(), 1);
        QCOMPARE(f.pad.edit()->toPlainText(), u"see below"_s);
    }

    void saysWhyAFileDoesNotCome()
    {
        PadFixture f;
        f.desk.actions.failure = Error{ErrorKind::Rejected, u"file.unreadable"_s};
        f.pad.attach(f.files(1));
        QTRY_VERIFY(f.pad.problem()->isVisible());
        QVERIFY2(f.pad.problem()->text().contains(u"because of file.unreadable"_s),
                 qPrintable(f.pad.problem()->text()));
        QVERIFY(f.pad.files()->isEmpty());
        QVERIFY(!f.pad.isAdding(ConversationId(u"one"_s)));
    }

    /// Where it was chosen, and nothing that is said elsewhere goes with it.
    void saysWhyInItsOwnChat()
    {
        PadFixture f;
        f.desk.actions.keepsFiles = true;
        const auto paths = f.files(2);
        f.pad.attach({paths.at(0)});
        f.pad.setConversation(chat(u"two"_s));
        f.pad.attach({paths.at(1)});
        f.desk.actions.giveFile(paths.at(1), Error{ErrorKind::Rejected, u"file.empty"_s});
        QTRY_VERIFY(f.pad.problem()->text().contains(u"file.empty"_s));
        f.desk.actions.giveFile(paths.at(0), Error{ErrorKind::Rejected, u"file.too-big"_s});
        QTRY_VERIFY(!f.pad.isAdding());
        QVERIFY(f.pad.problem()->text().contains(u"file.empty"_s));
        f.pad.setConversation(chat(u"one"_s));
        QVERIFY(f.pad.problem()->text().contains(u"file.too-big"_s));
        f.pad.setConversation(chat(u"two"_s));
        QVERIFY(f.pad.problem()->text().isEmpty());
    }

    /// While a note is on its way, one file is left out and another one attached.
    void whatIsAttachedMeanwhileStays()
    {
        PadFixture f;
        const auto paths = f.files(3);
        f.pad.attach({paths.at(0), paths.at(1)});
        QTRY_COMPARE(f.pad.files()->count(), 2);
        f.pad.add();
        f.pad.files()->take();
        Content fresh;
        fresh.kind = ContentKind::File;
        fresh.media = readyMedia(u"fresh"_s);
        f.pad.files()->add(fresh);
        QVERIFY(f.added.wait());
        QCOMPARE(f.pad.files()->contents(), QList<Content>{fresh});
    }

    void takesSoManyAndSaysSo()
    {
        PadFixture f;
        f.pad.attach(f.files(NotePad::MostFiles + 3));
        QTRY_COMPARE(f.pad.files()->count(), NotePad::MostFiles);
        QVERIFY(f.pad.problem()->isVisible());
        QVERIFY(f.pad.problem()->text().contains(QString::number(NotePad::MostFiles)));
    }

    void whatCouldNotBeKeptStays()
    {
        PadFixture f;
        f.desk.notes.failure = Error{ErrorKind::Storage, u"storage.full"_s};
        f.pad.attach(f.files(1));
        QTRY_COMPARE(f.pad.files()->count(), 1);
        f.pad.setDue(f.clock.nowMs() + 60'000);
        QSignalSpy failed(&f.pad, &NotePad::failed);
        f.pad.add();
        QVERIFY(failed.wait());
        QCOMPARE(f.pad.files()->count(), 1);
        QVERIFY(f.pad.due() > 0);
        QVERIFY(f.desk.tasks.list.isEmpty());
    }

    void aNoteWithATimeIsAToDo()
    {
        PadFixture f;
        const auto at = f.clock.nowMs() + 3'600'000;
        f.pad.setDue(at);
        QVERIFY(f.pad.dueButton()->text().startsWith(u"Due: "_s));
        QTest::keyClicks(f.pad.edit(), u"call the warehouse"_s);
        f.pad.add();
        QVERIFY(f.added.wait());
        QCOMPARE(f.desk.tasks.list.size(), 1);
        const auto &task = f.desk.tasks.list.constFirst();
        QCOMPARE(task.text, u"call the warehouse"_s);
        QCOMPARE(task.dueAt, at);
        QCOMPARE(task.message, MessageId(u"note1"_s));
        QCOMPARE(task.conversation, ConversationId(u"one"_s));
        QCOMPARE(task.contact, ContactId(u"of-one"_s));
        QVERIFY(f.desk.tasks.isMine(task));
        QCOMPARE(f.pad.due(), 0);
        QTest::keyClicks(f.pad.edit(), u"without"_s);
        f.pad.add();
        QVERIFY(f.added.wait());
        QCOMPARE(f.desk.tasks.list.size(), 1);
    }

    void aTimeIsTypedInWords_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isTime");
        QTest::newRow("English") << u"tmr 10:00"_s << true;
        QTest::newRow("Chinese") << u"明天 10:00"_s << true;
        QTest::newRow("Japanese") << u"明日10時"_s << true;
        QTest::newRow("Thai") << u"พรุ่งนี้ 10:00"_s << true;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("none") << u"as soon as possible"_s << false;
        QTest::newRow("long") << QString(10'000, u'9') << false;
    }

    void aTimeIsTypedInWords()
    {
        QFETCH(const QString, typed);
        QFETCH(const bool, isTime);
        PadFixture f;
        f.pad.dueButton()->click();
        auto *form = f.pad.findChild<MomentForm *>();
        QVERIFY(form);
        form->field()->edit()->insert(typed);
        QCOMPARE(form->accepting()->isEnabled(), isTime);
        QTest::keyClick(form->field()->edit(), Qt::Key_Return);
        QCOMPARE(f.pad.due() > 0, isTime);
    }

    void goesToAnotherPadWithAllOfIt()
    {
        PadFixture f;
        f.pad.attach(f.files(1));
        QTRY_COMPARE(f.pad.files()->count(), 1);
        QTest::keyClicks(f.pad.edit(), u"half"_s);
        f.pad.setDue(f.clock.nowMs() + 60'000);
        PadFixture other;
        other.pad.setConversation(chat(u"two"_s));
        other.pad.take(ConversationId(u"one"_s), f.pad.handOver(ConversationId(u"one"_s)));
        QVERIFY(f.pad.files()->isEmpty());
        QCOMPARE(f.pad.due(), 0);
        other.pad.setConversation(chat(u"one"_s));
        QCOMPARE(other.pad.edit()->toPlainText(), u"half"_s);
        QCOMPARE(other.pad.files()->count(), 1);
        QVERIFY(other.pad.due() > 0);
        PadFixture third; // and a pad that is made anew
        third.pad.resume(other.pad.begun());
        QCOMPARE(third.pad.edit()->toPlainText(), u"half"_s);
        QCOMPARE(third.pad.files()->count(), 1);
        QVERIFY(third.pad.due() > 0);
    }
};

QTEST_MAIN(TestNoteExtras)
#include "tst_noteextras.moc"
