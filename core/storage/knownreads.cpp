// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/term.h"
#include "core/storage/conversationstore.h"
#include "core/storage/entitystore.h"
#include "core/storage/knownwords.h"

#include <QSet>

#include <algorithm>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int LatestLooked = 5000; ///< conversations, where too many have a tag
constexpr int LongestTyped = 200; ///< more is in no value that somebody types
constexpr int MostNamed = 8; ///< tags or companies that one question means

struct KnownPlace {
    qint64 conversation = 0;
    qint64 lastAt = 0;
    QString contact;
    QString field; ///< of a value: its attribute
};

KnownPlace knownPlace(const Sql::Row &row)
{
    return {row.integer(0), row.integer(1), row.text(2), row.text(3)};
}

class KnownSearch
{
public:
    KnownSearch(Sql::Database &database, const KnownNames &names, const QString &typed, int limit)
        : m_database(database)
        , m_names(names)
        , m_limit(limit)
    {
        const auto joined = joinedDigits(typed);
        const bool isNumber = !joined.isEmpty() && !joined.contains(u'\n')
            && std::none_of(typed.cbegin(), typed.cend(), [](QChar c) { return c.isLetter(); });
        const auto words = (isNumber ? joined : typed).split(u' ', Qt::SkipEmptyParts);
        for (const auto &word : words) {
            Search::Term term(word);
            if (!term.isEmpty())
                m_terms.append(std::move(term));
        }
    }

    Result<QList<KnownHit>> run()
    {
        if (m_terms.isEmpty())
            return m_hits;
        if (auto done = findValues(); !done)
            return done.error();
        if (auto done = findCompanies(); !done)
            return done.error();
        if (auto done = findTags(); !done)
            return done.error();
        return m_hits;
    }

private:
    bool fits(const QString &text) const
    {
        const Search::IndexedText indexed(text);
        return std::all_of(m_terms.cbegin(), m_terms.cend(), [&indexed](const auto &term) {
            return term.matches(indexed);
        });
    }

    /// A word found in the value, another in its number, but none from one into the other.
    bool isIn(const QString &value) const
    {
        const Search::IndexedText text(value);
        const Search::IndexedText digits(joinedDigits(value));
        return std::all_of(m_terms.cbegin(), m_terms.cend(), [&](const auto &term) {
            return term.matches(text) || term.matches(digits);
        });
    }

    bool isFull() const { return m_hits.size() >= m_limit; }

    Result<> findValues()
    {
        QStringList wanted;
        for (const auto &term : m_terms)
            wanted.append(term.matchExpression());
        auto places = m_database.select(
            "SELECT c.n, c.last_at, k.contact, k.field FROM "
            "(SELECT rowid AS n FROM known_words WHERE known_words MATCH :words "
            "ORDER BY rowid DESC LIMIT :most) w "
            "CROSS JOIN known k ON k.n = w.n CROSS JOIN chat_of o ON o.contact = k.contact "
            "CROSS JOIN conversation c ON c.n = o.conversation WHERE c.ver > 0",
            {{":words", wanted.join(" AND "_L1)}, {":most", qint64(KnownMost)}},
            knownPlace);
        if (!places)
            return places.error();
        // The note behind the others: it is the longest, and says least about who is meant.
        std::ranges::stable_sort(*places, [this](const KnownPlace &a, const KnownPlace &b) {
            const bool isNoteA = a.field == m_names.note.value();
            const bool isNoteB = b.field == m_names.note.value();
            return isNoteA != isNoteB ? isNoteB : a.lastAt > b.lastAt;
        });
        for (const auto &place : std::as_const(*places)) {
            if (isFull())
                break;
            if (auto added = addValue(place); !added)
                return added;
        }
        return {};
    }

    Result<> addValue(const KnownPlace &place)
    {
        if (m_known.contains(place.conversation))
            return {};
        const auto attribute =
            std::ranges::find_if(m_names.attributes, [&place](const Attribute &one) {
                return one.id.value() == place.field;
            });
        const bool isNote = place.field == m_names.note.value();
        const bool isDefined = attribute != m_names.attributes.cend();
        if (!isNote && (!isDefined || attribute->sensitive || attribute->retired))
            return {};
        const auto contact = EntityStore(m_database).contact(ContactId(place.contact));
        if (!contact)
            return contact.error();
        if (!contact->has_value())
            return {};
        if (!isNote && !attribute->accounts.isEmpty()
            && !attribute->accounts.contains((*contact)->account))
            return {};
        for (const auto &value : (*contact)->values) {
            if (value.attribute.value() != place.field || !isIn(value.value))
                continue;
            KnownHit hit;
            hit.what = isNote ? KnownHit::What::Note : KnownHit::What::Value;
            hit.name = isNote ? QString() : attribute->name;
            hit.text = value.value;
            return add(place.conversation, std::move(hit));
        }
        return {};
    }

    Result<> findCompanies()
    {
        int named = 0;
        for (const auto &company : m_names.companies) {
            if (isFull() || named == MostNamed)
                break;
            if (!fits(company.name) && !fits(company.code))
                continue;
            ++named;
            auto places = m_database.select(
                "SELECT c.n, c.last_at, e.id, '' FROM (SELECT id FROM entity "
                "WHERE company = :company AND kind = 'contact' LIMIT :most) e "
                "CROSS JOIN chat_of o ON o.contact = e.id "
                "CROSS JOIN conversation c ON c.n = o.conversation WHERE c.ver > 0",
                {{":company", company.id.value()}, {":most", qint64(KnownMost)}},
                knownPlace);
            if (!places)
                return places.error();
            KnownHit hit;
            hit.what = KnownHit::What::Company;
            hit.text = fits(company.name) ? company.name : company.code;
            if (auto added = addLatest(*places, hit); !added)
                return added;
        }
        return {};
    }

    Result<> findTags()
    {
        int named = 0;
        for (const auto &tag : m_names.tags) {
            if (isFull() || named == MostNamed)
                break;
            if (tag.isRemoved() || !fits(tag.name))
                continue;
            ++named;
            auto places = whoHas(tag.id);
            if (!places)
                return places.error();
            KnownHit hit;
            hit.what = KnownHit::What::Tag;
            hit.text = tag.name;
            if (auto added = addLatest(*places, hit); !added)
                return added;
        }
        return {};
    }

    /// All of them; of more than KnownMost those that wrote lately.
    Result<QList<KnownPlace>> whoHas(const TagId &tag)
    {
        const auto count = m_database.selectOne(
            "SELECT count(*) FROM (SELECT 1 FROM tag_of WHERE tag = :tag LIMIT :most)",
            {{":tag", tag.value()}, {":most", qint64(KnownMost) + 1}},
            [](const Sql::Row &row) { return row.integer(0); });
        if (!count)
            return count.error();
        if (count->value_or(0) > KnownMost) {
            auto latest = m_database.select(
                "SELECT c.n, c.last_at, o.contact, '' FROM (SELECT n, last_at FROM conversation "
                "WHERE ver > 0 ORDER BY last_at DESC, last_seq DESC LIMIT :looked) c "
                "CROSS JOIN chat_of o ON o.conversation = c.n "
                "CROSS JOIN tag_of t ON t.tag = :tag AND t.contact = o.contact LIMIT :limit",
                {{":looked", qint64(LatestLooked)},
                 {":tag", tag.value()},
                 {":limit", m_limit + m_known.size()}},
                knownPlace);
            if (!latest || !latest->isEmpty())
                return latest;
        }
        return m_database.select("SELECT c.n, c.last_at, t.contact, '' FROM (SELECT contact "
                                 "FROM tag_of WHERE tag = :tag LIMIT :most) t "
                                 "CROSS JOIN chat_of o ON o.contact = t.contact CROSS JOIN "
                                 "conversation c ON c.n = o.conversation WHERE c.ver > 0",
                                 {{":tag", tag.value()}, {":most", qint64(KnownMost)}},
                                 knownPlace);
    }

    Result<> addLatest(QList<KnownPlace> &places, const KnownHit &hit)
    {
        std::ranges::stable_sort(places, std::ranges::greater(), &KnownPlace::lastAt);
        for (const auto &place : std::as_const(places)) {
            if (isFull())
                break;
            if (m_known.contains(place.conversation))
                continue;
            if (auto added = add(place.conversation, hit); !added)
                return added;
        }
        return {};
    }

    Result<> add(qint64 conversation, KnownHit hit)
    {
        const auto id = m_database.selectOne("SELECT id FROM conversation WHERE n = :n",
                                             {{":n", conversation}},
                                             [](const Sql::Row &row) { return row.text(0); });
        if (!id)
            return id.error();
        const auto found = ConversationStore(m_database).find(ConversationId(id->value_or(u""_s)));
        if (!found)
            return found.error();
        if (!found->has_value())
            return {};
        m_known.insert(conversation);
        hit.conversation = **found;
        m_hits.append(std::move(hit));
        return {};
    }

    Sql::Database &m_database;
    const KnownNames &m_names;
    const int m_limit;
    QList<Search::Term> m_terms;
    QSet<qint64> m_known;
    QList<KnownHit> m_hits;
};

} // namespace

Result<QList<KnownHit>>
readKnown(Sql::Database &database, const KnownNames &names, const QString &typed, int limit)
{
    if (typed.size() > LongestTyped || isTooLittleKnown(typed))
        return QList<KnownHit>();
    return KnownSearch(database, names, typed, limit).run();
}

} // namespace Frontdesk
