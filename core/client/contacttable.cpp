// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/contacttable.h"

#include "core/base/csv.h"
#include "core/domain/names.h"
#include "core/domain/permissions.h"
#include "core/rules/attributerules.h"

#include <QDateTime>

#include <algorithm>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

const auto CustomerIdColumn = u"id"_s;
const auto TagsColumn = u"tags"_s;

/// What is known of customers anyway: not for an import to change.
const QStringList &fixedColumns()
{
    static const QStringList Fixed{CustomerIdColumn,
                                   u"account"_s,
                                   u"user"_s,
                                   u"name"_s,
                                   u"language"_s,
                                   u"friend"_s,
                                   u"friend_since"_s,
                                   TagsColumn};
    return Fixed;
}

QString standingValueIn(const Contact &contact, const AttributeId &attribute)
{
    for (const auto &value : contact.values) {
        if (value.attribute == attribute)
            return value.value;
    }
    return {};
}

QString localTime(qint64 at, const QTimeZone &zone)
{
    return at > 0 ? QDateTime::fromMSecsSinceEpoch(at, zone).toString(u"yyyy-MM-dd HH:mm"_s)
                  : QString();
}

class ContactPlanner
{
public:
    ContactPlanner(CsvTable &table, const QList<Contact> &here, const ContactTableNames &names)
        : m_table(table)
        , m_names(names)
    {
        for (const auto &contact : here)
            m_here.insert(contact.id, contact);
        for (const auto &tag : names.tags)
            m_tags.insert(foldedName(tag.name), tag);
    }

    ContactImport run()
    {
        if (takeColumns()) {
            for (const auto &row : m_table.rows())
                take(row);
        }
        m_import.problems = m_table.problems();
        m_import.moreProblems = m_table.moreProblems();
        if (!m_table.isGood()) {
            m_import.changes.clear();
            m_import.differences.clear();
            m_import.moreDifferences = m_import.customers = 0;
        }
        return std::move(m_import);
    }

private:
    bool takeColumns()
    {
        for (const auto &column : m_table.columns()) {
            if (fixedColumns().contains(column.toLower()))
                continue;
            const auto found = std::find_if(
                m_names.attributes.cbegin(), m_names.attributes.cend(), [&](const Attribute &one) {
                    return !one.retired && foldedName(one.name) == foldedName(column);
                });
            if (found == m_names.attributes.cend())
                m_table.note(1, u"import.columns"_s, {{u"column"_s, column.left(60)}});
            else
                m_columns.append({column, *found});
        }
        return m_table.isGood();
    }

    void take(const CsvTable::Row &row)
    {
        const ContactId id(m_table.value(row, CustomerIdColumn));
        const auto known = m_here.constFind(id);
        if (known == m_here.cend())
            return m_table.note(row.line, u"contact.not-found"_s);
        if (m_seen.contains(id))
            return m_table.noteValue(row, CustomerIdColumn);
        m_seen.insert(id);
        const auto before = m_import.changes.size();
        for (const auto &column : std::as_const(m_columns))
            takeValue(row, *known, column.name, column.attribute);
        takeTags(row, *known);
        if (m_import.changes.size() > before)
            ++m_import.customers;
    }

    void takeValue(const CsvTable::Row &row,
                   const Contact &contact,
                   const QString &column,
                   const Attribute &attribute)
    {
        const auto typed = m_table.value(row, column);
        const auto was = standingValueIn(contact, attribute.id);
        if (typed.isEmpty() || typed == was)
            return;
        if (!isOffered(attribute, contact.account))
            return m_table.note(row.line, u"attribute.not-found"_s);
        if (!mayReveal(m_names.me, attribute))
            return m_table.note(row.line, u"auth.forbidden"_s);
        const auto value = checkedValue(attribute, typed);
        if (!value)
            return m_table.note(row.line, value.error().code, value.error().args);
        if (*value == was)
            return;
        note({row.line,
              contact.displayName,
              attribute.name,
              was,
              attribute.sensitive ? masked(*value) : *value});
        m_import.changes.append(
            {contact.account, Protocol::SetContactValue{contact.id, attribute.id, *value, was}});
    }

    void takeTags(const CsvTable::Row &row, const Contact &contact)
    {
        Protocol::TagContact wish{contact.id, {}, {}, contact.ver};
        const auto names = m_table.value(row, TagsColumn).split(u';', Qt::SkipEmptyParts);
        for (const auto &name : names) {
            if (name.trimmed().isEmpty())
                continue;
            const auto tag = m_tags.constFind(foldedName(name));
            if (tag == m_tags.cend())
                return m_table.noteValue(row, TagsColumn);
            if (contact.tags.contains(tag->id))
                continue;
            wish.add.append(*tag);
            note({row.line, contact.displayName, {}, {}, tag->name});
        }
        if (!wish.add.isEmpty())
            m_import.changes.append({contact.account, wish});
    }

    void note(const ContactDifference &difference)
    {
        if (m_import.differences.size() < ContactImport::MostShown)
            m_import.differences.append(difference);
        else
            ++m_import.moreDifferences;
    }

    struct Column {
        QString name;
        Attribute attribute;
    };

    CsvTable &m_table;
    const ContactTableNames &m_names;
    QHash<ContactId, Contact> m_here;
    QHash<QString, Tag> m_tags; ///< by folded name
    QList<Column> m_columns; ///< of attributes
    QSet<ContactId> m_seen;
    ContactImport m_import;
};

} // namespace

QByteArray
contactsAsCsv(const QList<Contact> &contacts, const ContactTableNames &names, const QTimeZone &zone)
{
    QHash<AccountId, QString> slugs;
    for (const auto &account : names.accounts)
        slugs.insert(account.id, account.slug);
    QHash<TagId, QString> tags;
    for (const auto &tag : names.tags)
        tags.insert(tag.id, tag.name);
    auto attributes = names.attributes;
    attributes.removeIf([](const Attribute &one) { return one.retired; });
    auto head = fixedColumns();
    for (const auto &one : std::as_const(attributes))
        head.append(one.name);
    QString text = csvRow(head);
    for (const auto &contact : contacts) {
        QStringList given;
        for (const auto &tag : contact.tags) {
            if (const auto name = tags.value(tag); !name.isEmpty())
                given.append(name);
        }
        QStringList row{contact.id.value(),
                        slugs.value(contact.account, contact.account.value()),
                        contact.platformUserId,
                        contact.displayName,
                        contact.language,
                        QString(nameOf(contact.friendState)),
                        localTime(contact.friendSince, zone),
                        given.join(u';')};
        for (const auto &one : std::as_const(attributes))
            row.append(standingValueIn(contact, one.id));
        text += csvRow(row);
    }
    return QByteArray("\xEF\xBB\xBF") + text.toUtf8();
}

CsvTable::Shape contactTableShape()
{
    return {{}, {CustomerIdColumn}, ContactImport::MostRows};
}

QList<ContactId> contactsIn(const CsvTable &table)
{
    QList<ContactId> ids;
    for (const auto &row : table.rows())
        ids.append(ContactId(table.value(row, CustomerIdColumn)));
    return ids;
}

ContactImport
planContactImport(CsvTable &table, const QList<Contact> &here, const ContactTableNames &names)
{
    return ContactPlanner(table, here, names).run();
}

} // namespace Frontdesk
