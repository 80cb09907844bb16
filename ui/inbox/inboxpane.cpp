// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/inboxpane.h"

#include "core/client/accountsource.h"
#include "ui/inbox/conversationlistview.h"
#include "ui/inbox/inboxchips.h"
#include "ui/inbox/inboxtabs.h"
#include "ui/inbox/inboxwords.h"
#include "ui/inbox/selectionbar.h"
#include "ui/inbox/undotoast.h"
#include "ui/models/conversationlistmodel.h"
#include "ui/models/workcontrol.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/iconbutton.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace Frontdesk {

namespace {

/// A menu of which one entry holds.
template <typename Choice, typename Choose>
void offer(QMenu &menu, std::initializer_list<Choice> choices, Choice now, Choose choose)
{
    auto *group = new QActionGroup(&menu);
    for (const auto choice : choices) {
        auto *action = menu.addAction(InboxWords::of(choice), [choice, choose] { choose(choice); });
        action->setCheckable(true);
        action->setChecked(choice == now);
        group->addAction(action);
    }
}

} // namespace

InboxPane::InboxPane(const Theme &theme,
                     const Clock &clock,
                     ConversationListModel &conversations,
                     AccountSource &accounts,
                     PictureCache &pictures,
                     WorkControl &control,
                     Sentence sentence,
                     QWidget *parent)
    : Pane(theme, &Colors::list, {}, parent)
    , m_conversations(conversations)
    , m_accounts(accounts)
    , m_control(control)
    , m_sentence(std::move(sentence))
    , m_title(new ElidedLabel(theme, TextStep::Title, Weight::Strong))
    , m_sort(new IconButton(theme, QStringLiteral("sort"), tr("Order")))
    , m_shelf(new IconButton(theme, QStringLiteral("filter"), tr("Open, snoozed, resolved, spam")))
    , m_tabs(new InboxTabs(theme))
    , m_chips(new InboxChips(theme))
    , m_selection(new SelectionBar(theme, control))
    , m_column(new QVBoxLayout(this))
    , m_narrow(new QStackedLayout)
    , m_toast(new UndoToast(theme, this))
    , m_view(new ConversationListView(theme, clock, conversations, pictures, control))
    , m_empty(new EmptyState(theme))
    , m_stack(new QStackedLayout)
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(buildHead());
    m_column->addWidget(m_tabs);
    m_column->addWidget(buildNarrow());
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_column->addLayout(m_stack, 1);
    follow();
    connectWork();
    refreshHeading();
    showState(); // the list may have been here before this pane
}

void InboxPane::showTab(ListTab tab)
{
    auto filter = m_conversations.filter();
    filter.tab = tab;
    filter.mentioned = false;
    apply(filter);
}

void InboxPane::showShelf(Shelf shelf)
{
    auto filter = m_conversations.filter();
    filter.shelf = shelf;
    filter.mentioned = false;
    apply(filter);
}

void InboxPane::sortBy(ListSort sort)
{
    auto filter = m_conversations.filter();
    filter.sort = sort;
    apply(filter);
}

const ConversationFilter &InboxPane::filter() const
{
    return m_conversations.filter();
}

std::optional<ConversationRow> InboxPane::find(const ConversationId &conversation) const
{
    return m_conversations.find(conversation);
}

void InboxPane::setFilterBar(QWidget *bar)
{
    m_column->insertWidget(m_column->count() - 1, bar);
}

QWidget &InboxPane::viewsButton() const
{
    return m_chips->viewsButton();
}

void InboxPane::setClaimKey(const QKeySequence &key)
{
    m_claimKey = key;
    if (m_conversations.isComplete())
        showState();
}

void InboxPane::tell(const QString &sentence)
{
    m_toast->sayOnly(sentence);
}

void InboxPane::undo()
{
    m_toast->end();
    m_control.undo();
}

void InboxPane::follow()
{
    connect(&m_conversations, &ConversationListModel::loaded, this, &InboxPane::showState);
    connect(&m_conversations, &ConversationListModel::rowsInserted, this, &InboxPane::showState);
    connect(&m_conversations, &ConversationListModel::rowsRemoved, this, &InboxPane::showState);
    connect(&m_conversations, &ConversationListModel::modelReset, this, [this] {
        m_stack->setCurrentWidget(m_view); // nothing is known yet
        refreshHeading();
    });
    connect(&m_conversations, &ConversationListModel::failed, this, &InboxPane::showProblem);
    connect(
        &m_conversations, &ConversationListModel::countsChanged, this, &InboxPane::refreshHeading);
    connect(m_empty, &EmptyState::actionClicked, this, [this] {
        m_conversations.retry();
        if (!m_conversations.isLoading())
            return;
        m_stack->setCurrentWidget(m_view);
        m_view->expectRows();
    });
    connect(m_empty, &EmptyState::otherClicked, this, &InboxPane::showAllOpen);
    connect(&m_accounts, &AccountSource::accountsChanged, this, &InboxPane::refreshHeading);
    connect(m_tabs, &InboxTabs::chosen, this, &InboxPane::showTab);
    connect(m_chips, &InboxChips::changed, this, &InboxPane::apply);
    connect(m_chips, &InboxChips::viewsRequested, this, &InboxPane::viewsRequested);
    connect(m_sort, &IconButton::clicked, this, &InboxPane::openSortMenu);
    connect(m_shelf, &IconButton::clicked, this, &InboxPane::openShelfMenu);
}

void InboxPane::connectWork()
{
    connect(m_view, &ConversationListView::selectedChanged, this, &InboxPane::takeSelection);
    connect(m_view, &ConversationListView::tagsWanted, this, &InboxPane::tagsWanted);
    connect(m_selection, &SelectionBar::tagsWanted, this, &InboxPane::tagsWanted);
    connect(
        m_selection, &SelectionBar::menuWanted, m_view, &ConversationListView::openMenuOfSelected);
    connect(m_selection, &SelectionBar::cleared, m_view, &ConversationListView::selectOne);
    connect(&m_control, &WorkControl::done, m_toast, &UndoToast::say);
    connect(&m_control, &WorkControl::undone, this, [this](const QString &what) {
        if (what.isEmpty())
            m_toast->end();
        else
            m_toast->sayOnly(what);
    });
    connect(&m_control,
            &WorkControl::progressed,
            this,
            [this](const QString &what, const QString &howFar) {
                m_toast->sayMore(what, howFar, m_control.canUndo(), false);
            });
    connect(&m_control,
            &WorkControl::fellShort,
            this,
            [this](const QString &what, int refused, const Error &why) {
                const QString more = tr("%n conversations stay as they were: %1", nullptr, refused);
                m_toast->sayMore(what, more.arg(m_sentence(why)), m_control.canUndo(), true);
            });
    connect(&m_control, &WorkControl::failed, this, [this](const Error &why) {
        m_toast->sayOnly(m_sentence(why));
    });
    connect(m_toast, &UndoToast::undoRequested, &m_control, &WorkControl::undo);
}

void InboxPane::apply(const ConversationFilter &filter)
{
    auto next = filter;
    next.account = m_conversations.filter().account;
    if (next == m_conversations.filter())
        return;
    m_conversations.show(next);
    Q_EMIT filterChanged(next);
}

void InboxPane::showAllOpen()
{
    apply({.sort = m_conversations.filter().sort});
}

void InboxPane::refreshHeading()
{
    const auto &filter = m_conversations.filter();
    const auto account =
        filter.account.isNull() ? std::optional<Account>() : m_accounts.account(filter.account);
    QString title = account ? account->name : tr("Inbox");
    if (filter.shelf != Shelf::Open)
        title = tr("%1: %2", "list of conversations, the part of it")
                    .arg(title, InboxWords::of(filter.shelf));
    m_title->setLocaleOfText(account ? account->locale : QString());
    m_title->setText(title);
    m_tabs->setTab(filter.tab);
    const auto counts = m_conversations.counts();
    m_tabs->setCounts(counts);
    m_chips->setFilter(filter);
    m_chips->setMentioned(counts.mentioned);
    m_shelf->setChecked(filter.shelf != Shelf::Open);
    m_sort->setChecked(filter.sort != ListSort::Newest);
    Q_EMIT headingRefreshed();
}

QWidget *InboxPane::buildHead()
{
    const auto &gap = theme().metrics().gap;
    auto *head = new QWidget;
    head->setFixedHeight(theme().metrics().list.head);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(gap.large, 0, gap.normal, 0);
    row->setSpacing(gap.tiny);
    m_title->setElideMode(Qt::ElideMiddle);
    m_sort->setCheckable(true);
    m_shelf->setCheckable(true);
    row->addWidget(m_title, 1);
    row->addWidget(m_sort);
    row->addWidget(m_shelf);
    return head;
}

/// Chips, or what can be done with the selection: one place of one height.
QWidget *InboxPane::buildNarrow()
{
    auto *place = new QWidget;
    place->setLayout(m_narrow);
    m_narrow->addWidget(m_chips);
    m_narrow->addWidget(m_selection);
    place->setFixedHeight(theme().metrics().list.tabs);
    connect(&theme(), &Theme::changed, place, [this, place] {
        place->setFixedHeight(theme().metrics().list.tabs);
    });
    return place;
}

void InboxPane::openSortMenu()
{
    refreshHeading(); // the click has toggled it; only the choice does
    QMenu *menu = InboxWords::menuBelow(*m_sort);
    offer(*menu,
          {ListSort::Newest, ListSort::LongestWaiting, ListSort::Priority},
          m_conversations.filter().sort,
          [this](ListSort sort) { sortBy(sort); });
}

void InboxPane::openShelfMenu()
{
    refreshHeading();
    QMenu *menu = InboxWords::menuBelow(*m_shelf);
    offer(*menu,
          {Shelf::Open, Shelf::Snoozed, Shelf::Resolved, Shelf::Spam},
          m_conversations.filter().shelf,
          [this](Shelf shelf) { showShelf(shelf); });
}

void InboxPane::takeSelection()
{
    const auto ids = m_view->selected();
    m_selection->setSelected(ids);
    m_narrow->setCurrentWidget(ids.size() > 1 ? static_cast<QWidget *>(m_selection) : m_chips);
}

void InboxPane::showState()
{
    if (m_conversations.rowCount() > 0 || !m_conversations.isComplete()) {
        m_stack->setCurrentWidget(m_view);
        return;
    }
    const auto &filter = m_conversations.filter();
    const auto words = InboxWords::nothingIn(filter, m_claimKey);
    m_empty->say(words.icon, &Colors::text3, words.fact, words.sentence);
    const ConversationFilter plain{.account = filter.account, .sort = filter.sort};
    m_empty->offer({}, filter == plain ? QString() : tr("Show all open conversations"));
    m_stack->setCurrentWidget(m_empty);
}

void InboxPane::showProblem(const Error &error)
{
    if (m_conversations.rowCount() > 0)
        return; // what is there stays
    m_empty->say(QStringLiteral("alert"),
                 &Colors::bad,
                 tr("The conversations could not be read"),
                 m_sentence(error));
    m_empty->offer(tr("Try again"));
    m_stack->setCurrentWidget(m_empty);
}

} // namespace Frontdesk
