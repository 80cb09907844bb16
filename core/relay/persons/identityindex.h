// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attribute.h"
#include "core/domain/person.h"
#include "core/relay/journal/store.h"

#include <QStringList>

namespace Frontdesk::Relay {

// What customers of several accounts have in common, kept with each value so that asking for it is a
// few looks at an index. It holds values whole, sensitive ones too: nothing of it leaves the relay
// but that two are the same.

/// How many customers may have the same before it is taken for something that says nothing, like the
/// number of a shop.
inline constexpr int MostSharing = 20;

/// @p value is what stands in @p attribute of @p contact from now on; empty: nothing.
Result<> keepIdentity(Sql::Database &database,
                      const ContactId &contact,
                      const Attribute &attribute,
                      const QString &value);

/// What all customers have in @p attribute is compared as that says now. Reads all of them.
Result<> keepIdentityAnew(Sql::Database &database, const Attribute &attribute);

/// Who may be the human that @p contact is, of other accounts whose scope is among @p readable, the
/// strongest evidence first, at most @p limit, of each human one. Nobody on a name alone, nobody who
/// is linked already, nobody when somebody said of any two of the contacts that they are not the same.
Result<QList<PersonHint>> personHints(Sql::Database &database,
                                      const ContactId &contact,
                                      const QStringList &readable,
                                      int limit);

} // namespace Frontdesk::Relay
