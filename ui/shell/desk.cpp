// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desk.h"

#include "core/client/accountsource.h"
#include "core/client/linksource.h"
#include "core/client/outboxsource.h"
#include "core/client/timelinesource.h"
#include "ui/composer/composer.h"
#include "ui/composer/messageedit.h"
#include "ui/contact/contactpanel.h"
#include "ui/conversation/findbar.h"
#include "ui/conversation/timelineview.h"
#include "ui/inbox/conversationlistview.h"
#include "ui/inbox/inboxpane.h"
#include "ui/shell/announcer.h"
#include "ui/shell/chatheader.h"
#include "ui/shell/chatpane.h"
#include "ui/shell/deskmodels.h"
#include "ui/shell/deskpages.h"
#include "ui/shell/errortext.h"
#include "ui/shell/linkbanner.h"
#include "ui/shell/outboxcorner.h"
#include "ui/shell/outboxpanel.h"
#include "ui/shell/pinlist.h"
#include "ui/shell/rail.h"
#include "ui/shell/workbar.h"
#include "ui/widgets/splitter.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace Frontdesk {

Desk::Desk(Theme &theme,
           const Clock &clock,
           const DeskSources &sources,
           const DeskState &state,
           DeskModels *models,
           QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_sources(sources)
    , m_state(state)
    , m_ownModels(models ? nullptr : std::make_unique<DeskModels>(clock, sources))
    , m_models(models ? *models : *m_ownModels)
    , m_banner(new LinkBanner(theme, clock, sources))
    , m_rail(new Rail(theme, sources))
    , m_splitter(new Splitter(theme))
    , m_pages(new DeskPages(theme, clock, sources, m_models.pictures, m_splitter))
    , m_inbox(new InboxPane(theme,
                            clock,
                            m_models.conversations,
                            sources.accounts,
                            m_models.pictures,
                            m_models.work,
                            [](const Error &error) { return ErrorText::sentence(error); }))
    , m_chat(new ChatPane(theme, clock, sources, m_models.pictures))
    , m_workBar(new WorkBar(theme, m_models.work))
    , m_panel(new ContactPanel(theme, sources.contacts, sources.tags, m_models.pictures))
    , m_outbox(new OutboxCorner(theme, clock, sources, this, m_chat))
{
    build();
    connectParts();
    connectOutbox();
    connectRail();
    const auto shown = [this] {
        return m_chat->isVisible() ? m_chat->conversation() : ConversationId();
    };
    new Announcer({sources, clock, shown}, *this);
    setPreferences(state.preferences);
    arrange();
    m_models.begin(state.account);
    markInRail();
    showChat(state.conversation);
}

Desk::~Desk()
{
    m_models.conversations.setOrderHeld(false); // no pointer is over this list any more
    // Widgets look at models: they go first. The panel is in the splitter or in this window.
    delete m_panel;
    delete m_pages;
    delete m_rail;
}

DeskState Desk::state() const
{
    return m_state;
}

void Desk::setPreferences(const Preferences &preferences)
{
    m_state.preferences = preferences;
    m_chat->setPreferences(preferences);
    m_rail->setArrangement(preferences.rail, preferences.viewOrder);
    Q_EMIT stateChanged();
}

void Desk::setMayConnect(bool may)
{
    m_rail->setMayConnect(may);
}

void Desk::open(const ConversationId &conversation)
{
    m_pages->showDesk();
    showChat(conversation);
    if (m_models.elsewhere.contains(conversation))
        Q_EMIT windowRequested(conversation);
}

void Desk::showChat(const ConversationId &conversation)
{
    if (conversation.isNull()) {
        m_state.conversation = {};
        m_inbox->view()->select({});
        m_chat->showNothing();
        m_panel->showNothing();
        return;
    }
    m_inbox->view()->select(conversation);
    choose(conversation);
}

void Desk::openAt(const ConversationId &conversation, const MessageId &message)
{
    // It is known before the chat opens, or the newest messages would show first and count as read.
    whenDone(m_sources.timeline.message(message),
             this,
             [this, conversation](const Result<Message> &found) {
                 if (found && m_models.elsewhere.contains(conversation))
                     return Q_EMIT revealRequested(*found);
                 if (found)
                     m_chat->reveal(*found);
                 open(conversation);
             });
}

void Desk::showAccount(const AccountId &account)
{
    m_pages->showDesk();
    if (account == m_state.account)
        return;
    m_state.account = account;
    auto filter = m_models.conversations.filter();
    filter.account = account;
    m_models.conversations.show(filter);
    markInRail();
    Q_EMIT stateChanged();
}

WorkControl &Desk::work() const
{
    return m_models.work;
}

PictureCache &Desk::pictures() const
{
    return m_models.pictures;
}

Composer *Desk::composer() const
{
    return m_chat->composer();
}

void Desk::reveal(const Message &message)
{
    if (m_models.elsewhere.contains(message.conversation))
        return Q_EMIT revealRequested(message);
    open(message.conversation);
    m_chat->reveal(message);
}

bool Desk::resolveOrReopen(const QList<ConversationId> &conversations)
{
    return m_models.work.resolveOrReopen(conversations, m_workBar->shelf());
}

void Desk::search(const QString &typed)
{
    m_pages->showSearch(typed);
}

void Desk::find()
{
    FindBar *bar = m_chat->findBar();
    if (bar->isVisible() && bar->hasTheFocus())
        m_pages->showSearch(bar->typed());
    else if (m_pages->isAway() || m_state.conversation.isNull())
        m_pages->showSearch();
    else
        bar->begin();
}

void Desk::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const WidthClass width = widthClassOf(this->width() * 100 / m_theme.zoom());
    if (width != m_width || m_splitter->sizes().value(0) == 0) {
        m_width = width;
        arrange();
    }
    placePanel();
    m_outbox->place();
}

void Desk::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        QWidget::keyPressEvent(event);
    else if (!composer()->recallHeld())
        escape();
}

void Desk::build()
{
    limitWidths();
    m_chat->header()->addTools(m_workBar);
    m_splitter->addWidget(m_inbox);
    m_splitter->addWidget(m_chat);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 0);

    auto *panes = new QHBoxLayout;
    panes->setSpacing(0);
    panes->addWidget(m_rail);
    panes->addWidget(m_pages, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addLayout(panes, 1);
}

/// The least widths of the design, as long as the smallest window has room for them: at 250 % it has
/// not, and panes that cannot shrink would push the chat off the screen.
void Desk::limitWidths()
{
    const auto &m = m_theme.metrics();
    const int room = m.page.minWidth - m.rail.widthNarrow;
    m_inbox->setMinimumWidth(std::min(m.list.min, room * 2 / 5));
    m_inbox->setMaximumWidth(m.list.max);
    m_chat->setMinimumWidth(std::min(m.chat.min, room / 2));
    m_panel->setMinimumWidth(std::min(m.panel.min, room / 2));
    m_panel->setMaximumWidth(m.panel.max);
}

void Desk::connectParts()
{
    connect(m_rail, &Rail::connectRequested, this, &Desk::connectRequested);
    connect(m_rail, &Rail::settingsRequested, this, &Desk::settingsRequested);
    connect(m_rail, &Rail::noticesRequested, this, &Desk::noticesRequested);
    connect(m_banner, &LinkBanner::signInRequested, this, &Desk::signInRequested);
    connect(m_inbox->view(), &ConversationListView::chosen, this, &Desk::choose);
    connect(m_inbox->view(), &ConversationListView::confirmed, this, [this] {
        if (m_models.elsewhere.contains(m_state.conversation))
            return Q_EMIT windowRequested(m_state.conversation);
        m_chat->composer()->edit()->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_chat, &ChatPane::escaped, this, &Desk::escape);
    connect(m_pages, &DeskPages::turned, this, &Desk::placePanel);
    connect(m_pages, &DeskPages::messageChosen, this, &Desk::reveal);
    connect(m_pages, &DeskPages::left, this, &Desk::escape);
    connect(m_pages, &DeskPages::conversationChosen, this, &Desk::open);
    connect(m_chat, &ChatPane::windowWanted, this, [this] {
        Q_EMIT windowRequested(m_state.conversation);
    });
    connect(m_chat, &ChatPane::backWanted, this, [this] {
        Q_EMIT backRequested(m_state.conversation);
    });
    connect(m_inbox->view(), &ConversationListView::windowWanted, this, &Desk::windowRequested);
    connect(m_inbox->view(), &ConversationListView::draggedOut, this, &Desk::windowRequestedAt);
    connect(m_chat, &ChatPane::allPinsWanted, this, &Desk::showPins);
    connect(m_chat->header(), &ChatHeader::panelToggled, this, &Desk::showPanel);
    connect(m_splitter, &Splitter::splitterMoved, this, &Desk::rememberWidths);
    connect(m_splitter, &Splitter::handleDoubleClicked, this, &Desk::standardWidths);
    connect(&m_sources.conversations, &ConversationSource::rowsChanged, this, &Desk::takeRows);
    connect(&m_sources.conversations, &ConversationSource::rowsRemoved, this, &Desk::forget);
    connect(&m_sources.conversations, &ConversationSource::manyChanged, this, &Desk::askForRow);
    connect(&m_sources.link, &LinkSource::statusChanged, this, [this] {
        if (m_sources.link.status().state == LinkStatus::State::Online)
            m_models.pictures.retry();
    });
    connect(&m_theme, &Theme::changed, this, [this] {
        limitWidths();
        m_width = widthClassOf(width() * 100 / m_theme.zoom());
        arrange();
    });
}

void Desk::connectOutbox()
{
    connect(m_banner, &LinkBanner::outboxRequested, this, &Desk::toggleOutbox);
    connect(m_rail, &Rail::outboxRequested, this, &Desk::toggleOutbox);
    connect(m_outbox->panel(), &OutboxPanel::conversationChosen, this, &Desk::open);
    connect(m_outbox->panel(), &OutboxPanel::closed, this, [this] {
        m_inbox->view()->setFocus(Qt::OtherFocusReason);
    });
    const auto refresh = [this] {
        m_rail->setOutbox(m_outbox->buttonText());
    };
    connect(&m_sources.outbox, &OutboxSource::changed, this, refresh);
    refresh();
}

Arrangement &Desk::arrangement()
{
    auto found = m_state.arrangements.find(m_width);
    if (found == m_state.arrangements.end())
        found = m_state.arrangements.insert(m_width, standardArrangement(m_width));
    return *found;
}

void Desk::arrange()
{
    const QScopedValueRollback arranging(m_arranging, true);
    const Arrangement now = arrangement();
    m_rail->setWide(m_width == WidthClass::Widest);
    m_rail->setNarrow(now.railNarrow);
    placePanel();
    layout()->activate();
    const int list = m_theme.px(now.list);
    const int panel = now.panelShown && m_width != WidthClass::Narrow ? m_theme.px(now.panel) : 0;
    m_splitter->setSizes({list, std::max(1, m_splitter->width() - list - panel), panel});
}

/// Beside the chat where there is room; over its right side on narrow windows.
void Desk::placePanel()
{
    const bool over = m_width == WidthClass::Narrow;
    const bool shown = arrangement().panelShown;
    if (over && m_panel->parentWidget() != this)
        m_panel->setParent(this);
    else if (!over && m_panel->parentWidget() != m_splitter)
        m_splitter->insertWidget(2, m_panel);
    m_panel->setRules(over ? Qt::Edges(Qt::LeftEdge) : Qt::Edges());
    m_panel->setVisible(shown && !(over && m_pages->isAway()));
    m_chat->header()->setPanelShown(shown);
    if (!over)
        return;
    const int wide = m_theme.px(arrangement().panel);
    const QPoint top = m_chat->mapTo(this, QPoint(m_chat->width() - wide, 0));
    const int head = m_theme.metrics().chat.head;
    m_panel->setGeometry(top.x(), top.y() + head, wide, m_chat->height() - head);
    m_panel->raise();
}

void Desk::showPanel(bool shown)
{
    arrangement().panelShown = shown;
    arrange();
    Q_EMIT stateChanged();
}

void Desk::toggleRail()
{
    arrangement().railNarrow = !arrangement().railNarrow;
    arrange();
    Q_EMIT stateChanged();
}

void Desk::togglePanel()
{
    showPanel(!arrangement().panelShown);
}

void Desk::rememberWidths()
{
    if (m_arranging)
        return;
    const auto sizes = m_splitter->sizes();
    const int zoom = m_theme.zoom();
    arrangement().list = sizes.value(0) * 100 / zoom;
    if (sizes.value(2) > 0)
        arrangement().panel = sizes.value(2) * 100 / zoom;
    Q_EMIT stateChanged();
}

void Desk::standardWidths()
{
    const Arrangement standard = standardArrangement(m_width);
    arrangement().list = standard.list;
    arrangement().panel = standard.panel;
    arrange();
    Q_EMIT stateChanged();
}

void Desk::escape()
{
    if (m_width == WidthClass::Narrow && arrangement().panelShown)
        showPanel(false);
    else
        m_inbox->view()->setFocus(Qt::ShortcutFocusReason);
}

void Desk::choose(const ConversationId &conversation)
{
    m_state.conversation = conversation;
    Q_EMIT stateChanged();
    if (const auto row = m_models.conversations.find(conversation))
        display(*row);
    else
        askForRow();
}

void Desk::askForRow()
{
    const auto asked = m_state.conversation;
    whenDone(m_sources.conversations.row(asked),
             this,
             [this, asked](const Result<ConversationRow> &row) {
                 if (row && asked == m_state.conversation)
                     display(*row);
             });
}

void Desk::followWindows()
{
    if (!m_state.conversation.isNull())
        askForRow();
}

void Desk::showPins()
{
    auto *list = new PinList(m_theme, m_sources.pins, m_sources.accounts, this);
    connect(list, &PinList::chosen, this, &Desk::openAt);
    list->open();
}

void Desk::display(const ConversationRow &row)
{
    if (m_models.elsewhere.contains(row.conversation.id))
        m_chat->showElsewhere(row.conversation);
    else
        m_chat->showConversation(row);
    m_workBar->setRow(row);
    m_panel->showCustomer(row.conversation,
                          m_sources.accounts.account(row.conversation.account).value_or(Account{}));
    m_panel->showHandling(handlingOf(row.conversation, m_sources.accounts));
}

void Desk::takeRows(const QList<ConversationRow> &rows)
{
    for (const auto &row : rows) {
        if (row.conversation.id == m_state.conversation)
            display(row);
    }
}

void Desk::forget(const QList<ConversationId> &conversations)
{
    if (!conversations.contains(m_state.conversation))
        return;
    m_state.conversation = {};
    m_chat->showNothing();
    m_panel->showNothing();
}

void Desk::toggleOutbox()
{
    m_outbox->toggle();
}

} // namespace Frontdesk
