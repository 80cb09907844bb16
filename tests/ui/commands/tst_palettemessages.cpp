// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixedclock.h"
#include "tests/ui/support/samples.h"
#include "ui/commands/commands.h"
#include "ui/commands/palette.h"
#include "ui/commands/paletteedit.h"
#include "ui/commands/palettemessages.h"
#include "ui/commands/palettemodel.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture {
    Theme theme;
    FakeDesk fakes;
    FixedClock clock;
    QWidget window;
    Commands commands;
    std::unique_ptr<PaletteModel> model;
    std::unique_ptr<Palette> palette;

    Fixture()
    {
        fillSampleDesk(fakes);
        clock.jump(SampleNow - clock.nowMs());
        window.resize(1000, 900);
        window.show();
        for (const auto *name : {"settings.open", "zoom.in", "keys.show"})
            commands.bind(name, &window, [] {});
        model = std::make_unique<PaletteModel>(commands, fakes.names, fakes.accounts, clock);
        model->searchMessagesIn(fakes.search);
        palette = std::make_unique<Palette>(
            theme, *model, [](const QString &) { return QPixmap(); }, &window);
        palette->come();
    }
    /// In the chat of the sample row @p chat, @p minutes ago.
    void write(int chat, const QString &text, int minutes)
    {
        const auto &conversation = fakes.conversations.rows.at(chat).conversation;
        auto message = sampleText(u"m%1"_s.arg(fakes.search.hits.size()),
                                  text,
                                  Direction::Inbound,
                                  SampleNow - minutes * 60'000);
        message.conversation = conversation.id;
        message.account = conversation.account;
        fakes.search.hits.append(searchHit(message, conversation));
    }
    PaletteEdit *edit() const { return palette->edit(); }
    void type(const QString &text) const
    {
        edit()->setText(text);
        QTRY_VERIFY(!model->isPending());
    }
    PaletteRow at(int row) const
    {
        return model->index(row, 0).data(PaletteModel::RowRole).value<PaletteRow>();
    }
    QList<PaletteRow> found() const
    {
        QList<PaletteRow> rows;
        for (int row = 0; row < model->rowCount(); ++row) {
            if (at(row).kind == PaletteRow::Kind::Message)
                rows.append(at(row));
        }
        return rows;
    }
    QStringList ids() const
    {
        QStringList all;
        for (const auto &row : found())
            all << row.message.id.value();
        return all;
    }
    QString chosen() const { return palette->list()->currentIndex().data().toString(); }
};

} // namespace

class TestPaletteMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyComeInBelowThePeople()
    {
        Fixture f;
        const QAbstractItemModelTester tester(f.model.get());
        f.write(1, u"a note for Wendy, please"_s, 5);
        f.fakes.search.hold();
        f.type(u"wendy"_s);
        QCOMPARE(f.chosen(), u"Wendy Carter"_s); // nothing waits for them
        QVERIFY(f.found().isEmpty());
        f.fakes.search.release();
        QTRY_COMPARE(f.found().size(), 1);
        QCOMPARE(f.chosen(), u"Wendy Carter"_s);
        QCOMPARE(f.at(1).kind, PaletteRow::Kind::Person);
        QCOMPARE(f.at(2).title, u"Conversations"_s);
        QCOMPARE(f.at(3).kind, PaletteRow::Kind::Message);
        QCOMPARE(f.at(f.model->rowCount() - 1).kind, PaletteRow::Kind::Messages);
        QVERIFY(f.fakes.search.asked.constLast().beside); // the search page keeps its turn
    }

    void showsWhereItWasFound()
    {
        Fixture f;
        f.write(1, u"something long goes before, and\nthen the cabinet stands here"_s, 5);
        f.type(u"cabinet"_s);
        QTRY_COMPARE(f.found().size(), 1);
        const auto row = f.found().constFirst();
        QCOMPARE(row.title, f.fakes.conversations.rows.at(1).conversation.title);
        QVERIFY(row.detail.contains(QChar(0x2026)) && row.detail.contains(u"cabinet stands"_s));
        QVERIFY(!row.detail.contains(u'\n') && !row.detail.contains(u"something"_s));
        QCOMPARE(row.detailHits.size(), 1);
        const auto place = row.detailHits.constFirst();
        QCOMPARE(row.detail.mid(place.start, place.length), u"cabinet"_s);
        QVERIFY(row.tail.contains(u"5"_s)); // minutes ago
    }

    void enterOpensItAtTheMessage()
    {
        Fixture f;
        f.write(1, u"the cabinet"_s, 5);
        QStringList opened;
        connect(f.palette.get(),
                &Palette::messageChosen,
                f.palette.get(),
                [&](const auto &message) { opened << message.id.value(); });
        f.type(u"cabinet"_s);
        QTRY_COMPARE(f.found().size(), 1);
        for (int i = 0; i < 9 && f.palette->list()->currentIndex().row() != 1; ++i)
            QTest::keyClick(f.edit(), Qt::Key_Up);
        QTest::keyClick(f.edit(), Qt::Key_Return);
        QCOMPARE(opened, QStringList{u"m0"_s});
        QVERIFY(!f.palette->isVisible());
    }

    void theNewestOfAFewConversations()
    {
        Fixture f;
        f.write(1, u"cabinet, old"_s, 15);
        f.write(1, u"cabinet, new"_s, 10);
        for (int chat = 2; chat < 8; ++chat)
            f.write(chat, u"a cabinet"_s, chat * 10);
        f.type(u"cabinet"_s);
        QTRY_COMPARE(f.ids(), (QStringList{u"m1"_s, u"m2"_s, u"m3"_s, u"m4"_s}));
    }

    void oldAnswersAreDropped()
    {
        Fixture f;
        f.write(1, u"cabinet"_s, 5);
        f.write(2, u"cabbage"_s, 9);
        QStringList seen;
        connect(
            f.model.get(), &PaletteModel::rowsInserted, f.model.get(), [&] { seen += f.ids(); });
        f.fakes.search.hold();
        f.type(u"cabi"_s);
        f.type(u"cabb"_s);
        f.fakes.search.release();
        QTRY_COMPARE(f.ids(), QStringList{u"m1"_s});
        QCOMPARE(seen, QStringList{u"m1"_s}); // never what the older letters meant
    }

    void whatStillFitsStaysWhileTheNextAnswerIsAwaited()
    {
        Fixture f;
        f.write(1, u"cabinet"_s, 5);
        f.write(2, u"cabbage"_s, 9);
        f.type(u"ca"_s);
        QTRY_COMPARE(f.found().size(), 2);
        f.fakes.search.hold();
        f.type(u"cabi"_s);
        QCOMPARE(f.ids(), QStringList{u"m0"_s});
        QCOMPARE(f.found().constFirst().detailHits.constFirst().length, 4);
        f.edit()->clear();
        QVERIFY(f.found().isEmpty());
    }

    void oneHanCharacterIsEnoughAndOneLetterIsNot_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("enough");
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("a letter") << u"t"_s << false;
        QTest::newRow("a letter and a sign") << u"t!"_s << false;
        QTest::newRow("two letters") << u"te"_s << true;
        QTest::newRow("Han") << u"茶"_s << true;
        QTest::newRow("a kana") << u"ち"_s << false;
        QTest::newRow("Thai") << u"ชา"_s << true;
    }

    void oneHanCharacterIsEnoughAndOneLetterIsNot()
    {
        QFETCH(const QString, typed);
        QFETCH(const bool, enough);
        QCOMPARE(PaletteMessages::isEnough(typed), enough);
        Fixture f;
        f.type(typed);
        QCOMPARE(!f.fakes.search.asked.isEmpty(), enough);
    }

    void signsAskForNone()
    {
        Fixture f;
        f.type(u">cabinet"_s);
        f.type(u"@cabinet"_s);
        QVERIFY(f.fakes.search.asked.isEmpty());
        f.type(u"from:"_s); // a query that is not finished
        QVERIFY(f.fakes.search.asked.isEmpty());
    }

    void whatIsTakenBackGoes()
    {
        Fixture f;
        f.write(1, u"cabinet"_s, 5);
        f.write(2, u"cabinet too"_s, 9);
        f.write(3, u"cabinet as well"_s, 12);
        f.type(u"cabinet"_s);
        QTRY_COMPARE(f.found().size(), 3);
        auto erased = f.fakes.search.hits.at(0);
        erased.text.clear();
        Q_EMIT f.fakes.search.changed({erased});
        QCOMPARE(f.ids(), (QStringList{u"m1"_s, u"m2"_s}));
        Q_EMIT f.fakes.search.removed({MessageId(u"m1"_s)});
        QCOMPARE(f.ids(), QStringList{u"m2"_s});
        Q_EMIT f.fakes.search.reset();
        QVERIFY(f.found().isEmpty());
    }

    void withoutAnIndexThereIsTheRest()
    {
        Fixture f;
        f.fakes.search.failure = Error{ErrorKind::Rejected, u"search.unavailable"_s};
        f.type(u"wendy"_s);
        QCOMPARE(f.chosen(), u"Wendy Carter"_s);
        QVERIFY(f.found().isEmpty());
    }

    void paintsInLightAndDark()
    {
        Fixture f;
        f.write(1, u"something long goes before, and then the cabinet "_s.repeated(9), 5);
        f.type(u"cabinet"_s);
        QTRY_COMPARE(f.found().size(), 1);
        QImage last;
        for (const auto choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
            f.theme.setChoice(choice);
            const QImage now = f.palette->grab().toImage();
            QVERIFY(now != last);
            last = now;
        }
    }
};

QTEST_MAIN(TestPaletteMessages)
#include "tst_palettemessages.moc"
