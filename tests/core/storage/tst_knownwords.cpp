// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/term.h"
#include "core/sql/migrator.h"
#include "core/storage/entitystore.h"
#include "core/storage/frameapplier.h"
#include "core/storage/knownwords.h"
#include "tests/support/samples.h"

#include <QSet>
#include <QTest>

#include <rapidcheck.h>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

const auto Note = AttributeId(u"note"_s);
const auto Phone = AttributeId(u"phone"_s);
const auto Secret = AttributeId(u"secret"_s);

template <typename T>
Protocol::Item itemOf(const T &entity, qint64 seq = 0)
{
    return {seq, entity.id.value(), entity.ver, entity};
}

Contact customer(int i, qint64 ver = 1)
{
    Contact contact;
    contact.id = ContactId(u"contact-c%1"_s.arg(i));
    contact.account = AccountId(u"a1"_s);
    contact.platformUserId = u"U%1"_s.arg(i);
    contact.ver = ver;
    return contact;
}

Attribute attribute(const AttributeId &id, const QString &name)
{
    Attribute one;
    one.id = id;
    one.name = name;
    one.ver = 1;
    return one;
}

/// Whether a look at @p contact alone finds it.
bool holds(const Contact &contact, const QString &typed)
{
    const Search::Term term(typed);
    return std::ranges::any_of(contact.values, [&term](const ContactValue &value) {
        return !value.value.startsWith(u"•••"_s)
            && (term.matches(Search::IndexedText(value.value))
                || term.matches(Search::IndexedText(joinedDigits(value.value))));
    });
}

struct KnownCache {
    Sql::Database database{Sql::Options{u":memory:"_s}};
    QHash<QString, Contact> truth;
    qint64 seq = 0;

    KnownCache()
    {
        if (!database.open() || !Sql::migrate(database, u":/sql/client"_s))
            qFatal("no database");
        Tag vip;
        vip.id = TagId(u"t1"_s);
        vip.name = u"貴賓 VIP"_s;
        vip.ver = 1;
        Company shop;
        shop.id = CompanyId(u"k1"_s);
        shop.name = u"森永商店"_s;
        shop.code = u"TPE-07"_s;
        shop.ver = 1;
        auto secret = attribute(Secret, u"Passport"_s);
        secret.sensitive = true;
        Protocol::Snapshot first;
        first.scope = deskName();
        first.epoch = u"e"_s;
        first.last = true;
        for (int i = 0; i < 6; ++i)
            first.items << item(conversation(u"c%1"_s.arg(i), 100 * (i + 1)));
        first.items << itemOf(vip) << itemOf(shop) << itemOf(attribute(Phone, u"Phone"_s))
                    << itemOf(secret);
        if (!applySnapshot(database, first))
            qFatal("no snapshot");
    }

    void tell(const Protocol::Item &one)
    {
        if (!applyEvents(database, {deskName(), seq, seq + 1, {one}}))
            qFatal("not applied");
        ++seq;
    }
    void put(Contact contact)
    {
        tell(itemOf(contact, seq + 1));
        truth.insert(contact.id.value(), contact);
    }
    QList<KnownHit> find(const QString &typed, int limit = 20)
    {
        const auto names = readKnownNames(database, Note);
        const auto hits = names ? readKnown(database, *names, typed, limit) : names.error();
        return hits ? *hits : QList<KnownHit>();
    }
    QStringList ids(const QString &typed, int limit = 20)
    {
        QStringList all;
        const auto hits = find(typed, limit);
        for (const auto &hit : hits)
            all.append(hit.conversation.id.value());
        return all;
    }
    /// As it would be if it was written from the contacts alone.
    QStringList expected() const
    {
        QStringList rows;
        for (const auto &contact : truth) {
            for (const auto &value : contact.values) {
                const auto words = knownWords(value.value);
                if (!words.isEmpty())
                    rows << contact.id.value() + u'|' + value.attribute.value() + u'|' + words;
            }
            for (const auto &tag : contact.tags)
                rows << contact.id.value() + u"|tag|"_s + tag.value();
        }
        rows.sort();
        return rows;
    }
    QStringList written()
    {
        const auto joined = [](const Sql::Row &row) {
            return row.text(0) + u'|' + row.text(1) + u'|' + row.text(2);
        };
        auto rows = *database.select("SELECT contact, field, words FROM known", {}, joined)
            + *database.select("SELECT contact, 'tag', tag FROM tag_of", {}, joined);
        rows.sort();
        return rows;
    }
    bool isSound()
    {
        return bool(database.execute(
            "INSERT INTO known_words (known_words, rank) VALUES ('integrity-check', 1)", {}));
    }
};

} // namespace

class TestKnownWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsByTheEndOfANumber_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");
        QTest::newRow("tail") << u"567"_s << true;
        QTest::newRow("longer tail") << u"234567"_s << true;
        QTest::newRow("as it is written") << u"0912-234-567"_s << true;
        QTest::newRow("parted otherwise") << u"0912 234567"_s << true;
        QTest::newRow("wide") << u"５６７"_s << true;
        QTest::newRow("two digits") << u"67"_s << false;
        QTest::newRow("another") << u"568"_s << false;
        QTest::newRow("nothing") << u""_s << false;
        QTest::newRow("signs") << u"\"*()"_s << false;
        QTest::newRow("quotes") << u"567\" OR \"1"_s << false;
        QTest::newRow("endless") << QString(10'000, u'5') << false;
    }

    void findsByTheEndOfANumber()
    {
        QFETCH(QString, typed);
        QFETCH(bool, found);
        KnownCache cache;
        auto one = customer(1);
        one.values = {{Phone, u"0912-234-567"_s}};
        cache.put(one);
        cache.put(customer(2));
        QCOMPARE(cache.ids(typed), found ? QStringList{u"c1"_s} : QStringList());
    }

    void findsInFourLanguagesAndSaysBywhat()
    {
        KnownCache cache;
        auto one = customer(1);
        one.values = {{Note, u"喜歡烏龍茶，常來臺北店。予約は土曜日。ชอบชาเย็น"_s}};
        one.tags = {TagId(u"t1"_s)};
        cache.put(one);
        auto two = customer(2);
        two.company = CompanyId(u"k1"_s);
        cache.put(two);
        for (const auto &typed : {u"乌龙茶"_s, u"烏龍"_s, u"予約"_s, u"ชาเย็น"_s, u"茶"_s}) {
            const auto hits = cache.find(typed);
            QCOMPARE(hits.size(), 1);
            QCOMPARE(hits.constFirst().what, KnownHit::What::Note);
            QVERIFY(hits.constFirst().text.contains(u"烏龍茶"_s));
        }
        for (const auto &typed : {u"vip"_s, u"贵宾"_s}) {
            QCOMPARE(cache.find(typed).size(), 1);
            QCOMPARE(cache.find(typed).constFirst().what, KnownHit::What::Tag);
            QCOMPARE(cache.find(typed).constFirst().text, u"貴賓 VIP"_s);
        }
        QCOMPARE(cache.ids(u"森永"_s), QStringList{u"c2"_s});
        QCOMPARE(cache.find(u"tpe-07"_s).constFirst().what, KnownHit::What::Company);
    }

    void whatIsSensitiveIsNotFound()
    {
        KnownCache cache;
        auto one = customer(1);
        one.values = {
            {Phone, u"•••567"_s}, {Secret, u"ABC-98765"_s}, {AttributeId(u"x"_s), u"77123"_s}};
        cache.put(one);
        QVERIFY(cache.find(u"567"_s).isEmpty()); // masked
        QVERIFY(cache.find(u"98765"_s).isEmpty()); // sensitive, whoever let it through
        QVERIFY(cache.find(u"77123"_s).isEmpty()); // of an attribute that nobody defined
    }

    void whatIsNotOfTheAccountIsNotFound()
    {
        KnownCache cache;
        auto one = customer(1);
        one.values = {{Phone, u"0912234567"_s}};
        cache.put(one);
        QCOMPARE(cache.ids(u"567"_s).size(), 1);
        auto elsewhere = attribute(Phone, u"Phone"_s);
        elsewhere.accounts = {AccountId(u"a2"_s)};
        elsewhere.ver = 2;
        cache.tell(itemOf(elsewhere, cache.seq + 1));
        QVERIFY(cache.find(u"567"_s).isEmpty());
    }

    void theLatestComeFirst()
    {
        KnownCache cache;
        for (const int i : {3, 0, 5, 1}) {
            auto one = customer(i);
            one.values = {{Phone, u"0912234567"_s}};
            cache.put(one);
        }
        QCOMPARE(cache.ids(u"4567"_s), (QStringList{u"c5"_s, u"c3"_s, u"c1"_s, u"c0"_s}));
        QCOMPARE(cache.ids(u"4567"_s, 2), (QStringList{u"c5"_s, u"c3"_s}));
    }

    void equalsWhatWouldBeWrittenAnew()
    {
        QVERIFY(rc::check("the index is that of the contacts, and finds what a scan finds", [] {
            static const QStringList Values{u"0912-345-678"_s,
                                            u"ORD 20261128-4567"_s,
                                            u"烏龍茶 half sugar"_s,
                                            u"•••678"_s,
                                            u"4567"_s,
                                            u""_s};
            KnownCache cache;
            QHash<QString, qint64> versions;
            const int steps = *rc::gen::inRange(1, 30);
            for (int step = 0; step < steps; ++step) {
                const int who = *rc::gen::inRange(0, 6);
                const auto id = customer(who).id.value();
                const auto ver = ++versions[id];
                if (*rc::gen::inRange(0, 5) == 0) {
                    cache.tell(vanished(u"contact"_s, id, ver, cache.seq + 1));
                    cache.truth.remove(id);
                    continue;
                }
                auto contact = customer(who, ver);
                for (const auto &field : {Note, Phone}) {
                    if (*rc::gen::arbitrary<bool>())
                        contact.values.append(
                            {field, Values.at(*rc::gen::inRange<qsizetype>(0, Values.size()))});
                }
                if (*rc::gen::arbitrary<bool>())
                    contact.tags = {TagId(u"t1"_s)};
                cache.put(contact);
            }
            RC_ASSERT(cache.written() == cache.expected());
            RC_ASSERT(cache.isSound());
            for (const auto &typed :
                 {u"678"_s, u"4567"_s, u"345678"_s, u"乌龙"_s, u"sug"_s, u"1128"_s}) {
                QSet<QString> scanned;
                for (const auto &contact : std::as_const(cache.truth)) {
                    if (holds(contact, typed))
                        scanned.insert(contact.id.value().mid(8));
                }
                const auto found = cache.ids(typed);
                RC_ASSERT(QSet<QString>(found.cbegin(), found.cend()) == scanned);
                RC_ASSERT(found.size() == scanned.size());
            }
        }));
    }
};

QTEST_GUILESS_MAIN(TestKnownWords)
#include "tst_knownwords.moc"
