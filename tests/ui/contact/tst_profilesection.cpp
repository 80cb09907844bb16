// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixedclock.h"
#include "tests/ui/support/fakesources.h"
#include "ui/contact/completenessbar.h"
#include "ui/contact/personfields.h"
#include "ui/contact/profilesection.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

// What is known of a customer, from where and how old it is (feature C1).
class TestProfileSection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fakes = std::make_unique<FakeDesk>();
        Contact contact;
        contact.id = m_customer;
        contact.account = AccountId(u"taipei"_s);
        contact.displayName = u"張語安"_s;
        contact.language = u"zh-TW"_s;
        contact.friendState = FriendState::Friend;
        contact.friendSince = m_clock.nowMs() - 40LL * Day;
        contact.profileAt = m_clock.nowMs() - 3LL * Day;
        contact.ver = 1;
        m_fakes->contacts.contacts.insert(m_customer, contact);
        Attribute phone;
        phone.id = AttributeId(u"phone"_s);
        phone.name = u"Phone"_s;
        m_fakes->attributes.list = {phone};
        m_section = std::make_unique<ProfileSection>(
            ProfileSection::Parts{m_theme, m_clock, m_fakes->contacts, m_fakes->attributes});
        m_section->resize(304, 400);
        m_section->show();
        m_section->showContact(m_customer);
        QTRY_VERIFY(words().contains(u"張語安"_s));
    }
    void cleanup()
    {
        m_section.reset();
        m_fakes.reset();
    }

    void saysWhereItIsFromAndHowOld()
    {
        QVERIFY(words().contains(u"LINE, 3 d"_s));
        QVERIFY(words().filter(u"since"_s).size() == 1);
        QVERIFY(words().contains(u"not known"_s)); // which is the truth
    }

    void whatIsNotKnownHasNoRow()
    {
        auto contact = m_fakes->contacts.contacts.value(m_customer);
        contact.displayName.clear();
        contact.language.clear();
        contact.profileAt = 0;
        contact.friendState = FriendState::Unknown;
        ++contact.ver;
        m_fakes->contacts.contacts[m_customer] = contact;
        Q_EMIT m_fakes->contacts.contactsChanged({contact});
        QTRY_VERIFY(!words().contains(u"張語安"_s));
        QVERIFY(words().filter(u"since"_s).isEmpty());
        QVERIFY(said(u"no profile"_s));
    }

    void howMuchIsKnown()
    {
        QCOMPARE(m_section->meter()->text(), u"2 of 4"_s);
        QVERIFY(m_section->meter()->toolTip().contains(u"Phone"_s));
        m_fakes->attributes.setValue(m_customer, AttributeId(u"phone"_s), u"0912"_s).ignore();
        QTRY_COMPARE(m_section->meter()->text(), u"3 of 4"_s);
        QVERIFY(!m_section->meter()->toolTip().contains(u"Phone"_s));
    }

    void aGroupHasNoProfile()
    {
        m_section->showContact({});
        QVERIFY(!m_section->isVisible());
    }

    void namesOfAnyLengthKeepTheWidth()
    {
        auto contact = m_fakes->contacts.contacts.value(m_customer);
        contact.displayName = u"王"_s.repeated(10'000);
        contact.statusMessage = u"a\nb\u202e"_s.repeated(2'500);
        ++contact.ver;
        Q_EMIT m_fakes->contacts.contactsChanged({contact});
        QTRY_VERIFY(words().join(u' ').contains(u"王王"_s));
        QVERIFY(m_section->minimumSizeHint().width() <= 304);
        QVERIFY(!words().join(u' ').contains(QChar(0x202e)));
    }

    void whatOtherAccountsKnowIsShownWithItsPlace()
    {
        const ContactId other(u"other"_s);
        Account osaka;
        osaka.id = AccountId(u"osaka"_s);
        osaka.name = u"Osaka"_s;
        m_fakes->accounts.list = {osaka};
        Contact contact;
        contact.id = other;
        contact.account = osaka.id;
        contact.values = {{AttributeId(u"phone"_s), u"0906"_s, {}, {}, 7}};
        m_fakes->contacts.contacts.insert(other, contact);
        PersonFields fields({m_theme, m_fakes->contacts, m_fakes->accounts, m_fakes->attributes});
        fields.showContact(m_customer);
        QCoreApplication::processEvents();
        QVERIFY(fields.values().isEmpty());
        m_fakes->contacts.link(m_customer, other).ignore();
        QTRY_COMPARE(fields.values().size(), 1);
        QStringList shown;
        for (const auto *label : fields.findChildren<ElidedLabel *>())
            shown.append(label->text());
        QVERIFY(shown.contains(u"0906"_s));
        QVERIFY(shown.contains(u"Osaka"_s));
        m_fakes->contacts.unlink(other).ignore();
        QTRY_VERIFY(fields.values().isEmpty());
    }

private:
    static constexpr qint64 Day = 24LL * 3'600'000;

    /// Those in sight.
    QStringList words() const
    {
        QStringList all;
        for (const auto *label : m_section->findChildren<ElidedLabel *>()) {
            if (label->isVisibleTo(m_section.get()))
                all.append(label->text());
        }
        return all;
    }
    bool said(const QString &text) const
    {
        const auto labels = m_section->findChildren<Label *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const Label *label) {
            return label->isVisibleTo(m_section.get()) && label->text().contains(text);
        });
    }

    const ContactId m_customer{u"customer"_s};
    Theme m_theme;
    FixedClock m_clock;
    std::unique_ptr<FakeDesk> m_fakes;
    std::unique_ptr<ProfileSection> m_section;
};

QTEST_MAIN(TestProfileSection)
#include "tst_profilesection.moc"
