// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/attribute.h"

namespace Frontdesk {

// What an attribute may be and what may stand in it, for client and relay alike.

struct AttributeLimits {
    static constexpr int Name = 60; ///< UTF-16 units, as the others
    static constexpr int Choice = 60;
    static constexpr int Choices = 100;
    static constexpr int Text = 1000;
    static constexpr int Digits = 15; ///< before the decimal point
    static constexpr int Decimals = 6; ///< of a number
    static constexpr int Most = 100; ///< that are not retired
};

/// @p one as it is kept: no white space around its names, and nothing of a type that is not its own.
Attribute tidied(Attribute one);

/// What everybody may write about any customer, in a few sentences. It is there without a definition.
Attribute noteAttribute();

/// Whether a tidied attribute may be kept. Errors: Rejected "attribute.no-name",
/// "attribute.too-long" (args: field, limit), "attribute.choices" (limit: none, too many, or one
/// twice), "attribute.currency".
Result<> checkAttribute(const Attribute &one);

/// A name as it is compared: whatever its case and width.
QString foldedName(const QString &name);

/// It is not retired, and customers of @p account have it.
bool isOffered(const Attribute &one, const AccountId &account);

/// What was typed as it is kept: a number as "-1200.5", a date as "2026-11-28", a choice as the list
/// spells it, money as a number in the attribute's currency; empty stays empty. Errors: Rejected
/// "value.number" (args: name, digits, decimals), "value.date" (name), "value.choice" (name),
/// "value.money" (name, currency, decimals), "value.too-long" (name, limit).
Result<QString> checkedValue(const Attribute &one, const QString &typed);

/// How many decimals amounts in @p currency have.
int decimalsOf(const QString &currency);

/// Its last three characters, none of a short one, and not how long it is. Of what is masked
/// already the same.
QString masked(const QString &value);

} // namespace Frontdesk
