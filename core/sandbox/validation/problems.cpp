// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/validation/problems.h"

namespace Frontdesk::Sandbox {

using namespace Qt::StringLiterals;

void Problems::add(const QString &property, const QString &message)
{
    m_details.append(QJsonObject{{u"message"_s, message}, {u"property"_s, property}});
}

void Problems::fail(const QString &message)
{
    if (m_failure.isEmpty())
        m_failure = message;
}

QJsonObject Problems::body() const
{
    if (!m_failure.isEmpty())
        return {{u"message"_s, m_failure}};
    return {{u"message"_s, u"The request body has %1 error(s)"_s.arg(m_details.size())},
            {u"details"_s, m_details}};
}

} // namespace Frontdesk::Sandbox
