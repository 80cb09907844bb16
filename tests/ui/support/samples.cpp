// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/samples.h"

#include <QJsonArray>

namespace Frontdesk::Test {

namespace {

constexpr qint64 Minute = 60'000;

Account account(const char *id,
                const char *name,
                const char *letter,
                int color,
                const char *group,
                const char *locale)
{
    Account a;
    a.id = AccountId(QString::fromLatin1(id));
    a.slug = QString::fromLatin1(id);
    a.name = QString::fromUtf8(name);
    a.letter = QString::fromUtf8(letter);
    a.color = color;
    a.group = QString::fromUtf8(group);
    a.locale = QString::fromLatin1(locale);
    return a;
}

struct RowSample {
    const char *account;
    const char *name;
    const char *text;
    int minutes;
    int unread = 0;
    ContentKind kind = ContentKind::Text;
    Direction direction = Direction::Inbound;
    int queued = 0;
    int failed = 0;
    const char *draft = "";
    const char *sender = "";
    int members = 0;
};

ConversationRow row(const RowSample &s, int number)
{
    ConversationRow r;
    Conversation &c = r.conversation;
    c.id = ConversationId(QStringLiteral("c%1").arg(number));
    c.account = AccountId(QString::fromLatin1(s.account));
    c.kind = s.members > 0 ? ConversationKind::Group : ConversationKind::User;
    c.contact = ContactId(QStringLiteral("p%1").arg(number * 7));
    c.title = QString::fromUtf8(s.name);
    c.members = s.members;
    c.lastOrder = {SampleNow - s.minutes * Minute - number, number};
    c.lastDirection = s.direction;
    c.lastKind = s.kind;
    c.lastText = QString::fromUtf8(s.text);
    c.lastSender = QString::fromUtf8(s.sender);
    c.waitingSince = s.unread > 0 ? c.lastOrder.at : 0;
    c.unanswered = s.unread;
    c.ver = 1;
    r.unread = s.unread;
    r.queued = s.queued;
    r.failed = s.failed;
    r.draft = QString::fromUtf8(s.draft);
    return r;
}

const QList<RowSample> &rowSamples()
{
    static const QList<RowSample> Samples{
        {"sh",
         "張語安",
         "收到了，但有兩盒的外盒壓壞了，可以換嗎？",
         0,
         0,
         ContentKind::Text,
         Direction::Inbound,
         0,
         0,
         "語安您好，新的禮盒會送到松德路"},
        {"td", "ณัฐริกา ใจดี", "สั่งชาไทยเย็น 12 แก้ว ส่งก่อนบ่ายสามได้ไหมคะ", 14, 3},
        {"jp", "高橋 ゆうな", "予約を明日の15時に変更できますか？", 9, 1},
        {"ki",
         "Wendy Carter",
         "The oak sample ships on Monday.",
         6,
         0,
         ContentKind::Text,
         Direction::Outbound,
         2},
        {"hm", "王柏睿", "沙發扶手這裡有一點脫線", 5, 2, ContentKind::Image},
        {"th",
         "สมหญิง แก้วใส",
         "ขอบคุณมากค่ะ เดี๋ยวแวะไปรับที่ร้านนะคะ 🙏",
         3,
         0,
         ContentKind::Text,
         Direction::Inbound,
         0,
         1},
        {"jp", "中村 そら", "ありがとう", 2, 1, ContentKind::Sticker},
        {"tw",
         "團購 松山社區",
         "抹茶的還有幾盒？",
         2,
         4,
         ContentKind::Text,
         Direction::Inbound,
         0,
         0,
         "",
         "林太太",
         12},
        {"sh", "李家綺", "好的，謝謝你們 😊", 1},
        {"mb", "陳小滿", "點數什麼時候會入帳？", 0, 1},
    };
    return Samples;
}

/// Adds messages a minute or less apart, each below the last.
class Story
{
public:
    explicit Story(FakeDesk &desk)
        : m_desk(desk)
    {
    }

    Message &add(Direction direction, ContentKind kind, const char *text = "")
    {
        Message m;
        m.id = MessageId(QStringLiteral("m%1").arg(m_desk.timeline.messages.size() + 1));
        m.conversation = sampleConversation();
        m.account = AccountId(QStringLiteral("sh"));
        m.direction = direction;
        m.content.kind = kind;
        m.content.text = QString::fromUtf8(text);
        m.order = {m_at, m_desk.timeline.messages.size() + 1};
        m.arrivedAt = m_at;
        m.ver = 1;
        if (direction == Direction::Outbound) {
            m.author = UserId(QStringLiteral("Amy"));
            m.state = SendState::Accepted;
            m.route = SendRoute::Reply;
        }
        m_desk.timeline.messages.append(m);
        return m_desk.timeline.messages.last();
    }
    void wait(qint64 ms) { m_at += ms; }

private:
    FakeDesk &m_desk;
    qint64 m_at = SampleNow - 12 * Minute;
};

QJsonObject flexCard()
{
    const auto text = [](const char *words, const char *weight) {
        return QJsonObject{{QStringLiteral("type"), QStringLiteral("text")},
                           {QStringLiteral("text"), QString::fromUtf8(words)},
                           {QStringLiteral("weight"), QString::fromUtf8(weight)}};
    };
    const auto button = [](const char *label) {
        return QJsonObject{{QStringLiteral("type"), QStringLiteral("button")},
                           {QStringLiteral("action"),
                            QJsonObject{{QStringLiteral("type"), QStringLiteral("postback")},
                                        {QStringLiteral("label"), QString::fromUtf8(label)}}}};
    };
    const QJsonObject body{{QStringLiteral("type"), QStringLiteral("box")},
                           {QStringLiteral("contents"),
                            QJsonArray{text("春摘禮盒 補寄單 #R-2051", "bold"),
                                       text("2 盒 · 免運 · 預計 5/22 送達", "regular"),
                                       button("確認地址"),
                                       button("改時間")}}};
    return {{QStringLiteral("type"), QStringLiteral("flex")},
            {QStringLiteral("contents"),
             QJsonObject{{QStringLiteral("type"), QStringLiteral("bubble")},
                         {QStringLiteral("body"), body}}}};
}

void addPictures(Story &story)
{
    for (int i = 1; i <= 3; ++i) {
        Message &m = story.add(Direction::Inbound, ContentKind::Image);
        m.content.media = readyMedia(QStringLiteral("album%1").arg(i));
        m.content.imageSet = ImageSet{QStringLiteral("set1"), i, 3};
    }
}

void addSends(Story &story)
{
    Message &reply = story.add(
        Direction::Outbound, ContentKind::Text, "當然可以！真的很抱歉，我們馬上補寄兩盒新的給您 🙏");
    reply.quotes = MessageId(QStringLiteral("m5"));
    Message &card = story.add(Direction::Outbound, ContentKind::Card, "春摘禮盒 補寄單");
    card.content.data = flexCard();
    story.wait(Minute);
    Message &sticker = story.add(Direction::Inbound, ContentKind::Sticker);
    sticker.content.sticker = Sticker{QStringLiteral("1"),
                                      QStringLiteral("2"),
                                      {},
                                      {QStringLiteral("happy"), QStringLiteral("OK")}};
    story.wait(Minute);
    Message &failed = story.add(Direction::Outbound, ContentKind::Text, "補寄的影片說明在這裡");
    failed.state = SendState::Failed;
    failed.errorCode = QStringLiteral("line.monthly-limit");
    Message &unknown =
        story.add(Direction::Outbound, ContentKind::Text, "明天下午會請晨風物流聯絡您。");
    unknown.state = SendState::Unknown;
    unknown.errorCode = QStringLiteral("line.no-answer");
    Message &queued = story.add(Direction::Outbound, ContentKind::Text, "還需要其他協助嗎？");
    queued.state = SendState::Queued;
    queued.order = {};
}

} // namespace

namespace {

/// Who handles what, as drawn; the team's queue, a VIP, a conversation to follow up.
void assignRows(FakeDesk &desk)
{
    const auto me = QStringLiteral("Amy");
    for (const auto &name :
         {me, QStringLiteral("Ben"), QStringLiteral("Mei"), QStringLiteral("Nok")})
        desk.accounts.users.append({UserId(name), name, {}, User::Role::Agent, 1});
    desk.accounts.groups = {
        {TeamId(QStringLiteral("t1")), QStringLiteral("台北"), {UserId(me)}, 1}};
    const QStringList owners{me,
                             QStringLiteral("Nok"),
                             QStringLiteral("Mei"),
                             me,
                             {},
                             me,
                             QStringLiteral("Mei"),
                             {},
                             QStringLiteral("Ben"),
                             me};
    for (qsizetype i = 0; i < desk.conversations.rows.size(); ++i) {
        auto &row = desk.conversations.rows[i];
        row.conversation.assignee = UserId(owners.value(i));
        if (row.conversation.account.value() == u"sh" || row.conversation.account.value() == u"tw")
            row.conversation.team = TeamId(QStringLiteral("t1"));
        row.lastIsMine = row.conversation.lastDirection == Direction::Outbound;
        row.ties = tiesOf(row.conversation, {UserId(me), {TeamId(QStringLiteral("t1"))}}, i == 4);
    }
    desk.conversations.rows[0].conversation.priority = Priority::Vip;
    desk.conversations.rows[0].conversation.state = ConversationState::FollowUp;
}

} // namespace

void fillSampleDesk(FakeDesk &desk)
{
    desk.presence.there.insert(
        sampleConversation(),
        {{UserId(QStringLiteral("nok")), QStringLiteral("Nok"), Presence::Viewing}});
    desk.accounts.list = {
        account("tw", "晴葉茶館 台北", "台", 3, "台北", "zh-TW"),
        account("sh", "晴葉 線上商店", "商", 2, "台北", "zh-TW"),
        account("mb", "晴葉 會員服務", "會", 8, "台北", "zh-TW"),
        account("hm", "木野居 家具", "木", 5, "台北", "zh-TW"),
        account("th", "ชาใบฟ้า สยาม", "ส", 7, "กรุงเทพฯ", "th"),
        account("td", "ใบฟ้า เดลิเวอรี", "ด", 1, "กรุงเทพฯ", "th"),
        account("jp", "はれは茶房 渋谷", "渋", 6, "東京", "ja"),
        account("jo", "はれは オンライン", "オ", 4, "東京", "ja"),
        account("ki", "Kinoya Interior", "K", 10, "東京", "en"),
    };
    desk.accounts.list[5].attention = QStringLiteral("line.token");
    const QHash<QString, int> waiting{{QStringLiteral("tw"), 6},
                                      {QStringLiteral("sh"), 12},
                                      {QStringLiteral("hm"), 3},
                                      {QStringLiteral("th"), 4},
                                      {QStringLiteral("td"), 9},
                                      {QStringLiteral("jp"), 2},
                                      {QStringLiteral("ki"), 1}};
    for (auto it = waiting.cbegin(); it != waiting.cend(); ++it)
        desk.accounts.counts.insert(AccountId(it.key()), it.value());
    int number = 0;
    for (const auto &sample : rowSamples())
        desk.conversations.rows.append(row(sample, ++number));
    desk.conversations.rows[0].conversation.lastOrder.at = SampleNow + Minute / 2;
    assignRows(desk);
    Contact contact;
    contact.id = desk.conversations.rows.at(0).conversation.contact;
    contact.account = AccountId(QStringLiteral("sh"));
    contact.displayName = QStringLiteral("張語安");
    contact.language = QStringLiteral("zh-TW");
    contact.statusMessage = QStringLiteral("安安🌿 喝茶、散步、看海");
    contact.friendState = FriendState::Friend;
    contact.friendSince = 1'710'201'600'000;
    desk.contacts.contacts.insert(contact.id, contact);
    desk.link.user.id = UserId(QStringLiteral("Amy"));
    desk.link.user.name = QStringLiteral("Amy Lin");
    desk.link.name = QStringLiteral("晴葉集團");

    Story story(desk);
    Message &follow = story.add(Direction::System, ContentKind::Event);
    follow.content.event = QStringLiteral("follow");
    story.wait(4 * Minute);
    addPictures(story);
    story.add(Direction::Inbound, ContentKind::Text, "收到了，但有兩盒的外盒壓壞了，可以換嗎？");
    story.wait(Minute);
    Message &place = story.add(Direction::Inbound, ContentKind::Location);
    place.content.location = Location{
        QStringLiteral("松德路 88 號 6 樓"), QStringLiteral("台北市信義區"), 25.0331, 121.5762};
    story.wait(Minute);
    addSends(story);
}

ConversationId sampleConversation()
{
    return ConversationId(QStringLiteral("c1"));
}

Message sampleText(const QString &id, const QString &text, Direction direction, qint64 at)
{
    Message m;
    m.id = MessageId(id);
    m.conversation = sampleConversation();
    m.account = AccountId(QStringLiteral("sh"));
    m.direction = direction;
    m.content.text = text;
    m.order = {at, at % 1000};
    m.arrivedAt = at;
    m.ver = 1;
    if (direction == Direction::Outbound)
        m.state = SendState::Accepted;
    return m;
}

} // namespace Frontdesk::Test
