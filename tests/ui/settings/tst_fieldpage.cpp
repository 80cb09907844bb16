// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/waiting.h"
#include "tests/ui/support/fakeattributes.h"
#include "ui/settings/fieldpage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/textfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

// What is to be known of customers, in the settings.
class TestFieldPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_attributes = std::make_unique<FakeAttributes>(m_contacts, [](const Contact &) {});
        Attribute level;
        level.id = AttributeId(u"level"_s);
        level.name = u"Level"_s;
        level.type = AttributeType::List;
        level.choices = {u"Gold"_s, u"Silver"_s};
        level.position = 1;
        Attribute phone;
        phone.id = AttributeId(u"phone"_s);
        phone.name = u"Phone"_s;
        phone.sensitive = true;
        phone.position = 2;
        m_attributes->list = {level, phone};
    }
    void cleanup()
    {
        m_page.reset();
        m_attributes.reset();
    }

    void showsWhatThereIs()
    {
        show(true);
        QCOMPARE(texts(), (QStringList{u"Level · List"_s, u"Phone · Text"_s}));
        QCOMPARE(m_page->choices()->text(), u"Gold, Silver"_s);
        QVERIFY(m_page->choices()->isVisible());
        QVERIFY(!m_page->revealTo()->isVisible());
        m_page->fields()->setFocus();
        QTest::keyClick(m_page->fields(), Qt::Key_Down);
        QVERIFY(!m_page->choices()->isVisible());
        QVERIFY(m_page->revealTo()->isVisible());
        QCOMPARE(m_page->name()->text(), u"Phone"_s);
    }

    void aNewOneComesAtTheEnd()
    {
        show(true);
        m_page->fresh()->setText(u"Discount"_s);
        m_page->type()->setCurrentIndex(m_page->type()->findData(int(AttributeType::Money)));
        Q_EMIT m_page->type()->activated(m_page->type()->currentIndex());
        QVERIFY(m_page->detail()->isVisible());
        m_page->detail()->setText(u"TWD"_s);
        m_page->sensitive()->setChecked(true);
        QTest::keyClick(m_page->fresh()->edit(), Qt::Key_Return);
        QTRY_COMPARE(m_attributes->list.size(), 3);
        const auto made = m_attributes->list.constLast();
        QCOMPARE(made.type, AttributeType::Money);
        QCOMPARE(made.currency, u"TWD"_s);
        QVERIFY(made.sensitive);
        QCOMPARE(made.revealTo, User::Role::Supervisor);
        QCOMPARE(made.position, 3);
        QTRY_COMPARE(m_page->name()->text(), u"Discount"_s);
        QVERIFY(m_page->fresh()->text().isEmpty());
    }

    void oneIsChanged()
    {
        show(true);
        m_page->choices()->setText(u"Gold， Silver、Bronze,"_s);
        Q_EMIT m_page->choices()->finished();
        QTRY_COMPARE(m_attributes->list.constFirst().choices,
                     (QStringList{u"Gold"_s, u"Silver"_s, u"Bronze"_s}));
        m_page->retired()->click();
        QTRY_VERIFY(m_attributes->list.constFirst().retired);
        QTRY_COMPARE(texts().constFirst(), u"Level · List · not used any more"_s);
        m_page->accounts()->item(1)->setCheckState(Qt::Checked);
        QTRY_COMPARE(m_attributes->list.constFirst().accounts, QList{AccountId(u"tokyo"_s)});
    }

    void whatTellsCustomersApartIsSaid()
    {
        m_attributes->list.first().type = AttributeType::List;
        show(true);
        QVERIFY(!m_page->identity()->isVisible()); // a list tells nobody apart
        m_page->fields()->setCurrentRow(1);
        QVERIFY(m_page->identity()->isVisible());
        QCOMPARE(m_page->identity()->currentData().toInt(), int(AttributeIdentity::None));
        m_page->identity()->setCurrentIndex(
            m_page->identity()->findData(int(AttributeIdentity::Phone)));
        Q_EMIT m_page->identity()->activated(m_page->identity()->currentIndex());
        QTRY_COMPARE(m_attributes->list.at(1).identity, AttributeIdentity::Phone);
    }

    void whatIsRefusedIsSaidAndShownAsItIs()
    {
        show(true);
        m_attributes->failure = Error{ErrorKind::Rejected, u"attribute.name-taken"_s};
        m_page->name()->setText(u"Phone"_s);
        Q_EMIT m_page->name()->finished();
        QTRY_COMPARE(m_page->problem()->text(), u"attribute.name-taken"_s);
        QCOMPARE(m_page->name()->text(), u"Level"_s);
    }

    void whoMayNotChangeItSeesIt()
    {
        show(false);
        QCOMPARE(texts().size(), 2);
        QVERIFY(!m_page->fresh()->isVisible());
        QVERIFY(!m_page->name()->isVisible());
    }

private:
    void show(bool mayChange)
    {
        Account taipei;
        taipei.id = AccountId(u"taipei"_s);
        taipei.name = u"Taipei"_s;
        Account tokyo;
        tokyo.id = AccountId(u"tokyo"_s);
        tokyo.name = u"Tokyo"_s;
        m_page = std::make_unique<FieldPage>(
            m_theme, *m_attributes, QList{taipei, tokyo}, mayChange, [](const Error &error) {
                return error.code;
            });
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    QStringList texts() const
    {
        QStringList texts;
        for (int i = 0; i < m_page->fields()->count(); ++i)
            texts << m_page->fields()->item(i)->text();
        return texts;
    }

    Theme m_theme;
    QHash<ContactId, Contact> m_contacts;
    std::unique_ptr<FakeAttributes> m_attributes;
    std::unique_ptr<FieldPage> m_page;
};

QTEST_MAIN(TestFieldPage)
#include "tst_fieldpage.moc"
