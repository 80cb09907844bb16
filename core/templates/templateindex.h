// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/replytemplate.h"
#include "core/search/folding.h"

#include <QHash>

#include <vector>

namespace Frontdesk::Search {
class FuzzyPattern;
}

namespace Frontdesk::Templates {

/// A template that fits what was typed.
struct Hit {
    ReplyTemplate found;
    QList<Content> bubbles; ///< as the account says them
    int score = 0; ///< the higher the better; 0: nothing was typed
    /// What it was found by; empty until markPlaces().
    QList<Search::TextRange> code = {};
    QList<Search::TextRange> title = {};
    QList<Search::TextRange> body = {}; ///< in the words of bodyOf(bubbles)
};

/// Says by what @p hit was found with @p typed. Apart from find(), because only what is seen of many
/// is worth it.
void markPlaces(Hit &hit, QStringView typed);

/// What the first text among @p bubbles says, its lines joined; empty without one.
QString bodyOf(const QList<Content> &bubbles);

/// All templates, spelled so that all of them are looked at with each key that is typed. Found are
/// those whose code, title or texts fit: the beginning of a code counts most, then what
/// Search::FuzzyPattern finds in codes and titles (also by pinyin, romaji, zhuyin and the initials of
/// these), then words in the texts. Of those that fit alike, what is nearer at hand comes first.
class TemplateIndex
{
public:
    /// Looks at @p templates from now on. Spelling them takes time: see prepare().
    void setTemplates(const QList<ReplyTemplate> &templates);
    /// Spells up to @p most of those that are not spelled yet. False when all of them are.
    bool prepare(qsizetype most);
    /// How near at hand templates are: see worthOf(). Of those that are not there: 0.
    void setWorth(const QHash<TemplateId, double> &worth);

    /// How many there are for @p account; null: for any.
    qsizetype count(const AccountId &account) const;
    /// Up to @p most templates that @p account (null: any) may use and that fit @p typed, the best
    /// first. Nothing typed fits all. Spells what is not spelled yet.
    QList<Hit> find(QStringView typed, const AccountId &account, qsizetype most);
    /// How many fitted when find() was asked last.
    qsizetype found() const noexcept { return m_found; }

private:
    struct Entry {
        qsizetype at = 0; ///< in m_templates
        AccountId account; ///< whose words these are; null: of all that have none of their own
        QString code; ///< as Search::spelled() has it
        QString title;
        QString body; ///< folded
        QString readings; ///< of the body, without spaces
        QString initials;
        quint64 nameLetters = 0; ///< of code and title, as a set: see lettersOf()
        quint64 bodyLetters = 0; ///< of the last three
        double worth = 0;
    };
    struct Fit {
        int score = 0;
        const Entry *entry = nullptr;
    };

    void spell(Entry &entry) const;
    const QList<Content> &bubblesOf(const Entry &entry) const;
    bool isFor(const Entry &entry, const AccountId &account) const;
    std::vector<Fit> fitting(QStringView typed, const AccountId &account) const;
    bool comesBefore(const Fit &a, const Fit &b) const;
    Hit hitOf(const Fit &fit) const;

    QList<ReplyTemplate> m_templates;
    std::vector<Entry> m_entries;
    qsizetype m_spelled = 0; ///< so many of m_entries, from the front
    qsizetype m_found = 0;
};

} // namespace Frontdesk::Templates
