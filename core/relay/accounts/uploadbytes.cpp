// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/accounts/uploadbytes.h"

#include <algorithm>

namespace Frontdesk::Relay {

qint64 UploadBytes::readData(char *data, qint64 longest)
{
    if (atEnd())
        return -1;
    const auto count = std::min<qsizetype>(longest, m_bytes.size() - m_at);
    std::copy_n(m_bytes.constData() + m_at, count, data);
    m_at += count;
    return count;
}

} // namespace Frontdesk::Relay
