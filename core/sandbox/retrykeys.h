// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QJsonObject>
#include <QString>

#include <map>
#include <optional>

namespace Frontdesk::Sandbox {

/// The retry keys of accepted requests, for 24 hours.
class RetryKeys
{
public:
    struct Accepted {
        QString requestId;
        QJsonObject answer; ///< what the first request was, or would have been, told
        qint64 atMs = 0;
    };

    explicit RetryKeys(const Clock &clock)
        : m_clock(clock)
    {
    }

    std::optional<Accepted> find(const QString &channelId, const QString &key) const;
    void accept(const QString &channelId,
                const QString &key,
                const QString &requestId,
                const QJsonObject &answer);

private:
    const Clock &m_clock;
    std::map<std::pair<QString, QString>, Accepted> m_accepted; ///< by channel and key
};

} // namespace Frontdesk::Sandbox
