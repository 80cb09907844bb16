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
    UserId author = {}; ///< who answers; null: not known
};

struct TemplateSuggestion {
    TemplateId id;
    double score = 0; ///< to compare suggestions of one situation with
    /// What decided, the strongest first: parts of the customer's texts, and tags. None: it is what is
    /// mostly answered in this account.
    QStringList because;
    /// How often it was the answer to something like the first of these; without one, in this account.
    int times = 0;
};

/// Says which templates colleagues would answer with, from those they did answer with: naive Bayes
/// over pairs of letters, words, tags and the account. Nothing leaves this computer, and what it
/// learned is counts. A question costs milliseconds. Not thread-safe; a value that can be moved.
class TemplateRanker
{
public:
    static constexpr int LongestText = 400; ///< of the texts together, from the end
    static constexpr int MostReasons = 3;

    /// What is learned of a situation, each once and in order: what has to be kept to learn it again
    /// or to forget it. No key holds a line break.
    static QStringList keysOf(const AnswerSituation &situation);
    /// A colleague answered with @p used what has @p keys.
    void learn(const QStringList &keys, const AccountId &account, const TemplateId &used);
    void learn(const AnswerSituation &situation, const TemplateId &used)
    {
        learn(keysOf(situation), situation.account, used);
    }
    /// As if it had never been learned; it was.
    void forget(const QStringList &keys, const AccountId &account, const TemplateId &used);
    /// The @p most likely of @p offered, the likeliest first. Those that were never used are not
    /// among them.
    QList<TemplateSuggestion>
    rank(const AnswerSituation &situation, const QSet<TemplateId> &offered, int most = 3) const;
    int learned() const noexcept { return m_answers; }

private:
    static constexpr int NoText = -1; ///< a tag
    static constexpr int NoReason = -2; ///< that somebody does so says nothing about the customer

    /// One thing that was there or not, and where: to say it as it was written.
    struct Feature {
        QString key;
        int text = NoText; ///< which of the texts, NoText, or NoReason
        qsizetype start = 0; ///< in it, UTF-16 units
        qsizetype length = 0;
    };
    /// How many answers with one template had a feature.
    struct Posting {
        int place = 0;
        int answers = 0;
    };
    struct Weighed {
        Feature feature;
        double weight = 0;
        int answers = 0; ///< no more can have had all of it
    };

    /// Each place of each, in the order of the texts.
    static QList<Feature> featuresOf(const AnswerSituation &situation);
    static QStringList keysIn(const QList<Feature> &features);
    int placeOf(const TemplateId &used);
    double prior(int place, const AccountId &account) const;
    int answersWith(int place, const QString &key) const;
    double weightOf(int place, const QString &key) const;
    int answersIn(const AccountId &account, int place) const;
    void explain(TemplateSuggestion &suggestion,
                 int place,
                 const QList<Feature> &features,
                 const AnswerSituation &situation) const;

    QList<TemplateId> m_templates; ///< by place
    QHash<TemplateId, int> m_places;
    QList<int> m_counts; ///< answers, by place
    QHash<QString, QList<Posting>> m_seen; ///< by feature; in the order of places
    QHash<QString, int> m_seenInAll; ///< feature: answers
    QHash<AccountId, QHash<int, int>> m_inAccount;
    QHash<AccountId, int> m_accountAnswers;
    int m_answers = 0;
};

} // namespace Frontdesk
