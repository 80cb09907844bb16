// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/samples.h"
#include "ui/conversation/bubblelayout.h"
#include "ui/models/timelinelook.h"

#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;

namespace {

BubbleScene scene(const Theme &theme)
{
    BubbleScene scene;
    scene.theme = &theme;
    scene.now = SampleNow;
    scene.personName = QStringLiteral("張語安");
    scene.mentionable = {QStringLiteral("Nok P."), QStringLiteral("Amy")};
    scene.nameOf = [](const UserId &user) {
        return user.value() == u"u1" ? QStringLiteral("Nok P.") : QString();
    };
    return scene;
}

BubbleInput inputOf(const QString &text, Direction direction)
{
    BubbleInput input;
    input.entry.messages = {sampleText(QStringLiteral("m"), text, direction, SampleNow)};
    return input;
}

QString wordsOf(const BubbleLayout &layout)
{
    QStringList words;
    for (const auto &item : layout.items) {
        if (const auto *text = std::get_if<TextItem>(&item))
            words.append(text->block.text());
    }
    return words.join(u'|');
}

QStringList iconsOf(const BubbleLayout &layout)
{
    QStringList icons;
    for (const auto &item : layout.items) {
        if (const auto *icon = std::get_if<IconItem>(&item))
            icons.append(icon->name);
    }
    return icons;
}

} // namespace

/// What stands in a timeline beside what customers and agents say to each other.
class TestTimelineRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNoteIsNoReply();
    void aNoteMarksWhoIsMentioned();
    void aFileStandsInTheNote();
    void newMessagesHaveALineAbove();
    void gapsSayWhyMessagesAreMissing();
    void manyEventsAreOneLine();
    void whatIsPinnedSaysSo();
    void aDayCanBePressed();
};

void TestTimelineRows::aNoteIsNoReply()
{
    const Theme theme;
    BubbleInput input = inputOf(QStringLiteral("Warehouse: 3 in stock."), Direction::Note);
    input.entry.messages[0].author = UserId(QStringLiteral("u1"));
    const auto layout = layoutBubble(input, scene(theme), 700);
    const auto *ground = std::get_if<FillItem>(&layout.items.constFirst());
    QVERIFY(ground && ground->fill == &Colors::note && ground->line == &Colors::noteLine);
    QVERIFY(layout.bubble.left() > 200); // at the desk's side
    QVERIFY(layout.bubble.width() <= theme.metrics().bubble.note);
    QVERIFY2(wordsOf(layout).contains(QLatin1String("Nok P.|internal note")),
             qPrintable(wordsOf(layout)));
    QVERIFY(!wordsOf(layout).contains(QLatin1String("Sent")));
    input.entry.messages[0].editedAt = SampleNow;
    QVERIFY(wordsOf(layoutBubble(input, scene(theme), 700)).contains(QLatin1String("edited")));
}

void TestTimelineRows::aNoteMarksWhoIsMentioned()
{
    const Theme theme;
    const auto marked = [&](const QString &text) {
        const auto layout = layoutBubble(inputOf(text, Direction::Note), scene(theme), 700);
        const auto &block = std::get<TextItem>(layout.items.constLast()).block;
        QStringList marks;
        for (const auto &range : block.layout()->formats())
            marks.append(text.mid(range.start, range.length));
        return marks;
    };
    QCOMPARE(marked(QStringLiteral("ask @amy or @Nok P. today")),
             (QStringList{QStringLiteral("@amy"), QStringLiteral("@Nok P.")}));
    QCOMPARE(marked(QStringLiteral("mail a@b, nobody @here")), QStringList());
}

/// In amber like the rest of the note, and opened by nothing but a press.
void TestTimelineRows::aFileStandsInTheNote()
{
    const Theme theme;
    BubbleInput input = inputOf(QStringLiteral("on the shelf"), Direction::Note);
    auto &content = input.entry.messages[0].content;
    for (const auto kind :
         {ContentKind::Image, ContentKind::Video, ContentKind::Audio, ContentKind::File}) {
        content.kind = kind;
        content.media = Media();
        content.media->state = MediaState::Ready;
        content.media->sha = QStringLiteral("sha");
        content.media->fileName = QStringLiteral("offer.pdf");
        content.media->size = 2'000'000;
        for (const int width : {240, 480, 1600}) {
            const auto layout = layoutBubble(input, scene(theme), width);
            const auto *ground = std::get_if<FillItem>(&layout.items.constFirst());
            QVERIFY(ground && ground->fill == &Colors::note && ground->line == &Colors::noteLine);
            QVERIFY(wordsOf(layout).contains(QLatin1String("on the shelf")));
            QVERIFY(!layout.player); // it does not begin to play in the chat
            QCOMPARE(layout.hits.size(), 1);
            QCOMPARE(layout.hits.constFirst().action, BubbleAction::OpenMedia);
            QVERIFY(layout.bubble.contains(layout.hits.constFirst().rect));
        }
    }
    QVERIFY(wordsOf(layoutBubble(input, scene(theme), 700)).contains(QLatin1String("offer.pdf")));
    content.media->state = MediaState::Pending;
    const auto waiting = layoutBubble(input, scene(theme), 700);
    QVERIFY(waiting.hits.isEmpty());
    QVERIFY(wordsOf(waiting).contains(QLatin1String("Waits until the relay has it")));
    const int high = waiting.bubble.height();
    content.text.clear();
    QVERIFY(layoutBubble(input, scene(theme), 700).bubble.height() < high);
}

void TestTimelineRows::newMessagesHaveALineAbove()
{
    const Theme theme;
    BubbleInput input = inputOf(QStringLiteral("hello"), Direction::Inbound);
    const int without = layoutBubble(input, scene(theme), 700).bubble.top();
    input.unread = true;
    const auto layout = layoutBubble(input, scene(theme), 700);
    QVERIFY(wordsOf(layout).startsWith(QLatin1String("New|hello")));
    QVERIFY(layout.bubble.top() >= without + theme.metrics().bubble.thinLine);
}

void TestTimelineRows::gapsSayWhyMessagesAreMissing()
{
    const Theme theme;
    auto where = scene(theme);
    BubbleInput input = inputOf(QStringLiteral("hello"), Direction::Inbound);
    input.gapAbove = TimelineGap::Fetching;
    input.gapBelow = TimelineGap::Missing;
    where.online = false;
    const QString words = wordsOf(layoutBubble(input, where, 700));
    QVERIFY2(words.startsWith(QLatin1String("Getting messages"))
                 && words.contains(QLatin1String("until you are online")),
             qPrintable(words));
    where.online = true;
    QVERIFY(!wordsOf(layoutBubble(input, where, 700)).contains(QLatin1String("online")));
}

void TestTimelineRows::manyEventsAreOneLine()
{
    QList<TimelineEntry> entries;
    for (int i = 0; i < 6; ++i) {
        Message message =
            sampleText(QStringLiteral("m%1").arg(i), {}, Direction::System, SampleNow);
        message.content.kind = ContentKind::Event;
        message.content.event = QStringLiteral("follow");
        entries.append({{message}});
    }
    QSet<MessageId> unfolded;
    const TimelineLook look(entries, unfolded);
    QCOMPARE(look.foldOf(0), 6);
    QCOMPARE(look.foldOf(3), TimelineLook::FoldedAway);
    entries[3].messages[0] =
        sampleText(QStringLiteral("said"), QStringLiteral("hi"), Direction::Inbound, SampleNow);
    QCOMPARE(look.foldOf(0), 0); // three lines are not many
    QCOMPARE(look.foldOf(4), 0);
    entries.removeAt(3);
    QCOMPARE(look.foldOf(0), 5);
    entries.last().messages[0].order.at += 24 * 3600 * 1000;
    QCOMPARE(look.foldOf(0), 4); // another day
    QCOMPARE(look.foldOf(4), 0);
    unfolded.insert(entries.at(1).first().id);
    QCOMPARE(look.foldOf(0), 0);

    const Theme theme;
    BubbleInput head;
    head.entry = entries.constFirst();
    head.fold = 4;
    const auto layout = layoutBubble(head, scene(theme), 700);
    QVERIFY(wordsOf(layout).contains(QLatin1String("4 events")));
    QCOMPARE(layout.hits.constLast().action, BubbleAction::ShowEvents);
    head.fold = TimelineLook::FoldedAway;
    QCOMPARE(layoutBubble(head, scene(theme), 700).height, 0);
}

void TestTimelineRows::whatIsPinnedSaysSo()
{
    const Theme theme;
    BubbleInput input = inputOf(QStringLiteral("hello"), Direction::Inbound);
    QVERIFY(!iconsOf(layoutBubble(input, scene(theme), 700)).contains(QStringLiteral("pin")));
    input.entry.messages[0].pinnedAt = SampleNow;
    QVERIFY(iconsOf(layoutBubble(input, scene(theme), 700)).contains(QStringLiteral("pin")));
}

void TestTimelineRows::aDayCanBePressed()
{
    const Theme theme;
    BubbleInput input = inputOf(QStringLiteral("hello"), Direction::Inbound);
    input.dayBreak = true;
    const auto layout = layoutBubble(input, scene(theme), 700);
    QCOMPARE(layout.hits.constFirst().action, BubbleAction::PickDate);
    QVERIFY(layout.hits.constFirst().rect.height() >= 24);
    QVERIFY(!layout.hits.constFirst().rect.intersects(layout.bubble));
}

QTEST_MAIN(TestTimelineRows)
#include "tst_timelinerows.moc"
