// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QMetaType>

namespace Frontdesk {

/// Under which name and picture customers of one account see what I write there: "Mia from ‘Tea’".
struct Alias {
    static constexpr int LongestName = 20; ///< UTF-16 units, as LINE counts
    static constexpr int LongestIcon = 2000; ///< of an address

    AccountId account; ///< also its id
    QString name;
    QString icon; ///< https address of a square PNG; empty: that of the account
    bool shown = false; ///< false: customers see the account alone
    qint64 ver = 0;

    friend bool operator==(const Alias &, const Alias &) = default;
};

/// @p one without white space around and inside its words.
Alias tidied(Alias one);

/// Whether LINE takes a tidied alias. One that is not shown may be empty. Errors: Rejected
/// "alias.no-name", "alias.too-long" (args: length, limit), "alias.line" (args: suggestion) for a name
/// with "line" in it, whatever its case and width, "alias.icon".
Result<> checkAlias(const Alias &one);

/// A name like @p name that checkAlias() takes: "Carol" for "Caroline". Empty if nothing is left.
QString suggestedAlias(const QString &name);

} // namespace Frontdesk

Q_DECLARE_METATYPE(Frontdesk::Alias)
