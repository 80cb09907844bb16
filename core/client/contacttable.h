// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/csvtable.h"
#include "core/domain/account.h"
#include "core/domain/conversation.h"
#include "core/protocol/commands.h"

#include <QHash>
#include <QTimeZone>

namespace Frontdesk {

// Customers as a table. Pure.

/// What a table calls things, and who reads or writes it.
struct ContactTableNames {
    QList<Account> accounts;
    QList<Attribute> attributes;
    QList<Tag> tags; ///< none that is removed
    User me;
};

/// What an import would change of one customer.
struct ContactDifference {
    int line = 0;
    QString customer; ///< as the platform calls them
    QString field; ///< name of the attribute; empty: tags
    QString was; ///< of tags: nothing
    QString becomes; ///< of tags: the name of one that is given

    friend bool operator==(const ContactDifference &, const ContactDifference &) = default;
};

/// What a table of customers would change. With problems nothing.
struct ContactImport {
    static constexpr int MostRows = 10'000;
    static constexpr int MostShown = 200; ///< differences that are listed; the others are counted

    struct Change {
        AccountId account;
        Protocol::CommandArgs args;
    };

    QList<ContactDifference> differences;
    int moreDifferences = 0;
    int customers = 0; ///< that would be changed
    QList<Change> changes; ///< what take() does
    QList<TableProblem> problems;
    int moreProblems = 0;
};

/// Columns: id, account (slug), user, name, language, friend, friend_since, tags (names with ";"
/// between them) and each attribute that is not retired. Times in @p zone; what is sensitive stays as
/// it is here: masked.
QByteArray contactsAsCsv(const QList<Contact> &contacts,
                         const ContactTableNames &names,
                         const QTimeZone &zone);

/// The ids in @p table, to be read before planContactImport().
QList<ContactId> contactsIn(const CsvTable &table);
CsvTable::Shape contactTableShape();

/// Of a table as contactsAsCsv() writes it; only id has to be there. Attributes get what stands in their
/// columns, tags are added to those that customers have; an empty field changes nothing. Problems
/// beside those of CsvTable: "contact.not-found" (who is not in @p here), "attribute.not-found" (the
/// customer cannot have it), "auth.forbidden" (not by me), "import.value" (column, value: no tag is
/// called so, or a customer stands there twice) and those of checkedValue().
ContactImport
planContactImport(CsvTable &table, const QList<Contact> &here, const ContactTableNames &names);

} // namespace Frontdesk
