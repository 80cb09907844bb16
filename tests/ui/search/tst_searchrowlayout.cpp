// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/snippet.h"
#include "ui/search/searchrowlayout.h"

#include <QTest>

using namespace Frontdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Now = 1'779'271'740'000;

SearchRowInput inputOf(const QString &text, const QList<Search::TextRange> &places)
{
    SearchRowInput input;
    input.account.name = u"晴葉 線上商店"_s;
    input.account.letter = u"商"_s;
    input.account.locale = u"zh-TW"_s;
    input.hit.conversation.title = u"張語安 with a name that is rather long"_s;
    input.hit.message.id = MessageId(u"m"_s);
    input.hit.message.order = {Now - 3 * 3600 * 1000, 1};
    input.hit.text = text;
    input.hit.places = places;
    input.now = Now;
    return input;
}

const TextBlock *blockWith(const DisplayList &items, const QString &part)
{
    for (const auto &item : items) {
        const auto *text = std::get_if<TextItem>(&item);
        if (text && text->block.text().contains(part))
            return &text->block;
    }
    return nullptr;
}

} // namespace

class TestSearchRowLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingStaysInsideAndApart_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("zoom");
        for (const int width : {280, 480, 1600}) {
            for (const int zoom : {80, 100, 250})
                QTest::addRow("%d px at %d %%", width, zoom)
                    << width * std::max(100, zoom) / 100 << zoom;
        }
    }

    void everythingStaysInsideAndApart()
    {
        QFETCH(int, width);
        QFETCH(int, zoom);
        Theme theme;
        theme.setZoom(zoom);
        auto input = inputOf(
            u"สั่งชาไทยเย็น 12 แก้ว กับชาเขียวอีก 4 แก้ว ส่งก่อนบ่ายสามได้ไหมคะ "_s.repeated(4), {{5, 2}});
        for (const auto kind : {ContentKind::Text, ContentKind::Image}) {
            input.hit.message.content.kind = kind;
            const auto layout = layoutSearchRow(input, theme, width);
            const QRect row(0, 0, width, theme.metrics().row.height);
            for (const auto &rect : {layout.name, layout.time, layout.words}) {
                QVERIFY(!rect.isEmpty());
                QVERIFY2(row.contains(rect), "outside of the row");
            }
            QVERIFY(!layout.name.intersects(layout.time));
            QVERIFY(layout.account.isEmpty() || !layout.account.intersects(layout.time));
            QCOMPARE(layout.more.isEmpty(), kind == ContentKind::Text);
            QVERIFY(!layout.words.intersects(layout.more));
        }
    }

    void marksWhatWasLookedFor()
    {
        const Theme theme;
        const auto input = inputOf(u"春茶禮盒收到了，茶很香"_s, {{1, 1}, {8, 1}});
        const auto layout = layoutSearchRow(input, theme, 600);
        const auto *block = blockWith(layout.items, u"禮盒"_s);
        QVERIFY(block);
        QStringList marked;
        const auto formats = block->layout()->formats();
        for (const auto &range : formats) {
            if (range.format.background().color() == theme.colors().hit)
                marked << block->text().mid(range.start, range.length);
        }
        QCOMPARE(marked, (QStringList{u"茶"_s, u"茶"_s}));
    }

    void aLongTextBeginsNearWhatWasFound()
    {
        const QString before = u"前言"_s.repeated(40);
        const auto snippet = snippetOf(before + u"\n綠茶"_s, {{81, 2}});
        QVERIFY(snippet.text.startsWith(QChar(0x2026)));
        QVERIFY(snippet.text.size() < 60);
        QCOMPARE(snippet.places.size(), 1);
        const auto place = snippet.places.constFirst();
        QCOMPARE(snippet.text.mid(place.start, place.length), u"綠茶"_s);
        QVERIFY(!snippet.text.contains(u'\n'));
    }

    void itBeginsWithAWord()
    {
        const QString before = u"Do you still have the large cabinet for "_s;
        const auto snippet = snippetOf(before + u"green and other tea"_s, {{56, 3}});
        QCOMPARE(snippet.text, u"…for green and other tea"_s);
        QVERIFY((snippet.places == QList<Search::TextRange>{{21, 3}}));
        QCOMPARE(snippetOf(u"short tea"_s, {{6, 3}}).text, u"short tea"_s);
    }

    void nothingIsCutInTheMiddleOfACharacter()
    {
        // A family of four is one character of eleven units.
        const QString family = u"👨‍👩‍👧‍👦"_s;
        const auto text = family.repeated(6) + u"茶"_s;
        const auto snippet = snippetOf(text, {{family.size() * 6, 1}});
        QVERIFY(snippet.text.startsWith(QChar(0x2026)));
        QVERIFY(snippet.text.mid(1).startsWith(family));
    }
};

QTEST_MAIN(TestSearchRowLayout)
#include "tst_searchrowlayout.moc"
