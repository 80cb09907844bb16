// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixedclock.h"
#include "tests/support/waiting.h"
#include "tests/ui/support/fakesources.h"
#include "ui/contact/noteedits.h"
#include "ui/contact/notesection.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"

#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

// The note on a customer, in the panel.
class TestNoteSection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_contacts = std::make_unique<FakeContacts>();
        m_attributes =
            std::make_unique<FakeAttributes>(m_contacts->contacts, [this](const auto &c) {
                Q_EMIT m_contacts->contactsChanged({c});
            });
        m_attributes->at = m_clock.nowMs() - 2 * 3'600'000;
        for (const auto &id : {m_customer, m_other}) {
            Contact contact;
            contact.id = id;
            contact.ver = 1;
            m_contacts->contacts.insert(id, contact);
        }
        m_section = std::make_unique<NoteSection>(
            NoteSection::Parts{m_theme,
                               m_clock,
                               *m_attributes,
                               *m_contacts,
                               [](const UserId &id) { return id.value(); },
                               [](const Error &error) {
                                   return error.code;
                               }});
        m_section->resize(304, 300);
        m_section->showContact(m_customer);
        m_section->show();
        m_section->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_section.get()));
        letTimePass(std::chrono::milliseconds(10)); // the answer of contact()
    }
    void cleanup()
    {
        m_section.reset();
        m_attributes.reset();
        m_contacts.reset();
    }

    void isWrittenAndSaysWhoWroteIt()
    {
        QVERIFY(!m_section->text()->isVisible());
        QTest::mouseClick(m_section->pencil(), Qt::LeftButton);
        QVERIFY(m_section->isEditing());
        QTRY_VERIFY(m_section->field()->hasFocus());
        QTest::keyClicks(m_section->field(), u"No calls"_s);
        QTest::keyClick(m_section->field(), Qt::Key_Return); // a second line
        QTest::keyClicks(m_section->field(), u"please"_s);
        QTest::keyClick(m_section->field(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!m_section->isEditing());
        QCOMPARE(m_section->text()->text(), u"No calls\nplease"_s);
        QVERIFY(m_section->text()->isVisible());
        QCOMPARE(m_section->origin()->text(), u"Amy, 2 h"_s);
        QCOMPARE(m_contacts->contacts[m_customer].values.constFirst().attribute,
                 AttributeSource::note());
    }

    void whatWasNotKeptIsThereAgain()
    {
        m_section->edit();
        QTest::keyClicks(m_section->field(), u"half a"_s);
        QTest::keyClick(m_section->field(), Qt::Key_Escape);
        QVERIFY(!m_section->isEditing());
        QVERIFY(m_contacts->contacts[m_customer].values.isEmpty());
        m_section->edit();
        QCOMPARE(m_section->field()->toPlainText(), u"half a"_s);
        m_section->showContact(m_other); // without keeping it
        QVERIFY(!m_section->isEditing());
        m_section->edit();
        QVERIFY(m_section->field()->toPlainText().isEmpty()); // it is about somebody else
        m_section->showContact(m_customer);
        m_section->edit();
        QCOMPARE(m_section->field()->toPlainText(), u"half a"_s);
        QTest::mouseClick(m_section->keeping(), Qt::LeftButton);
        QTRY_COMPARE(m_section->text()->text(), u"half a"_s);
        m_section->edit();
        QCOMPARE(m_section->field()->toPlainText(), u"half a"_s); // what stands there now
    }

    void whatIsRefusedStaysToBeMended()
    {
        m_section->edit();
        m_attributes->failure = Error{ErrorKind::Rejected, u"value.too-long"_s};
        QTest::keyClicks(m_section->field(), u"long"_s);
        QTest::keyClick(m_section->field(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_section->problem()->text(), u"value.too-long"_s);
        QVERIFY(m_section->problem()->isVisible());
        QVERIFY(m_section->isEditing());
        QCOMPARE(m_section->field()->toPlainText(), u"long"_s);
    }

    void theEditsAreShownAndAToDoIsMade()
    {
        QVERIFY(!m_section->edits()->isVisible()); // there is no note yet
        m_attributes->setValue(m_customer, AttributeSource::note(), u"No calls"_s).ignore();
        QTRY_VERIFY(m_section->edits()->isVisible());
        const UserId amy(u"Amy"_s);
        m_attributes->past = {{AttributeSource::note(), u"No calls"_s, {}, amy, 5},
                              {AttributeSource::note(), {}, {}, amy, 4},
                              {AttributeSource::note(), u"Calls"_s, {}, amy, 3}};
        QTest::mouseClick(m_section->edits(), Qt::LeftButton);
        auto *edits = m_section->findChild<NoteEdits *>();
        QVERIFY(edits);
        QTRY_COMPARE(edits->texts(), (QStringList{u"No calls"_s, {}, u"Calls"_s}));
        QVERIFY(!edits->state()->isVisible());
        edits->close();
        QSignalSpy wanted(m_section.get(), &NoteSection::taskWanted);
        QTest::mouseClick(m_section->toDo(), Qt::LeftButton);
        QCOMPARE(wanted.value(0).value(0).toString(), u"No calls"_s);
    }

    void withoutARelayTheEditsSaySo()
    {
        m_attributes->setValue(m_customer, AttributeSource::note(), u"No calls"_s).ignore();
        m_attributes->failure = Error{ErrorKind::Offline, u"net.offline"_s};
        QTRY_VERIFY(m_section->edits()->isVisible());
        QTest::mouseClick(m_section->edits(), Qt::LeftButton);
        auto *edits = m_section->findChild<NoteEdits *>();
        QVERIFY(edits);
        QTRY_COMPARE(edits->state()->text(), u"net.offline"_s);
        QVERIFY(edits->texts().isEmpty());
    }

    void newsTakeNothingFromWhoWrites()
    {
        m_section->edit();
        QTest::keyClicks(m_section->field(), u"mine"_s);
        m_attributes->setValue(m_customer, AttributeSource::note(), u"theirs"_s).ignore();
        QCOMPARE(m_section->field()->toPlainText(), u"mine"_s);
        QVERIFY(m_section->isEditing());
        QTest::keyClick(m_section->field(), Qt::Key_Escape);
        QCOMPARE(m_section->text()->text(), u"theirs"_s);
    }

private:
    const ContactId m_customer{u"k1"_s};
    const ContactId m_other{u"k2"_s};
    Theme m_theme;
    FixedClock m_clock;
    std::unique_ptr<FakeContacts> m_contacts;
    std::unique_ptr<FakeAttributes> m_attributes;
    std::unique_ptr<NoteSection> m_section;
};

QTEST_MAIN(TestNoteSection)
#include "tst_notesection.moc"
