// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixedclock.h"
#include "tests/support/waiting.h"
#include "tests/ui/support/fakesources.h"
#include "ui/contact/fieldrow.h"
#include "ui/contact/fieldsection.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/textfield.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

Attribute field(const QString &name, AttributeType type, int position)
{
    Attribute one;
    one.id = AttributeId(name);
    one.name = name;
    one.type = type;
    one.position = position;
    return one;
}

} // namespace

// What is known of a customer, in the panel.
class TestFieldSection : public QObject
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
        auto level = field(u"Level"_s, AttributeType::List, 2);
        level.choices = {u"Silver"_s, u"Gold"_s};
        auto phone = field(u"Phone"_s, AttributeType::Text, 3);
        phone.sensitive = true;
        phone.revealTo = User::Role::Supervisor;
        auto tokyo = field(u"Tokyo"_s, AttributeType::Text, 4);
        tokyo.accounts = {AccountId(u"tokyo"_s)};
        auto old = field(u"Old"_s, AttributeType::Text, 5);
        old.retired = true;
        m_attributes->list = {
            field(u"Spent"_s, AttributeType::Number, 1), level, phone, tokyo, old};
        m_attributes->at = m_clock.nowMs() - 2 * 3'600'000;
        m_attributes->whole = u"0912345472"_s;
        Contact contact;
        contact.id = m_customer;
        contact.account = AccountId(u"taipei"_s);
        contact.values = {
            {AttributeId(u"Spent"_s), u"48260"_s, {}, UserId(u"Amy"_s), m_attributes->at},
            {AttributeId(u"Phone"_s), u"•••472"_s, u"CRM"_s, {}, m_attributes->at}};
        contact.ver = 1;
        m_contacts->contacts.insert(m_customer, contact);
    }
    void cleanup()
    {
        m_section.reset();
        m_attributes.reset();
        m_contacts.reset();
    }

    void showsValueSourceAndAge()
    {
        show(User::Role::Agent);
        QCOMPARE(names(), (QStringList{u"Spent"_s, u"Level"_s, u"Phone"_s}));
        QCOMPARE(row(0).shown().value, u"48,260"_s);
        QCOMPARE(row(0).shown().origin, u"Amy, 2 h"_s);
        QCOMPARE(row(1).shown().value, QString());
        QCOMPARE(row(2).shown().value, u"•••472"_s);
        QCOMPARE(row(2).shown().origin, u"from CRM, 2 h"_s);
        QVERIFY(row(2).eye()->isHidden()); // not for an agent
        QVERIFY(row(2).accessibleName().contains(u"•••472"_s));
    }

    void keysEditWhereItStands()
    {
        show(User::Role::Agent);
        row(0).setFocus();
        QTest::keyClick(&row(0), Qt::Key_F2);
        QVERIFY(row(0).isEditing());
        auto *edit = row(0).field()->edit();
        QCOMPARE(edit->text(), u"48260"_s);
        QTRY_VERIFY(edit->hasFocus());
        QTest::keyClicks(edit, u"7"_s);
        QTest::keyClick(edit, Qt::Key_Escape);
        QVERIFY(!row(0).isEditing());
        QCOMPARE(row(0).shown().value, u"48,260"_s);
        QTRY_VERIFY(row(0).hasFocus());
        QTest::keyClick(&row(0), Qt::Key_Return);
        QTest::keyClicks(edit, u"1200.5"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY(!row(0).isEditing());
        QCOMPARE(row(0).shown().value, u"1,200.5"_s);
        QCOMPARE(m_contacts->contacts[m_customer].values.size(), 2);
    }

    void whatIsNoValueStaysToBeMended()
    {
        show(User::Role::Agent);
        m_attributes->failure = Error{ErrorKind::Rejected, u"value.number"_s};
        QTest::mouseClick(m_section->pencil(), Qt::LeftButton);
        QVERIFY(row(0).isEditing());
        QTest::keyClicks(row(0).field()->edit(), u"many"_s);
        QTest::keyClick(row(0).field()->edit(), Qt::Key_Return);
        QTRY_COMPARE(row(0).field()->error(), u"value.number"_s);
        QVERIFY(row(0).isEditing());
        QCOMPARE(row(0).field()->text(), u"many"_s);
        // News of the customer take nothing away from who types.
        Q_EMIT m_contacts->contactsChanged({m_contacts->contacts[m_customer]});
        QCOMPARE(row(0).field()->text(), u"many"_s);
    }

    void aListOffersItsChoices()
    {
        show(User::Role::Agent);
        row(1).setFocus();
        QTest::keyClick(&row(1), Qt::Key_Return);
        auto *choices = row(1).choices();
        QVERIFY(choices);
        QTRY_VERIFY(choices->hasFocus());
        QCOMPARE(choices->count(), 3);
        QTest::keyClick(choices, Qt::Key_Down);
        QTest::keyClick(choices, Qt::Key_Down);
        QTest::keyClick(choices, Qt::Key_Return);
        QTRY_COMPARE(row(1).shown().value, u"Gold"_s);
    }

    void theEyeRevealsAndHidesAgain()
    {
        show(User::Role::Supervisor);
        QVERIFY(!row(2).eye()->isHidden());
        QTest::mouseClick(row(2).eye(), Qt::LeftButton);
        QTRY_COMPARE(row(2).shown().value, u"0912345472"_s);
        QCOMPARE(m_attributes->revealed.size(), 1);
        QTest::mouseClick(row(2).eye(), Qt::LeftButton);
        QTRY_COMPARE(row(2).shown().value, u"•••472"_s);
        QTest::mouseClick(row(2).eye(), Qt::LeftButton);
        QTRY_COMPARE(row(2).shown().value, u"0912345472"_s);
        m_section->showContact({});
        m_section->showContact(m_customer);
        QTRY_COMPARE(m_section->rows().size(), 3);
        QTRY_COMPARE(row(2).shown().value, u"•••472"_s); // it was for once
    }

    /// What is edited has to be seen first; who may not see it, may not write it.
    void aSensitiveOneIsRevealedToBeEdited()
    {
        show(User::Role::Supervisor);
        row(2).setFocus();
        QTest::keyClick(&row(2), Qt::Key_F2);
        QTRY_VERIFY(row(2).isEditing());
        QCOMPARE(row(2).field()->text(), u"0912345472"_s);
        QCOMPARE(m_attributes->revealed.size(), 1);
        show(User::Role::Agent);
        QTest::keyClick(&row(2), Qt::Key_F2);
        QVERIFY(!row(2).isEditing());
        QCOMPARE(m_attributes->revealed.size(), 1);
    }

    void withoutTheRelayNothingIsRevealed()
    {
        show(User::Role::Supervisor);
        QSignalSpy failed(m_section.get(), &FieldSection::failed);
        m_attributes->failure = Error{ErrorKind::Offline, u"net.offline"_s};
        QTest::mouseClick(row(2).eye(), Qt::LeftButton);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(row(2).shown().value, u"•••472"_s);
    }

private:
    void show(User::Role role)
    {
        User me;
        me.id = UserId(u"me"_s);
        me.role = role;
        m_section = std::make_unique<FieldSection>(
            FieldSection::Parts{m_theme,
                                m_clock,
                                *m_attributes,
                                *m_contacts,
                                [](const UserId &id) { return id.value(); },
                                [](const Error &error) { return error.code; },
                                me});
        m_section->resize(304, 300);
        m_section->showContact(m_customer);
        m_section->show();
        m_section->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_section.get()));
        QTRY_COMPARE(m_section->rows().size(), 3);
    }
    FieldRow &row(int n) { return *m_section->rows().at(n); }
    QStringList names() const
    {
        QStringList names;
        const auto rows = m_section->rows();
        for (const auto *row : rows)
            names << row->attribute().name;
        return names;
    }

    const ContactId m_customer{u"k1"_s};
    Theme m_theme;
    FixedClock m_clock;
    std::unique_ptr<FakeContacts> m_contacts;
    std::unique_ptr<FakeAttributes> m_attributes;
    std::unique_ptr<FieldSection> m_section;
};

QTEST_MAIN(TestFieldSection)
#include "tst_fieldsection.moc"
