// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/team.h"
#include "core/relay/journal/store.h"

namespace Frontdesk::Relay {

/// Tells who has @p stored now, and those who had it, of the scopes @p before, that it is gone.
Result<> tellView(WriteContext &context, const SavedView &stored, const QStringList &before);

/// A team has other members: views that are shared with it come to who came, and go from who left.
Result<> shareAnew(WriteContext &context, const Team &before, const Team &now);

} // namespace Frontdesk::Relay
