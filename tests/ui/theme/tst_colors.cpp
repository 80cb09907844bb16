// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/colors.h"

#include <QTest>

using namespace Frontdesk;

Q_DECLARE_METATYPE(Frontdesk::Scheme)

namespace {

struct Pair {
    const char *name;
    QColor ink;
    QColor ground;
};

QList<Pair> textPairs(const Colors &c)
{
    QList<Pair> pairs;
    for (const auto &ground : {c.rail, c.list, c.canvas, c.raised, c.field, c.select, c.hover}) {
        pairs.append({"text", c.text, ground});
        pairs.append({"text2", c.text2, ground});
        pairs.append({"text3", c.text3, ground});
    }
    for (const auto &ground : {c.list, c.canvas, c.raised})
        pairs.append({"accentText", c.accentText, ground});
    for (const auto &ground : {c.inBubble, c.outBubble}) {
        pairs.append({"bubble text", c.text, ground});
        pairs.append({"bubble link", c.accentText, ground});
        pairs.append({"bubble detail", c.text2, ground});
    }
    pairs.append({"accent", c.onAccent, c.accent});
    pairs.append({"chip", c.accentText, c.accentSoft});
    pairs.append({"note", c.noteText, c.note});
    pairs.append({"ok", c.ok, c.okSoft});
    pairs.append({"warn", c.warn, c.warnSoft});
    pairs.append({"bad", c.bad, c.badSoft});
    pairs.append({"bad on canvas", c.bad, c.canvas});
    pairs.append({"warn on list", c.warn, c.list});
    pairs.append({"danger", c.onBad, c.badFill});
    pairs.append({"hit", c.hitText, c.hit});
    for (const auto &account : c.accounts)
        pairs.append({"account letter", c.accountInk, account});
    for (const auto &pastel : c.pastels)
        pairs.append({"avatar letter", pastel.ink, pastel.fill});
    return pairs;
}

} // namespace

class TestColors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheContrastOfBlackAndWhite();
    void everyTextIsReadable_data() { schemes(); }
    void everyTextIsReadable();
    void everyLineThatMattersIsVisible_data() { schemes(); }
    void everyLineThatMattersIsVisible();
    void everyRoleHasAColor_data() { schemes(); }
    void everyRoleHasAColor();
    void repeatsAccountColorsFromTheThirteenth();
    void givesAPersonTheSamePastelAgain();

private:
    static void schemes();
};

void TestColors::schemes()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("light") << Scheme::Light;
    QTest::newRow("dark") << Scheme::Dark;
    QTest::newRow("contrast") << Scheme::Contrast;
}

void TestColors::knowsTheContrastOfBlackAndWhite()
{
    QCOMPARE(qRound(contrastRatio(Qt::black, Qt::white)), 21);
    QCOMPARE(qRound(contrastRatio(Qt::white, Qt::white)), 1);
}

void TestColors::everyTextIsReadable()
{
    QFETCH(Scheme, scheme);
    for (const auto &pair : textPairs(colorsOf(scheme))) {
        const double ratio = contrastRatio(pair.ink, pair.ground);
        QVERIFY2(ratio >= 4.5,
                 qPrintable(QStringLiteral("%1: %2 on %3 is %4")
                                .arg(QLatin1String(pair.name), pair.ink.name(), pair.ground.name())
                                .arg(ratio)));
    }
}

void TestColors::everyLineThatMattersIsVisible()
{
    QFETCH(Scheme, scheme);
    const Colors &c = colorsOf(scheme);
    QVERIFY(contrastRatio(c.edge, c.field) >= 3);
    QVERIFY(contrastRatio(c.edge, c.canvas) >= 3);
    QVERIFY(contrastRatio(c.focus, c.list) >= 3);
    QVERIFY(contrastRatio(c.focus, c.select) >= 3);
    for (const auto &account : c.accounts)
        QVERIFY2(contrastRatio(account, c.list) >= 3, qPrintable(account.name()));
}

void TestColors::everyRoleHasAColor()
{
    QFETCH(Scheme, scheme);
    const Colors &c = colorsOf(scheme);
    const auto *first = &c.rail;
    const auto *last = &c.accountInk;
    for (const auto *color = first; color <= last; ++color)
        QVERIFY2(color->isValid(), qPrintable(QString::number(color - first)));
}

void TestColors::repeatsAccountColorsFromTheThirteenth()
{
    const Colors &c = colorsOf(Scheme::Light);
    QCOMPARE(c.account(13), c.account(1));
    QCOMPARE(c.account(12), c.accounts.back());
    QCOMPARE(c.account(0), c.account(12));
}

void TestColors::givesAPersonTheSamePastelAgain()
{
    const Colors &c = colorsOf(Scheme::Light);
    QCOMPARE(c.pastel(u"U4af4980629").fill, c.pastel(u"U4af4980629").fill);
    QCOMPARE(&c.pastel(u"U4af4980629") - c.pastels.data(), 7);
}

QTEST_GUILESS_MAIN(TestColors)
#include "tst_colors.moc"
