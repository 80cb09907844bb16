// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "core/client/linksource.h"
#include "ui/commands/keycaption.h"
#include "ui/models/accountlistmodel.h"
#include "ui/shell/raildelegate.h"
#include "ui/shell/railfoot.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/fieldbutton.h"
#include "ui/widgets/iconbutton.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QVBoxLayout>

namespace Frontdesk {

namespace {

constexpr int HeadSide = 28;

} // namespace

Rail::Rail(const Theme &theme,
           const DeskSources &sources,
           AccountListModel &accounts,
           QWidget *parent)
    : Pane(theme, &Colors::rail, Qt::RightEdge, parent)
    , m_sources(sources)
    , m_accounts(accounts)
    , m_delegate(new RailDelegate(theme, this))
    , m_view(new QListView)
    , m_organisation(new Avatar(theme, HeadSide))
    , m_name(new ElidedLabel(theme, TextStep::Body, Weight::Strong))
    , m_connect(new Button(theme, tr("Connect account"), Button::Kind::Quiet))
    , m_connectNarrow(new IconButton(theme, QStringLiteral("plus"), tr("Connect account")))
    , m_outbox(new Button(theme, {}, Button::Kind::Quiet))
    , m_outboxNarrow(new IconButton(theme, QStringLiteral("send-later"), tr("Outbox")))
    , m_search(new IconButton(theme, QStringLiteral("search"), tr("Search in all messages")))
    , m_templates(new Button(theme, tr("Templates"), Button::Kind::Quiet))
    , m_templatesNarrow(new IconButton(theme, QStringLiteral("template"), tr("Templates")))
    , m_tasks(new Button(theme, tr("My tasks"), Button::Kind::Quiet))
    , m_tasksNarrow(new IconButton(theme, QStringLiteral("todo"), tr("My tasks")))
    , m_find(new FieldButton(theme, QStringLiteral("search"), tr("Find")))
    , m_findNarrow(new IconButton(theme, QStringLiteral("command"), tr("Find people and commands")))
    , m_foot(new RailFoot(theme, sources))
{
    setAccessibleName(tr("Accounts"));
    buildView();
    m_organisation->setCornerRadius(8);
    m_connect->setIconName(QStringLiteral("plus"));
    m_outbox->setIconName(QStringLiteral("send-later"));
    m_templates->setIconName(QStringLiteral("template"));
    m_tasks->setIconName(QStringLiteral("todo"));
    m_find->setAccessibleName(tr("Find people and commands"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(buildFind());
    column->addWidget(m_templates, 0, Qt::AlignLeft);
    column->addWidget(m_templatesNarrow, 0, Qt::AlignHCenter);
    column->addWidget(m_tasks, 0, Qt::AlignLeft);
    column->addWidget(m_tasksNarrow, 0, Qt::AlignHCenter);
    column->addSpacing(theme.metrics().gap.tiny);
    column->addWidget(m_view, 1000);
    column->addSpacing(theme.metrics().gap.tiny);
    column->addWidget(m_connect, 0, Qt::AlignLeft);
    column->addWidget(m_connectNarrow, 0, Qt::AlignHCenter);
    column->addStretch(1);
    column->addWidget(m_outbox, 0, Qt::AlignLeft);
    column->addWidget(m_outboxNarrow, 0, Qt::AlignHCenter);
    column->addWidget(m_foot);

    connect(m_connect, &Button::clicked, this, &Rail::connectRequested);
    connect(m_connectNarrow, &IconButton::clicked, this, &Rail::connectRequested);
    connect(m_search, &IconButton::clicked, this, &Rail::searchRequested);
    connect(m_templates, &Button::clicked, this, &Rail::templatesRequested);
    connect(m_templatesNarrow, &IconButton::clicked, this, &Rail::templatesRequested);
    connect(m_tasks, &Button::clicked, this, &Rail::tasksRequested);
    connect(m_tasksNarrow, &IconButton::clicked, this, &Rail::tasksRequested);
    connect(m_find, &FieldButton::clicked, this, &Rail::findRequested);
    connect(m_findNarrow, &IconButton::clicked, this, &Rail::findRequested);
    connect(m_foot, &RailFoot::noticesRequested, this, &Rail::noticesRequested);
    connect(m_foot, &RailFoot::settingsRequested, this, &Rail::settingsRequested);
    connect(m_outbox, &Button::clicked, this, &Rail::outboxRequested);
    connect(m_outboxNarrow, &IconButton::clicked, this, &Rail::outboxRequested);
    connect(&m_sources.link, &LinkSource::statusChanged, this, &Rail::showOrganisation);
    connect(&theme, &Theme::changed, this, &Rail::resizeToForm);
    showOrganisation();
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
    m_templates->setVisible(!narrow);
    m_templatesNarrow->setVisible(narrow);
    m_tasks->setVisible(!narrow);
    m_tasksNarrow->setVisible(narrow);
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

void Rail::select(const AccountId &account)
{
    m_selected = account;
    restoreSelection();
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

void Rail::setTasksDue(int due)
{
    const QString text = due > 0 ? tr("My tasks, %n due", nullptr, due) : tr("My tasks");
    m_tasks->setText(text);
    m_tasks->updateGeometry();
    m_tasksNarrow->setName(text);
}

void Rail::step(int by)
{
    for (int row = m_accounts.rowOf(m_selected) + by; row >= 0 && row < m_accounts.rowCount();
         row += by) {
        const QModelIndex index = m_accounts.index(row);
        const auto kind = index.data(AccountListModel::KindRole).value<AccountListModel::Kind>();
        if (kind == AccountListModel::Kind::Group || m_view->isRowHidden(row))
            continue;
        m_view->setCurrentIndex(index);
        return;
    }
}

void Rail::follow(Commands &commands)
{
    showKeyOf(commands, u"search.messages", *m_search);
    showKeyOf(commands, u"palette.open", *m_find);
    showKeyOf(commands, u"templates.show", *m_templatesNarrow);
    showKeyOf(commands, u"tasks.show", *m_tasksNarrow);
    showKeyOf(commands, u"palette.open", *m_findNarrow);
    showKeyOf(commands, u"account.connect", *m_connectNarrow);
    showKeyOf(commands, u"outbox.show", *m_outboxNarrow);
    m_foot->follow(commands);
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
    row->addWidget(m_search);
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

void Rail::buildView()
{
    m_view->setAccessibleName(tr("Accounts"));
    m_view->setModel(&m_accounts);
    m_view->setItemDelegate(m_delegate);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setAttribute(Qt::WA_InputMethodEnabled, false);
    m_view->setBackgroundRole(QPalette::Window);
    m_view->viewport()->setBackgroundRole(QPalette::Window);
    m_view->installEventFilter(this);
    connect(m_view->selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            [this](const QModelIndex &current) { choose(current); });
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (index.data(AccountListModel::KindRole).value<AccountListModel::Kind>()
            == AccountListModel::Kind::Group)
            toggleGroup(index.data().toString());
    });
    connect(&m_accounts, &AccountListModel::modelReset, this, [this] {
        hideCollapsed();
        restoreSelection();
    });
}

void Rail::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const auto kind = index.data(AccountListModel::KindRole).value<AccountListModel::Kind>();
    if (kind == AccountListModel::Kind::Group)
        return;
    const auto account = index.data(AccountListModel::AccountRole).value<Account>().id;
    if (account == m_selected)
        return;
    m_selected = account;
    Q_EMIT accountChosen(account);
}

/// The selection belongs to the account, not to the row: a reset of the model takes the row only.
void Rail::restoreSelection()
{
    if (const int row = m_accounts.rowOf(m_selected); row >= 0)
        m_view->setCurrentIndex(m_accounts.index(row));
}

bool Rail::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_view || event->type() != QEvent::KeyPress)
        return Pane::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    const bool plain = (press->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    return plain && foldByKey(press->key());
}

/// As in a tree: left closes a group, or goes up to its heading; right opens it.
bool Rail::foldByKey(int key)
{
    const QModelIndex at = m_view->currentIndex();
    const auto kind = at.data(AccountListModel::KindRole).value<AccountListModel::Kind>();
    if (!at.isValid() || kind == AccountListModel::Kind::All)
        return false;
    if (kind == AccountListModel::Kind::Account) {
        const auto group = at.data(AccountListModel::AccountRole).value<Account>().group;
        if (key != Qt::Key_Left || group.isEmpty())
            return false;
        int row = at.row();
        while (row > 0 && m_accounts.index(row).data().toString() != group)
            --row;
        m_view->setCurrentIndex(m_accounts.index(row));
        return true;
    }
    const QString group = at.data().toString();
    if (key == Qt::Key_Left || key == Qt::Key_Right)
        setCollapsed(group, key == Qt::Key_Left);
    else if (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter)
        toggleGroup(group);
    else
        return false;
    return true;
}

void Rail::toggleGroup(const QString &group)
{
    setCollapsed(group, !m_collapsed.contains(group));
}

void Rail::setCollapsed(const QString &group, bool collapsed)
{
    if (collapsed)
        m_collapsed.insert(group);
    else
        m_collapsed.remove(group);
    m_delegate->setCollapsed(m_collapsed);
    hideCollapsed();
}

void Rail::hideCollapsed()
{
    for (int row = 0; row < m_accounts.rowCount(); ++row) {
        const QModelIndex index = m_accounts.index(row);
        const auto kind = index.data(AccountListModel::KindRole).value<AccountListModel::Kind>();
        const auto account = index.data(AccountListModel::AccountRole).value<Account>();
        m_view->setRowHidden(
            row, kind == AccountListModel::Kind::Account && m_collapsed.contains(account.group));
    }
    m_view->viewport()->update();
    fitView();
}

/// As high as its rows, so that "Connect account" follows them.
void Rail::fitView()
{
    int height = 0;
    for (int row = 0; row < m_accounts.rowCount(); ++row) {
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
