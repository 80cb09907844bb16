// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixedclock.h"
#include "tests/ui/support/samples.h"
#include "ui/commands/commands.h"
#include "ui/commands/palettemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

struct KnownPalette {
    FakeDesk fakes;
    FixedClock clock;
    Commands commands;
    std::unique_ptr<PaletteModel> model;

    KnownPalette()
    {
        fillSampleDesk(fakes);
        model = std::make_unique<PaletteModel>(commands, fakes.names, fakes.accounts, clock);
        model->searchMessagesIn(fakes.search);
    }
    const Conversation &chat(int i) const { return fakes.conversations.rows.at(i).conversation; }
    void know(int i, KnownHit::What what, const QString &name, const QString &text)
    {
        fakes.names.known.append({chat(i), what, name, text});
    }
    QList<PaletteRow> people(const QString &typed) const
    {
        model->search(typed);
        if (!QTest::qWaitFor([this] { return !model->isPending(); }))
            return {};
        QList<PaletteRow> rows;
        for (int row = 0; row < model->rowCount(); ++row) {
            const auto one = model->index(row, 0).data(PaletteModel::RowRole).value<PaletteRow>();
            if (one.kind == PaletteRow::Kind::Person)
                rows.append(one);
        }
        return rows;
    }
};

} // namespace

// Customers that are found by something else than their names.
class TestPaletteKnown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysByWhat()
    {
        KnownPalette f;
        const QAbstractItemModelTester tester(f.model.get());
        f.know(1, KnownHit::What::Value, u"Phone"_s, u"0912344567"_s);
        f.know(2, KnownHit::What::Note, {}, u"asked for 4567 twice"_s);
        f.know(3, KnownHit::What::Tag, {}, u"batch 4567"_s);
        f.know(4, KnownHit::What::Company, {}, u"Shop 4567"_s);
        const auto rows = f.people(u"4567"_s);
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows.at(0).detail, u"Phone: 0912344567"_s);
        QCOMPARE(rows.at(0).conversation.id, f.chat(1).id);
        QCOMPARE(rows.at(0).detailHits, (QList<Search::TextRange>{{13, 4}}));
        QCOMPARE(rows.at(1).detail, u"Note: asked for 4567 twice"_s);
        QCOMPARE(rows.at(2).detail, u"Tag: batch 4567"_s);
        QCOMPARE(rows.at(3).detail, u"Company: Shop 4567"_s);
    }

    void whoIsFoundByNameStandsOnce()
    {
        KnownPalette f;
        int wendy = 0;
        while (!f.chat(wendy).title.startsWith(u"Wendy"_s))
            ++wendy;
        f.know(wendy, KnownHit::What::Note, {}, u"Wendy likes tea"_s);
        f.know(wendy == 1 ? 2 : 1, KnownHit::What::Note, {}, u"a friend of Wendy"_s);
        const auto rows = f.people(u"wendy"_s);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).conversation.id, f.chat(wendy).id);
        QVERIFY(!rows.at(0).detail.startsWith(u"Note"_s));
        QCOMPARE(rows.at(1).detail, u"Note: a friend of Wendy"_s);
    }

    void whatNoLongerFitsGoesAtOnce()
    {
        KnownPalette f;
        f.know(1, KnownHit::What::Note, {}, u"oolong tea"_s);
        QCOMPARE(f.people(u"oolong"_s).size(), 1);
        QVERIFY(f.people(u"oolongs"_s).isEmpty());
        QCOMPARE(f.people(u"oolong"_s).size(), 1);
        QVERIFY(f.people(u">oolong"_s).isEmpty());
        QVERIFY(f.people(u"oolong\u202E"_s + QString(10'000, u'x')).isEmpty());
    }

    void aLongOneIsShownWhereItFits()
    {
        KnownPalette f;
        f.know(1, KnownHit::What::Note, {}, QString(10'000, u'y') + u" oolong\nhere"_s);
        const auto rows = f.people(u"oolong"_s);
        QCOMPARE(rows.size(), 1);
        QVERIFY(rows.constFirst().detail.contains(u"oolong here"_s));
        QVERIFY(rows.constFirst().detail.size() < 100);
    }
};

QTEST_MAIN(TestPaletteKnown)
#include "tst_paletteknown.moc"
