// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/searchedtext.h"
#include "core/search/query.h"

namespace Frontdesk {

bool hasAttachment(const Message &message, Search::Attachment what);

/// What else a message is found by, as tokens of the index's second column. Each begins with a
/// private character of its own, which no text has: the index of first letters stays free of them.
/// They only narrow; SearchFilter decides.
namespace SearchFacts {
QString conversation(qint64 n);
QString account(const AccountId &id);
QString direction(Direction direction);
QString author(const UserId &id);
QString attachment(Search::Attachment what);
QString pinned();
/// All of a message, with a space between.
QString of(const Message &message, qint64 conversation);
} // namespace SearchFacts

} // namespace Frontdesk
