// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/company.h"

namespace Frontdesk {

// What a company may be, for client and relay alike.

/// @p one as it is kept: no white space around its words.
Company tidied(Company one);

/// Whether a tidied company may be kept. Errors: Rejected "company.no-name", "company.too-long"
/// (args: field, limit).
Result<> checkCompany(const Company &one);

} // namespace Frontdesk
