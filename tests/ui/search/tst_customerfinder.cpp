// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/waiting.h"
#include "tests/ui/support/fakesources.h"
#include "ui/search/customerfinder.h"
#include "ui/search/differenceform.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/importreport.h"
#include "ui/widgets/label.h"
#include "ui/widgets/textfield.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

class TestCustomerFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fakes = std::make_unique<FakeDesk>();
        m_fakes->tags.list = {{TagId(u"vip"_s), u"VIP"_s, 4, 1},
                              {TagId(u"tpe"_s), u"台北 store"_s, 2, 1}};
        Attribute size;
        size.id = AttributeId(u"size"_s);
        size.name = u"Size"_s;
        size.type = AttributeType::Number;
        Attribute city;
        city.id = AttributeId(u"city"_s);
        city.name = u"City"_s;
        Attribute phone;
        phone.id = AttributeId(u"phone"_s);
        phone.name = u"Phone"_s;
        phone.sensitive = true;
        m_fakes->attributes.list = {size, city, phone};
        m_fakes->audience.answers.insert({}, {1'000'000, {}});
        m_finder = new CustomerFinder({m_theme,
                                       m_fakes->audience,
                                       m_fakes->tags,
                                       m_fakes->attributes,
                                       m_fakes->accounts,
                                       [](const Error &error) { return error.code; },
                                       true});
        m_finder->setAttribute(Qt::WA_DeleteOnClose, false);
        m_finder->open();
        QVERIFY(QTest::qWaitForWindowExposed(m_finder));
    }
    void cleanup()
    {
        delete m_finder;
        QCOMPARE(m_fakes->audience.forgotten, 1);
        m_fakes.reset();
    }

    void countsWhileItIsTyped()
    {
        QTRY_COMPARE(m_finder->counted()->text(), u"1,000,000 customers"_s);
        m_fakes->audience.answers.insert(u"tag:vip"_s, {1, {named(u"Amy"_s)}});
        QTest::keyClicks(m_finder->typed()->edit(), u"tag:vip"_s);
        QTRY_COMPARE(m_finder->counted()->text(), u"1 customer"_s);
        QCOMPARE(found(), QStringList{u"Amy"_s});
        QCOMPARE(conditions(), QStringList{u"tag:vip"_s});
        m_fakes->audience.answers[u"tag:vip"_s].count = 3;
        Q_EMIT m_fakes->audience.changed();
        QTRY_COMPARE(m_finder->counted()->text(), u"3 customers"_s);
        QCOMPARE(found(), (QStringList{u"Amy"_s, u"and 2 more"_s}));
    }

    void whatIsPutTogetherIsTyped()
    {
        auto *form = m_finder->form();
        form->adding()->click();
        QCOMPARE(m_finder->typed()->text(), u"tag:VIP"_s);
        pick(form->which(), u"台北 store"_s);
        pick(form->isSo(), true);
        form->adding()->click();
        QCOMPARE(m_finder->typed()->text(), u"tag:VIP -tag:\"台北 store\""_s);
        pick(form->what(), int(Search::CustomerTest::What::Attribute));
        QCOMPARE(form->which()->count(), 2); // not what is sensitive
        QVERIFY(form->value()->isVisible());
        pick(form->isSo(), false);
        pick(form->how(), int(Search::CustomerTest::How::More));
        form->adding()->click();
        QVERIFY(form->value()->hasError()); // than what?
        form->value()->setText(u"38"_s);
        QTest::keyClick(form->value()->edit(), Qt::Key_Return);
        QCOMPARE(m_finder->typed()->text(), u"tag:VIP -tag:\"台北 store\" attr:Size>38"_s);
        QVERIFY(m_fakes->audience.asked.contains(m_finder->typed()->text()));
        pick(m_finder->joining(), true);
        QCOMPARE(m_finder->typed()->text(), u"tag:VIP OR -tag:\"台北 store\" OR attr:Size>38"_s);
        m_finder->conditions()->setCurrentRow(1);
        m_finder->removing()->click();
        QCOMPARE(m_finder->typed()->text(), u"tag:VIP OR attr:Size>38"_s);
        pick(form->which(), u"City"_s);
        QCOMPARE(form->how()->count(), 2); // no city is more than another
    }

    void howOneConditionIsJoinedIsRemembered()
    {
        m_finder->form()->adding()->click();
        pick(m_finder->joining(), true);
        pick(m_finder->form()->which(), u"台北 store"_s);
        m_finder->form()->adding()->click();
        QCOMPARE(m_finder->typed()->text(), u"tag:VIP OR tag:\"台北 store\""_s);
    }

    void bracketsAreChangedWhereTheyAreTyped()
    {
        type(u"(tag:vip OR attr:size>38) -tag:\"台北 store\""_s);
        QVERIFY(!m_finder->form()->isEnabled());
        QVERIFY(m_finder->conditions()->count() == 0);
        type(u"tag:vip"_s);
        QVERIFY(m_finder->form()->isEnabled());
    }

    void whatCannotBeAskedIsSaid()
    {
        type(u"vip"_s);
        QTRY_COMPARE(m_finder->typed()->error(), u"query.customers-only"_s);
        QVERIFY(m_finder->counted()->text().isEmpty());
        QVERIFY(!m_finder->answered());
        type({});
        QTRY_VERIFY(!m_finder->typed()->hasError());
    }

    void oneIsOpened()
    {
        QSignalSpy chosen(m_finder, &CustomerFinder::chosen);
        m_fakes->audience.answers.insert(u"tag:vip"_s, {1, {named(u"Amy"_s)}});
        type(u"tag:vip"_s);
        QTRY_COMPARE(m_finder->found()->count(), 1);
        Q_EMIT m_finder->found()->itemActivated(m_finder->found()->item(0));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0).at(0).value<ContactId>(), ContactId(u"Amy"_s));
    }

    void whatIsFoundIsExported()
    {
        type(u"tag:vip"_s);
        m_fakes->audience.answers.insert(u"tag:vip"_s, {12, {}});
        m_finder->exportTo(u"/customers.csv"_s);
        QTRY_COMPARE(m_fakes->audience.exported.size(), 1);
        QCOMPARE(m_fakes->audience.exported.constFirst().first, u"tag:vip"_s);
        QTRY_VERIFY(said(u"12 customers were written to customers.csv"_s));
        m_fakes->audience.failure = Error{ErrorKind::Offline, u"net.offline"_s};
        m_finder->exportTo(u"/customers.csv"_s);
        QTRY_VERIFY(said(u"net.offline"_s));
    }

    void anImportIsShownBeforeItIsDone()
    {
        auto &plan = m_fakes->audience.plan;
        m_finder->importFrom(u"/in.csv"_s);
        QTRY_VERIFY(said(u"All is already as in.csv says."_s));
        plan.customers = 1;
        plan.differences = {{2, u"Amy"_s, u"Size"_s, u"38"_s, u"40"_s},
                            {2, u"Amy"_s, {}, {}, u"VIP"_s}};
        plan.moreDifferences = 7;
        plan.changes = {{AccountId(u"a1"_s), Protocol::TagContact{}}};
        m_finder->importFrom(u"/in.csv"_s);
        QTRY_VERIFY(m_finder->findChild<DifferenceForm *>());
        auto *form = m_finder->findChild<DifferenceForm *>();
        QCOMPARE(texts(form->list()),
                 (QStringList{u"Amy: Size, now 38, becomes 40"_s,
                              u"Amy: gets the tag VIP"_s,
                              u"and 7 more"_s}));
        QCOMPARE(m_fakes->audience.taken, 0);
        form->taking()->click();
        QTRY_COMPARE(m_fakes->audience.taken, 1);
        plan.problems = {{3, u"contact.not-found"_s, {}}};
        m_finder->importFrom(u"/in.csv"_s);
        QTRY_VERIFY(m_finder->findChild<ImportReport *>());
        QCOMPARE(m_fakes->audience.taken, 1);
    }

private:
    bool said(const QString &words) const
    {
        const auto labels = m_finder->findChildren<Label *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const Label *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    static Contact named(const QString &name)
    {
        Contact contact;
        contact.id = ContactId(name);
        contact.displayName = name;
        return contact;
    }
    void type(const QString &typed)
    {
        m_finder->typed()->setText(typed);
        Q_EMIT m_finder->typed()->edited();
    }
    static void pick(QComboBox *box, const QVariant &data)
    {
        const int index = box->findData(data);
        QVERIFY(index >= 0);
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }
    static QStringList texts(const QListWidget *list)
    {
        QStringList all;
        for (int i = 0; i < list->count(); ++i)
            all << list->item(i)->text();
        return all;
    }
    QStringList found() const { return texts(m_finder->found()); }
    QStringList conditions() const { return texts(m_finder->conditions()); }

    Theme m_theme;
    std::unique_ptr<FakeDesk> m_fakes;
    CustomerFinder *m_finder = nullptr;
};

QTEST_MAIN(TestCustomerFinder)
#include "tst_customerfinder.moc"
