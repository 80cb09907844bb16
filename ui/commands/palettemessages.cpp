// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/palettemessages.h"

#include "core/search/queryparser.h"

#include <QSet>

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr int Looked = 16; ///< at so many, for Most conversations

} // namespace

PaletteMessages::PaletteMessages(SearchSource &source, QObject *parent)
    : QObject(parent)
    , m_source(source)
{
    connect(&source, &SearchSource::changed, this, &PaletteMessages::follow);
    connect(&source, &SearchSource::removed, this, &PaletteMessages::drop);
    connect(&source, &SearchSource::reset, this, [this] {
        const bool had = !m_hits.isEmpty();
        forget();
        if (had)
            Q_EMIT changed();
    });
}

void PaletteMessages::look(const QString &typed)
{
    const auto parsed = Search::parse(typed);
    if (!isEnough(typed) || !parsed.isValid() || parsed.query.isEmpty())
        return forget();
    m_terms.clear();
    for (const auto &clause : parsed.query.clauses) {
        const auto *text = std::get_if<Search::Text>(&clause.condition);
        if (text && !clause.negated)
            m_terms.append(Search::Term(text->words));
    }
    sift();
    const int asked = ++m_asked;
    whenDone(m_source.find({.query = parsed.query, .beside = true}, {}, Looked),
             this,
             [this, asked](const Result<FoundMessages> &found) {
                 // Without messages there is the rest; the search page says what ails the search.
                 if (asked == m_asked)
                     take(found ? found->hits : QList<SearchHit>());
             });
}

void PaletteMessages::forget()
{
    ++m_asked;
    m_hits.clear();
}

bool PaletteMessages::isEnough(QStringView typed)
{
    const auto letters = Search::fold(typed).letters;
    const auto isLetter = [](char32_t c) {
        return QChar::isLetterOrNumber(c);
    };
    return std::any_of(letters.cbegin(),
                       letters.cend(),
                       [](char32_t c) { return QChar::script(c) == QChar::Script_Han; })
        || std::count_if(letters.cbegin(), letters.cend(), isLetter) >= 2;
}

void PaletteMessages::take(const QList<SearchHit> &found)
{
    QSet<ConversationId> known;
    QList<SearchHit> hits;
    for (const auto &hit : found) {
        if (hits.size() < Most && !known.contains(hit.message.conversation))
            hits.append(hit);
        known.insert(hit.message.conversation);
    }
    if (hits == m_hits)
        return;
    m_hits = hits;
    Q_EMIT changed();
}

/// Only what has what is looked for, and where. False if nothing is different from before.
bool PaletteMessages::sift()
{
    const auto before = m_hits;
    for (auto &hit : m_hits)
        hit.places = Search::hits(hit.text, m_terms);
    m_hits.removeIf([](const SearchHit &hit) { return hit.places.isEmpty(); });
    return m_hits != before;
}

/// One that was taken back, or edited.
void PaletteMessages::follow(const QList<SearchHit> &news)
{
    bool isOurs = false;
    for (auto &hit : m_hits) {
        const auto found = std::find_if(news.cbegin(), news.cend(), [&hit](const auto &one) {
            return one.message.id == hit.message.id;
        });
        if (found == news.cend())
            continue;
        hit.message = found->message;
        hit.text = found->text;
        isOurs = true;
    }
    if (isOurs && sift())
        Q_EMIT changed();
}

void PaletteMessages::drop(const QList<MessageId> &gone)
{
    const auto dropped =
        m_hits.removeIf([&gone](const SearchHit &hit) { return gone.contains(hit.message.id); });
    if (dropped > 0)
        Q_EMIT changed();
}

} // namespace Frontdesk
