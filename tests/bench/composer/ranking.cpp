// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/composer/ranking.h"

#include "tests/bench/composer/shoptalk.h"

#include <QElapsedTimer>

#include <algorithm>
#include <vector>

namespace Frontdesk::Bench {

namespace {

constexpr int Quiet = 500; ///< at the beginning, when nobody could know anything
constexpr int Shown = 3;

/// The other way to suggest: what is used most.
class MostUsed
{
public:
    void learn(const Talk &talk) { ++m_counts[talk.situation.account][talk.used]; }
    bool hits(const Talk &talk) const
    {
        const auto counts = m_counts.value(talk.situation.account);
        std::vector<std::pair<int, TemplateId>> order;
        for (auto it = counts.cbegin(); it != counts.cend(); ++it)
            order.emplace_back(-it.value(), it.key());
        const auto shown = std::min<size_t>(Shown, order.size());
        std::partial_sort(order.begin(), order.begin() + std::ptrdiff_t(shown), order.end());
        return std::any_of(order.begin(),
                           order.begin() + std::ptrdiff_t(shown),
                           [&](const auto &one) { return one.second == talk.used; });
    }

private:
    QHash<AccountId, QHash<TemplateId, int>> m_counts;
};

} // namespace

Ranking measureRanking(quint32 seed, int templates, int history)
{
    ShopTalk shops(seed);
    TemplateRanker ranker;
    MostUsed mostUsed;
    int asked = 0;
    int hits = 0;
    int firsts = 0;
    int others = 0;
    QList<Talk> last;
    for (int i = 0; i < history; ++i) {
        const auto talk = shops.next(double(i) / history);
        if (i >= Quiet) {
            const auto found = ranker.rank(talk.situation, shops.templates(), Shown);
            ++asked;
            hits +=
                std::ranges::any_of(found, [&](const auto &one) { return one.id == talk.used; });
            firsts += !found.isEmpty() && found.constFirst().id == talk.used ? 1 : 0;
            others += mostUsed.hits(talk) ? 1 : 0;
        }
        ranker.learn(talk.situation, talk.used);
        mostUsed.learn(talk);
        if (i >= history - 500)
            last.append(talk);
    }
    auto offered = shops.templates();
    for (int i = 0; i < templates; ++i) {
        const TemplateId id(QString::number(i));
        offered.insert(id);
        ranker.learn(last.at(i % last.size()).situation, id);
    }
    std::vector<double> times;
    for (const auto &talk : last) {
        QElapsedTimer elapsed;
        elapsed.start();
        const auto found = ranker.rank(talk.situation, offered, Shown);
        if (found.size() == Shown)
            times.push_back(double(elapsed.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return {100.0 * hits / asked,
            100.0 * firsts / asked,
            100.0 * others / asked,
            times.at(times.size() / 2),
            times.at(times.size() * 95 / 100)};
}

} // namespace Frontdesk::Bench
