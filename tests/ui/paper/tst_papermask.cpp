// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paperitems.h"
#include "ui/paper/papermask.h"

#include <QTest>

using namespace Frontdesk;
using namespace Qt::StringLiterals;

namespace {

PaperFacts facts()
{
    PaperFacts facts;
    facts.customer = u"張語安"_s;
    facts.names = {u"Yu-An"_s, u"X"_s};
    facts.values = {u"SL-204817"_s, u"•••472"_s, u"•••"_s, u"ab"_s, u""_s};
    return facts;
}

} // namespace

class TestPaperMask : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void masksWhatIsWanted_data()
    {
        QTest::addColumn<int>("what"); // 1 names, 2 numbers, 4 values
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("shown");
        const auto row =
            [](const char *name, int what, const QString &written, const QString &shown) {
                QTest::newRow(name) << what << written << shown;
            };
        row("nothing", 0, u"張語安 0912-345-678 SL-204817"_s, u"張語安 0912-345-678 SL-204817"_s);
        row("names", 1, u"我是張語安，yu-an！"_s, u"我是張•••，Y•••！"_s);
        row("a letter is no name", 1, u"X marks it"_s, u"X marks it"_s);
        row("phone", 2, u"Call 0912-345-678 now"_s, u"Call •••678 now"_s);
        row("phone abroad", 2, u"+886 (2) 2345 6789!"_s, u"•••789!"_s);
        row("phone, full width", 2, u"電話０９１２－３４５－６７８です"_s, u"電話•••６７８です"_s);
        row("phone, Thai", 2, u"โทร ๐๘๑ ๒๓๔ ๕๖๗๘"_s, u"โทร •••๖๗๘"_s);
        row("price and date",
            2,
            u"NT$1,280 on 2026-05 at 10:30"_s,
            u"NT$1,280 on 2026-05 at 10:30"_s);
        row("address", 2, u"to an.yu+x@tea.example.tw, please"_s, u"to •••@•••, please"_s);
        row("value", 4, u"Member sl-204817."_s, u"Member •••."_s);
        row("value of which the end is known",
            4,
            u"It is 0912345472, not 472"_s,
            u"It is •••472, not 472"_s);
        row("empty", 7, QString(), QString());
        row("not confused by patterns", 7, u".*\\E(?:[張語安]+)"_s, u".*\\E(?:[張•••]+)"_s);
    }
    void masksWhatIsWanted()
    {
        QFETCH(const int, what);
        QFETCH(const QString, written);
        QFETCH(const QString, shown);
        PaperWish wish;
        wish.maskNames = what & 1;
        wish.maskNumbers = what & 2;
        wish.maskValues = what & 4;
        QCOMPARE(PaperMask(wish, facts()).text(written), shown);
    }

    void longTextsAreMaskedToo()
    {
        PaperWish wish;
        wish.maskNames = wish.maskNumbers = wish.maskValues = true;
        const QString text =
            PaperMask(wish, facts()).text(QString(10'000, u'9') + QString(10'000, u'張'));
        QVERIFY(text.startsWith(u"•••999"_s));
        QVERIFY(PaperMask(wish, facts()).name({}).startsWith(u'•'));
        QCOMPARE(PaperMask(wish, facts()).name(u"👩‍👧 Mei"_s), u"👩‍👧•••"_s);
    }

    /// Whoever moves words from one line to the next, or leaves one out, has another hash.
    void theHashIsOfEverything()
    {
        using Kind = PaperItem::Kind;
        const QList<PaperItem> items{{Kind::Ours, u"a"_s, u"bc"_s, {}},
                                     {Kind::Theirs, {}, u"d"_s, {}}};
        const auto hash = PaperItems::hashOf({u"head"_s}, items);
        QCOMPARE(hash.size(), 64);
        QCOMPARE(PaperItems::hashOf({u"head"_s}, items), hash);
        auto other = items;
        other[0] = {Kind::Ours, u"ab"_s, u"c"_s, {}};
        QVERIFY(PaperItems::hashOf({u"head"_s}, other) != hash);
        other = items;
        other[1].kind = Kind::Note;
        QVERIFY(PaperItems::hashOf({u"head"_s}, other) != hash);
        QVERIFY(PaperItems::hashOf({u"heads"_s}, items) != hash);
        QVERIFY(PaperItems::hashOf({u"head"_s}, items.mid(0, 1)) != hash);
    }
};

QTEST_GUILESS_MAIN(TestPaperMask)
#include "tst_papermask.moc"
