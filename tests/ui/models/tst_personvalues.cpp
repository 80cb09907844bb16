// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/personvalues.h"

#include <QTest>

using namespace Frontdesk;
using namespace Qt::StringLiterals;

namespace {

Attribute fieldOf(const QString &name)
{
    Attribute one;
    one.id = AttributeId(name);
    one.name = name;
    return one;
}

Contact customer(const QString &id, const QString &phone, qint64 at)
{
    Contact one;
    one.id = ContactId(id);
    one.account = AccountId(id);
    if (!phone.isEmpty())
        one.values = {{AttributeId(u"phone"_s), phone, {}, {}, at}};
    return one;
}

} // namespace

// What counts for a person who is several customers, and how much is known (features C1, C8).
class TestPersonValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestIsShownWhereNothingStands()
    {
        const auto values =
            valuesElsewhere(customer(u"a"_s, {}, 0),
                            {customer(u"b"_s, u"1"_s, 5), customer(u"c"_s, u"2"_s, 9)},
                            m_all);
        QCOMPARE(values.size(), 1);
        QCOMPARE(values.constFirst().value.value, u"2"_s);
        QCOMPARE(values.constFirst().contact, ContactId(u"c"_s));
        QVERIFY(!values.constFirst().chosen);
    }

    void whatStandsHereIsLeftUnlessAnotherWasChosen()
    {
        const auto own = customer(u"a"_s, u"1"_s, 1);
        auto other = customer(u"b"_s, u"2"_s, 9);
        QVERIFY(valuesElsewhere(own, {other}, m_all).isEmpty());
        other.chosen = {AttributeId(u"phone"_s)};
        const auto values = valuesElsewhere(own, {other}, m_all);
        QCOMPARE(values.size(), 1);
        QVERIFY(values.constFirst().chosen);
    }

    void theChosenBeatsTheNewest()
    {
        auto old = customer(u"b"_s, u"1"_s, 1);
        old.chosen = {AttributeId(u"phone"_s)};
        for (const auto &others :
             {QList{old, customer(u"c"_s, u"2"_s, 9)}, QList{customer(u"c"_s, u"2"_s, 9), old}}) {
            QCOMPARE(valuesElsewhere(customer(u"a"_s, {}, 0), others, m_all).constFirst().contact,
                     old.id);
        }
    }

    void ownChoiceHidesTheOthers()
    {
        auto own = customer(u"a"_s, u"1"_s, 1);
        own.chosen = {AttributeId(u"phone"_s)};
        QVERIFY(valuesElsewhere(own, {customer(u"b"_s, u"2"_s, 9)}, m_all).isEmpty());
    }

    void whatIsNotUsedAnyMoreIsNotShown()
    {
        auto retired = m_all;
        retired.first().retired = true;
        QVERIFY(valuesElsewhere(customer(u"a"_s, {}, 0), {customer(u"b"_s, u"1"_s, 5)}, retired)
                    .isEmpty());
    }

    void countsWhatIsKnown()
    {
        auto one = customer(u"a"_s, u"1"_s, 1);
        one.displayName = u"Amy"_s;
        auto elsewhere = fieldOf(u"tokyo"_s);
        elsewhere.accounts = {AccountId(u"b"_s)};
        const auto all = completenessOf(one, m_all + QList{fieldOf(u"level"_s), elsewhere});
        QCOMPARE(all.known, 2);
        QCOMPARE(all.wanted, 5);
        QCOMPARE(all.missing, QList{fieldOf(u"level"_s)});
        QCOMPARE(completenessOf({}, {}).known, 0);
    }

private:
    const QList<Attribute> m_all{fieldOf(u"phone"_s)};
};

QTEST_GUILESS_MAIN(TestPersonValues)
#include "tst_personvalues.moc"
