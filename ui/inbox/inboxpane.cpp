// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/inboxpane.h"

#include "core/client/accountsource.h"
#include "ui/inbox/conversationlistview.h"
#include "ui/models/conversationlistmodel.h"
#include "ui/theme/paint.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace Frontdesk {

namespace {

/// The tab that is open: its words with a line of the accent colour below.
class OpenTab : public QWidget
{
public:
    OpenTab(const Theme &theme, Label *words, Label *count)
        : m_theme(theme)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(theme.metrics().gap.small);
        row->addWidget(words);
        row->addWidget(count);
        setFixedHeight(theme.metrics().list.tabs);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const int thick = m_theme.metrics().gap.hair;
        painter.fillRect(QRect(0, height() - thick, width(), thick), m_theme.colors().accent);
    }

private:
    const Theme &m_theme;
};

} // namespace

InboxPane::InboxPane(const Theme &theme,
                     const Clock &clock,
                     ConversationListModel &conversations,
                     AccountSource &accounts,
                     PictureCache &pictures,
                     Sentence sentence,
                     QWidget *parent)
    : Pane(theme, &Colors::list, {}, parent)
    , m_conversations(conversations)
    , m_accounts(accounts)
    , m_sentence(std::move(sentence))
    , m_title(new ElidedLabel(theme, TextStep::Title, Weight::Strong))
    , m_count(new Label(theme, TextStep::Detail, Weight::Normal, &Colors::text3))
    , m_view(new ConversationListView(theme, clock, conversations, pictures))
    , m_empty(new EmptyState(theme))
    , m_stack(new QStackedLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(buildTabs());
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    column->addLayout(m_stack, 1);
    follow();
    refreshHeading();
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
    connect(m_empty, &EmptyState::actionClicked, &m_conversations, &ConversationListModel::retry);
    connect(&m_accounts, &AccountSource::accountsChanged, this, &InboxPane::refreshHeading);
    connect(&m_accounts, &AccountSource::countsChanged, this, &InboxPane::refreshHeading);
}

void InboxPane::refreshHeading()
{
    const AccountId &id = m_conversations.filter().account;
    const auto account = id.isNull() ? std::optional<Account>() : m_accounts.account(id);
    m_title->setLocaleOfText(account ? account->locale : QString());
    m_title->setText(account ? account->name : tr("Inbox"));
    const int waiting = id.isNull() ? m_accounts.unansweredInAll() : m_accounts.unanswered(id);
    m_count->setText(QString::number(waiting));
    m_count->setVisible(waiting > 0);
}

QWidget *InboxPane::buildHead()
{
    const auto &gap = theme().metrics().gap;
    auto *head = new QWidget;
    head->setFixedHeight(theme().metrics().list.head);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(gap.large, 0, gap.normal, 0);
    m_title->setElideMode(Qt::ElideMiddle);
    row->addWidget(m_title, 1);
    return head;
}

QWidget *InboxPane::buildTabs()
{
    const auto &gap = theme().metrics().gap;
    auto *tabs = new Pane(theme(), &Colors::list, Qt::BottomEdge);
    auto *row = new QHBoxLayout(tabs);
    row->setContentsMargins(gap.large, 0, gap.large, 0);
    auto *words = new Label(theme(), TextStep::Body, Weight::Strong);
    words->setText(tr("All", "tab: all conversations"));
    row->addWidget(new OpenTab(theme(), words, m_count));
    row->addStretch();
    return tabs;
}

void InboxPane::showState()
{
    if (m_conversations.rowCount() > 0 || !m_conversations.isComplete()) {
        m_stack->setCurrentWidget(m_view);
        return;
    }
    const bool filtered = !m_conversations.filter().account.isNull();
    m_empty->say(QStringLiteral("inbox"),
                 &Colors::text3,
                 filtered ? tr("Nobody has written to this account yet")
                          : tr("Nobody has written yet"),
                 tr("New conversations appear here by themselves."));
    m_empty->offer({});
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
