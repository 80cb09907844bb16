// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audience/idset.h"
#include "core/base/result.h"
#include "core/domain/conversation.h"
#include "core/search/customerquery.h"

#include <QHash>

#include <array>
#include <vector>

namespace Frontdesk {

/// What the names in a question mean.
struct AudienceNames {
    QList<Tag> tags; ///< none that is removed
    QList<Attribute> attributes;
    QList<Account> accounts;
};

/// Contacts turned sideways: for each tag, account, language and state of friendship the set of those
/// who have it, for each attribute a column. A question to a million is answered in some milliseconds.
/// One thread at a time.
class AudienceTable
{
public:
    /// Which columns there are. Contacts that were put before have to be put again.
    void setAttributes(const QList<Attribute> &attributes);
    /// What stood there of it before goes.
    void put(const Contact &contact);
    void remove(const ContactId &id);
    qint64 size() const { return m_all.count(); }
    /// When many were put.
    void pack();

    /// Tags, attributes and accounts are meant by their name, whatever its case; if none is called so,
    /// by the beginnings of its words: all tags and accounts that fit, an attribute if it is the only
    /// one. Errors: Rejected "query.tag", "query.account", "query.attribute", "query.sensitive" (args:
    /// argument), "query.value" (argument: no value of the attribute, or one that is not greater or
    /// less than others).
    Result<IdSet> find(const Search::CustomerQuery &query, const AudienceNames &names) const;
    /// Of the first @p limit in @p found.
    QList<ContactId> ids(const IdSet &found, int limit) const;

private:
    /// 16 bytes of an id, instead of 36 letters.
    struct Key {
        quint64 high = 0;
        quint64 low = 0;

        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed) noexcept
        {
            return qHashMulti(seed, key.high, key.low);
        }
    };
    /// What stands in one attribute, by row. Numbers, dates and money are compared as numbers; texts
    /// and choices have each a number of their own, 0: nothing stands there.
    struct Column {
        AttributeType type = AttributeType::Text;
        std::vector<double> numbers; ///< not a number: nothing stands there
        std::vector<quint32> words;
        QHash<QString, quint32> known; ///< of words, folded
    };
    class Asking;

    static Key keyOf(const ContactId &id);
    quint32 rowFor(const ContactId &id);
    void clear(quint32 row);
    void putValue(quint32 row, const ContactValue &value);
    Result<IdSet> compared(const Attribute &attribute, const Search::CustomerTest &test) const;

    QHash<Key, quint32> m_rows;
    std::vector<Key> m_keys; ///< by row
    QHash<quint32, ContactId> m_oddIds; ///< those that are no UUIDs
    IdSet m_all; ///< rows in use
    std::vector<quint32> m_free; ///< rows that were in use
    QHash<TagId, IdSet> m_tags;
    QHash<AccountId, IdSet> m_accounts;
    QHash<QString, IdSet> m_languages; ///< in lower case
    std::array<IdSet, 4> m_friends; ///< by FriendState
    QHash<AttributeId, Column> m_columns;
};

} // namespace Frontdesk
