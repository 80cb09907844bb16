// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pane.h"

#include <functional>

class QStackedLayout;

namespace Frontdesk {

class AccountSource;
class Clock;
class ConversationListModel;
class ConversationListView;
class ElidedLabel;
class EmptyState;
class Label;
class PictureCache;
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
              Sentence sentence,
              QWidget *parent = nullptr);

    ConversationListView *view() const { return m_view; }
    /// Follows the filter of the model.
    void follow();
    void refreshHeading();

private:
    QWidget *buildHead();
    QWidget *buildTabs();
    void showState();
    void showProblem(const Error &error);

    ConversationListModel &m_conversations;
    AccountSource &m_accounts;
    Sentence m_sentence;
    ElidedLabel *m_title;
    Label *m_count;
    ConversationListView *m_view;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
};

} // namespace Frontdesk
