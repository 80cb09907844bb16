// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/api/apicall.h"

namespace Frontdesk::Sandbox {

/// @p limit of @p ids from the query's "start" on, under @p name, with "next" where more follow.
HttpResponse
page(const ApiCall &call, const QStringList &ids, const QString &name, qsizetype limit);

} // namespace Frontdesk::Sandbox
