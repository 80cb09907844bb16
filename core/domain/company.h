// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QMetaType>

namespace Frontdesk {

/// A firm or a franchise partner that customers belong to (Contact::company).
struct Company {
    CompanyId id;
    QString name;
    QString code = {}; ///< of the store; unique among those that are not retired, whatever its case
    QString note = {};
    bool retired = false; ///< nobody is offered it any more; whoever belongs to it stays
    qint64 ver = 0;

    friend bool operator==(const Company &, const Company &) = default;
};

/// UTF-16 units.
struct CompanyLimits {
    static constexpr int Name = 80;
    static constexpr int Code = 40;
    static constexpr int Note = 1000;
    static constexpr int Most = 5000; ///< that are not retired
};

} // namespace Frontdesk

Q_DECLARE_METATYPE(Frontdesk::Company)
