// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <optional>

namespace Frontdesk::Templates {

/// What the variables of a reply are filled with. What is empty is not known.
struct VariableValues {
    QString contactName;
    QString contactLanguage; ///< BCP 47; it is filled in by its own name
    QString agentName;
    QString accountName;
    QString accountId; ///< "@216abcde"
    QString locale; ///< of the account's customers: in it days are written
    /// What stands in the fields of the customer, as they read it, by attributeKey(). None that is
    /// sensitive: a template would send it to whoever it is used with.
    QHash<QString, QString> attributes;
    qint64 now = 0; ///< ms UTC; 0: not known
    QTimeZone zone = QTimeZone::utc();

    /// The value of "contact.name", "contact.language", "agent.name", "account.name", "account.id",
    /// "date", "date+3" (a day within the next year), "time" or, with the name of a field,
    /// "attribute.Last product". Nothing for other names, and where the value is not known.
    std::optional<QString> of(QStringView name) const;

    /// Of @p name of a field: as it is compared, whatever its case and the space around it.
    static QString attributeKey(QStringView name);
    /// The variable of a field; empty if its name cannot stand in one.
    static QString ofAttribute(const QString &name);

    /// The names there are, as people are offered them; those of fields come to them.
    static const QStringList &names();
};

} // namespace Frontdesk::Templates
