// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/conversationsource.h"
#include "ui/widgets/pane.h"

#include <QKeySequence>

#include <functional>

class QStackedLayout;
class QVBoxLayout;

namespace Frontdesk {

class AccountSource;
class Clock;
class ConversationListModel;
class ConversationListView;
class ElidedLabel;
class EmptyState;
class IconButton;
class InboxChips;
class InboxTabs;
class PictureCache;
class SelectionBar;
class UndoToast;
class WorkControl;
struct Error;

/// The conversations of an account or of all, under their heading; says why when there are none.
class InboxPane : public Pane
{
    Q_OBJECT

public:
    using Sentence = std::function<QString(const Error &error)>;

    InboxPane(const Theme &theme,
              const Clock &clock,
              ConversationListModel &conversations,
              AccountSource &accounts,
              PictureCache &pictures,
              WorkControl &control,
              Sentence sentence,
              QWidget *parent = nullptr);

    ConversationListView *view() const { return m_view; }
    void showTab(ListTab tab);
    void showShelf(Shelf shelf);
    void sortBy(ListSort sort);
    /// Undoes what was done last, from wherever it was done.
    void undo();
    /// Follows the filter of the model.
    void follow();
    void refreshHeading();
    const ConversationFilter &filter() const;
    /// A conversation of the list.
    std::optional<ConversationRow> find(const ConversationId &conversation) const;
    /// Shows what @p filter takes, of the account that is chosen.
    void apply(const ConversationFilter &filter);
    /// A line of its own above the list; the pane does not know what is in it.
    void setFilterBar(QWidget *bar);
    /// Below which views are offered.
    QWidget &viewsButton() const;
    /// The key that takes a conversation, for who has none.
    void setClaimKey(const QKeySequence &key);
    /// Says a sentence for a moment.
    void tell(const QString &sentence);

Q_SIGNALS:
    void headingRefreshed();
    void viewsRequested();
    void tagsWanted(const QList<Frontdesk::ConversationId> &conversations);
    /// What the person chose to see.
    void filterChanged(const Frontdesk::ConversationFilter &filter);

private:
    QWidget *buildHead();
    QWidget *buildNarrow();
    void connectWork();
    void showAllOpen();
    void openSortMenu();
    void openShelfMenu();
    void takeSelection();
    void showState();
    void showProblem(const Error &error);

    ConversationListModel &m_conversations;
    AccountSource &m_accounts;
    WorkControl &m_control;
    Sentence m_sentence;
    QKeySequence m_claimKey;
    ElidedLabel *m_title;
    IconButton *m_sort;
    IconButton *m_shelf;
    InboxTabs *m_tabs;
    InboxChips *m_chips;
    SelectionBar *m_selection;
    QVBoxLayout *m_column;
    QStackedLayout *m_narrow; ///< chips or selection
    UndoToast *m_toast;
    ConversationListView *m_view;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
};

} // namespace Frontdesk
