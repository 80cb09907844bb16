// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/knownwords.h"

#include "core/search/tokens.h"
#include "core/storage/entitystore.h"

#include <QMap>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int FewestDigits = 3;

/// What may stand between the digits of one number.
bool partsDigits(QChar letter)
{
    return letter.isSpace() || QStringView(u"-.()\u2010\u2011\u2013\uFF0D").contains(letter);
}

using KnownFields = QMap<QString, QString>;

KnownFields knownFieldsOf(const Contact &contact)
{
    KnownFields fields;
    for (const auto &value : contact.values) {
        const auto words = knownWords(value.value);
        if (!words.isEmpty())
            fields.insert(value.attribute.value(), words);
    }
    return fields;
}

struct KnownRow {
    qint64 n = 0;
    QString field;
    QString words;
};

Result<QList<KnownRow>> rowsOf(Sql::Database &database, const ContactId &contact)
{
    return database.select("SELECT n, field, words FROM known WHERE contact = :contact",
                           {{":contact", contact.value()}},
                           [](const Sql::Row &row) {
                               return KnownRow{row.integer(0), row.text(1), row.text(2)};
                           });
}

/// The index holds no text of its own: it has to be told what to forget.
Result<> removeRow(Sql::Database &database, const KnownRow &row)
{
    const auto unindexed = database.execute(
        "INSERT INTO known_words (known_words, rowid, words) VALUES ('delete', :n, :words)",
        {{":n", row.n}, {":words", row.words}});
    if (!unindexed)
        return unindexed.error();
    const auto gone = database.execute("DELETE FROM known WHERE n = :n", {{":n", row.n}});
    return gone ? Result<>() : gone.error();
}

Result<> noteFields(Sql::Database &database, const Contact &contact)
{
    auto wanted = knownFieldsOf(contact);
    const auto held = rowsOf(database, contact.id);
    if (!held)
        return held.error();
    for (const auto &row : *held) {
        const auto same = wanted.constFind(row.field);
        if (same != wanted.cend() && *same == row.words) {
            wanted.erase(same);
            continue;
        }
        if (auto gone = removeRow(database, row); !gone)
            return gone;
    }
    for (auto field = wanted.cbegin(); field != wanted.cend(); ++field) {
        const auto put = database.execute(
            "INSERT INTO known (contact, field, words) VALUES (:contact, :field, :words)",
            {{":contact", contact.id.value()}, {":field", field.key()}, {":words", *field}});
        if (!put)
            return put.error();
        const auto indexed =
            database.execute("INSERT INTO known_words (rowid, words) VALUES (:n, :words)",
                             {{":n", database.lastRowId()}, {":words", *field}});
        if (!indexed)
            return indexed.error();
    }
    return {};
}

Result<> noteTags(Sql::Database &database, const Contact &contact)
{
    const auto held = database.select("SELECT tag FROM tag_of WHERE contact = :contact",
                                      {{":contact", contact.id.value()}},
                                      [](const Sql::Row &row) { return TagId(row.text(0)); });
    if (!held)
        return held.error();
    for (const auto &tag : *held) {
        if (contact.tags.contains(tag))
            continue;
        const auto gone =
            database.execute("DELETE FROM tag_of WHERE tag = :tag AND contact = :contact",
                             {{":tag", tag.value()}, {":contact", contact.id.value()}});
        if (!gone)
            return gone.error();
    }
    for (const auto &tag : contact.tags) {
        if (held->contains(tag))
            continue;
        const auto put =
            database.execute("INSERT INTO tag_of (tag, contact) "
                             "VALUES (:tag, :contact) ON CONFLICT DO NOTHING",
                             {{":tag", tag.value()}, {":contact", contact.id.value()}});
        if (!put)
            return put.error();
    }
    return {};
}

} // namespace

Result<> noteKnown(Sql::Database &database, const Contact &contact)
{
    if (auto noted = noteFields(database, contact); !noted)
        return noted;
    return noteTags(database, contact);
}

Result<> forgetKnown(Sql::Database &database, const ContactId &contact)
{
    const auto held = rowsOf(database, contact);
    if (!held)
        return held.error();
    for (const auto &row : *held) {
        if (auto gone = removeRow(database, row); !gone)
            return gone;
    }
    const auto gone = database.execute("DELETE FROM tag_of WHERE contact = :contact",
                                       {{":contact", contact.value()}});
    return gone ? Result<>() : gone.error();
}

Result<KnownNames> readKnownNames(Sql::Database &database, const AttributeId &note)
{
    EntityStore entities(database);
    const auto attributes = entities.attributes();
    if (!attributes)
        return attributes.error();
    const auto tags = entities.tags();
    if (!tags)
        return tags.error();
    const auto companies = entities.companies();
    if (!companies)
        return companies.error();
    return KnownNames{*attributes, *tags, *companies, note};
}

QString knownWords(const QString &value)
{
    if (value.startsWith(u"•••"_s)) // as the relay masks them
        return {};
    return Search::tokensOf(value + u'\n' + joinedDigits(value));
}

QString joinedDigits(QStringView value)
{
    QStringList numbers;
    QString digits;
    bool isParted = false;
    qsizetype gap = 0;
    const auto end = [&] {
        if (isParted && digits.size() >= FewestDigits)
            numbers.append(digits);
        digits.clear();
        isParted = false;
        gap = 0;
    };
    for (const QChar letter : value) {
        if (letter.digitValue() >= 0) {
            isParted = isParted || (gap > 0 && !digits.isEmpty());
            gap = 0;
            digits += QChar(u'0' + char16_t(letter.digitValue()));
        } else if (partsDigits(letter)) {
            ++gap;
        } else {
            end();
        }
    }
    end();
    return numbers.join(u'\n');
}

bool isTooLittleKnown(QStringView typed)
{
    int letters = 0;
    int digits = 0;
    bool isHan = false;
    const auto folded = Search::fold(typed).letters;
    for (const char32_t letter : folded) {
        if (QChar::isDigit(letter))
            ++digits;
        else if (QChar::isLetter(letter))
            ++letters;
        isHan = isHan || QChar::script(letter) == QChar::Script_Han;
    }
    if (isHan)
        return false;
    return letters == 0 ? digits < FewestDigits : letters + digits < 2;
}

} // namespace Frontdesk
