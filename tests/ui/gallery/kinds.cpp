// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/kinds.h"

#include "tests/ui/support/samples.h"

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

} // namespace Frontdesk::Test
