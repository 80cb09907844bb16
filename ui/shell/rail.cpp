// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "core/client/linksource.h"
#include "core/client/viewsource.h"
#include "ui/commands/commands.h"
#include "ui/commands/keycaption.h"
#include "ui/shell/raildelegate.h"
#include "ui/shell/railfoot.h"
#include "ui/shell/railpages.h"
#include "ui/shell/railview.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/fieldbutton.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/keycaps.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr int HeadSide = 28;

RailModel::Kind railKind(const QModelIndex &index)
{
    return index.data(RailModel::KindRole).value<RailModel::Kind>();
}

QString railId(const QModelIndex &index)
{
    return index.data(RailModel::IdRole).toString();
}

bool isInbox(const QModelIndex &index)
{
    return railKind(index) == RailModel::Kind::Page
        && railId(index) == QLatin1String(RailModel::Inbox);
}

} // namespace

Rail::Rail(const Theme &theme, const DeskSources &sources, QWidget *parent)
    : Pane(theme, &Colors::rail, Qt::RightEdge, parent)
    , m_sources(sources)
    , m_rows(new RailModel(sources.accounts, sources.views, this))
    , m_delegate(new RailDelegate(theme, this))
    , m_view(new RailView(theme, *m_rows))
    , m_organisation(new Avatar(theme, HeadSide))
    , m_name(new ElidedLabel(theme, TextStep::Body, Weight::Strong))
    , m_connect(new Button(theme, tr("Connect account"), Button::Kind::Quiet))
    , m_connectNarrow(new IconButton(theme, QStringLiteral("plus"), tr("Connect account")))
    , m_outbox(new Button(theme, {}, Button::Kind::Quiet))
    , m_outboxNarrow(new IconButton(theme, QStringLiteral("send-later"), tr("Outbox")))
    , m_find(new FieldButton(theme, QStringLiteral("search"), tr("Find")))
    , m_findNarrow(new IconButton(theme, QStringLiteral("command"), tr("Find people and commands")))
    , m_foot(new RailFoot(theme, sources))
{
    setAccessibleName(tr("Pages, views and accounts"));
    m_rows->setPages(railPages());
    build();
    connectRows();
    connect(m_connect, &Button::clicked, this, &Rail::connectRequested);
    connect(m_connectNarrow, &IconButton::clicked, this, &Rail::connectRequested);
    connect(m_find, &FieldButton::clicked, this, &Rail::findRequested);
    connect(m_findNarrow, &IconButton::clicked, this, &Rail::findRequested);
    connect(m_foot, &RailFoot::noticesRequested, this, &Rail::noticesRequested);
    connect(m_foot, &RailFoot::settingsRequested, this, &Rail::settingsRequested);
    connect(m_outbox, &Button::clicked, this, &Rail::outboxRequested);
    connect(m_outboxNarrow, &IconButton::clicked, this, &Rail::outboxRequested);
    connect(&m_sources.link, &LinkSource::statusChanged, this, &Rail::showOrganisation);
    connect(&m_sources.views, &ViewSource::changed, this, &Rail::takeViews);
    connect(&theme, &Theme::changed, this, &Rail::resizeToForm);
    showOrganisation();
    takeViews();
    setNarrow(false);
}

void Rail::setNarrow(bool narrow)
{
    m_narrow = narrow;
    m_delegate->setNarrow(narrow);
    m_organisation->setVisible(!narrow);
    m_name->setVisible(!narrow);
    m_find->setVisible(!narrow);
    m_findNarrow->setVisible(narrow);
    m_foot->setNarrow(narrow);
    m_connect->setVisible(m_mayConnect && !narrow);
    m_connectNarrow->setVisible(m_mayConnect && narrow);
    m_outbox->setVisible(m_outboxWanted && !narrow);
    m_outboxNarrow->setVisible(m_outboxWanted && narrow);
    resizeToForm();
}

void Rail::setWide(bool wide)
{
    m_wide = wide;
    resizeToForm();
}

void Rail::mark(const Open &open)
{
    m_open = open;
    showMarked();
}

bool Rail::isViewOpen() const
{
    Open list = m_open;
    list.page = QLatin1String(RailModel::Inbox);
    return markedOf(list).kind == RailModel::Kind::View;
}

void Rail::setMayConnect(bool may)
{
    if (std::exchange(m_mayConnect, may) != may)
        setNarrow(m_narrow);
}

void Rail::setOutbox(const QString &text)
{
    if (text == m_outbox->text() && m_outboxWanted == !text.isEmpty())
        return;
    m_outboxWanted = !text.isEmpty();
    m_outbox->setText(text);
    setNarrow(m_narrow);
}

void Rail::setArrangement(const RailArrangement &arrangement, const QList<ViewId> &viewOrder)
{
    m_arrangement = arrangement;
    m_viewOrder = viewOrder;
    m_rows->setAccountOrder(arrangement.accounts.value(m_sources.link.me().id));
    takeViews();
}

void Rail::step(int by)
{
    const auto account = m_open.account.value();
    const int from = account.isEmpty()
        ? m_rows->rowOf(RailModel::Kind::Page, QLatin1String(RailModel::Inbox))
        : m_rows->rowOf(RailModel::Kind::Account, account);
    for (int row = from + by; row >= 0 && row < m_rows->rowCount(); row += by) {
        const QModelIndex index = m_rows->index(row);
        const bool isAccount = railKind(index) == RailModel::Kind::Account || isInbox(index);
        if (!isAccount || m_view->isRowHidden(row))
            continue;
        choose(index);
        return;
    }
}

void Rail::follow(Commands &commands)
{
    showKeyOf(commands, u"palette.open", *m_find);
    showKeyOf(commands, u"palette.open", *m_findNarrow);
    showKeyOf(commands, u"account.connect", *m_connectNarrow);
    showKeyOf(commands, u"outbox.show", *m_outboxNarrow);
    m_rows->setKeyOf([this, &commands](RailModel::Kind kind, const QString &id) {
        if (kind == RailModel::Kind::View)
            return keyName(commands.keys().keyOf(ViewId(id)));
        const auto *page = kind == RailModel::Kind::Page ? m_rows->page(id) : nullptr;
        return page && !page->command.isEmpty() ? keyName(commands.keyOf(page->command))
                                                : QString();
    });
    connect(this, &Rail::pageChosen, &commands, [this, &commands](const QString &id) {
        if (const auto *page = m_rows->page(id))
            commands.run(page->command);
    });
    m_foot->follow(commands);
}

void Rail::build()
{
    m_organisation->setCornerRadius(8);
    m_connect->setIconName(QStringLiteral("plus"));
    m_outbox->setIconName(QStringLiteral("send-later"));
    m_find->setAccessibleName(tr("Find people and commands"));
    m_view->setAccessibleName(tr("Pages, views and accounts"));
    m_view->setItemDelegate(m_delegate);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(buildFind());
    column->addWidget(m_view, 1000);
    column->addSpacing(theme().metrics().gap.tiny);
    column->addWidget(m_connect, 0, Qt::AlignLeft);
    column->addWidget(m_connectNarrow, 0, Qt::AlignHCenter);
    column->addStretch(1);
    column->addWidget(m_outbox, 0, Qt::AlignLeft);
    column->addWidget(m_outboxNarrow, 0, Qt::AlignHCenter);
    column->addWidget(m_foot);
}

QWidget *Rail::buildHead()
{
    const auto &gap = theme().metrics().gap;
    auto *head = new QWidget;
    head->setFixedHeight(theme().metrics().rail.head);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(gap.medium, 0, gap.medium, 0);
    row->setSpacing(gap.normal);
    row->addWidget(m_organisation);
    row->addWidget(m_name, 1);
    return head;
}

QWidget *Rail::buildFind()
{
    const auto &gap = theme().metrics().gap;
    auto *find = new QWidget;
    auto *row = new QHBoxLayout(find);
    row->setContentsMargins(gap.normal, 0, gap.normal, gap.normal);
    row->addWidget(m_find, 1);
    row->addWidget(m_findNarrow, 0, Qt::AlignHCenter);
    return find;
}

void Rail::connectRows()
{
    connect(m_view, &RailView::opened, this, &Rail::choose);
    connect(m_view, &RailView::reached, this, &Rail::chooseOnTheWay);
    connect(m_view, &RailView::folded, this, &Rail::setCollapsed);
    connect(m_view, &RailView::foldToggled, this, [this](const QModelIndex &group) {
        setCollapsed(group, !m_collapsed.contains(railId(group)));
    });
    connect(m_view, &RailView::dropped, this, &Rail::moveAccount);
    connect(m_view, &RailView::moved, this, &Rail::move);
    connect(m_view, &RailView::menuWanted, this, &Rail::openMenu);
    connect(m_rows, &RailModel::modelReset, this, [this] {
        hideCollapsed();
        showMarked();
    });
}

/// A page other than the inbox marks its row when it shows, not before.
void Rail::choose(const QModelIndex &index)
{
    const Marked chosen{railKind(index), railId(index)};
    if (!index.isValid() || chosen == m_marked)
        return;
    switch (chosen.kind) {
    case RailModel::Kind::Page:
        if (isInbox(index))
            Q_EMIT accountChosen({});
        else
            Q_EMIT pageChosen(chosen.id);
        break;
    case RailModel::Kind::View:
        Q_EMIT viewChosen(ViewId(chosen.id));
        break;
    case RailModel::Kind::Account:
        Q_EMIT accountChosen(AccountId(chosen.id));
        break;
    case RailModel::Kind::Group:
        break;
    }
}

/// Accounts and views change what the list beside shows while the arrows pass over them. A page would
/// take the keyboard away, and so would leaving one.
void Rail::chooseOnTheWay(const QModelIndex &index)
{
    const bool opensHere = railKind(index) != RailModel::Kind::Page || isInbox(index);
    if (opensHere && m_open.page == QLatin1String(RailModel::Inbox))
        choose(index);
}

Rail::Marked Rail::markedOf(const Open &open) const
{
    if (open.page != QLatin1String(RailModel::Inbox))
        return {RailModel::Kind::Page, open.page};
    if (!open.account.isNull())
        return {RailModel::Kind::Account, open.account.value()};
    for (int row = 0; !open.query.isEmpty() && row < m_rows->rowCount(); ++row) {
        const QModelIndex index = m_rows->index(row);
        const auto view = m_rows->view(ViewId(railId(index)));
        if (railKind(index) == RailModel::Kind::View && view && view->query == open.query)
            return {RailModel::Kind::View, railId(index)};
    }
    return {RailModel::Kind::Page, open.page};
}

/// The mark belongs to what is open, not to the row: a reset of the model takes the row only.
void Rail::showMarked()
{
    const auto before = std::exchange(m_marked, markedOf(m_open));
    const int row = m_rows->rowOf(m_marked.kind, m_marked.id);
    const QModelIndex index = m_rows->index(row);
    auto *selection = m_view->selectionModel();
    if (row < 0)
        return selection->clearSelection();
    selection->select(index, QItemSelectionModel::ClearAndSelect);
    if (!(before == m_marked) || !m_view->currentIndex().isValid())
        selection->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
}

void Rail::takeViews()
{
    QList<SavedView> mine;
    QList<SavedView> others;
    const auto all = m_sources.views.views();
    for (const auto &view : all) {
        const bool isMine = m_sources.views.isMine(view);
        if (m_arrangement.shows(view.id, isMine))
            (isMine ? mine : others).append(view);
    }
    std::stable_sort(others.begin(), others.end(), [this](const SavedView &a, const SavedView &b) {
        const auto rank = [this](const SavedView &view) {
            const auto place = m_viewOrder.indexOf(view.id);
            return place < 0 ? m_viewOrder.size() : place;
        };
        return rank(a) < rank(b);
    });
    m_rows->setViews(mine + others);
}

void Rail::move(const QModelIndex &index, int by)
{
    if (railKind(index) == RailModel::Kind::View)
        Q_EMIT viewMoved(ViewId(railId(index)), by);
    else if (railKind(index) == RailModel::Kind::Account)
        moveAccount(index.row(), index.row() + by);
}

void Rail::moveAccount(int from, int to)
{
    const auto order = m_rows->orderAfterMove(from, to);
    if (!order)
        return;
    const QString id = railId(m_rows->index(from));
    Q_EMIT accountsArranged(*order);
    // The ring goes with the account, so that the key can be pressed again.
    if (const int row = m_rows->rowOf(RailModel::Kind::Account, id); row >= 0)
        m_view->setCurrentIndex(m_rows->index(row));
}

void Rail::openMenu(const QModelIndex &index, const QPoint &at)
{
    if (railKind(index) == RailModel::Kind::View)
        return Q_EMIT viewMenuRequested(ViewId(railId(index)), at);
    if (railKind(index) != RailModel::Kind::Account)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [&](const QString &words, int by) {
        const QPersistentModelIndex row(index);
        auto *action = menu->addAction(words, this, [this, row, by] { move(row, by); });
        action->setEnabled(m_rows->orderAfterMove(index.row(), index.row() + by).has_value());
    };
    const AccountId account(railId(index));
    menu->addAction(
        tr("About the account…"), this, [this, account] { Q_EMIT aboutRequested(account); });
    menu->addSeparator();
    offer(tr("Move up", "an account"), -1);
    offer(tr("Move down", "an account"), 1);
    menu->addSeparator();
    auto *sort = menu->addAction(tr("Sort by name"), this, [this] { Q_EMIT accountsArranged({}); });
    sort->setEnabled(!m_arrangement.accounts.value(m_sources.link.me().id).isEmpty());
    menu->popup(at);
}

void Rail::setCollapsed(const QModelIndex &group, bool collapsed)
{
    if (collapsed)
        m_collapsed.insert(railId(group));
    else
        m_collapsed.remove(railId(group));
    m_delegate->setCollapsed(m_collapsed);
    hideCollapsed();
}

void Rail::hideCollapsed()
{
    bool collapsed = false;
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const QModelIndex index = m_rows->index(row);
        const bool isHeading = railKind(index) == RailModel::Kind::Group;
        if (isHeading)
            collapsed = m_collapsed.contains(railId(index));
        m_view->setRowHidden(row, collapsed && !isHeading);
    }
    m_view->viewport()->update();
    fitView();
}

/// As high as its rows, so that "Connect account" follows them.
void Rail::fitView()
{
    int height = 0;
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        if (!m_view->isRowHidden(row))
            height += m_view->sizeHintForRow(row);
    }
    m_view->setMaximumHeight(height);
}

void Rail::showOrganisation()
{
    const QString organisation = m_sources.link.organisation();
    m_organisation->setPerson(organisation, organisation);
    m_name->setText(organisation);
}

void Rail::resizeToForm()
{
    const auto &m = theme().metrics().rail;
    const int wide = m_wide ? m.widthWide : m.width;
    setFixedWidth(m_narrow ? m.widthNarrow : wide);
    m_view->doItemsLayout();
    fitView();
}

} // namespace Frontdesk
