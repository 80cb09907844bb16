// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/cardform.h"
#include "tests/ui/support/samples.h"
#include "ui/conversation/bubblelayout.h"

#include <QTest>

#include <algorithm>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

CardFace teaSet()
{
    return {CardForm::OwnPicture,
            u"Tea set"_s,
            u"Two cups and a pot"_s,
            {{CardButton::Does::Open, u"Order"_s, u"https://a.example"_s},
             {CardButton::Does::Say, u"Ask"_s, u"Hello"_s}}};
}

BubbleLayout drawn(const Theme &theme, const QList<CardFace> &faces, bool expanded = false)
{
    BubbleScene scene;
    scene.theme = &theme;
    scene.now = SampleNow;
    Media media;
    media.sha = u"sha"_s;
    Message message = sampleText(u"m"_s, {}, Direction::Outbound, SampleNow);
    message.content = cardContent({u"alt"_s, faces}, media);
    BubbleInput input;
    input.entry.messages = {message};
    input.expanded = expanded;
    return layoutBubble(input, scene, 588);
}

QStringList wordsOf(const BubbleLayout &layout)
{
    QStringList words;
    for (const auto &item : layout.items) {
        if (const auto *text = std::get_if<TextItem>(&item))
            words.append(text->block.text());
    }
    return words;
}

bool offersAll(const BubbleLayout &layout)
{
    return std::any_of(layout.hits.cbegin(), layout.hits.cend(), [](const HitArea &hit) {
        return hit.action == BubbleAction::ShowAll;
    });
}

/// The grounds of the cards, in their order.
QList<QRect> papersOf(const BubbleLayout &layout)
{
    QList<QRect> papers;
    for (const auto &item : layout.items) {
        const auto *fill = std::get_if<FillItem>(&item);
        if (fill && fill->fill == &Colors::cardPaper)
            papers.append(fill->rect);
    }
    return papers;
}

} // namespace

/// Cards of our form as customers see them, in the dark too.
class TestLineCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneHasItsPartsBelowEachOther()
    {
        const Theme theme;
        const auto layout = drawn(theme, {teaSet()});
        QCOMPARE(layout.bubble.width(), 280);
        const auto words = wordsOf(layout);
        for (const auto &said : {u"Tea set"_s, u"Two cups and a pot"_s, u"Order"_s, u"Ask"_s})
            QVERIFY2(words.contains(said), qPrintable(said));
        QVERIFY(std::any_of(layout.items.cbegin(), layout.items.cend(), [](const auto &item) {
            const auto *picture = std::get_if<PictureItem>(&item);
            return picture && picture->sha == u"sha"_s;
        }));
        QCOMPARE(papersOf(layout).size(), 1);
        QVERIFY(!offersAll(layout));
    }

    void severalStandSideBySide()
    {
        const Theme theme;
        auto longer = teaSet();
        longer.text = u"long words "_s.repeated(30);
        const QList<CardFace> six{teaSet(), longer, teaSet(), teaSet(), teaSet(), teaSet()};
        const auto some = drawn(theme, six);
        QCOMPARE(some.bubble.width(), 2 * 196 + 8);
        QCOMPARE(papersOf(some).size(), 4);
        QCOMPARE(papersOf(some).at(0).height(), papersOf(some).at(1).height());
        QVERIFY(offersAll(some));
        const auto all = drawn(theme, six, true);
        QCOMPARE(papersOf(all).size(), 6);
        QVERIFY(!offersAll(all));
        QVERIFY(all.bubble.height() > some.bubble.height());
    }

    /// A stranger's picture is said, not fetched; titles without end have one.
    void anythingHasAnEnd()
    {
        const Theme theme;
        auto face = teaSet();
        face.picture = u"https://shop.example/"_s + QString(1900, u'x');
        face.title = QString(10'000, u'W');
        face.text = QString(10'000, u'語');
        face.buttons[0].label = QString(10'000, u'b');
        const auto layout = drawn(theme, {face});
        QVERIFY(wordsOf(layout).contains(u"shop.example"_s));
        QVERIFY(layout.bubble.height() < 2400);
        QCOMPARE(layout.bubble.width(), 280);
    }
};

QTEST_MAIN(TestLineCard)
#include "tst_linecard.moc"
