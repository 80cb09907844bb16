// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "core/relay/journal/ordercounter.h"
#include "core/relay/journal/personrows.h"

namespace Frontdesk::Relay {

/// Keeps a link with what it was made on, as one step.
Result<> addLink(WriteContext &context, const PersonLink &link, const LinkGrounds &grounds);

/// Gives everybody who hangs together with @p start the name they have now, and what was chosen of
/// theirs, and tells. Both follow from the links alone, so that a link taken back leaves no trace.
Result<> nameAnew(WriteContext &context, const ContactId &start);

/// Says in the contact's conversation what was done, if there is one. Names nobody: who reads this
/// desk may not be allowed to read the other.
Result<> addPersonLine(WriteContext &context,
                       OrderCounter &order,
                       const ContactId &id,
                       const User &who,
                       const QString &event);

} // namespace Frontdesk::Relay
