// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/search/completion.h"
#include "core/search/queryparser.h"
#include "ui/widgets/textfield.h"

#include <functional>

namespace Frontdesk {

class IconButton;
class SuggestionList;

/// Where a search is typed. Offers operators and what may follow them; the arrows, Tab and Enter
/// take from what is offered.
class QueryField : public TextField
{
    Q_OBJECT

public:
    using Sentence = std::function<QString(const Error &error)>;

    /// What is offered stands over @p over, which this field is in.
    QueryField(const Theme &theme, const QString &label, QWidget *over);

    void setNames(const Search::CompletionNames &names) { m_names = names; }
    SuggestionList *suggestions() const { return m_list; }
    /// As if it had been typed: changed() follows.
    void setTyped(const QString &typed);
    void clear();
    /// Says what is wrong, quietly where it may still be typed to its end. None: all is well.
    void tell(const QList<Search::Mistake> &mistakes, const Sentence &sentence);

Q_SIGNALS:
    /// By typing, by taking what was offered, or by clear().
    void changed();
    void confirmed();
    /// Arrow down, with nothing offered: into what was found.
    void left();
    void escaped();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void offer();
    void take(const Search::Suggestion &suggestion);
    bool takeKey(int key);

    SuggestionList *m_list;
    IconButton *m_clear;
    Search::CompletionNames m_names;
    Search::TextRange m_place; ///< of what a suggestion replaces
};

} // namespace Frontdesk
