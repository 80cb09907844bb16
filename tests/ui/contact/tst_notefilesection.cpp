// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixedclock.h"
#include "tests/ui/support/fakesources.h"
#include "ui/contact/notefilerow.h"
#include "ui/contact/notefilesection.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

Message noteWith(int n)
{
    Message note;
    note.id = MessageId(u"note%1"_s.arg(n));
    note.direction = Direction::Note;
    note.author = UserId(u"amy"_s);
    note.order = {1'770'000'000'000 - n, 1};
    note.content.kind = ContentKind::File;
    note.content.media = readyMedia(u"sha%1"_s.arg(n));
    note.content.media->fileName = u"file %1.pdf"_s.arg(n);
    return note;
}

} // namespace

// The files that colleagues noted of a customer, in the panel.
class TestNoteFileSection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<FakeDesk>();
        m_section = std::make_unique<NoteFileSection>(
            NoteFileSection::Parts{m_theme,
                                   m_clock,
                                   m_desk->contacts,
                                   m_desk->actions,
                                   m_desk->notes,
                                   [](const UserId &id) { return id.value(); },
                                   [](const Error &error) {
                                       return u"because of "_s + error.code;
                                   }});
        m_section->resize(304, 400);
        m_chat.id = ConversationId(u"chat"_s);
        m_chat.account = AccountId(u"a1"_s);
        m_chat.contact = ContactId(u"customer"_s);
    }
    void cleanup()
    {
        m_section.reset();
        m_desk.reset();
    }

    void listsFilesAndOpensThem()
    {
        fill(2);
        m_section->showCustomer(m_chat);
        QTRY_COMPARE(rows().size(), 2);
        QCOMPARE(rows().at(0)->text(), u"file 0.pdf"_s);
        QVERIFY(rows().at(0)->accessibleName().contains(u"amy"_s));
        QVERIFY(m_section->moreButton()->isHidden());
        QSignalSpy chosen(m_section.get(), &NoteFileSection::chosen);
        rows().at(1)->click();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0).at(0).value<Message>().id, MessageId(u"note1"_s));
    }

    /// As an internal note, and in no other way.
    void whatIsDroppedBecomesANote()
    {
        m_section->showCustomer(m_chat);
        const auto paths = files(2);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(paths.at(0)), QUrl::fromLocalFile(paths.at(1))});
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_section.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_section.get(), &drop);
        QTRY_COMPARE(m_desk->notes.added.size(), 2);
        QCOMPARE(m_desk->notes.added.at(0).conversation, m_chat.id);
        QVERIFY(m_desk->notes.added.at(0).text.isEmpty());
        QCOMPARE(m_desk->notes.added.at(0).files.size(), 1);
        QVERIFY(m_desk->actions.sent.isEmpty());
    }

    /// A source that is told of a move may delete the file.
    void aDropNeverMovesTheFile()
    {
        m_section->showCustomer(m_chat);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(files(1).constFirst())});
        const auto either = Qt::CopyAction | Qt::MoveAction;
        QDragEnterEvent enter({5, 5}, either, &data, Qt::LeftButton, Qt::ShiftModifier);
        QApplication::sendEvent(m_section.get(), &enter);
        QDropEvent drop({5, 5}, either, &data, Qt::LeftButton, Qt::ShiftModifier);
        QApplication::sendEvent(m_section.get(), &drop);
        QVERIFY(drop.isAccepted());
        QCOMPARE(drop.dropAction(), Qt::CopyAction);
        QTRY_COMPARE(m_desk->notes.added.size(), 1);
    }

    /// One after the other as they were chosen, also where the panel is made anew meanwhile.
    void allOfThemComeInTheirOrder()
    {
        m_desk->actions.keepsFiles = true;
        m_section->showCustomer(m_chat);
        const auto paths = files(3);
        m_section->attach(paths);
        m_desk->actions.giveFile(paths.at(0));
        QTRY_COMPARE(m_desk->notes.added.size(), 1);
        m_section.reset();
        QTRY_VERIFY(m_desk->actions.waitingFiles.contains(paths.at(1)));
        m_desk->actions.giveFile(paths.at(1), Error{ErrorKind::Rejected, u"file.unreadable"_s});
        QTRY_VERIFY(m_desk->actions.waitingFiles.contains(paths.at(2)));
        m_desk->actions.giveFile(paths.at(2));
        QTRY_COMPARE(m_desk->notes.added.size(), 2);
        QCOMPARE(m_desk->notes.added.at(1).files.constFirst().media->fileName, u"2.pdf"_s);
    }

    void thereAreSoManyAtATime()
    {
        m_section->showCustomer(m_chat);
        m_section->attach(files(NoteFileSection::MostFiles + 1));
        QVERIFY(m_section->problem()->text().contains(u"10"_s));
        QCoreApplication::processEvents();
        QVERIFY(m_desk->notes.added.isEmpty());
    }

    void aFailureIsToldUnderItsOwnName()
    {
        m_desk->actions.keepsFiles = true;
        m_section->showCustomer(m_chat);
        const auto paths = files(2);
        m_section->attach(paths);
        m_desk->actions.giveFile(paths.at(0), Error{ErrorKind::Rejected, u"file.unreadable"_s});
        QTRY_VERIFY(m_desk->actions.waitingFiles.contains(paths.at(1)));
        m_desk->actions.giveFile(paths.at(1), Error{ErrorKind::Rejected, u"file.too-big"_s});
        QTRY_VERIFY(m_section->problem()->text().contains(u"1.pdf: because of file.too-big"_s));
        QVERIFY(m_section->problem()->text().contains(u"0.pdf: because of file.unreadable"_s));
        auto other = m_chat;
        other.contact = ContactId(u"somebody"_s);
        m_section->attach({paths.at(0)});
        m_section->showCustomer(other);
        m_desk->actions.giveFile(paths.at(0), Error{ErrorKind::Rejected, u"file.unreadable"_s});
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        QVERIFY(m_section->problem()->text().isEmpty());
    }

    /// Rows are made anew below whoever stands on one.
    void theKeysStayAmongTheRows()
    {
        fill(2);
        m_section->showCustomer(m_chat);
        QTRY_COMPARE(rows().size(), 2);
        m_section->show();
        QVERIFY(QTest::qWaitForWindowActive(m_section.get()));
        m_section->attaching()->setFocus();
        QTest::keyClick(m_section.get(), Qt::Key_Tab);
        QVERIFY(rows().at(0)->hasFocus());
        rows().at(1)->setFocus();
        fill(3);
        m_section->takeMessages({noteWith(2)});
        QTRY_COMPARE(rows().size(), 3);
        QTRY_VERIFY(rows().at(1)->hasFocus());
        fill(1);
        m_section->takeMessages({noteWith(2)});
        QTRY_COMPARE(rows().size(), 1);
        QTRY_VERIFY(rows().at(0)->hasFocus());
    }

    void theLastOnesAreGoneOnWith()
    {
        fill(NoteFileSection::ShownFirst + 2);
        m_section->showCustomer(m_chat);
        m_section->show();
        QVERIFY(QTest::qWaitForWindowActive(m_section.get()));
        QTRY_VERIFY(!m_section->moreButton()->isHidden());
        m_section->moreButton()->setFocus();
        m_section->moreButton()->click();
        QTRY_COMPARE(rows().size(), NoteFileSection::ShownFirst + 2);
        QTRY_VERIFY(rows().at(NoteFileSection::ShownFirst)->hasFocus());
    }

    void aNoteThatLostItsFileGoes()
    {
        fill(2);
        m_section->showCustomer(m_chat);
        QTRY_COMPARE(rows().size(), 2);
        fill(1);
        auto erased = noteWith(1);
        erased.content.media.reset();
        m_section->takeMessages({erased});
        QTRY_COMPARE(rows().size(), 1);
    }

    void whatCouldBeReadAgainIsNoProblem()
    {
        fill(1);
        m_desk->contacts.failure = Error{ErrorKind::Storage, u"storage.failed"_s};
        m_section->showCustomer(m_chat);
        QTRY_VERIFY(!m_section->problem()->text().isEmpty());
        m_desk->contacts.failure.reset();
        m_section->readAgain();
        QTRY_COMPARE(rows().size(), 1);
        QVERIFY(m_section->problem()->text().isEmpty());
    }

    void aFileGoesWhereItWasChosen()
    {
        m_desk->actions.keepsFiles = true;
        m_section->showCustomer(m_chat);
        const auto paths = files(1);
        m_section->attach(paths);
        auto other = m_chat;
        other.id = ConversationId(u"other"_s);
        other.contact = ContactId(u"somebody"_s);
        m_section->showCustomer(other);
        m_desk->actions.giveFile(paths.constFirst(), {});
        QTRY_COMPARE(m_desk->notes.added.size(), 1);
        QCOMPARE(m_desk->notes.added.at(0).conversation, m_chat.id);
    }

    void saysWhyNot()
    {
        m_section->showCustomer(m_chat);
        m_desk->actions.failure = Error{ErrorKind::Rejected, u"file.unreadable"_s};
        m_section->attach(files(1));
        QTRY_VERIFY(m_section->problem()->text().contains(u"because of file.unreadable"_s));
        m_desk->actions.failure.reset();
        m_desk->notes.failure = Error{ErrorKind::Storage, u"storage.full"_s};
        m_section->attach(files(1));
        QTRY_COMPARE(m_section->problem()->text(), u"0.pdf: because of storage.full"_s);
        m_desk->notes.failure.reset();
        m_section->attach(files(1));
        QVERIFY(m_section->problem()->text().isEmpty());
    }

    void showsMoreWhenItIsAsked()
    {
        fill(30);
        m_section->showCustomer(m_chat);
        QTRY_COMPARE(rows().size(), NoteFileSection::ShownFirst);
        QVERIFY(!m_section->moreButton()->isHidden());
        m_section->moreButton()->click();
        QTRY_COMPARE(rows().size(), NoteFileSection::ShownFirst + NoteFileSection::ShownMore);
    }

    void aNoteThatComesIsAdded()
    {
        fill(1);
        m_section->showCustomer(m_chat);
        QTRY_COMPARE(rows().size(), 1);
        fill(2);
        m_section->takeMessages({Message()}); // none with a file
        QCoreApplication::processEvents();
        QCOMPARE(rows().size(), 1);
        m_section->takeMessages({noteWith(0)});
        QTRY_COMPARE(rows().size(), 2);
    }

    void whatIsGoneIsNotAwaited()
    {
        auto gone = noteWith(0);
        gone.content.media->state = MediaState::Gone;
        m_desk->contacts.files.insert(m_chat.contact, {gone});
        m_section->showCustomer(m_chat);
        QTRY_COMPARE(rows().size(), 1);
        QVERIFY(!rows().at(0)->isEnabled());
        QVERIFY(rows().at(0)->toolTip().contains(u"any more"_s));
    }

    void whatWaitsIsNotOpened()
    {
        auto waiting = noteWith(0);
        waiting.content.media->state = MediaState::Pending;
        waiting.content.media->fileName = QString(10'000, u'n');
        m_desk->contacts.files.insert(m_chat.contact, {waiting});
        m_section->showCustomer(m_chat);
        m_section->show();
        QTRY_COMPARE(rows().size(), 1);
        QVERIFY(!rows().at(0)->isEnabled());
        QVERIFY(rows().at(0)->width() <= m_section->width());
    }

    void inAGroupThereIsNone()
    {
        auto group = m_chat;
        group.contact = {};
        m_section->showCustomer(group);
        QVERIFY(m_section->isHidden());
        m_section->attach(files(1));
        QCoreApplication::processEvents();
        QVERIFY(m_desk->notes.added.isEmpty());
    }

private:
    void fill(int count)
    {
        QList<Message> all;
        for (int i = 0; i < count; ++i)
            all.append(noteWith(i));
        m_desk->contacts.files.insert(m_chat.contact, all);
    }
    QStringList files(int count) const
    {
        QStringList paths;
        for (int i = 0; i < count; ++i) {
            const auto path = m_folder.filePath(u"%1.pdf"_s.arg(i));
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly))
                qFatal("no file");
            paths.append(path);
        }
        return paths;
    }
    QList<NoteFileRow *> rows() const { return m_section->findChildren<NoteFileRow *>(); }

    QTemporaryDir m_folder;
    Conversation m_chat;
    Theme m_theme;
    FixedClock m_clock;
    std::unique_ptr<FakeDesk> m_desk;
    std::unique_ptr<NoteFileSection> m_section;
};

QTEST_MAIN(TestNoteFileSection)
#include "tst_notefilesection.moc"
