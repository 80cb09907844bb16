// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attribute.h"

namespace Frontdesk {

/// @p value as it is compared with what stands in other accounts: the same for the same mailbox,
/// line or membership, however it was typed. Empty if it can be no evidence: not of that form, or
/// one that is typed where nothing is known ("0000000000").
///
/// Phone numbers are compared without trunk zeros and without the country codes of Taiwan, Japan and
/// Thailand, because most are typed without one; two countries' numbers may so be taken for one, and
/// a person decides. Extensions do not count.
QString identityKey(AttributeIdentity identity, const QString &value);

/// A name as it is compared where a picture is the same too; empty: it says nothing.
QString comparedName(const QString &name);

} // namespace Frontdesk
