// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>

namespace Frontdesk {

/// What is known when a colleague is about to answer.
struct AnswerSituation {
    QStringList texts; ///< what the customer wrote since the last answer, the newest last
    QStringList tags; ///< names of the customer's
    AccountId account;
};

struct TemplateSuggestion {
    TemplateId id;
    double score = 0; ///< to compare suggestions of one situation with
    /// What decided, the strongest first: parts of the customer's texts, and tags. None: it is what is
    /// mostly answered in this account.
    QStringList because;
};

/// Says which templates colleagues would answer with, from those they did answer with: naive Bayes
/// over pairs of letters, words, tags and the account. Nothing leaves this computer, and what it
/// learned is counts. A question costs milliseconds. Not thread-safe; a value that can be moved.
class TemplateRanker
{
public:
    static constexpr int LongestText = 400; ///< of the texts together, from the end
    static constexpr int MostReasons = 3;

    /// A colleague answered @p situation with @p used.
    void learn(const AnswerSituation &situation, const TemplateId &used);
    /// The @p most likely of @p offered, the likeliest first. Those that were never used are not
    /// among them.
    QList<TemplateSuggestion>
    rank(const AnswerSituation &situation, const QSet<TemplateId> &offered, int most = 3) const;
    int learned() const noexcept { return m_answers; }

private:
    /// One thing that was there or not, and where: to say it as it was written.
    struct Feature {
        QString key;
        int text = -1; ///< which of the texts; -1: none
        qsizetype start = 0; ///< in it, UTF-16 units
        qsizetype length = 0;
    };
    struct Weighed {
        Feature feature;
        double weight = 0;
    };

    /// Each place of each, in the order of the texts.
    static QList<Feature> featuresOf(const AnswerSituation &situation);
    static QSet<QString> keysOf(const QList<Feature> &features);
    double prior(int place, const AccountId &account) const;
    double weightOf(int place, const QString &key) const;
    QStringList
    reasonsFor(int place, const QList<Feature> &features, const AnswerSituation &situation) const;

    QList<TemplateId> m_templates; ///< by place
    QHash<TemplateId, int> m_places;
    QList<int> m_counts; ///< answers, by place
    QHash<QString, QHash<int, int>> m_seen; ///< feature, place: answers
    QHash<QString, int> m_seenInAll; ///< feature: answers
    QHash<AccountId, QHash<int, int>> m_inAccount;
    QHash<AccountId, int> m_accountAnswers;
    int m_answers = 0;
};

} // namespace Frontdesk
