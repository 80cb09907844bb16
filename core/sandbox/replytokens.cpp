// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/replytokens.h"

#include "core/sandbox/ids.h"

namespace Frontdesk::Sandbox {

namespace {

constexpr qint64 Minute = 60'000;
constexpr qint64 Longest = 20 * Minute;

} // namespace

QString ReplyTokens::issue(const QString &channelId, const QString &chatId)
{
    const qint64 now = m_clock.nowMs();
    std::erase_if(m_entries,
                  [&](const auto &each) { return each.second.issuedAtMs + Longest < now; });
    const QString token = Ids::replyToken();
    m_entries.insert_or_assign(token, Entry{channelId, chatId, now, now});
    return token;
}

void ReplyTokens::delivered(const QString &token)
{
    const auto found = m_entries.find(token);
    if (found != m_entries.end())
        found->second.deliveredAtMs = m_clock.nowMs();
}

bool ReplyTokens::isAlive(const Entry &entry) const
{
    const qint64 now = m_clock.nowMs();
    return now - entry.deliveredAtMs <= Minute && now - entry.issuedAtMs <= Longest;
}

std::optional<QString> ReplyTokens::use(const QString &token, const QString &channelId)
{
    const auto found = m_entries.find(token);
    if (found == m_entries.end() || found->second.channelId != channelId || !isAlive(found->second))
        return std::nullopt;
    const QString chatId = found->second.chatId;
    m_entries.erase(found);
    return chatId;
}

} // namespace Frontdesk::Sandbox
