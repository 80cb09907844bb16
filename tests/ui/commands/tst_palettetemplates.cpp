// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixedclock.h"
#include "tests/ui/support/samplelibrary.h"
#include "tests/ui/support/samples.h"
#include "ui/commands/commands.h"
#include "ui/commands/palette.h"
#include "ui/commands/paletteedit.h"
#include "ui/commands/palettetemplates.h"
#include "ui/models/templateshelf.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture {
    Theme theme;
    FakeDesk fakes;
    FixedClock clock;
    SampleLibrary library;
    QWidget window;
    Commands commands;
    std::unique_ptr<TemplateShelf> shelf;
    std::unique_ptr<PaletteModel> model;
    std::unique_ptr<Palette> palette;

    Fixture()
    {
        fillSampleDesk(fakes);
        library.add(u"chengqian"_s, u"誠謙致歉"_s, {u"抱歉"_s, u"{{agent.name}}"_s});
        library.add(u""_s, u"謝謝光臨"_s, {u"期待"_s});
        auto &other = library.add(u"chengdu"_s, u"成都"_s, {u"x"_s});
        other.scope = TemplateScope::Accounts;
        other.accounts = {AccountId(u"another"_s)};
        shelf = std::make_unique<TemplateShelf>(library, clock);
        window.resize(1000, 700);
        window.show();
        model = std::make_unique<PaletteModel>(commands, fakes.names, fakes.accounts, clock);
        palette = std::make_unique<Palette>(
            theme, *model, [](const QString &) { return QPixmap(); }, &window);
        offer({});
    }
    void offer(const QString &obstacle) const
    {
        model->setTemplates({shelf.get(), fakes.accounts.list.at(0).id, obstacle});
    }
    void type(const QString &text) const
    {
        palette->edit()->setText(text);
        QTRY_VERIFY(!model->isPending());
    }
    PaletteRow at(int row) const
    {
        return model->index(row, 0).data(PaletteModel::RowRole).value<PaletteRow>();
    }
    QList<PaletteRow> templates() const
    {
        QList<PaletteRow> found;
        for (int row = 0; row < model->rowCount(); ++row) {
            if (at(row).kind == PaletteRow::Kind::Template)
                found.append(at(row));
        }
        return found;
    }
};

} // namespace

class TestPaletteTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standAmongTheOthers()
    {
        const Fixture f;
        QAbstractItemModelTester tester(f.model.get());
        f.palette->come();
        QVERIFY(f.templates().isEmpty()); // nothing is typed
        f.type(u"chengq"_s);
        const auto found = f.templates();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.at(0).title, u"/chengqian"_s);
        QCOMPARE(found.at(0).hits, (QList<Search::TextRange>{{1, 6}}));
        QVERIFY(found.at(0).detail.startsWith(u"誠謙致歉 · "_s));
        QVERIFY(f.at(f.model->rowCount() - 1).kind == PaletteRow::Kind::Messages);
    }

    void aSlashShowsOnlyThem()
    {
        const Fixture f;
        f.palette->come();
        f.type(u"/"_s);
        QCOMPARE(f.templates().size(), 2); // the other account's is not there
        QCOMPARE(f.model->rowCount(), 3); // and their heading
        f.type(u"/xx"_s);
        QCOMPARE(f.templates().size(), 1);
        QCOMPARE(f.templates().at(0).title, u"謝謝光臨"_s);
        QCOMPARE(f.model->rowCount(), 2);
    }

    void enterGivesItsId()
    {
        const Fixture f;
        QSignalSpy chosen(f.palette.get(), &Palette::templateChosen);
        f.palette->come();
        f.type(u"/chengq"_s);
        QTest::keyClick(f.palette->edit(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0).at(0).value<TemplateId>(), f.library.rows.at(0).id);
        QVERIFY(f.palette->isHidden());
    }

    void withoutAReplyItSaysWhy()
    {
        const Fixture f;
        QSignalSpy chosen(f.palette.get(), &Palette::templateChosen);
        f.offer(u"No reply is written here"_s);
        f.palette->come();
        f.type(u"/chengq"_s);
        QVERIFY(f.templates().at(0).off);
        QCOMPARE(f.templates().at(0).detail, u"No reply is written here"_s);
        QTest::keyClick(f.palette->edit(), Qt::Key_Return);
        QVERIFY(chosen.isEmpty());
    }
};

QTEST_MAIN(TestPaletteTemplates)
#include "tst_palettetemplates.moc"
