// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/templates/templateranker.h"

#include <random>

namespace Frontdesk::Bench {

/// A question and the template it was answered with.
struct Talk {
    AnswerSituation situation;
    TemplateId used;
};

/// What the customers of three shops ask in four languages, and how colleagues answer: each asks in
/// their own words, with slips, greetings and things that have nothing to do with it; each colleague
/// has habits, some answers are simply others, what is asked changes with the weeks, and answers are
/// written anew. Made by chance, from a seed.
class ShopTalk
{
public:
    explicit ShopTalk(quint32 seed);

    /// The next, in the order of time. @p part of the history is over, 0 to 1.
    Talk next(double part);
    /// Everything that was ever answered with.
    const QSet<TemplateId> &templates() const { return m_templates; }

private:
    int below(int end) { return int(m_random() % quint32(end)); }
    bool chance(int percent) { return below(100) < percent; }
    const QString &oneOf(const QStringList &all) { return all.at(below(int(all.size()))); }
    int topicNow(double part);
    QString question(int topic, int language);
    QString withSlip(QString text);
    TemplateId answer(int topic, int language, int colleague, double part);

    std::mt19937 m_random;
    QSet<TemplateId> m_templates;
};

} // namespace Frontdesk::Bench
