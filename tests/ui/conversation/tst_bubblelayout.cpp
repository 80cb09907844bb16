// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/samples.h"
#include "ui/conversation/bubblelayout.h"

#include <QJsonArray>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;

namespace {

BubbleScene sceneOf(const Theme &theme)
{
    BubbleScene scene;
    scene.theme = &theme;
    scene.now = SampleNow;
    scene.locale = QStringLiteral("zh-TW");
    scene.personName = QStringLiteral("張語安");
    scene.words = [](const QString &code, const QVariantMap &) {
        return code;
    };
    return scene;
}

BubbleInput inputOf(const Message &message)
{
    BubbleInput input;
    input.entry.messages = {message};
    input.dayBreak = true;
    return input;
}

Message messageOf(ContentKind kind, Direction direction = Direction::Inbound)
{
    Message message = sampleText(QStringLiteral("m"), {}, direction, SampleNow);
    message.content.kind = kind;
    return message;
}

Message withMedia(ContentKind kind, MediaState state)
{
    Message message = messageOf(kind);
    Media media;
    media.state = state;
    media.sha = QStringLiteral("sha");
    media.thumbnail = QStringLiteral("thumb");
    media.fileName = QStringLiteral("quarterly report with a very long name indeed.pdf");
    media.size = 1'234'567;
    media.width = 4000;
    media.height = 90;
    media.durationMs = 83'000;
    message.content.media = media;
    return message;
}

Message withState(SendState state)
{
    Message message = sampleText(QStringLiteral("m"),
                                 QStringLiteral("明天下午會請晨風物流聯絡您。"),
                                 Direction::Outbound,
                                 SampleNow);
    message.state = state;
    message.route = SendRoute::Push;
    message.errorCode =
        QStringLiteral("a reason that goes on for quite a while, and then some more");
    return message;
}

QJsonObject longCard()
{
    QJsonArray lines;
    for (int i = 0; i < 40; ++i)
        lines.append(QJsonObject{{QStringLiteral("type"), QStringLiteral("text")},
                                 {QStringLiteral("text"), QStringLiteral("line %1").arg(i)}});
    for (int i = 0; i < 6; ++i) {
        lines.append(QJsonObject{
            {QStringLiteral("type"), QStringLiteral("button")},
            {QStringLiteral("action"),
             QJsonObject{{QStringLiteral("label"), QStringLiteral("Button %1").arg(i)}}}});
    }
    return {{QStringLiteral("type"), QStringLiteral("box")}, {QStringLiteral("contents"), lines}};
}

QList<std::pair<QByteArray, Message>> everyKind()
{
    QList<std::pair<QByteArray, Message>> all;
    all.append({"text",
                sampleText(QStringLiteral("m"),
                           QStringLiteral(
                               "收到了，但有兩盒的外盒壓壞了，可以換嗎？ https://example.com/a 😀")
                               .repeated(4),
                           Direction::Inbound,
                           SampleNow)});
    all.append({"thai",
                sampleText(QStringLiteral("m"),
                           QStringLiteral("สั่งชาไทยเย็นสิบสองแก้วส่งก่อนบ่ายสามโมงได้ไหมคะ").repeated(3),
                           Direction::Inbound,
                           SampleNow)});
    for (const auto state :
         {MediaState::Pending, MediaState::Ready, MediaState::Gone, MediaState::Failed}) {
        for (const auto kind : {ContentKind::Image,
                                ContentKind::Video,
                                ContentKind::Audio,
                                ContentKind::File,
                                ContentKind::Sticker})
            all.append({QByteArray("media ") + QByteArray::number(int(kind)) + '/'
                            + QByteArray::number(int(state)),
                        withMedia(kind, state)});
    }
    Message place = messageOf(ContentKind::Location);
    place.content.location = Location{QStringLiteral("松德路 88 號 6 樓").repeated(5),
                                      QStringLiteral("台北市信義區").repeated(9),
                                      25.03,
                                      121.57};
    all.append({"location", place});
    Message sticker = messageOf(ContentKind::Sticker);
    sticker.content.sticker = Sticker{{}, {}, {}, {QStringLiteral("happy")}};
    all.append({"sticker", sticker});
    Message card = messageOf(ContentKind::Card);
    card.content.data = longCard();
    all.append({"card", card});
    Message event = messageOf(ContentKind::Event);
    event.content.event = QStringLiteral("postback");
    event.content.text = QStringLiteral("確認地址").repeated(20);
    all.append({"event", event});
    Message unknown = messageOf(ContentKind::Unknown);
    unknown.content.event = QStringLiteral("hologram");
    all.append({"unknown", unknown});
    all.append({"erased", messageOf(ContentKind::Erased)});
    for (const auto state : {SendState::Queued,
                             SendState::Sending,
                             SendState::Accepted,
                             SendState::Failed,
                             SendState::Unknown,
                             SendState::Cancelled})
        all.append({QByteArray("send ") + QByteArray::number(int(state)), withState(state)});
    return all;
}

QList<QRect> textsOf(const BubbleLayout &layout)
{
    QList<QRect> rects;
    for (const auto &item : layout.items) {
        if (std::holds_alternative<TextItem>(item))
            rects.append(rectOf(item));
    }
    return rects;
}

QString wordsOf(const BubbleLayout &layout)
{
    QStringList words;
    for (const auto &item : layout.items) {
        if (const auto *text = std::get_if<TextItem>(&item))
            words.append(text->block.text());
    }
    return words.join(QLatin1Char('|'));
}

QList<BubbleAction> actionsOf(const BubbleLayout &layout)
{
    QList<BubbleAction> actions;
    for (const auto &hit : layout.hits) {
        if (hit.action != BubbleAction::PickDate)
            actions.append(hit.action);
    }
    return actions;
}

} // namespace

class TestBubbleLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindStaysInsideAndApart_data();
    void everyKindStaysInsideAndApart();
    void keepsToTheWidestBubble();
    void joinsBubblesOfOneSpeaker();
    void everySendStateSaysWhereItStands();
    void unknownOffersItsThreeWays();
    void failedSaysWhyAndOffersRetry();
    void failedOffersWhatHelps_data();
    void failedOffersWhatHelps();
    void lateMessagesTellBothTimes();
    void editedMessagesSaySo();
    void aSetOfPicturesIsOneAlbum();
    void aLongCardIsCutUntilAskedFor();
    void nothingIsEverBlank();
    void linksAreAreas();
    void quotesNameWhoIsQuoted();
    void groupsNameTheSpeaker();
    void ofUsItSaysWhoWrote();
};

void TestBubbleLayout::everyKindStaysInsideAndApart_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("zoom");
    for (const int width : {240, 480, 1600}) {
        for (const int zoom : {80, 250})
            QTest::addRow("%d px at %d %%", width, zoom)
                << width * std::max(100, zoom) / 100 << zoom;
    }
}

void TestBubbleLayout::everyKindStaysInsideAndApart()
{
    QFETCH(int, width);
    QFETCH(int, zoom);
    Theme theme;
    theme.setZoom(zoom);
    const BubbleScene scene = sceneOf(theme);
    QList<std::pair<QByteArray, BubbleInput>> all;
    for (const auto &[name, message] : everyKind()) {
        all.append({name, inputOf(message)});
        if (message.content.media) {
            all.append({name + " open", inputOf(message)});
            all.last().second.player.open = true;
            all.append({name + " failed", inputOf(message)});
            all.last().second.player.trouble = QStringLiteral("it cannot be played. ").repeated(9);
        }
    }
    for (const auto &[name, input] : all) {
        const BubbleLayout layout = layoutBubble(input, scene, width);
        const QRect row(0, 0, width, layout.height);
        for (const auto &item : layout.items) {
            const QRect rect = rectOf(item);
            QVERIFY2(row.contains(rect) || rect.isEmpty(),
                     qPrintable(QStringLiteral("%1: %2,%3 %4x%5 in %6x%7")
                                    .arg(QString::fromLatin1(name))
                                    .arg(rect.x())
                                    .arg(rect.y())
                                    .arg(rect.width())
                                    .arg(rect.height())
                                    .arg(width)
                                    .arg(layout.height)));
        }
        const auto texts = textsOf(layout);
        for (int a = 0; a < texts.size(); ++a) {
            for (int b = a + 1; b < texts.size(); ++b)
                QVERIFY2(!texts.at(a).intersects(texts.at(b)), name.constData());
        }
        for (const auto &hit : layout.hits)
            QVERIFY2((row.contains(hit.rect) || hit.rect.isNull()) && !hit.name.isEmpty(),
                     name.constData());
        if (const auto &player = layout.player) {
            const QRect &bubble = layout.bubble;
            for (const QRect &part : {player->button,
                                      player->bar,
                                      player->time,
                                      player->mute,
                                      player->speed,
                                      player->larger})
                QVERIFY2(part.isNull() || bubble.contains(part), name.constData());
        }
    }
}

void TestBubbleLayout::keepsToTheWidestBubble()
{
    Theme theme;
    const Message message = sampleText(
        QStringLiteral("m"), QStringLiteral("word ").repeated(400), Direction::Inbound, SampleNow);
    QVERIFY(layoutBubble(inputOf(message), sceneOf(theme), 588).bubble.width() <= 420);
    QVERIFY(layoutBubble(inputOf(message), sceneOf(theme), 1200).bubble.width() <= 520);
    QVERIFY(layoutBubble(inputOf(message), sceneOf(theme), 300).bubble.width() <= 300 * 72 / 100);
}

void TestBubbleLayout::joinsBubblesOfOneSpeaker()
{
    Theme theme;
    BubbleInput input = inputOf(
        sampleText(QStringLiteral("m"), QStringLiteral("好的"), Direction::Inbound, SampleNow));
    input.dayBreak = false;
    const int apart = layoutBubble(input, sceneOf(theme), 588).bubble.top();
    input.joinsAbove = true;
    const int joined = layoutBubble(input, sceneOf(theme), 588).bubble.top();
    QCOMPARE(apart, 6);
    QCOMPARE(joined, 2);
    const auto avatars = [&] {
        const auto layout = layoutBubble(input, sceneOf(theme), 588);
        return std::count_if(
            layout.items.cbegin(), layout.items.cend(), [](const DisplayItem &item) {
                return std::holds_alternative<AvatarItem>(item);
            });
    };
    QCOMPARE(avatars(), 1);
    input.joinsBelow = true;
    QCOMPARE(avatars(), 0);
}

void TestBubbleLayout::everySendStateSaysWhereItStands()
{
    Theme theme;
    BubbleScene scene = sceneOf(theme);
    const auto words = [&](SendState state) {
        return wordsOf(layoutBubble(inputOf(withState(state)), scene, 700));
    };
    QVERIFY(words(SendState::Accepted).contains(QStringLiteral("Sent · Push · 10:09")));
    QVERIFY(words(SendState::Sending).contains(QStringLiteral("Sending…")));
    QVERIFY(words(SendState::Queued).contains(QLatin1String("Queued")));
    scene.online = false;
    QVERIFY(words(SendState::Queued).contains(QLatin1String("sends when online")));
    BubbleInput waiting = inputOf(withState(SendState::Queued));
    waiting.waitsForAbove = true;
    QVERIFY(wordsOf(layoutBubble(waiting, scene, 700))
                .contains(QLatin1String("waits for the message above")));
}

void TestBubbleLayout::unknownOffersItsThreeWays()
{
    Theme theme;
    const auto layout = layoutBubble(inputOf(withState(SendState::Unknown)), sceneOf(theme), 700);
    QCOMPARE(actionsOf(layout),
             (QList{BubbleAction::MarkAsSent, BubbleAction::SendAgain, BubbleAction::Discard}));
}

void TestBubbleLayout::failedSaysWhyAndOffersRetry()
{
    Theme theme;
    const auto layout = layoutBubble(inputOf(withState(SendState::Failed)), sceneOf(theme), 700);
    QCOMPARE(actionsOf(layout), (QList{BubbleAction::Retry, BubbleAction::Discard}));
    QVERIFY(wordsOf(layout).contains(QLatin1String("Not sent: a reason")));
    for (const auto &hit : layout.hits)
        QVERIFY(hit.rect.width() >= 24 && hit.rect.height() >= 24);
}

void TestBubbleLayout::failedOffersWhatHelps_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("atRelay");
    QTest::addColumn<bool>("words");
    QTest::addColumn<QList<BubbleAction>>("actions");
    using A = BubbleAction;
    const auto row = [](const char *code, bool atRelay, bool words, const QList<A> &actions) {
        QTest::addRow("%s %d %d", code, atRelay, words)
            << QString::fromLatin1(code) << atRelay << words << actions;
    };
    row("line.monthly-limit", true, true, {A::Retry, A::Discard});
    row("line.reply-token-invalid", true, true, {A::Retry, A::Discard});
    row("line.quote-refused", true, true, {A::SendWithoutQuote, A::Discard});
    row("line.too-large", true, true, {A::SendInParts, A::EditAgain, A::Discard});
    row("line.too-large", true, false, {A::Discard});
    row("line.invalid-request", true, true, {A::EditAgain, A::Discard});
    row("line.sticker-refused", true, false, {A::Discard});
    row("rule.text-too-long", true, true, {A::SendInParts, A::EditAgain, A::Discard});
    row("rule.text-too-long", false, true, {A::Retry, A::Discard});
}

/// What would do nothing is not there.
void TestBubbleLayout::failedOffersWhatHelps()
{
    QFETCH(const QString, code);
    QFETCH(const bool, words);
    Theme theme;
    Message message = withState(SendState::Failed);
    message.errorCode = code;
    QFETCH(const bool, atRelay);
    message.ver = atRelay ? 2 : 0;
    if (!words) {
        message.content.kind = ContentKind::Sticker;
        message.content.text.clear();
    }
    const auto layout = layoutBubble(inputOf(message), sceneOf(theme), 700);
    QTEST(actionsOf(layout), "actions");
}

void TestBubbleLayout::lateMessagesTellBothTimes()
{
    Theme theme;
    Message message =
        sampleText(QStringLiteral("m"), QStringLiteral("好的"), Direction::Inbound, SampleNow);
    message.platformAt = SampleNow - 2 * 3600 * 1000;
    QVERIFY(wordsOf(layoutBubble(inputOf(message), sceneOf(theme), 588))
                .contains(QLatin1String("sent 08:09, arrived 10:09")));
}

void TestBubbleLayout::editedMessagesSaySo()
{
    Theme theme;
    Message message =
        sampleText(QStringLiteral("m"), QStringLiteral("好的"), Direction::Inbound, SampleNow);
    message.editedAt = SampleNow;
    QVERIFY(wordsOf(layoutBubble(inputOf(message), sceneOf(theme), 588))
                .contains(QLatin1String("Edited")));
}

void TestBubbleLayout::aSetOfPicturesIsOneAlbum()
{
    Theme theme;
    BubbleInput input = inputOf(withMedia(ContentKind::Image, MediaState::Ready));
    input.entry.messages[0].content.imageSet = ImageSet{QStringLiteral("set"), 1, 5};
    const auto layout = layoutBubble(input, sceneOf(theme), 588);
    QCOMPARE(layout.bubble.size(), QSize(3 * 96 + 2 * 2, 2 * 64 + 2));
    const auto cells =
        std::count_if(layout.items.cbegin(), layout.items.cend(), [](const DisplayItem &item) {
            return std::holds_alternative<PictureItem>(item);
        });
    QCOMPARE(cells, 5); // the four that have not come yet have their place
}

void TestBubbleLayout::aLongCardIsCutUntilAskedFor()
{
    Theme theme;
    Message card = messageOf(ContentKind::Card);
    card.content.data = longCard();
    BubbleInput input = inputOf(card);
    const auto cut = layoutBubble(input, sceneOf(theme), 588);
    QVERIFY(cut.bubble.height() <= 440 && cut.bubble.width() <= 340);
    QCOMPARE(actionsOf(cut), QList{BubbleAction::ShowAll});
    input.expanded = true;
    const auto whole = layoutBubble(input, sceneOf(theme), 588);
    QVERIFY(whole.bubble.height() > 440);
    QVERIFY(wordsOf(whole).contains(QLatin1String("Button 5")));
}

void TestBubbleLayout::nothingIsEverBlank()
{
    Theme theme;
    for (int kind = int(ContentKind::Text) + 1; kind <= int(ContentKind::Erased); ++kind) {
        const auto layout =
            layoutBubble(inputOf(messageOf(static_cast<ContentKind>(kind))), sceneOf(theme), 588);
        QVERIFY2(layout.bubble.height() >= 20, qPrintable(QString::number(kind)));
        QVERIFY2(layout.items.size() >= 3, qPrintable(QString::number(kind)));
    }
}

void TestBubbleLayout::linksAreAreas()
{
    Theme theme;
    const Message message = sampleText(QStringLiteral("m"),
                                       QStringLiteral("see https://example.com/order?id=7."),
                                       Direction::Inbound,
                                       SampleNow);
    const auto layout = layoutBubble(inputOf(message), sceneOf(theme), 588);
    QCOMPARE(actionsOf(layout), QList{BubbleAction::OpenLink});
    QCOMPARE(layout.hits.last().value, QStringLiteral("https://example.com/order?id=7"));
    QVERIFY(layout.bubble.contains(layout.hits.last().rect));
}

void TestBubbleLayout::quotesNameWhoIsQuoted()
{
    Theme theme;
    BubbleInput input = inputOf(
        sampleText(QStringLiteral("m"), QStringLiteral("好的"), Direction::Outbound, SampleNow));
    input.quote =
        QuotedMessage{MessageId(QStringLiteral("q")), true, {}, {}, QStringLiteral("可以換嗎？")};
    const auto layout = layoutBubble(input, sceneOf(theme), 588);
    QVERIFY(wordsOf(layout).contains(QStringLiteral("張語安")));
    QVERIFY(wordsOf(layout).contains(QStringLiteral("可以換嗎？")));
    QCOMPARE(actionsOf(layout), QList{BubbleAction::ShowQuoted});
}

void TestBubbleLayout::groupsNameTheSpeaker()
{
    Theme theme;
    BubbleScene scene = sceneOf(theme);
    scene.severalPeople = true;
    Message message =
        sampleText(QStringLiteral("m"), QStringLiteral("好的"), Direction::Inbound, SampleNow);
    message.senderName = QStringLiteral("林太太");
    message.senderId = QStringLiteral("U1");
    QVERIFY(wordsOf(layoutBubble(inputOf(message), scene, 588)).contains(QStringLiteral("林太太")));
}

void TestBubbleLayout::ofUsItSaysWhoWrote()
{
    Theme theme;
    BubbleScene scene = sceneOf(theme);
    scene.me = UserId(QStringLiteral("me"));
    scene.nameOf = [](const UserId &user) {
        return user.value() == u"amy" ? QStringLiteral("Amy\u202E") : QString();
    };
    Message message = withState(SendState::Accepted);
    const auto words = [&](const char *author) {
        message.author = UserId(QString::fromLatin1(author));
        return wordsOf(layoutBubble(inputOf(message), scene, 588));
    };
    QVERIFY(words("amy").contains(QStringLiteral("Amy · "))); // and no mark that turns the line
    QVERIFY(!words("me").contains(QStringLiteral("Amy")));
    QCOMPARE(words("gone"), words("me"));
    BubbleInput quoting = inputOf(
        sampleText(QStringLiteral("m"), QStringLiteral("好的"), Direction::Outbound, SampleNow));
    quoting.quote = QuotedMessage{MessageId(QStringLiteral("q")),
                                  false,
                                  {},
                                  UserId(QStringLiteral("amy")),
                                  QStringLiteral("可以換")};
    QVERIFY(wordsOf(layoutBubble(quoting, scene, 588)).contains(QStringLiteral("Amy")));
}

QTEST_MAIN(TestBubbleLayout)
#include "tst_bubblelayout.moc"
