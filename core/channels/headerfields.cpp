// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/inbound.h"
#include "core/channels/outbound.h"

namespace Frontdesk {

QList<QByteArray> valuesOf(const HeaderFields &fields, QByteArrayView name)
{
    QList<QByteArray> values;
    for (const auto &[fieldName, value] : fields) {
        if (fieldName.compare(name, Qt::CaseInsensitive) == 0)
            values.append(value);
    }
    return values;
}

QByteArray PlatformAnswer::header(QByteArrayView name) const
{
    return valuesOf(headers, name).value(0);
}

} // namespace Frontdesk
