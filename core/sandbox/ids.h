// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QString>

namespace Frontdesk::Sandbox {

/// Makes identifiers in the platform's shapes. They never repeat, not even after a restart, as
/// receivers remember them.
class Ids
{
public:
    explicit Ids(const Clock &clock)
        : m_clock(clock)
    {
    }

    QString messageId(); ///< 18 digits, growing
    QString eventId(); ///< a ULID
    static QString userId();
    static QString groupId();
    static QString roomId();
    static QString replyToken(); ///< 32 hexadecimal digits
    static QString quoteToken();
    static QString markAsReadToken();
    static QString requestId(); ///< a UUID
    static QString accessToken();

private:
    const Clock &m_clock;
    qint64 m_lastMessage = 0;
};

} // namespace Frontdesk::Sandbox
