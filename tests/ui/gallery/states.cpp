// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/states.h"

#include "tests/ui/gallery/pictures.h"
#include "tests/ui/support/samples.h"
#include "ui/composer/messageedit.h"
#include "ui/shell/desk.h"
#include "ui/shell/programlanguage.h"
#include "ui/theme/theme.h"

namespace Frontdesk::Test {

namespace {

constexpr qint64 MinuteMs = 60'000;
constexpr QSize Usual(1440, 900);

struct Waiting {
    const char *account;
    const char *name;
    const char *text;
    int minutes;
    int unread;
    const char *owner = "";
};

/// Who else wrote while one was busy, the longest first.
constexpr Waiting Others[] = {
    {"tw", "周雅婷", "請問母親節檔期還能預約嗎？", 26, 2},
    {"td", "พิมพ์ชนก รัตนา", "เปลี่ยนที่อยู่จัดส่งได้ไหมคะ", 21, 5, "Nok"},
    {"jp", "佐々木 健", "個室は何名まで入れますか？", 19, 1, "Mei"},
    {"ki", "Oliver Grant", "Is the walnut top still in stock?", 16, 3},
    {"sh", "蔡承翰", "發票可以改統編嗎", 13, 4, "Amy"},
    {"th", "ธนากร วงศ์ทอง", "สาขาไหนมีชาอู่หลงบ้างครับ", 11, 1},
    {"hm", "許家豪", "餐桌可以改尺寸嗎？", 8, 120, "Ben"},
    {"mb", "林宜蓁", "忘記會員密碼了", 7, 1},
};

void addOthers(FakeDesk &fakes)
{
    int number = 0;
    for (const auto &one : Others) {
        ConversationRow row = fakes.conversations.rows.at(1);
        Conversation &c = row.conversation;
        c.id = ConversationId(QStringLiteral("b%1").arg(++number));
        c.account = AccountId(QString::fromLatin1(one.account));
        c.contact = ContactId(QStringLiteral("bp%1").arg(number * 5));
        c.title = QString::fromUtf8(one.name);
        c.lastText = QString::fromUtf8(one.text);
        c.lastOrder = {SampleNow - one.minutes * MinuteMs - number, 100 + number};
        c.waitingSince = c.lastOrder.at;
        c.unanswered = one.unread;
        c.assignee = UserId(QString::fromLatin1(one.owner));
        row.unread = one.unread;
        row.ties = tiesOf(c, {UserId(QStringLiteral("Amy")), {}}, false);
        fakes.conversations.rows.append(row);
    }
}

void addLast(FakeDesk &fakes, const char *text, Direction direction, SendState state, int second)
{
    const qint64 at = SampleNow + second * 1000;
    Message message =
        sampleText(QStringLiteral("busy%1").arg(second), QString::fromUtf8(text), direction, at);
    message.order = {at, 500 + second};
    message.state = state;
    if (direction == Direction::Outbound)
        message.author = UserId(QStringLiteral("Amy"));
    fakes.timeline.messages.append(message);
}

/// Much waits, colleagues write here and there, and what was sent is on its way.
void makeBusy(FakeDesk &fakes)
{
    addOthers(fakes);
    auto &rows = fakes.conversations.rows;
    rows[1].unread = 14;
    rows[2].unread = 6;
    rows[4].unread = 9;
    rows[6].unread = 3;
    rows[8].unread = 2;
    rows[8].conversation.waitingSince = SampleNow - MinuteMs;
    const auto who = [](const char *name, Presence presence) {
        const auto id = QString::fromLatin1(name);
        return Colleague{UserId(id.toLower()), id, presence};
    };
    fakes.presence.there.insert(sampleConversation(),
                                {who("Nok", Presence::Writing), who("Ben", Presence::Viewing)});
    fakes.presence.there.insert(rows.at(1).conversation.id, {who("Nok", Presence::Viewing)});
    fakes.presence.there.insert(rows.at(2).conversation.id, {who("Mei", Presence::Writing)});
    fakes.timeline.messages.removeIf([](const Message &message) {
        return message.state == SendState::Failed || message.state == SendState::Unknown
            || message.state == SendState::Queued;
    });
    addLast(fakes, "那外盒破掉的兩盒要寄回去嗎？", Direction::Inbound, {}, 20);
    addLast(fakes, "不用寄回，請您留著使用。", Direction::Outbound, SendState::Accepted, 50);
    addLast(fakes, "明天下午會請晨風物流聯絡您。", Direction::Outbound, SendState::Sending, 80);
    addLast(fakes, "還需要其他協助嗎？", Direction::Outbound, SendState::Sending, 90);
}

} // namespace

void shootStates(Theme &theme, const Clock &clock, const QString &pictures, const Shoot &shoot)
{
    DeskState state;
    state.conversation = sampleConversation();
    {
        FakeDesk fakes;
        fillSampleDesk(fakes);
        fakes.conversations.hold();
        fakes.timeline.hold();
        Desk loading(theme, clock, fakes.sources(), state);
        shoot(loading, QStringLiteral("loading"), {1024, 768});
    }
    {
        FakeDesk broken;
        fillSampleDesk(broken);
        broken.conversations.failure =
            Error{ErrorKind::Storage, QStringLiteral("storage.unreadable")};
        Desk failed(theme, clock, broken.sources(), {});
        shoot(failed, QStringLiteral("error"), {1024, 768});
    }
    FakeDesk fakes;
    fillSampleDesk(fakes);
    drawSamplePictures(fakes.media, pictures);
    makeBusy(fakes);
    fakes.actions.drafts.insert(sampleConversation(), QStringLiteral("另外，新的禮盒"));
    Desk busy(theme, clock, fakes.sources(), state);
    busy.setMayConnect(true);
    busy.findChild<MessageEdit *>()->setFocus();
    shoot(busy, QStringLiteral("busy"), Usual);
}

void shootLanguages(Theme &theme,
                    const Clock &clock,
                    ProgramLanguage &words,
                    const QString &own,
                    const QString &pictures,
                    const Shoot &shoot)
{
    for (const auto &code : {QStringLiteral("zh_TW"), QStringLiteral("ja"), QStringLiteral("th")}) {
        words.set({code});
        theme.setLanguage(words.language());
        FakeDesk fakes;
        fillSampleDesk(fakes);
        drawSamplePictures(fakes.media, pictures);
        DeskState state;
        state.conversation = sampleConversation();
        Desk desk(theme, clock, fakes.sources(), state);
        desk.setMayConnect(true);
        desk.findChild<MessageEdit *>()->setFocus();
        shoot(desk, QStringLiteral("inbox-") + code, Usual);
    }
    words.set({own});
    theme.setLanguage(words.language());
}

} // namespace Frontdesk::Test
