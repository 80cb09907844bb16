// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templates/templateranker.h"

#include "core/search/folding.h"

#include <algorithm>
#include <cmath>

namespace Frontdesk {

namespace {

/// What was never seen is unlikely, not impossible.
constexpr double Smoothing = 0.1;

/// Of a posting and a place.
constexpr auto standsBefore = [](const auto &posting, int place) {
    return posting.place < place;
};

bool isLetter(char32_t one)
{
    return QChar::isLetterOrNumber(one) || QChar::isMark(one);
}

/// The end of @p texts that is looked at: how much of each, from the last.
QList<qsizetype> partsOf(const QStringList &texts)
{
    QList<qsizetype> parts(texts.size(), 0);
    qsizetype left = TemplateRanker::LongestText;
    for (auto i = texts.size() - 1; i >= 0 && left > 0; --i) {
        parts[i] = std::min(left, texts.at(i).size());
        left -= parts[i];
    }
    return parts;
}

} // namespace

/// Pairs of letters that stand side by side: they serve scripts without spaces, and word endings.
QList<TemplateRanker::Feature> TemplateRanker::featuresOf(const AnswerSituation &situation)
{
    QList<Feature> features;
    const auto parts = partsOf(situation.texts);
    for (int i = 0; i < situation.texts.size(); ++i) {
        const auto &text = situation.texts.at(i);
        const auto from = text.size() - parts.at(i);
        const auto folded = Search::fold(QStringView(text).mid(from));
        for (qsizetype n = 1; n < folded.letters.size(); ++n) {
            const char32_t pair[] = {folded.letters.at(n - 1), folded.letters.at(n)};
            if (!isLetter(pair[0]) || !isLetter(pair[1]))
                continue;
            const auto start = folded.places.at(n - 1).start;
            features.append(
                {QString::fromUcs4(pair, 2), i, from + start, folded.places.at(n).end() - start});
        }
    }
    for (const auto &tag : situation.tags)
        features.append({u'#' + Search::folded(tag).simplified()});
    if (!situation.author.isNull())
        features.append({u'@' + situation.author.value(), NoReason});
    return features;
}

/// Each once: something is there or it is not. In order, so that sums are the same each time.
QStringList TemplateRanker::keysIn(const QList<Feature> &features)
{
    QStringList keys;
    for (const auto &feature : features)
        keys.append(feature.key);
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

QStringList TemplateRanker::keysOf(const AnswerSituation &situation)
{
    return keysIn(featuresOf(situation));
}

int TemplateRanker::placeOf(const TemplateId &used)
{
    auto place = m_places.value(used, -1);
    if (place < 0) {
        place = static_cast<int>(m_templates.size());
        m_places.insert(used, place);
        m_templates.append(used);
        m_counts.append(0);
    }
    return place;
}

void TemplateRanker::learn(const QStringList &keys,
                           const AccountId &account,
                           const TemplateId &used)
{
    if (used.isNull())
        return;
    const int place = placeOf(used);
    ++m_answers;
    ++m_counts[place];
    ++m_inAccount[account][place];
    ++m_accountAnswers[account];
    for (const auto &key : keys) {
        auto &postings = m_seen[key];
        const auto at = std::lower_bound(postings.begin(), postings.end(), place, standsBefore);
        if (at != postings.end() && at->place == place)
            ++at->answers;
        else
            postings.insert(at, {place, 1});
        ++m_seenInAll[key];
    }
}

void TemplateRanker::forget(const QStringList &keys,
                            const AccountId &account,
                            const TemplateId &used)
{
    const int place = m_places.value(used, -1);
    if (place < 0 || m_counts.at(place) == 0)
        return;
    --m_answers;
    --m_counts[place];
    --m_inAccount[account][place];
    --m_accountAnswers[account];
    for (const auto &key : keys) {
        const auto postings = m_seen.find(key);
        if (postings == m_seen.end())
            continue;
        const auto at = std::lower_bound(postings->begin(), postings->end(), place, standsBefore);
        if (at == postings->end() || at->place != place)
            continue;
        if (--at->answers == 0)
            postings->erase(at);
        if (--m_seenInAll[key] == 0) {
            m_seenInAll.remove(key);
            m_seen.erase(postings);
        }
    }
}

/// How often it is the answer, whatever was asked: in this account and, less, in all.
double TemplateRanker::prior(int place, const AccountId &account) const
{
    const double everywhere =
        (m_counts.at(place) + Smoothing) / (m_answers + Smoothing * double(m_templates.size()));
    return std::log((answersIn(account, place) + everywhere)
                    / (m_accountAnswers.value(account) + 1.0));
}

int TemplateRanker::answersIn(const AccountId &account, int place) const
{
    const auto found = m_inAccount.constFind(account);
    return found == m_inAccount.cend() ? 0 : found->value(place);
}

int TemplateRanker::answersWith(int place, const QString &key) const
{
    const auto seen = m_seen.constFind(key);
    if (seen == m_seen.cend())
        return 0;
    const auto at = std::lower_bound(seen->cbegin(), seen->cend(), place, standsBefore);
    return at != seen->cend() && at->place == place ? at->answers : 0;
}

/// How much likelier the template is where the feature is: the logarithm.
double TemplateRanker::weightOf(int place, const QString &key) const
{
    const auto inAll = m_seenInAll.value(key);
    const double withIt =
        (answersWith(place, key) + Smoothing) / (m_counts.at(place) + 2 * Smoothing);
    const double usually = (inAll + Smoothing) / (m_answers + 2 * Smoothing);
    return std::log(withIt / usually);
}

QList<TemplateSuggestion> TemplateRanker::rank(const AnswerSituation &situation,
                                               const QSet<TemplateId> &offered,
                                               int most) const
{
    const auto features = featuresOf(situation);
    QList<double> scores(m_templates.size(), 0);
    QList<double> rest(m_templates.size(), 0); // of a feature that was never seen with it
    for (int place = 0; place < m_templates.size(); ++place) {
        scores[place] = prior(place, situation.account);
        rest[place] = std::log(Smoothing / (m_counts.at(place) + 2 * Smoothing));
    }
    int known = 0;
    const auto keys = keysIn(features);
    for (const auto &key : keys) {
        const auto postings = m_seen.constFind(key);
        if (postings == m_seen.cend())
            continue;
        ++known;
        for (const auto &posting : *postings)
            scores[posting.place] += std::log((posting.answers + Smoothing) / Smoothing);
    }
    QList<int> order;
    for (int place = 0; place < m_templates.size(); ++place) {
        scores[place] += known * rest.at(place);
        if (m_counts.at(place) > 0 && offered.contains(m_templates.at(place)))
            order.append(place);
    }
    const auto shown = std::min<qsizetype>(most, order.size());
    std::partial_sort(order.begin(), order.begin() + shown, order.end(), [&](int a, int b) {
        return scores.at(a) != scores.at(b) ? scores.at(a) > scores.at(b) : a < b;
    });
    QList<TemplateSuggestion> suggestions;
    for (const int place : order.first(shown)) {
        suggestions.append({m_templates.at(place), scores.at(place), {}, 0});
        explain(suggestions.last(), place, features, situation);
    }
    return suggestions;
}

/// Pairs that stand side by side are said as one: what counts is what they weigh together.
void TemplateRanker::explain(TemplateSuggestion &suggestion,
                             int place,
                             const QList<Feature> &features,
                             const AnswerSituation &situation) const
{
    QList<Weighed> runs;
    for (const auto &feature : features) {
        if (feature.text == NoReason)
            continue;
        const int answers = answersWith(place, feature.key);
        const double weight = answers > 0 ? weightOf(place, feature.key) : 0;
        if (weight <= 0)
            continue;
        const bool goesOn = !runs.isEmpty() && feature.text >= 0
            && runs.constLast().feature.text == feature.text
            && feature.start < runs.constLast().feature.start + runs.constLast().feature.length;
        if (!goesOn) {
            runs.append({feature, weight, answers});
            continue;
        }
        auto &run = runs.last();
        run.feature.length = feature.start + feature.length - run.feature.start;
        run.weight += weight;
        run.answers = std::min(run.answers, answers);
    }
    std::stable_sort(runs.begin(), runs.end(), [](const Weighed &a, const Weighed &b) {
        return a.weight > b.weight;
    });
    suggestion.times =
        runs.isEmpty() ? answersIn(situation.account, place) : runs.constFirst().answers;
    for (const auto &run : std::as_const(runs)) {
        const auto &feature = run.feature;
        const auto said = feature.text < 0
            ? feature.key.mid(1)
            : situation.texts.at(feature.text).mid(feature.start, feature.length);
        if (!suggestion.because.contains(said))
            suggestion.because.append(said);
        if (suggestion.because.size() == MostReasons)
            break;
    }
}

} // namespace Frontdesk
