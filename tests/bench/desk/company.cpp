// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/desk/company.h"

#include <cmath>

namespace Frontdesk::Bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int Preview = 120; // as the relay cuts it
constexpr qint64 Month = 30LL * 24 * 3600 * 1000;

QString idOf(int kind, qint64 number)
{
    return u"0190f7a0-%1-7000-8000-%2"_s.arg(kind, 4, 16, QChar(u'0'))
        .arg(number, 12, 16, QChar(u'0'));
}

/// A number that looks like chance and is the same for the same arguments.
quint64 mixed(quint64 seed, quint64 number)
{
    quint64 z = seed * 0x9E3779B97F4A7C15ULL + number * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

QString part(const QStringList &parts, quint64 chance)
{
    return parts.at(static_cast<qsizetype>(chance % static_cast<quint64>(parts.size())));
}

QString nameOf(int language, quint64 chance)
{
    static const QStringList Families{u"陳"_s,
                                      u"林"_s,
                                      u"黃"_s,
                                      u"張"_s,
                                      u"李"_s,
                                      u"王"_s,
                                      u"吳"_s,
                                      u"劉"_s,
                                      u"蔡"_s,
                                      u"楊"_s,
                                      u"許"_s,
                                      u"鄭"_s};
    static const QStringList Given{u"語安"_s,
                                   u"怡君"_s,
                                   u"志明"_s,
                                   u"淑芬"_s,
                                   u"家豪"_s,
                                   u"雅婷"_s,
                                   u"俊傑"_s,
                                   u"美玲"_s,
                                   u"冠宇"_s,
                                   u"詩涵"_s,
                                   u"品妤"_s,
                                   u"承恩"_s};
    static const QStringList Japanese{
        u"佐藤"_s, u"鈴木"_s, u"高橋"_s, u"田中"_s, u"渡辺"_s, u"伊藤"_s};
    static const QStringList JapaneseGiven{
        u"さくら"_s, u"みき"_s, u"ゆうと"_s, u"はると"_s, u"あおい"_s};
    static const QStringList Thai{
        u"สมหญิง"_s, u"สมชาย"_s, u"ณัฐ"_s, u"พิมพ์ใจ"_s, u"กิตติ"_s, u"วราภรณ์"_s};
    static const QStringList ThaiFamily{u"ใจดี"_s, u"รักไทย"_s, u"ศรีสุข"_s, u"ทองคำ"_s};
    static const QStringList English{
        u"Amy"_s, u"Ben"_s, u"Chloe"_s, u"Daniel"_s, u"Emma"_s, u"Frank"_s};
    static const QStringList EnglishFamily{
        u"Lin"_s, u"Carter"_s, u"Novak"_s, u"O’Brien"_s, u"Meyer"_s};
    switch (language) {
    case 0:
        return part(Families, chance) + part(Given, chance >> 16);
    case 1:
        return part(Japanese, chance) + u' ' + part(JapaneseGiven, chance >> 16);
    case 2:
        return part(Thai, chance) + u' ' + part(ThaiFamily, chance >> 16);
    default:
        return part(English, chance) + u' ' + part(EnglishFamily, chance >> 16);
    }
}

} // namespace

SampleCompany::SampleCompany(quint64 seed, int chats, qint64 nowMs)
    : m_seed(seed)
    , m_chats(chats)
    , m_now(nowMs)
    , m_talk(seed)
    , m_random(seed)
{
}

QString SampleCompany::meId()
{
    return idOf(1, 1);
}

QList<User> SampleCompany::users()
{
    QList<User> users;
    for (int i = 1; i <= 12; ++i) {
        User user;
        user.id = UserId(idOf(1, i));
        user.name = nameOf(i % 4, mixed(7, static_cast<quint64>(i)));
        user.email = u"agent%1@bench.example"_s.arg(i);
        user.ver = 1;
        users.append(user);
    }
    return users;
}

Account SampleCompany::account(int index)
{
    static const QStringList Locales{u"zh-TW"_s, u"ja"_s, u"th"_s, u"en"_s};
    static const QStringList Groups{u"台北"_s, u"東京"_s, u"กรุงเทพ"_s, u"Online"_s};
    Account account;
    account.id = AccountId(idOf(2, index));
    account.slug = u"slug%1"_s.arg(index);
    account.name = u"%1 %2"_s.arg(Groups.at(index % 4)).arg(index);
    account.basicId = u"@%1bench"_s.arg(index);
    account.group = Groups.at(index % 4);
    account.locale = Locales.at(index % 4);
    account.letter = Groups.at(index % 4).left(1);
    account.color = index % 12 + 1;
    account.ver = 1;
    return account;
}

QString SampleCompany::scopeOf(int account)
{
    return u"desk:%1:-"_s.arg(idOf(2, account));
}

Conversation SampleCompany::chat(int index) const
{
    const auto chance = mixed(m_seed, static_cast<quint64>(index));
    Conversation chat;
    chat.id = ConversationId(idOf(3, index));
    chat.account = AccountId(idOf(2, accountOf(index)));
    chat.contact = ContactId(idOf(4, index));
    chat.platformId = u"U%1"_s.arg(index, 32, 16, QChar(u'0'));
    chat.title = nameOf(accountOf(index) % 4, chance);
    if (!m_pictures.isEmpty() && chance % 3 != 0)
        chat.picture = part(m_pictures, chance >> 20);
    chat.ver = 1;
    return chat;
}

Contact SampleCompany::contact(int index) const
{
    const auto known = chat(index);
    Contact contact;
    contact.id = known.contact;
    contact.account = known.account;
    contact.platformUserId = known.platformId;
    contact.displayName = known.title;
    contact.picture = known.picture;
    contact.language = account(accountOf(index)).locale;
    contact.friendState = FriendState::Friend;
    contact.friendSince = m_now - Month - index;
    contact.profileAt = m_now - Month;
    contact.ver = 1;
    return contact;
}

int SampleCompany::below(int end)
{
    return static_cast<int>(m_random() % static_cast<quint64>(end));
}

int SampleCompany::nextChat()
{
    const double chance = double(m_random() >> 11) / double(1ULL << 53);
    return std::min(m_chats - 1, static_cast<int>(m_chats * chance * chance));
}

Content SampleCompany::content()
{
    Content content;
    const int kind = below(100);
    if (kind < 4) {
        content.kind = ContentKind::Sticker;
        content.sticker = {u"446"_s, QString::number(1988 + below(30)), u"STATIC"_s, {u"happy"_s}};
        content.text = u"happy"_s;
    } else if (kind < 6) {
        content.kind = ContentKind::Location;
        content.location = {u"晴葉 松德店"_s, u"台北市信義區松德路 1 號"_s, 25.03, 121.56};
    } else if (kind < 10 && !m_pictures.isEmpty()) {
        content.kind = ContentKind::Image;
        Media media;
        media.state = MediaState::Ready;
        media.sha = m_pictures.at(below(static_cast<int>(m_pictures.size())));
        media.thumbnail = media.sha;
        media.mime = u"image/png"_s;
        media.width = media.height = 256;
        content.media = media;
    } else {
        content.text = m_talk.message();
    }
    return content;
}

Message SampleCompany::say(int chat, qint64 at, qint64 seq)
{
    Message message;
    message.id = MessageId(idOf(5, seq));
    message.conversation = ConversationId(idOf(3, chat));
    message.account = AccountId(idOf(2, accountOf(chat)));
    message.content = content();
    message.order = {at, seq};
    message.platformAt = message.arrivedAt = at;
    message.platformId = QString::number(500'000'000'000'000'000 + seq);
    if (below(3) == 0) {
        message.direction = Direction::Outbound;
        message.author = UserId(idOf(1, 1 + below(12)));
        message.state = SendState::Accepted;
        message.route = SendRoute::Reply;
    } else {
        message.quotable = true;
    }
    message.ver = 1;
    return message;
}

void SampleCompany::follow(Conversation &chat, const Message &message)
{
    chat.lastOrder = message.order;
    chat.lastDirection = message.direction;
    chat.lastKind = message.content.kind;
    chat.lastText = message.content.text.left(Preview);
    chat.lastState = message.state;
    ++chat.ver;
    if (message.direction == Direction::Outbound) {
        chat.state = ConversationState::FollowUp;
        chat.waitingSince = 0;
        chat.unanswered = 0;
        return;
    }
    if (chat.waitingSince == 0)
        chat.waitingSince = message.arrivedAt;
    ++chat.unanswered;
}

} // namespace Frontdesk::Bench
