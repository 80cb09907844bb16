// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/findframes.h"
#include "core/sql/database.h"

#include <QSet>

#include <chrono>

namespace Frontdesk::Relay {

/// Who searches, and what they may see.
struct Seeker {
    UserId user;
    QSet<AccountId> accounts;
    qint64 now = 0; ///< ms UTC
};

/// How much one answer may cost.
struct SearchLimits {
    int looked = 20'000; ///< messages
    std::chrono::milliseconds time{60};
};

/// Looks through the messages one after the other, the latest made first (by their ids, which begin
/// with the time): there is no index here, so an answer covers a part and says where to go on. The
/// same semantics as the workstation's own search (Search::Term).
///
/// Errors, Rejected: a code of "query.…", or "search.unavailable" (args "clause") for what only
/// workstations can search by.
Result<Protocol::Found> findMessages(Sql::Database &database,
                                     const Protocol::Find &find,
                                     const Seeker &seeker,
                                     const SearchLimits &limits = {});

} // namespace Frontdesk::Relay
