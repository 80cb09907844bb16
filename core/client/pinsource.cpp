// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/pinsource.h"

#include <algorithm>

namespace Frontdesk {

QList<PinCategory> categoriesOf(const QList<Pin> &pins)
{
    QHash<QString, int> counts;
    for (const auto &pin : pins) {
        if (!pin.message.pinCategory.isEmpty())
            ++counts[pin.message.pinCategory];
    }
    QList<PinCategory> categories;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        categories.append({count.key(), *count});
    std::sort(categories.begin(), categories.end(), [](const PinCategory &a, const PinCategory &b) {
        return a.count != b.count ? a.count > b.count : a.name < b.name;
    });
    return categories;
}

} // namespace Frontdesk
