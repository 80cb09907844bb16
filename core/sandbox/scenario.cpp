// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/scenario.h"

#include "core/base/logging.h"
#include "core/sandbox/scenariotexts.h"

namespace Frontdesk::Sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t TalksAtOnce = 9;
constexpr double StartNew = 0.3;
constexpr double SayThanks = 0.25;
constexpr double InGroup = 0.08;
constexpr int CatchUp = 50; ///< messages written at once after a pause; the rest of it is lost

QJsonObject stickerOf(const QString &line)
{
    const QStringList parts = line.split(u' ');
    return {{u"packageId"_s, parts.value(1, u"446"_s)},
            {u"stickerId"_s, parts.value(2, u"1988"_s)},
            {u"keywords"_s, QJsonArray{parts.value(3, u"Hi"_s)}}};
}

} // namespace

BusyDay::BusyDay(Platform &platform, double perMinute, quint32 seed)
    : m_platform(platform)
    , m_phone(platform)
    , m_perMinute(std::max(0.01, perMinute))
    , m_random(seed)
    , m_nextDueMs(platform.clock.monotonicMs())
{
}

size_t BusyDay::pick(size_t count)
{
    // Not std::uniform_int_distribution: its numbers differ from library to library.
    return m_random() % count;
}

double BusyDay::chance()
{
    return static_cast<double>(m_random()) / static_cast<double>(std::mt19937::max());
}

void BusyDay::play()
{
    const qint64 now = m_platform.clock.monotonicMs();
    for (int i = 0; i < CatchUp && m_nextDueMs <= now; ++i) {
        playOne();
        const double mean = 60'000.0 / m_perMinute;
        m_nextDueMs += std::max<qint64>(1, static_cast<qint64>(mean * (0.4 + 1.2 * chance())));
    }
    m_nextDueMs = std::max(m_nextDueMs, now);
}

void BusyDay::playOne()
{
    std::erase_if(m_talks, [](const Talk &talk) { return talk.isOver(); });
    if (chance() < SayThanks && thankSomebody())
        return;
    const bool starts = m_talks.empty() || (m_talks.size() < TalksAtOnce && chance() < StartNew);
    if (starts) {
        if (auto talk = newTalk())
            m_talks.push_back(*std::move(talk));
    }
    if (m_talks.empty())
        return;
    Talk &talk = m_talks.at(pick(m_talks.size()));
    const QString line = talk.lines.front();
    talk.lines.erase(talk.lines.begin());
    write(talk.actor, line);
}

std::optional<BusyDay::Talk> BusyDay::newTalk()
{
    if (m_platform.world.channels.empty())
        return std::nullopt;
    const Channel &channel = m_platform.world.channels.at(pick(m_platform.world.channels.size()));
    std::vector<QString> idle;
    for (const auto &[userId, friendship] : channel.friends) {
        const bool isTalking =
            std::any_of(m_talks.cbegin(), m_talks.cend(), [&id = userId](const Talk &talk) {
                return talk.actor.userId == id;
            });
        if (friendship.follows && !friendship.blocked && !isTalking)
            idle.push_back(userId);
    }
    if (idle.empty())
        return std::nullopt;
    Talk talk{{channel.channelId, idle.at(pick(idle.size())), {}}, {}};
    const Person *person = m_platform.world.person(talk.actor.userId);
    const QString language = person == nullptr ? QString() : person->language;
    const bool meetsGroup = !channel.groups.empty() && chance() < InGroup;
    if (meetsGroup && channel.groups.begin()->second.members.contains(talk.actor.userId))
        talk.actor.groupId = channel.groups.begin()->first;
    const auto &talks = talksIn(language);
    talk.lines = talks.at(pick(talks.size()));
    return talk;
}

bool BusyDay::thankSomebody()
{
    for (const Channel &channel : m_platform.world.channels) {
        for (const auto &[chatId, chat] : channel.chats) {
            const Person *person = m_platform.world.person(chatId);
            const bool wasAnswered = person != nullptr && !chat.entries.isEmpty()
                && chat.entries.constLast().isFromAccount() && channel.friends.contains(chatId);
            if (!wasAnswered)
                continue;
            const auto &thanks = thanksIn(person->language);
            write({channel.channelId, chatId, {}}, thanks.at(pick(thanks.size())));
            return true;
        }
    }
    return false;
}

void BusyDay::write(const Actor &actor, const QString &line)
{
    const auto written = tryToWrite(actor, line);
    if (!written)
        qCWarning(LogSandbox) << "a line of the scenario failed:" << written.error().code;
}

Result<Acted> BusyDay::tryToWrite(const Actor &actor, const QString &line)
{
    Attachment attachment;
    attachment.seed = QByteArray::number(static_cast<quint64>(m_random()));
    if (line == "[image]"_L1)
        return m_phone.image(actor, attachment);
    if (line == "[location]"_L1)
        return m_phone.location(actor, {});
    if (line.startsWith("[sticker]"_L1))
        return m_phone.sticker(actor, stickerOf(line));
    return m_phone.text(actor, line);
}

} // namespace Frontdesk::Sandbox
