// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/kinds.h"

#include "tests/ui/support/samples.h"

#include <QJsonArray>

namespace Frontdesk::Test {

namespace {

constexpr qint64 Minute = 60'000;

class Chat
{
public:
    explicit Chat(FakeDesk &desk)
        : m_desk(desk)
    {
    }

    Message &
    say(ContentKind kind, const QString &text = {}, Direction direction = Direction::Inbound)
    {
        m_at += Minute / 2;
        Message message = sampleText(QStringLiteral("k%1").arg(m_at), text, direction, m_at);
        message.content.kind = kind;
        if (direction == Direction::Inbound) {
            message.senderId = QStringLiteral("U1");
            message.senderName = QStringLiteral("林太太");
        }
        m_desk.timeline.messages.append(message);
        return m_desk.timeline.messages.last();
    }
    void media(ContentKind kind, MediaState state, const QString &name)
    {
        Message &message = say(kind);
        Media media;
        media.state = state;
        media.sha = QStringLiteral("album1");
        media.thumbnail = QStringLiteral("album2");
        media.fileName = name;
        media.size = 2'400'000;
        media.width = 480;
        media.height = 360;
        media.durationMs = 42'000;
        message.content.media = media;
    }

private:
    FakeDesk &m_desk;
    qint64 m_at = SampleNow - 30 * Minute;
};

} // namespace

void fillEveryKind(FakeDesk &desk)
{
    desk.timeline.messages.clear();
    Conversation &conversation = desk.conversations.rows[0].conversation;
    conversation.kind = ConversationKind::Group;
    conversation.contact = {};
    conversation.platformId = QStringLiteral("C1");
    conversation.title = QStringLiteral("團購 松山社區");
    conversation.members = 12;
    Chat chat(desk);
    chat.say(ContentKind::Event).content.event = QStringLiteral("join");
    chat.media(ContentKind::Image, MediaState::Ready, {});
    chat.media(ContentKind::Video, MediaState::Ready, {});
    chat.media(ContentKind::Audio, MediaState::Ready, {});
    chat.media(ContentKind::File, MediaState::Ready, QStringLiteral("報價單 2026-05 最終版.pdf"));
    chat.media(ContentKind::File, MediaState::Gone, QStringLiteral("old.zip"));
    chat.media(ContentKind::Image, MediaState::Pending, {});
    chat.say(ContentKind::Unknown).content.event = QStringLiteral("hologram");
    chat.say(ContentKind::Erased);
    Message &edited = chat.say(
        ContentKind::Text, QStringLiteral("訂單看這裡 https://example.com/orders/2051，謝謝！"));
    edited.editedAt = SampleNow;
    Message &late = chat.say(ContentKind::Text, QStringLiteral("在嗎？"));
    late.platformAt = late.arrivedAt - 158 * Minute;
    Message &sending =
        chat.say(ContentKind::Text, QStringLiteral("กำลังส่งให้นะคะ"), Direction::Outbound);
    sending.state = SendState::Sending;
}

void fillDeskWork(FakeDesk &desk)
{
    for (const auto *name : {"Amy", "Nok P."}) {
        User user;
        user.id = UserId(QString::fromLatin1(name));
        user.name = QString::fromLatin1(name);
        desk.accounts.users.append(user);
    }
    desk.timeline.messages.clear();
    Chat chat(desk);
    const auto event = [&](const char *what, const QJsonObject &data) {
        Message &message = chat.say(ContentKind::Event, {}, Direction::System);
        message.content.event = QString::fromLatin1(what);
        message.content.data = data;
    };
    const auto by = [](const char *key, const QString &value) {
        return QJsonObject{{QStringLiteral("by"), QStringLiteral("Amy")},
                           {QString::fromLatin1(key), value}};
    };
    event("assign", by("assignee", QStringLiteral("Nok P.")));
    event("priority", by("priority", QStringLiteral("vip")));
    auto pin = by("category", QStringLiteral("常客"));
    pin.insert(QStringLiteral("pinned"), true);
    event("pin", pin);
    auto tags = by("by", QStringLiteral("Amy"));
    tags.insert(QStringLiteral("added"), QJsonArray{QStringLiteral("春茶"), QStringLiteral("VIP")});
    event("tags", tags);
    Message &address = chat.say(ContentKind::Text,
                                QStringLiteral("台北市信義區松德路 88 號 6 樓，平日 18:00 後收件"));
    address.pinnedAt = SampleNow;
    address.pinCategory = QStringLiteral("地址");
    desk.pins.list.append({address, desk.conversations.rows.at(0).conversation});
    for (const auto *state : {"follow-up", "snoozed", "new", "resolved", "new"})
        event("state", by("state", QString::fromLatin1(state)));
    Message &note = chat.say(ContentKind::Text,
                             QStringLiteral("Warehouse: 春摘禮盒 3 in stock. @Amy say Wed."),
                             Direction::Note);
    note.author = UserId(QStringLiteral("Nok P."));
    Message &longer = chat.say(
        ContentKind::Text,
        QStringLiteral("@Amy ลูกค้าขอใบกำกับภาษีด้วย ดู https://example.com/tax/2051 แล้วตอบก่อนเที่ยง"),
        Direction::Note);
    longer.author = UserId(QStringLiteral("Amy"));
    longer.editedAt = SampleNow;
    Message &price =
        chat.say(ContentKind::Text, QStringLiteral("好的，兩盒補寄免運。"), Direction::Outbound);
    price.pinnedAt = SampleNow - Minute;
    price.pinCategory = QStringLiteral("promised price");
    desk.pins.list.append({price, desk.conversations.rows.at(0).conversation});
    desk.conversations.rows[0].readUpTo = price.order;
    chat.say(ContentKind::Text, QStringLiteral("謝謝！那請問什麼時候到？"));
    chat.say(ContentKind::Text, QStringLiteral("還有，可以換成無糖的嗎？"));
    Message far =
        sampleText(QStringLiteral("far"), {}, Direction::Inbound, SampleNow - 90 * Minute);
    desk.timeline.atRelay = {far};
}

} // namespace Frontdesk::Test
