// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templates/templateindex.h"

#include "core/search/fuzzy.h"
#include "core/search/zhuyin.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <tuple>

namespace Frontdesk::Templates {

namespace {

using Search::FuzzyPattern;
using Search::TextRange;

constexpr int WholeCode = 4000;
constexpr int CodeBegins = 3000;
constexpr int NameFits = 1000; ///< and what the pattern says
constexpr int BodyFits = 500;
constexpr qsizetype LongestBody = 1000; ///< further down nobody remembers the words
constexpr qsizetype LongestRead = 200;
constexpr qsizetype LongestShown = 300;

QStringList wordsOf(QStringView typed)
{
    return Search::folded(Search::zhuyinToPinyin(typed)).split(u' ', Qt::SkipEmptyParts);
}

/// Letters of which one alone says nothing.
bool isLatin(QStringView word)
{
    return std::ranges::all_of(word, [](QChar unit) { return unit.unicode() < 0x250; });
}

/// Which letters are in it, some of them together: if one of a word is missing, it cannot fit.
quint64 lettersOf(QStringView text)
{
    constexpr int Shared = 26; // bits for what is not a to z
    quint64 letters = 0;
    for (const QChar unit : text) {
        const uint code = unit.unicode();
        const bool isLetter = code >= 'a' && code <= 'z';
        letters |= quint64(1) << (isLetter ? code - 'a' : Shared + code % (64 - Shared));
    }
    return letters;
}

/// What of @p spelled stands behind the line of its letters.
QStringView readingOf(QStringView spelled)
{
    const auto line = spelled.indexOf(u'\n');
    return line < 0 ? QStringView() : spelled.mid(line + 1);
}

QString withoutReading(const QString &spelled)
{
    return spelled.left(spelled.indexOf(u'\n')); // -1: all of it
}

int nameScore(const FuzzyPattern &pattern, QStringView spelled)
{
    const auto score = pattern.score(spelled);
    return score && *score >= pattern.enough() ? NameFits + *score : 0;
}

} // namespace

QString bodyOf(const QList<Content> &bubbles)
{
    for (const auto &bubble : bubbles) {
        if (bubble.kind == ContentKind::Text)
            return bubble.text.left(LongestShown).simplified();
    }
    return {};
}

void markPlaces(Hit &hit, QStringView typed)
{
    if (hit.score == 0)
        return;
    const FuzzyPattern pattern(typed);
    const auto placesIn = [&](const QString &name) {
        const auto spelling = Search::spell(name);
        const auto score = pattern.score(spelling.letters);
        return score && *score >= pattern.enough() ? pattern.places(spelling) : QList<TextRange>();
    };
    hit.code = placesIn(hit.found.code);
    hit.title = placesIn(hit.found.title);
    hit.body.clear();
    if (!hit.code.isEmpty() || !hit.title.isEmpty())
        return;
    const auto body = Search::spell(bodyOf(hit.bubbles));
    const auto words = wordsOf(typed);
    for (const auto &word : words) {
        if (const auto at = body.letters.indexOf(word); at >= 0) {
            const TextRange first = body.places.at(at);
            hit.body.append(
                {first.start, body.places.at(at + word.size() - 1).end() - first.start});
        }
    }
    std::ranges::sort(hit.body, {}, &TextRange::start);
}

void TemplateIndex::setTemplates(const QList<ReplyTemplate> &templates)
{
    // What did not change stays spelled.
    QHash<std::pair<TemplateId, AccountId>, Entry> known;
    for (qsizetype i = 0; i < m_spelled; ++i) {
        const Entry &entry = m_entries[size_t(i)];
        known.insert({m_templates.at(entry.at).id, entry.account}, entry);
    }
    QHash<TemplateId, const ReplyTemplate *> before;
    for (const auto &one : std::as_const(m_templates))
        before.insert(one.id, &one);

    std::vector<Entry> spelled;
    std::vector<Entry> others;
    for (qsizetype at = 0; at < templates.size(); ++at) {
        const ReplyTemplate &one = templates.at(at);
        if (one.retired)
            continue;
        const auto *old = before.value(one.id);
        QList<AccountId> voices{AccountId()};
        voices += one.overrides.keys();
        for (const auto &voice : std::as_const(voices)) {
            const auto found = known.constFind({one.id, voice});
            Entry entry;
            const bool isSame = old && found != known.cend() && old->code == one.code
                && old->title == one.title
                && (voice.isNull() ? old->bubbles == one.bubbles
                                   : old->overrides.value(voice) == one.overrides.value(voice));
            if (isSame)
                entry = *found;
            entry.at = at;
            entry.account = voice;
            (isSame ? spelled : others).push_back(std::move(entry));
        }
    }
    m_templates = templates;
    m_spelled = qsizetype(spelled.size());
    m_entries = std::move(spelled);
    std::move(others.begin(), others.end(), std::back_inserter(m_entries));
}

bool TemplateIndex::prepare(qsizetype most)
{
    const qsizetype end = std::min<qsizetype>(qsizetype(m_entries.size()), m_spelled + most);
    for (; m_spelled < end; ++m_spelled)
        spell(m_entries[size_t(m_spelled)]);
    return m_spelled < qsizetype(m_entries.size());
}

void TemplateIndex::setWorth(const QHash<TemplateId, double> &worth)
{
    for (auto &entry : m_entries)
        entry.worth = worth.value(m_templates.at(entry.at).id);
}

qsizetype TemplateIndex::count(const AccountId &account) const
{
    return std::ranges::count_if(m_entries,
                                 [&](const Entry &entry) { return isFor(entry, account); });
}

QList<Hit> TemplateIndex::find(QStringView typed, const AccountId &account, qsizetype most)
{
    prepare(std::numeric_limits<qsizetype>::max() / 2);
    auto fits = fitting(typed, account);
    m_found = qsizetype(fits.size());
    const auto count = std::min(m_found, most);
    std::partial_sort(fits.begin(),
                      fits.begin() + count,
                      fits.end(),
                      [this](const Fit &a, const Fit &b) { return comesBefore(a, b); });
    QList<Hit> hits;
    for (qsizetype i = 0; i < count; ++i)
        hits.append(hitOf(fits[size_t(i)]));
    return hits;
}

void TemplateIndex::spell(Entry &entry) const
{
    const ReplyTemplate &one = m_templates.at(entry.at);
    entry.code = Search::spelled(one.code);
    entry.title = Search::spelled(one.title);
    QString said;
    for (const auto &bubble : bubblesOf(entry)) {
        if (!bubble.text.isEmpty() && said.size() < LongestBody)
            said += bubble.text.left(LongestBody) + u' ';
    }
    entry.body = Search::folded(said.left(LongestBody));
    const QString spelled = Search::spelled(said.left(LongestRead));
    bool begins = true;
    for (const QChar letter : readingOf(spelled)) {
        if (letter != u' ') {
            entry.readings += letter;
            if (begins)
                entry.initials += letter;
        }
        begins = letter == u' ';
    }
    entry.nameLetters = lettersOf(entry.code) | lettersOf(entry.title);
    entry.bodyLetters =
        lettersOf(entry.body) | lettersOf(entry.readings); // and with these the initials
}

const QList<Content> &TemplateIndex::bubblesOf(const Entry &entry) const
{
    const ReplyTemplate &one = m_templates.at(entry.at);
    const auto own = one.overrides.constFind(entry.account);
    return own == one.overrides.cend() ? one.bubbles : *own;
}

/// Another account's templates are offered to nobody else; what an account says in its own words is
/// not offered in those of all.
bool TemplateIndex::isFor(const Entry &entry, const AccountId &account) const
{
    const ReplyTemplate &one = m_templates.at(entry.at);
    if (account.isNull())
        return entry.account.isNull();
    if (one.scope == TemplateScope::Accounts && !one.accounts.contains(account))
        return false;
    return entry.account.isNull() ? !one.overrides.contains(account) : entry.account == account;
}

std::vector<TemplateIndex::Fit> TemplateIndex::fitting(QStringView typed,
                                                       const AccountId &account) const
{
    const FuzzyPattern pattern(typed);
    const QStringList words = wordsOf(typed);
    const QString code = words.size() == 1 ? Search::folded(typed).trimmed() : QString();
    const bool isShort = std::ranges::any_of(
        words, [](const QString &word) { return word.size() < 2 && isLatin(word); });
    const quint64 wanted = lettersOf(words.join(QString()));
    const auto isSaid = [&](const Entry &entry) {
        return !isShort && (wanted & ~entry.bodyLetters) == 0
            && std::ranges::all_of(words, [&](const QString &word) {
                   return entry.body.contains(word)
                       || (isLatin(word)
                           && (entry.initials.contains(word) || entry.readings.contains(word)));
               });
    };
    const auto scoreOf = [&](const Entry &entry) {
        if (!code.isEmpty() && entry.code.startsWith(code)) {
            const bool whole = withoutReading(entry.code).size() == code.size();
            return whole ? WholeCode : CodeBegins;
        }
        const bool mayFit = (wanted & ~entry.nameLetters) == 0;
        const int name =
            !mayFit ? 0 : std::max(nameScore(pattern, entry.code), nameScore(pattern, entry.title));
        return name > 0 ? name : isSaid(entry) ? BodyFits : 0;
    };
    std::vector<Fit> fits;
    for (const auto &entry : m_entries) {
        if (!isFor(entry, account))
            continue;
        const int score = words.isEmpty() ? 0 : scoreOf(entry);
        if (score > 0 || words.isEmpty())
            fits.push_back({score, &entry});
    }
    return fits;
}

bool TemplateIndex::comesBefore(const Fit &a, const Fit &b) const
{
    if (a.score != b.score)
        return a.score > b.score;
    if (a.entry->worth != b.entry->worth)
        return a.entry->worth > b.entry->worth;
    const ReplyTemplate &one = m_templates.at(a.entry->at);
    const ReplyTemplate &other = m_templates.at(b.entry->at);
    if (one.code.size() != other.code.size() && a.score >= CodeBegins)
        return one.code.size() < other.code.size();
    return std::tie(one.title, one.id) < std::tie(other.title, other.id);
}

Hit TemplateIndex::hitOf(const Fit &fit) const
{
    Hit hit;
    hit.found = m_templates.at(fit.entry->at);
    hit.bubbles = bubblesOf(*fit.entry);
    hit.score = fit.score;
    return hit;
}

} // namespace Frontdesk::Templates
