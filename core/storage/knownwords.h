// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/company.h"
#include "core/domain/knownhit.h"
#include "core/sql/database.h"

namespace Frontdesk {

// What is known of customers beside their names, as it is looked up: values word by word, and who
// carries which tag. It is written where the contact is, in the same transaction.

/// What the parts of a contact are called. Read once, for many questions.
struct KnownNames {
    QList<Attribute> attributes;
    QList<Tag> tags;
    QList<Company> companies;
    AttributeId note; ///< the attribute that is there without a definition
};

/// After @p contact was written. Only what is different is touched. Masked values stay out of it.
Result<> noteKnown(Sql::Database &database, const Contact &contact);
/// Before or after the contact is removed.
Result<> forgetKnown(Sql::Database &database, const ContactId &contact);

Result<KnownNames> readKnownNames(Sql::Database &database, const AttributeId &note);

/// How the value of an attribute stands in the index; empty for what is not to be found.
QString knownWords(const QString &value);
/// Its numbers without what parts their digits, where something does: a telephone number is typed
/// otherwise than it is written.
QString joinedDigits(QStringView value);

/// Whether so little was typed that nearly everybody has it: under two letters, one Han character or
/// three digits.
bool isTooLittleKnown(QStringView typed);

/// Up to @p limit conversations of customers of whom something is known that holds what was typed, who
/// wrote last first; each once, by the first of: value, note, company, tag. What more than
/// KnownMost have is looked for among the latest only. Nothing of what is sensitive, retired, or
/// not for the customer's account.
Result<QList<KnownHit>>
readKnown(Sql::Database &database, const KnownNames &names, const QString &typed, int limit);

inline constexpr int KnownMost = 2000;

} // namespace Frontdesk
