// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/searchfilter.h"

namespace Frontdesk {

/// Where a search goes on: behind this message.
struct SearchPlace {
    MessageOrder order = {std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::max()};
    qint64 n = std::numeric_limits<qint64>::max(); ///< of the row, for messages that share a place

    friend auto operator<=>(const SearchPlace &,
                            const SearchPlace &) = default; // NOLINT(modernize-use-nullptr)
};

/// Newest first.
struct SearchSlice {
    QList<Message> messages;
    /// There may be more behind it; nothing: that was all. A slice may be short, or empty, and still
    /// go on: a read ends after a number of messages that it had to look at.
    std::optional<SearchPlace> next;
    /// The index is being made, or far behind: some messages are missing until it is not.
    bool indexing = false;
};

/// The messages that the query means. Answers as a scan of all messages would: from the index, and
/// what the index does not have yet from the messages themselves. What waits counts as if the relay
/// had told of it (SearchContext::waiting).
Result<SearchSlice> searchMessages(Sql::Database &database,
                                   const Search::Query &query,
                                   const SearchContext &context,
                                   const SearchPlace &after,
                                   int limit);

} // namespace Frontdesk
