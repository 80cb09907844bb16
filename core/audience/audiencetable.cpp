// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audience/audiencetable.h"

#include "core/base/uuid.h"
#include "core/rules/attributerules.h"
#include "core/search/term.h"

#include <QCryptographicHash>
#include <QDate>
#include <QtEndian>

#include <cmath>
#include <limits>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

using Test = Search::CustomerTest;
using How = Test::How;
using Kind = Search::CustomerQuery::Kind;

constexpr double Nothing = std::numeric_limits<double>::quiet_NaN();

bool isCounted(AttributeType type)
{
    return type == AttributeType::Number || type == AttributeType::Money
        || type == AttributeType::Date;
}

/// Of a value as checkedValue() writes it.
double numberOf(AttributeType type, const QString &value)
{
    if (type == AttributeType::Date) {
        const auto date = QDate::fromString(value, Qt::ISODate);
        return date.isValid() ? static_cast<double>(date.toJulianDay()) : Nothing;
    }
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    return isNumber ? number : Nothing;
}

bool holdsFor(double number, How how, double than)
{
    switch (how) {
    case How::Is:
        return number == than;
    case How::Less:
        return number < than;
    case How::AtMost:
        return number <= than;
    case How::More:
        return number > than;
    case How::AtLeast:
        return number >= than;
    case How::Known:
        break;
    }
    return !std::isnan(number);
}

Error notAsked(const QString &code, const QString &argument)
{
    return {.kind = ErrorKind::Rejected, .code = code, .args = {{u"argument"_s, argument}}};
}

/// Those that are called so; if none is, those of which a word begins so.
template <typename T, typename NamesOf>
QList<T> meant(const QList<T> &all, const QString &name, NamesOf namesOf)
{
    QList<T> called;
    QList<T> like;
    const auto wanted = foldedName(name);
    const Search::Term term(name);
    for (const auto &one : all) {
        bool isCalled = false;
        bool isLike = false;
        const QStringList names = namesOf(one);
        for (const auto &each : names) {
            isCalled = isCalled || foldedName(each) == wanted;
            isLike = isLike || term.matches(Search::IndexedText(each));
        }
        if (isCalled)
            called.append(one);
        else if (isLike)
            like.append(one);
    }
    return called.isEmpty() ? like : called;
}

} // namespace

/// One question to the table.
class AudienceTable::Asking
{
public:
    Asking(const AudienceTable &table, const AudienceNames &names)
        : m_table(table)
        , m_names(names)
    {
    }

    Result<IdSet> find(const Search::CustomerQuery &query) const
    {
        switch (query.kind) {
        case Kind::Test:
            return tested(query.test);
        case Kind::Not: {
            auto found =
                query.parts.isEmpty() ? Result<IdSet>(IdSet()) : find(query.parts.constFirst());
            if (!found)
                return found;
            IdSet rest = m_table.m_all;
            rest -= *found;
            return rest;
        }
        case Kind::All:
        case Kind::Any:
            break;
        }
        const bool isAll = query.kind == Kind::All;
        IdSet together = isAll ? m_table.m_all : IdSet();
        for (const auto &part : query.parts) {
            const auto found = find(part);
            if (!found)
                return found;
            if (isAll)
                together &= *found;
            else
                together |= *found;
        }
        return together;
    }

private:
    Result<IdSet> tested(const Test &test) const
    {
        switch (test.what) {
        case Test::What::Tag:
            return tagged(test.name);
        case Test::What::Attribute:
            return known(test);
        case Test::What::Account:
            return inAccount(test.name);
        case Test::What::Language:
            return speaking(test.name);
        case Test::What::Friend:
            break;
        }
        const auto state = test.name == u"friend" ? FriendState::Friend
            : test.name == u"blocked"             ? FriendState::Blocked
                                                  : FriendState::NotFriend;
        return m_table.m_friends.at(static_cast<std::size_t>(state));
    }

    template <typename Sets, typename T>
    static IdSet joined(const Sets &sets, const QList<T> &all)
    {
        IdSet found;
        for (const auto &one : all) {
            const auto set = sets.constFind(one.id);
            if (set != sets.cend())
                found |= *set;
        }
        return found;
    }

    Result<IdSet> tagged(const QString &name) const
    {
        const auto tags =
            meant(m_names.tags, name, [](const Tag &tag) { return QStringList{tag.name}; });
        if (tags.isEmpty())
            return notAsked(u"query.tag"_s, name);
        return joined(m_table.m_tags, tags);
    }

    Result<IdSet> inAccount(const QString &name) const
    {
        const auto accounts = meant(m_names.accounts, name, [](const Account &one) {
            return QStringList{one.name, one.slug, one.basicId, one.group};
        });
        if (accounts.isEmpty())
            return notAsked(u"query.account"_s, name);
        return joined(m_table.m_accounts, accounts);
    }

    /// "zh" is "zh-TW" and "zh-CN" too.
    Result<IdSet> speaking(const QString &name) const
    {
        const auto wanted = name.trimmed().toLower();
        IdSet found;
        const auto &all = m_table.m_languages;
        for (auto it = all.cbegin(); it != all.cend(); ++it) {
            if (it.key() == wanted || it.key().startsWith(wanted + u'-'))
                found |= it.value();
        }
        return found;
    }

    Result<IdSet> known(const Test &test) const
    {
        const auto attributes = meant(m_names.attributes, test.name, [](const Attribute &one) {
            return one.retired ? QStringList() : QStringList{one.name};
        });
        if (attributes.size() != 1)
            return notAsked(u"query.attribute"_s, test.name);
        const auto &one = attributes.constFirst();
        if (one.sensitive)
            return notAsked(u"query.sensitive"_s, one.name);
        return m_table.compared(one, test);
    }

    const AudienceTable &m_table;
    const AudienceNames &m_names;
};

void AudienceTable::setAttributes(const QList<Attribute> &attributes)
{
    m_columns.clear();
    for (const auto &one : attributes) {
        if (!one.sensitive)
            m_columns[one.id].type = one.type;
    }
}

void AudienceTable::put(const Contact &contact)
{
    const auto row = rowFor(contact.id);
    for (const auto &tag : contact.tags)
        m_tags[tag].add(row);
    m_accounts[contact.account].add(row);
    if (!contact.language.isEmpty())
        m_languages[contact.language.toLower()].add(row);
    m_friends.at(static_cast<std::size_t>(contact.friendState)).add(row);
    for (const auto &value : contact.values)
        putValue(row, value);
}

void AudienceTable::remove(const ContactId &id)
{
    const auto key = keyOf(id);
    const auto known = m_rows.constFind(key);
    if (known == m_rows.cend())
        return;
    const auto row = *known;
    clear(row);
    m_all.remove(row);
    m_free.push_back(row);
    m_oddIds.remove(row);
    m_rows.erase(known);
}

void AudienceTable::pack()
{
    for (auto &set : m_tags)
        set.pack();
    for (auto &set : m_accounts)
        set.pack();
    for (auto &set : m_languages)
        set.pack();
    for (auto &set : m_friends)
        set.pack();
    m_all.pack();
}

AudienceTable::Key AudienceTable::keyOf(const ContactId &id)
{
    QByteArray bytes = QByteArray::fromHex(id.value().toLatin1().replace('-', ""));
    if (!isUuid(id.value()) || bytes.size() != 16)
        bytes = QCryptographicHash::hash(id.value().toUtf8(), QCryptographicHash::Md5);
    return {qFromBigEndian<quint64>(bytes.constData()),
            qFromBigEndian<quint64>(bytes.constData() + 8)};
}

quint32 AudienceTable::rowFor(const ContactId &id)
{
    const auto key = keyOf(id);
    if (const auto known = m_rows.constFind(key); known != m_rows.cend()) {
        clear(*known);
        return *known;
    }
    quint32 row = static_cast<quint32>(m_keys.size());
    if (m_free.empty()) {
        m_keys.push_back(key);
    } else {
        row = m_free.back();
        m_free.pop_back();
        m_keys[row] = key;
    }
    m_rows.insert(key, row);
    if (!isUuid(id.value()))
        m_oddIds.insert(row, id);
    m_all.add(row);
    return row;
}

/// Of what stood there nobody knows which sets it was in: that is rare, and cheap enough.
void AudienceTable::clear(quint32 row)
{
    for (auto &set : m_tags)
        set.remove(row);
    for (auto &set : m_accounts)
        set.remove(row);
    for (auto &set : m_languages)
        set.remove(row);
    for (auto &set : m_friends)
        set.remove(row);
    for (auto &column : m_columns) {
        if (row < column.numbers.size())
            column.numbers[row] = Nothing;
        if (row < column.words.size())
            column.words[row] = 0;
    }
}

void AudienceTable::putValue(quint32 row, const ContactValue &value)
{
    const auto place = m_columns.find(value.attribute);
    if (place == m_columns.end() || value.value.isEmpty())
        return;
    auto &column = *place;
    if (isCounted(column.type)) {
        if (column.numbers.size() <= row)
            column.numbers.resize(row + 1, Nothing);
        column.numbers[row] = numberOf(column.type, value.value);
        return;
    }
    if (column.words.size() <= row)
        column.words.resize(row + 1, 0);
    const auto folded = foldedName(value.value);
    auto known = column.known.constFind(folded);
    if (known == column.known.cend())
        known = column.known.insert(folded, static_cast<quint32>(column.known.size()) + 1);
    column.words[row] = *known;
}

Result<IdSet> AudienceTable::compared(const Attribute &attribute,
                                      const Search::CustomerTest &test) const
{
    const auto place = m_columns.constFind(attribute.id);
    const bool isKnown = place != m_columns.cend() && place->type == attribute.type;
    static const Column None;
    const auto &column = isKnown ? *place : None;
    const bool asksForOrder = test.how != How::Is && test.how != How::Known;
    QString wanted;
    if (test.how != How::Known) {
        const auto value = checkedValue(attribute, test.value);
        if (!value || value->isEmpty() || (asksForOrder && !isCounted(attribute.type)))
            return notAsked(u"query.value"_s, test.value);
        wanted = *value;
    }
    std::vector<quint32> rows;
    if (isCounted(attribute.type)) {
        const double than = numberOf(attribute.type, wanted);
        for (std::size_t row = 0; row < column.numbers.size(); ++row) {
            if (holdsFor(column.numbers[row], test.how, than))
                rows.push_back(static_cast<quint32>(row));
        }
        return IdSet::fromSorted(rows);
    }
    const auto word = column.known.value(foldedName(wanted));
    for (std::size_t row = 0; row < column.words.size(); ++row) {
        const auto here = column.words[row];
        if (test.how == How::Known ? here != 0 : here != 0 && here == word)
            rows.push_back(static_cast<quint32>(row));
    }
    return IdSet::fromSorted(rows);
}

Result<IdSet> AudienceTable::find(const Search::CustomerQuery &query,
                                  const AudienceNames &names) const
{
    return Asking(*this, names).find(query);
}

QList<ContactId> AudienceTable::ids(const IdSet &found, int limit) const
{
    QList<ContactId> ids;
    const auto rows = found.first(limit);
    for (const auto row : rows) {
        if (const auto odd = m_oddIds.constFind(row); odd != m_oddIds.cend()) {
            ids.append(*odd);
            continue;
        }
        const auto &key = m_keys[row];
        const auto hex =
            u"%1%2"_s.arg(key.high, 16, 16, QChar(u'0')).arg(key.low, 16, 16, QChar(u'0'));
        ids.append(ContactId(hex.mid(0, 8) + u'-' + hex.mid(8, 4) + u'-' + hex.mid(12, 4) + u'-'
                             + hex.mid(16, 4) + u'-' + hex.mid(20)));
    }
    return ids;
}

} // namespace Frontdesk
