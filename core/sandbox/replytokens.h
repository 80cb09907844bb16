// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QString>

#include <map>
#include <optional>

namespace Frontdesk::Sandbox {

/// Reply tokens: good once, for a minute after each delivery of their event and never longer than
/// twenty minutes after the event.
class ReplyTokens
{
public:
    explicit ReplyTokens(const Clock &clock)
        : m_clock(clock)
    {
    }

    QString issue(const QString &channelId, const QString &chatId);
    /// The event is being delivered (again): the minute starts anew.
    void delivered(const QString &token);
    /// The chat to answer in; the token is used up. Nothing when it is not good.
    std::optional<QString> use(const QString &token, const QString &channelId);

private:
    struct Entry {
        QString channelId;
        QString chatId;
        qint64 issuedAtMs = 0;
        qint64 deliveredAtMs = 0;
    };
    bool isAlive(const Entry &entry) const;

    const Clock &m_clock;
    std::map<QString, Entry> m_entries; ///< unused ones
};

} // namespace Frontdesk::Sandbox
