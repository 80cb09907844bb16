// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/conversationlistview.h"

#include "core/domain/responsetarget.h"
#include "ui/inbox/conversationrowdelegate.h"
#include "ui/inbox/dragout.h"
#include "ui/inbox/steadyrows.h"
#include "ui/inbox/workmenus.h"
#include "ui/models/conversationlistmodel.h"
#include "ui/models/picturecache.h"
#include "ui/widgets/button.h"
#include "ui/widgets/skeleton.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTimer>
#include <QTimerEvent>

#include <algorithm>
#include <utility>

namespace Frontdesk {

namespace {

constexpr int MinuteMs = 60'000;
constexpr int PagesAhead = 3;

/// What an arrow key alone wants; 0: it is another key.
int stepOf(const QKeyEvent &event)
{
    if ((event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return 0;
    return event.key() == Qt::Key_Down ? 1 : event.key() == Qt::Key_Up ? -1 : 0;
}

} // namespace

ConversationListView::ConversationListView(const Theme &theme,
                                           const Clock &clock,
                                           ConversationListModel &conversations,
                                           PictureCache &pictures,
                                           WorkControl &control,
                                           QWidget *parent)
    : QListView(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_conversations(conversations)
    , m_control(control)
    , m_held(new Button(theme, {}, Button::Kind::Primary, Button::Size::Small, this))
    , m_skeleton(new Skeleton(theme, Skeleton::Shape::Rows, *this))
{
    setAccessibleName(tr("Conversations"));
    setItemDelegate(new ConversationRowDelegate(
        theme, clock, [&pictures](const QString &sha) { return pictures.picture(sha); }, this));
    setUniformItemSizes(true);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setAttribute(Qt::WA_InputMethodEnabled, false); // single letters are keys here
    setBackgroundRole(QPalette::AlternateBase);
    viewport()->setBackgroundRole(QPalette::AlternateBase);
    verticalScrollBar()->setSingleStep(theme.metrics().row.line);
    setModel(&conversations);
    const auto *out = new DragOut(theme, *this);
    connect(out, &DragOut::droppedOutside, this, &ConversationListView::draggedOut);
    m_steady = new SteadyRows(*this, ConversationListModel::ConversationIdRole, clock);
    connect(
        m_steady, &SteadyRows::movedUnderPointer, this, &ConversationListView::movedUnderPointer);
    m_held->hide();
    connect(m_held, &Button::clicked, &conversations, &ConversationListModel::applyHeld);
    connect(
        &conversations, &ConversationListModel::heldChanged, this, &ConversationListView::showHeld);
    connect(&conversations,
            &ConversationListModel::rowsInserted,
            this,
            &ConversationListView::restoreSelection);
    connect(&conversations, &ConversationListModel::rowsInserted, m_skeleton, &Skeleton::end);
    connect(&conversations, &ConversationListModel::loaded, m_skeleton, &Skeleton::end);
    connect(&conversations, &ConversationListModel::failed, m_skeleton, &Skeleton::end);
    connect(
        &conversations, &ConversationListModel::loaded, this, &ConversationListView::takeLoaded);
    connect(&conversations,
            &ConversationListModel::rowsRemoved,
            this,
            &ConversationListView::takeRemoved);
    // Another list, or none: everything of the one before was wanted.
    connect(&conversations, &ConversationListModel::modelReset, this, [this] {
        m_wantsAll = false;
        m_gap.reset();
        expectRows();
    });
    connect(&conversations, &ConversationListModel::failed, this, [this] { m_wantsAll = false; });
    connect(this, &QListView::clicked, this, &ConversationListView::choose); // a second time
    connect(&theme, &Theme::changed, this, &ConversationListView::scheduleDelayedItemsLayout);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ConversationListView::readAhead);
    connect(&pictures, &PictureCache::arrived, viewport(), qOverload<>(&QWidget::update));
    m_minute.start(MinuteMs, this);
}

ConversationId ConversationListView::current() const
{
    return m_chosen;
}

QList<ConversationId> ConversationListView::selected() const
{
    auto rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<ConversationId> ids;
    for (const auto &row : std::as_const(rows))
        ids.append(ConversationId(row.data(ConversationListModel::ConversationIdRole).toString()));
    if (ids.isEmpty() && !m_chosen.isNull())
        return {m_chosen};
    return ids;
}

void ConversationListView::selectOne()
{
    m_wantsAll = false;
    const QScopedValueRollback quiet(m_quiet, true);
    clearSelection();
    restoreSelection();
}

void ConversationListView::select(const ConversationId &conversation)
{
    m_chosen = conversation;
    m_gap.reset();
    if (conversation.isNull())
        clearSelection();
    restoreSelection();
}

void ConversationListView::step(int by)
{
    const int row = std::clamp(rowFrom(by), 0, std::max(0, model()->rowCount() - 1));
    const auto index = model()->index(row, 0);
    setCurrentIndex(index);
    choose(index); // it may be current already, because its neighbour went
}

/// Qt's current row is a neighbour of the one that went, above or below it: nobody has seen it yet.
int ConversationListView::rowFrom(int by) const
{
    if (!m_gap || !m_chosen.isNull())
        return currentIndex().row() + by;
    const int below = m_gap->isValid() ? m_gap->row() : model()->rowCount();
    return by > 0 ? below + by - 1 : below + by;
}

ConversationId ConversationListView::neighbour() const
{
    const int row = m_conversations.rowOf(m_chosen);
    if (row < 0)
        return {};
    const int beside = row + 1 < m_conversations.rowCount() ? row + 1 : row - 1;
    return ConversationId(
        m_conversations.index(beside).data(ConversationListModel::ConversationIdRole).toString());
}

void ConversationListView::takeNew()
{
    m_conversations.applyHeld();
}

bool ConversationListView::hasNew() const
{
    return m_conversations.held() > 0;
}

void ConversationListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_quiet)
        choose(current);
}

/// Qt makes a neighbour current when the current row goes: nobody asked to open that one.
void ConversationListView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    m_quiet = true; // until they are gone: the selection's own model acts after this
    const int chosenRow = m_conversations.rowOf(m_chosen);
    m_chosenGoes = chosenRow >= start && chosenRow <= end;
    m_gapMoves = m_gap && m_gap->isValid() && m_gap->row() >= start && m_gap->row() <= end;
    QListView::rowsAboutToBeRemoved(parent, start, end);
}

void ConversationListView::takeRemoved(const QModelIndex &, int first)
{
    const bool chosenWent = std::exchange(m_chosenGoes, false);
    if (chosenWent) {
        m_chosen = {};
        clearSelection();
    }
    if (std::exchange(m_gapMoves, false) || chosenWent)
        m_gap = QPersistentModelIndex(m_conversations.index(first));
    m_quiet = false;
}

void ConversationListView::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const ConversationId id(index.data(ConversationListModel::ConversationIdRole).toString());
    if (id == m_chosen || selectionModel()->selectedRows().size() > 1)
        return;
    m_chosen = id;
    m_gap.reset();
    Q_EMIT chosen(id);
}

void ConversationListView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        confirm();
    else if (event->matches(QKeySequence::SelectAll))
        selectEverything();
    else if (event->key() == Qt::Key_Escape && selectionModel()->selectedRows().size() > 1)
        selectOne();
    else if (const int by = stepOf(*event); by != 0 && m_gap && m_chosen.isNull())
        step(by);
    else
        keyPressInList(event);
}

/// Whoever extends the selection does not want each row opened on the way.
void ConversationListView::keyPressInList(QKeyEvent *event)
{
    const bool extends = event->modifiers().testFlag(Qt::ShiftModifier);
    const QScopedValueRollback quiet(m_quiet, m_quiet || extends);
    QListView::keyPressEvent(event);
}

void ConversationListView::mousePressEvent(QMouseEvent *event)
{
    m_missed = m_steady->hasChangedAt(event->pos().y());
    if (m_missed)
        return;
    const bool extends = event->modifiers().testFlag(Qt::ShiftModifier)
        || event->modifiers().testFlag(Qt::ControlModifier) || event->button() == Qt::RightButton;
    const QScopedValueRollback quiet(m_quiet, m_quiet || extends);
    QListView::mousePressEvent(event);
}

/// Qt would take the row that was pressed before for the one that is clicked.
void ConversationListView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!std::exchange(m_missed, false))
        QListView::mouseReleaseEvent(event);
}

void ConversationListView::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_missed = m_steady->hasChangedAt(event->pos().y());
    if (m_missed)
        return;
    QListView::mouseDoubleClickEvent(event);
    const QModelIndex index = indexAt(event->pos());
    const ConversationId id(index.data(ConversationListModel::ConversationIdRole).toString());
    // The row under the pointer may be another one by now: the first click has chosen.
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier && !id.isNull()
        && id == m_chosen)
        Q_EMIT windowWanted(id);
}

void ConversationListView::selectionChanged(const QItemSelection &selected,
                                            const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    Q_EMIT selectedChanged();
}

void ConversationListView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index =
        event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    openMenu(index,
             event->reason() == QContextMenuEvent::Keyboard
                 ? viewport()->mapToGlobal(visualRect(index).center())
                 : event->globalPos());
}

void ConversationListView::openMenuOfSelected(const QPoint &global)
{
    const auto rows = selectionModel()->selectedIndexes();
    if (!rows.isEmpty())
        openMenu(rows.contains(currentIndex()) ? currentIndex() : rows.constFirst(), global);
}

void ConversationListView::openMenu(const QModelIndex &index, const QPoint &global)
{
    const auto row = index.data(ConversationListModel::RowRole).value<ConversationRow>();
    auto ids = selected();
    if (!ids.contains(row.conversation.id))
        ids = {row.conversation.id};
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // Its pop-up takes the pointer from here, and gives it back a moment after it has gone.
    ++m_menus;
    holdOrder();
    connect(menu, &QMenu::aboutToHide, this, [this] {
        QTimer::singleShot(SteadyRows::MomentMs, this, [this] {
            --m_menus;
            holdOrder();
        });
    });
    WorkMenus::fillAll(*menu, m_control, row, ids, m_theme, *this);
    menu->addSeparator();
    menu->addAction(tr("Tag…"), this, [this, ids] { Q_EMIT tagsWanted(ids); });
    menu->addAction(tr("Copy the link"), this, [this, ids] { Q_EMIT linkWanted(ids); });
    menu->addAction(tr("Open in its own window"), this, [this, id = row.conversation.id] {
        Q_EMIT windowWanted(id);
    });
    menu->popup(global);
}

void ConversationListView::selectEverything()
{
    m_wantsAll = true;
    m_conversations.loadAll();
    takeLoaded();
}

void ConversationListView::takeLoaded()
{
    if (!m_wantsAll || !m_conversations.isComplete())
        return;
    m_wantsAll = false;
    const QScopedValueRollback quiet(m_quiet, true);
    selectAll();
}

/// The next page is there before the wheel has come to the end of this one: Qt asks only there.
void ConversationListView::readAhead(int position)
{
    const bool isNear =
        verticalScrollBar()->maximum() - position < PagesAhead * viewport()->height();
    if (isNear && m_conversations.canFetchMore({}))
        m_conversations.fetchMore({});
}

void ConversationListView::confirm()
{
    choose(currentIndex()); // it may only be current because its neighbour went
    Q_EMIT confirmed();
}

void ConversationListView::expectRows()
{
    m_skeleton->begin();
}

void ConversationListView::enterEvent(QEnterEvent *event)
{
    m_pointerIsHere = true;
    holdOrder();
    QListView::enterEvent(event);
}

void ConversationListView::leaveEvent(QEvent *event)
{
    m_pointerIsHere = false;
    holdOrder();
    QListView::leaveEvent(event);
}

/// Where somebody points or chooses, no row moves.
void ConversationListView::holdOrder()
{
    const bool holds = m_pointerIsHere || m_menus > 0;
    if (holds != std::exchange(m_holds, holds))
        m_conversations.setOrderHeld(holds);
}

void ConversationListView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    placeHeld();
}

void ConversationListView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_minute.timerId() || event->timerId() == m_second.timerId())
        viewport()->update(); // "3 m" is "4 m" now
    else
        QListView::timerEvent(event);
}

void ConversationListView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    constexpr int SecondMs = 1000;
    if (!showsCountdown())
        m_second.stop();
    else if (!m_second.isActive())
        m_second.start(SecondMs, this);
}

bool ConversationListView::showsCountdown() const
{
    const int first = std::max(0, indexAt({0, 0}).row());
    for (int row = first; row < m_conversations.rowCount(); ++row) {
        const QModelIndex index = m_conversations.index(row);
        if (visualRect(index).top() > viewport()->height())
            break;
        const auto shown = index.data(ConversationListModel::RowRole).value<ConversationRow>();
        if (countdownOf(shown.conversation, m_clock.nowMs()) > 0)
            return true;
    }
    return false;
}

void ConversationListView::showHeld(int count)
{
    m_held->setText(tr("%n new", nullptr, count));
    m_held->setVisible(count > 0);
    placeHeld();
}

void ConversationListView::placeHeld()
{
    const QSize size = m_held->sizeHint();
    m_held->setGeometry(
        (width() - size.width()) / 2, m_theme.metrics().gap.small, size.width(), size.height());
}

/// The selection belongs to the conversation, not to the row it happened to be in.
void ConversationListView::restoreSelection()
{
    const int row = m_conversations.rowOf(m_chosen);
    if (row < 0 || selectionModel()->selectedRows().size() > 1)
        return;
    const QModelIndex index = m_conversations.index(row);
    if (currentIndex() == index && selectionModel()->isSelected(index))
        return;
    const QScopedValueRollback quiet(m_quiet, true);
    setCurrentIndex(index);
}

} // namespace Frontdesk
