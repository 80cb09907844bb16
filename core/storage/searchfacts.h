// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/message.h"
#include "core/search/query.h"

namespace Frontdesk {

/// The text of a message that is searched: what it says, and names of files and places.
QString searchedText(const Message &message);

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
/// All of a message, with a space between.
QString of(const Message &message, qint64 conversation);
} // namespace SearchFacts

} // namespace Frontdesk
