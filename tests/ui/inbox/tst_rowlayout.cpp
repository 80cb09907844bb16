// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/samples.h"
#include "ui/inbox/rowlayout.h"
#include "ui/models/rowwords.h"

#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;

namespace {

RowInput inputOf(const FakeDesk &desk, int row)
{
    RowInput input;
    input.row = desk.conversations.rows.at(row);
    input.account = *desk.accounts.account(input.row.conversation.account);
    input.preview = RowWords(desk.accounts).preview(input.row);
    input.now = SampleNow;
    return input;
}

QList<QRect> wordsOf(const RowLayout &layout)
{
    QList<QRect> rects;
    for (const auto &rect : {layout.name,
                             layout.time,
                             layout.preview,
                             layout.count,
                             layout.account,
                             layout.chip,
                             layout.owner}) {
        if (!rect.isEmpty())
            rects.append(rect);
    }
    return rects;
}

} // namespace

class TestRowLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingStaysInsideAndApart_data();
    void everythingStaysInsideAndApart();
    void standsWhereTheDrawingHasIt();
    void saysWhatWaitsForAPerson();
    void whatIsBackIsMarkedUntilItIsRead();
    void aTeamsPinHasItsOwnSign();
    void saysUntilWhenItIsSnoozed_data();
    void saysUntilWhenItIsSnoozed();
    void showsAtMostNinetyNine();
    void aDraftStandsBeforeTheLastMessage();
    void aNameCannotTurnTheLineAround();
    void marksWhereAColleagueIs();
    void whoWaitsTooLongIsSeenFromAfar_data();
    void whoWaitsTooLongIsSeenFromAfar();
    void howLongSomebodyWaitsIsNoTimeOfDay();
    void aVipsTimeRunsDown();
    void aRowOfNobodyHasAnEmptyPlace();
    void showsTheChannelAndThePriority();
};

void TestRowLayout::everythingStaysInsideAndApart_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("zoom");
    for (const int width : {240, 480, 1600}) {
        for (const int zoom : {80, 100, 250})
            QTest::addRow("%d px at %d %%", width, zoom)
                << width * std::max(100, zoom) / 100 << zoom;
    }
}

void TestRowLayout::everythingStaysInsideAndApart()
{
    QFETCH(int, width);
    QFETCH(int, zoom);
    Theme theme;
    theme.setZoom(zoom);
    FakeDesk desk;
    fillSampleDesk(desk);
    const QRect row(0, 0, width, theme.metrics().row.height);
    for (int i = 0; i < desk.conversations.rows.size(); ++i) {
        RowInput input = inputOf(desk, i);
        input.row.conversation.title += QStringLiteral(" with a name that never ends").repeated(3);
        input.row.unread = 120;
        input.row.queued = 12;
        const RowLayout layout = layoutRow(input, theme, width);
        const auto words = wordsOf(layout);
        for (const auto &rect : words)
            QVERIFY2(row.contains(rect), qPrintable(QString::number(i)));
        for (int a = 0; a < words.size(); ++a) {
            for (int b = a + 1; b < words.size(); ++b)
                QVERIFY(!words.at(a).intersects(words.at(b)));
        }
        for (const auto &item : layout.items)
            QVERIFY(row.adjusted(0, -4, 0, 4).contains(rectOf(item)));
    }
}

void TestRowLayout::standsWhereTheDrawingHasIt()
{
    Theme theme;
    FakeDesk desk;
    fillSampleDesk(desk);
    const RowLayout layout = layoutRow(inputOf(desk, 1), theme, 348);
    QCOMPARE(layout.name.left(), 68);
    QCOMPARE(layout.name.top(), 8);
    QCOMPARE(layout.preview.top(), 28);
    QCOMPARE(layout.account.top(), 48);
    QCOMPARE(layout.time.right(), 348 - 12 - 1);
    QCOMPARE(layout.count.height(), 18);
}

void TestRowLayout::saysWhatWaitsForAPerson()
{
    Theme theme;
    FakeDesk desk;
    fillSampleDesk(desk);
    RowInput input = inputOf(desk, 8);
    QVERIFY(layoutRow(input, theme, 348).chip.isEmpty());
    input.row.queued = 2;
    const QRect queued = layoutRow(input, theme, 348).chip;
    QVERIFY(!queued.isEmpty());
    input.row.failed = 1; // outweighs what only waits
    QVERIFY(layoutRow(input, theme, 348).chip.width() != queued.width());
}

void TestRowLayout::whatIsBackIsMarkedUntilItIsRead()
{
    Theme theme;
    FakeDesk desk;
    fillSampleDesk(desk);
    RowInput input = inputOf(desk, 8);
    input.row.conversation.waitingSince = 0;
    input.row.conversation.back = {SampleNow, 5};
    QVERIFY(!layoutRow(input, theme, 348).chip.isEmpty());
    input.row.readUpTo = {SampleNow, 5};
    QVERIFY(layoutRow(input, theme, 348).chip.isEmpty());
}

void TestRowLayout::aTeamsPinHasItsOwnSign()
{
    Theme theme;
    FakeDesk desk;
    fillSampleDesk(desk);
    RowInput input = inputOf(desk, 8);
    const auto signs = [&] {
        QStringList names;
        const auto layout = layoutRow(input, theme, 348);
        for (const auto &item : layout.items) {
            if (const auto *icon = std::get_if<IconItem>(&item))
                names.append(icon->name);
        }
        return names.filter(QStringLiteral("pin"));
    };
    input.row.conversation.pinnedAt = 1;
    input.row.conversation.team = {};
    QCOMPARE(signs(), QStringList{QStringLiteral("pin-team")});
    input.row.mark.pinnedAt = 1;
    QCOMPARE(signs(), (QStringList{QStringLiteral("pin"), QStringLiteral("pin-team")}));
    input.row.conversation.team = TeamId(QStringLiteral("theirs"));
    input.row.ties.ofMyTeam = false;
    QCOMPARE(signs(), QStringList{QStringLiteral("pin")});
    QVERIFY(layoutRow(input, theme, 348).chip.isEmpty());
    input.row.mark.pinCategory = QStringLiteral("a category that is far too long for it");
    const auto layout = layoutRow(input, theme, 348);
    QVERIFY(!layout.chip.isEmpty() && layout.chip.left() > layout.account.left() + 40);
}

void TestRowLayout::saysUntilWhenItIsSnoozed_data()
{
    QTest::addColumn<qint64>("until");
    QTest::addColumn<QString>("said");
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(SampleNow);
    const auto at = [&](int days, int hour) {
        return QDateTime(now.date().addDays(days), QTime(hour, 30)).toMSecsSinceEpoch();
    };
    QTest::newRow("today") << at(0, 23) << QStringLiteral("Until 23:30");
    QTest::newRow("another day") << at(
        3, 9) << QStringLiteral("Until ") + TimeText().found(at(3, 9), SampleNow);
    QTest::newRow("until they write") << qint64(0) << QStringLiteral("Snoozed");
}

void TestRowLayout::saysUntilWhenItIsSnoozed()
{
    QFETCH(const qint64, until);
    QFETCH(const QString, said);
    Theme theme;
    FakeDesk desk;
    fillSampleDesk(desk);
    RowInput input = inputOf(desk, 8);
    input.row.conversation.state = ConversationState::Snoozed;
    input.row.conversation.snoozedUntil = until;
    const auto layout = layoutRow(input, theme, 348);
    const bool found =
        std::any_of(layout.items.cbegin(), layout.items.cend(), [&](const DisplayItem &item) {
            const auto *text = std::get_if<TextItem>(&item);
            return text && text->block.text() == said;
        });
    QVERIFY(found);
}

void TestRowLayout::showsAtMostNinetyNine()
{
    Theme theme;
    FakeDesk desk;
    fillSampleDesk(desk);
    RowInput input = inputOf(desk, 1);
    input.row.unread = 5000;
    const int wide = layoutRow(input, theme, 348).count.width();
    input.row.unread = 100;
    QCOMPARE(layoutRow(input, theme, 348).count.width(), wide);
    input.row.unread = 7;
    QCOMPARE(layoutRow(input, theme, 348).count.width(), 18);
}

void TestRowLayout::aDraftStandsBeforeTheLastMessage()
{
    Theme theme;
    FakeDesk desk;
    fillSampleDesk(desk);
    const RowLayout layout = layoutRow(inputOf(desk, 0), theme, 348);
    QVERIFY(layout.preview.left() > layout.name.left());
}

void TestRowLayout::aNameCannotTurnTheLineAround()
{
    Theme theme;
    FakeDesk desk;
    fillSampleDesk(desk);
    RowInput input = inputOf(desk, 3);
    input.row.conversation.title = QStringLiteral("\u202Eevil");
    for (const auto &item : layoutRow(input, theme, 348).items) {
        if (const auto *text = std::get_if<TextItem>(&item))
            QVERIFY(!text->block.text().contains(QChar(0x202E)));
    }
}

void TestRowLayout::marksWhereAColleagueIs()
{
    Theme theme;
    FakeDesk desk;
    fillSampleDesk(desk);
    RowInput input = inputOf(desk, 1);
    const auto has = [&](const QString &icon) {
        const auto items = layoutRow(input, theme, 348).items;
        return std::any_of(items.cbegin(), items.cend(), [&](const auto &item) {
            const auto *drawn = std::get_if<IconItem>(&item);
            return drawn != nullptr && drawn->name == icon;
        });
    };
    QVERIFY(!has(QStringLiteral("eye")) && !has(QStringLiteral("edit")));
    input.company = Presence::Viewing;
    QVERIFY(has(QStringLiteral("eye")));
    input.company = Presence::Writing;
    QVERIFY(has(QStringLiteral("edit")));
}

void TestRowLayout::whoWaitsTooLongIsSeenFromAfar_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<bool>("marked");
    QTest::addColumn<int>("role"); // 0 quiet, 1 warns, 2 late
    QTest::newRow("just asked") << 1 << false << 0;
    QTest::newRow("most of the time is gone") << 8 << false << 1;
    QTest::newRow("late") << 11 << true << 2;
}

void TestRowLayout::whoWaitsTooLongIsSeenFromAfar()
{
    QFETCH(int, minutes);
    QFETCH(bool, marked);
    QFETCH(int, role);
    Theme theme;
    FakeDesk desk;
    fillSampleDesk(desk);
    RowInput input = inputOf(desk, 3);
    input.row.conversation.waitingSince = SampleNow - minutes * 60'000LL;
    const RowLayout layout = layoutRow(input, theme, 348);
    const QList<ColorRole> roles{&Colors::text3, &Colors::warn, &Colors::bad};
    bool hasMark = false;
    for (const auto &item : layout.items) {
        const auto *icon = std::get_if<IconItem>(&item);
        hasMark |= icon != nullptr && icon->name == QStringLiteral("sla");
        const auto *text = std::get_if<TextItem>(&item);
        if (text != nullptr && layout.time.contains(text->at))
            QVERIFY(text->ink == roles.at(role));
    }
    QCOMPARE(hasMark, marked);
}

void TestRowLayout::howLongSomebodyWaitsIsNoTimeOfDay()
{
    Theme theme;
    FakeDesk desk;
    fillSampleDesk(desk);
    RowInput input = inputOf(desk, 3);
    input.row.conversation.waitingSince = SampleNow - 62 * 60'000LL;
    const RowLayout layout = layoutRow(input, theme, 348);
    QStringList words;
    for (const auto &item : layout.items) {
        if (const auto *text = std::get_if<TextItem>(&item))
            words.append(text->block.text());
    }
    QVERIFY2(words.contains(QStringLiteral("1 h")), qPrintable(words.join(u'|')));
}

void TestRowLayout::aVipsTimeRunsDown()
{
    Theme theme;
    FakeDesk desk;
    fillSampleDesk(desk);
    RowInput input = inputOf(desk, 3);
    input.row.conversation.priority = Priority::Vip;
    const auto ringAfter = [&](int seconds) -> std::optional<RingItem> {
        input.row.conversation.waitingSince = SampleNow - seconds * 1000LL;
        for (const auto &item : layoutRow(input, theme, 348).items) {
            if (const auto *ring = std::get_if<RingItem>(&item))
                return *ring;
        }
        return {};
    };
    QVERIFY(ringAfter(9).has_value());
    QCOMPARE(ringAfter(9)->part, 0.8);
    QCOMPARE(ringAfter(36)->part, 0.2);
    QVERIFY(ringAfter(9)->ink == &Colors::warn && ringAfter(36)->ink == &Colors::bad);
    QVERIFY(!ringAfter(45)); // it is late: the time says so
}

void TestRowLayout::aRowOfNobodyHasAnEmptyPlace()
{
    Theme theme;
    FakeDesk desk;
    fillSampleDesk(desk);
    RowInput input = inputOf(desk, 1);
    const auto isEmpty = [&] {
        const RowLayout layout = layoutRow(input, theme, 348);
        return std::any_of(layout.items.cbegin(), layout.items.cend(), [&](const auto &item) {
            const auto *place = std::get_if<EmptyPlaceItem>(&item);
            return place != nullptr && place->rect == layout.owner;
        });
    };
    input.row.conversation.assignee = {};
    QVERIFY(isEmpty());
    input.row.conversation.assignee = UserId(QStringLiteral("amy"));
    QVERIFY(!isEmpty());
}

void TestRowLayout::showsTheChannelAndThePriority()
{
    Theme theme;
    FakeDesk desk;
    fillSampleDesk(desk);
    RowInput input = inputOf(desk, 8);
    const auto signs = [&] {
        QStringList names;
        const auto layout = layoutRow(input, theme, 348);
        for (const auto &item : layout.items) {
            if (const auto *icon = std::get_if<IconItem>(&item))
                names.append(icon->name);
        }
        return names;
    };
    QStringList channels;
    for (const auto platform :
         {Platform::Line, Platform::Messenger, Platform::Instagram, Platform::WhatsApp}) {
        input.account.platform = platform;
        channels += signs().filter(QStringLiteral("channel-"));
    }
    QCOMPARE(channels,
             (QStringList{QStringLiteral("channel-line"),
                          QStringLiteral("channel-messenger"),
                          QStringLiteral("channel-instagram"),
                          QStringLiteral("channel-whatsapp")}));
    const int normal = layoutRow(input, theme, 348).name.left();
    for (const auto priority : {Priority::High, Priority::Vip}) {
        input.row.conversation.priority = priority;
        const bool vip = priority == Priority::Vip;
        QCOMPARE(signs().contains(QStringLiteral("priority-high")), !vip);
        QCOMPARE(signs().contains(QStringLiteral("vip")), vip);
        QVERIFY(layoutRow(input, theme, 348).name.left() > normal);
        QVERIFY(RowWords(desk.accounts)
                    .spoken(input.row, Presence::Away, input.now)
                    .contains(vip ? QStringLiteral("VIP") : QStringLiteral("high priority")));
    }
}

QTEST_MAIN(TestRowLayout)
#include "tst_rowlayout.moc"
