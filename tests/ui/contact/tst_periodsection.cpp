// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/fakesources.h"
#include "ui/contact/periodrow.h"
#include "ui/contact/periodsection.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QSignalSpy>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

ClosedPeriod period(int n)
{
    constexpr qint64 Day = 86'400'000;
    ClosedPeriod one;
    one.conversation = ConversationId(u"chat"_s);
    one.account = AccountId(u"a1"_s);
    one.begunAt = 1'770'000'000'000 - n * 10 * Day;
    one.closing.id = MessageId(u"line%1"_s.arg(n));
    one.closing.order = {one.begunAt + (n % 2) * 2 * Day, 1};
    one.closing.content.data = {{u"by"_s, u"Ben"_s}};
    one.last.id = MessageId(u"said%1"_s.arg(n));
    one.last.content.text = u"words %1"_s.arg(n);
    return one;
}

} // namespace

// The conversations with a customer that were closed, in the panel.
class TestPeriodSection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_contacts = std::make_unique<FakeContacts>();
        m_accounts = std::make_unique<FakeAccounts>();
        m_section = std::make_unique<PeriodSection>(
            PeriodSection::Parts{m_theme, *m_contacts, *m_accounts, [](const Error &error) {
                                     return u"because of "_s + error.code;
                                 }});
        m_section->resize(304, 400);
    }
    void cleanup()
    {
        m_section.reset();
        m_accounts.reset();
        m_contacts.reset();
    }

    void isAwayWhereNothingWasClosed()
    {
        m_section->showContact(m_customer);
        QCoreApplication::processEvents();
        QVERIFY(!m_section->isVisible());
    }

    void listsWhatWasClosedAndOpensIt()
    {
        fill(2);
        m_section->showContact(m_customer);
        QTRY_COMPARE(rows().size(), 2);
        QVERIFY(!m_section->isHidden());
        QVERIFY(m_section->moreButton()->isHidden());
        QVERIFY(m_section->remark()->isHidden());
        QCOMPARE(rows().at(0)->words(), u"words 0"_s);
        QVERIFY(rows().at(0)->accessibleName().contains(u"Ben"_s));
        QVERIFY(rows().at(1)->text().contains(u"–"_s)); // over more than a day
        QSignalSpy chosen(m_section.get(), &PeriodSection::chosen);
        rows().at(1)->click();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0).at(0).value<ConversationId>(), ConversationId(u"chat"_s));
        QCOMPARE(chosen.at(0).at(1).value<MessageId>(), MessageId(u"line1"_s));
    }

    void showsMoreWhenItIsAsked()
    {
        fill(30);
        m_section->showContact(m_customer);
        QTRY_COMPARE(rows().size(), PeriodSection::ShownFirst);
        QVERIFY(!m_section->moreButton()->isHidden());
        m_section->moreButton()->click();
        QTRY_COMPARE(rows().size(), PeriodSection::ShownFirst + PeriodSection::ShownMore);
        m_section->moreButton()->click();
        QTRY_COMPARE(rows().size(), 30);
        QVERIFY(m_section->moreButton()->isHidden());
    }

    void anotherCustomerIsAnotherList()
    {
        fill(3);
        m_section->showContact(m_customer);
        QTRY_COMPARE(rows().size(), 3);
        m_section->showContact(ContactId(u"other"_s));
        QVERIFY(rows().isEmpty());
        QVERIFY(m_section->isHidden());
        m_section->showContact({});
        QVERIFY(m_section->isHidden());
    }

    void saysWhatIsNotHere()
    {
        fill(1);
        m_contacts->closed[m_customer].isWhole = false;
        m_contacts->closed[m_customer].periods.first().last = {};
        m_section->showContact(m_customer);
        QTRY_COMPARE(rows().size(), 1);
        QVERIFY(!m_section->remark()->isHidden());
        QVERIFY(rows().at(0)->words().contains(u"not on this computer"_s));
    }

    void saysWhyThereIsNone()
    {
        m_contacts->failure = Error{ErrorKind::Storage, u"storage.failed"_s};
        m_section->showContact(m_customer);
        QTRY_COMPARE(m_section->remark()->text(), u"because of storage.failed"_s);
        QVERIFY(!m_section->isHidden());
    }

    void aChatThatIsClosedIsAdded()
    {
        fill(1);
        m_section->showContact(m_customer);
        QTRY_COMPARE(rows().size(), 1);
        fill(2);
        Message line;
        line.conversation = ConversationId(u"elsewhere"_s);
        m_section->takeMessages(ConversationId(u"shown"_s), {line});
        QVERIFY(!QTest::qWaitFor([this] { return rows().size() == 2; }, 700));
        line.conversation = ConversationId(u"chat"_s);
        m_section->takeMessages(ConversationId(u"shown"_s), {line});
        QTRY_COMPARE(rows().size(), 2);
        fill(1);
        line.conversation = ConversationId(u"shown"_s);
        m_section->takeMessages(line.conversation, {line});
        QTRY_COMPARE(rows().size(), 1);
    }

    /// Who leaves a person is told with the person they have now.
    void whoLeavesThePersonTakesTheirsAlong()
    {
        Contact shown;
        shown.id = m_customer;
        shown.person = PersonId(u"p"_s);
        Contact other;
        other.id = ContactId(u"other"_s);
        other.person = shown.person;
        m_contacts->contacts = {{shown.id, shown}, {other.id, other}};
        fill(2);
        m_section->showContact(m_customer);
        QTRY_COMPARE(rows().size(), 2);
        other.person = {};
        m_contacts->contacts[other.id] = other;
        fill(1);
        Q_EMIT m_contacts->contactsChanged({other});
        QTRY_COMPARE(rows().size(), 1);
        Contact stranger; // of whom nothing is here
        stranger.id = ContactId(u"stranger"_s);
        fill(2);
        Q_EMIT m_contacts->contactsChanged({stranger});
        QCoreApplication::processEvents();
        QCOMPARE(rows().size(), 1);
    }

    void anAccountThatComesLaterShows()
    {
        fill(1);
        m_section->showContact(m_customer);
        QTRY_COMPARE(rows().size(), 1);
        Account account;
        account.id = AccountId(u"a1"_s);
        account.name = u"Haruya"_s;
        m_accounts->list.append(account);
        Q_EMIT m_accounts->accountsChanged();
        QTRY_VERIFY(!rows().isEmpty()
                    && rows().constFirst()->accessibleName().contains(u"Haruya"_s));
    }

    void longWordsStayInTheirRow()
    {
        fill(1);
        m_contacts->closed[m_customer].periods.first().last.content.text =
            QString(10'000, u'W') + u"\n\u202e"_s;
        m_section->showContact(m_customer);
        m_section->show();
        QTRY_COMPARE(rows().size(), 1);
        QVERIFY(m_section->grab().width() <= 304);
        QVERIFY(rows().at(0)->width() <= m_section->width());
    }

private:
    void fill(int count)
    {
        ClosedPeriods all;
        for (int i = 0; i < count; ++i)
            all.periods.append(period(i));
        m_contacts->closed.insert(m_customer, all);
    }
    QList<PeriodRow *> rows() const { return m_section->findChildren<PeriodRow *>(); }

    const ContactId m_customer{u"customer"_s};
    Theme m_theme;
    std::unique_ptr<FakeContacts> m_contacts;
    std::unique_ptr<FakeAccounts> m_accounts;
    std::unique_ptr<PeriodSection> m_section;
};

QTEST_MAIN(TestPeriodSection)
#include "tst_periodsection.moc"
