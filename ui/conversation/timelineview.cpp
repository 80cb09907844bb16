// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/timelineview.h"

#include "core/base/clock.h"
#include "ui/conversation/bubbledelegate.h"
#include "ui/conversation/timelineoverlay.h"
#include "ui/models/contenttext.h"
#include "ui/models/picturecache.h"

#include <QMouseEvent>
#include <QScrollBar>
#include <QTimerEvent>

namespace Frontdesk {

namespace {

constexpr int SlowTickMs = 350;
constexpr int MarkMs = 1600;
constexpr int NearLeast = 1200; ///< pixels to an end at which more rows are asked for

TimelineEntry entryOf(const QModelIndex &index)
{
    return index.data(TimelineModel::EntryRole).value<TimelineEntry>();
}

} // namespace

TimelineView::TimelineView(const Theme &theme,
                           const Clock &clock,
                           TimelineModel &timeline,
                           PictureCache &pictures,
                           QWidget *parent)
    : QListView(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_timeline(timeline)
    , m_pictures(pictures)
    , m_delegate(new BubbleDelegate(
          theme, [this](const QString &sha) { return m_pictures.picture(sha); }, this))
    , m_overlay(new TimelineOverlay(theme, *this, timeline))
{
    setAccessibleName(tr("Messages"));
    setItemDelegate(m_delegate);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setResizeMode(Adjust);
    setMouseTracking(true);
    setFrameShape(NoFrame);
    setBackgroundRole(QPalette::Base); // around the viewport too
    setAutoFillBackground(true);
    setAttribute(Qt::WA_InputMethodEnabled, false); // single letters are keys here
    verticalScrollBar()->setSingleStep(theme.metrics().bubble.avatar);
    setModel(&timeline);
    watchModel();
    connect(&theme, &Theme::changed, this, &TimelineView::scheduleDelayedItemsLayout);
    connect(m_overlay, &TimelineOverlay::dateWanted, this, &TimelineView::pickDate);
    connect(m_overlay, &TimelineOverlay::dayChosen, this, [this](qint64 begin) {
        showAround({begin, 0});
    });
    connect(m_overlay, &TimelineOverlay::endWanted, this, &TimelineView::goToNewest);
    connect(&pictures, &PictureCache::arrived, viewport(), qOverload<>(&QWidget::update));
}

void TimelineView::setScene(const BubbleScene &scene)
{
    BubbleScene now = scene;
    now.now = m_clock.nowMs();
    const bool same = looksSame(now, m_delegate->scene());
    m_delegate->setScene(now);
    if (!same)
        scheduleDelayedItemsLayout();
}

const BubbleScene &TimelineView::scene() const
{
    return m_delegate->scene();
}

bool TimelineView::isAtBottom() const
{
    const auto *bar = verticalScrollBar();
    return m_timeline.isAtEnd() && bar->value() >= bar->maximum() - m_theme.metrics().gap.normal;
}

void TimelineView::goToNewest()
{
    if (m_timeline.isAtEnd())
        goToBottom();
    else
        m_timeline.showEnd();
}

void TimelineView::goToBottom()
{
    m_stick = true;
    m_unseen = 0;
    scrollToBottom();
    showMore();
    if (isVisible())
        Q_EMIT reachedBottom();
}

void TimelineView::showAround(const MessageOrder &place, const MessageId &message)
{
    if (m_timeline.rowOf(message) >= 0)
        reveal(message);
    else
        m_timeline.showAround(place, message);
}

void TimelineView::reveal(const MessageId &message)
{
    const int row = m_timeline.rowOf(message);
    if (row < 0)
        return;
    m_stick = false;
    setCurrentIndex(m_timeline.index(row));
    scrollTo(m_timeline.index(row), PositionAtCenter);
    m_delegate->setHighlighted(message);
    m_mark.start(MarkMs, this);
    viewport()->update();
}

void TimelineView::quoteCurrent()
{
    if (canQuoteCurrent())
        Q_EMIT quoteWanted(entryOf(currentIndex()).first());
}

bool TimelineView::canQuoteCurrent() const
{
    return currentIndex().isValid() && entryOf(currentIndex()).first().quotable;
}

void TimelineView::pinCurrent()
{
    if (!canPinCurrent())
        return;
    const auto message = entryOf(currentIndex()).first();
    Q_EMIT pinWanted(message, message.pinnedAt == 0);
}

bool TimelineView::canPinCurrent() const
{
    return currentIndex().isValid() && BubbleMenu::canPin(entryOf(currentIndex()).first());
}

void TimelineView::watchModel()
{
    connect(&m_timeline, &TimelineModel::rowsAboutToBeInserted, this, &TimelineView::keepPlace);
    connect(&m_timeline, &TimelineModel::rowsAboutToBeRemoved, this, &TimelineView::keepPlace);
    connect(&m_timeline, &TimelineModel::rowsInserted, this, &TimelineView::restorePlace);
    connect(&m_timeline, &TimelineModel::rowsRemoved, this, &TimelineView::restorePlace);
    connect(&m_timeline, &TimelineModel::dataChanged, this, [this] {
        keepPlaceUntilLaidOut();
        scheduleDelayedItemsLayout();
        followSoon();
        m_slow.start(SlowTickMs, this);
    });
    connect(&m_timeline, &TimelineModel::modelReset, this, [this] {
        m_stick = m_timeline.opensAtEnd();
        m_anchored = false;
        showMore();
    });
    connect(&m_timeline, &TimelineModel::atEndChanged, this, &TimelineView::showMore);
    connect(&m_timeline, &TimelineModel::modelAboutToBeReset, this, [this] {
        m_hadTarget = m_timeline.hasTarget();
        keepPlace();
    });
    connect(&m_timeline, &TimelineModel::loaded, this, &TimelineView::showLoaded);
    connect(&m_timeline, &TimelineModel::settled, this, &TimelineView::loadIfNear);
    connect(&m_timeline, &TimelineModel::arrived, this, &TimelineView::countArrival);
}

void TimelineView::showLoaded(TimelineModel::Opening opening)
{
    if (opening == TimelineModel::Opening::AtEnd)
        goToBottom();
    else if (opening == TimelineModel::Opening::Again && m_hadTarget)
        restorePlace(); // the agent may have gone on from there
    else
        reveal(m_timeline.target());
    loadIfNear();
}

void TimelineView::countArrival(TimelineModel::Arrival arrival)
{
    if (arrival == TimelineModel::Arrival::Mine) {
        goToNewest(); // what I sent, I want to see
    } else if (!m_stick) {
        ++m_unseen;
        showMore();
    }
    m_slow.start(SlowTickMs, this);
}

/// Of the bubble, not of its row: what stands above it in the row comes and goes with other rows.
int TimelineView::bubbleTop(const QModelIndex &index) const
{
    const QRect row = visualRect(index);
    return row.top() + m_delegate->layoutOf(index, row.width()).bubble.top();
}

/// What stands at the upper edge.
QModelIndex TimelineView::topRow() const
{
    return indexAt({viewport()->width() / 2, m_theme.metrics().gap.small});
}

void TimelineView::keepPlace()
{
    if (m_anchored)
        return; // rows are not where they will be; what was kept holds
    const QModelIndex top = topRow();
    if (top.isValid()) // else there are no rows between old and new ones
        m_anchor = {entryOf(top).first().id, bubbleTop(top)};
}

/// Rows that change above the screen may change their height.
void TimelineView::keepPlaceUntilLaidOut()
{
    if (m_stick || m_anchored)
        return;
    keepPlace();
    m_anchored = true;
    const auto restore = [this] {
        if (std::exchange(m_anchored, false) && !m_stick)
            restorePlace();
    };
    QMetaObject::invokeMethod(this, restore, Qt::QueuedConnection);
}

void TimelineView::restorePlace()
{
    m_anchored = false;
    doItemsLayout();
    if (m_stick) {
        goToBottom();
        return;
    }
    const int row = m_timeline.rowOf(m_anchor.message);
    if (row < 0)
        return;
    auto *bar = verticalScrollBar();
    bar->setValue(bar->value() + bubbleTop(m_timeline.index(row)) - m_anchor.top);
}

/// When the rows have been laid out, if the agent has not scrolled up by then.
void TimelineView::followSoon()
{
    const auto follow = [this] {
        if (m_stick)
            goToBottom();
    };
    if (m_stick)
        QMetaObject::invokeMethod(this, follow, Qt::QueuedConnection);
}

void TimelineView::loadIfNear()
{
    const auto *bar = verticalScrollBar();
    // At the newest messages only what fills the screen: who reads there does not look back.
    const int near =
        m_stick ? (bar->maximum() > 0 ? 0 : 1) : std::max(NearLeast, 2 * viewport()->height());
    const int above = bar->value();
    const int below = bar->maximum() - above;
    const auto first = above <= below ? TimelineModel::Side::Older : TimelineModel::Side::Newer;
    const auto second = above <= below ? TimelineModel::Side::Newer : TimelineModel::Side::Older;
    m_timeline.setNear(first);
    for (const auto side : {first, second}) { // one at a time: the nearer end first
        const int room = side == TimelineModel::Side::Older ? above : below;
        if (room < near)
            m_timeline.load(side);
    }
}

/// Messages stand at the lower end while they are few, and in a column on wide windows.
void TimelineView::placeViewport()
{
    const auto &chat = m_theme.metrics().chat;
    const int side = width() >= chat.columnFrom ? std::max(0, (width() - chat.columnMax) / 2) : 0;
    const int bottom = m_theme.metrics().bubble.listPad;
    const int spare = height() - bottom - contentsSize().height();
    const QMargins margins(side, std::max(0, spare), side, bottom);
    if (viewportMargins() != margins)
        setViewportMargins(margins);
}

void TimelineView::updateGeometries()
{
    QListView::updateGeometries();
    placeViewport();
}

void TimelineView::showMore()
{
    const auto *bar = verticalScrollBar();
    const bool away = !m_stick && bar->maximum() - bar->value() > viewport()->height();
    m_overlay->offerEnd(m_unseen, away || !m_timeline.isAtEnd());
}

std::optional<HitArea> TimelineView::partAt(QPoint position, QModelIndex *index) const
{
    const QModelIndex under = indexAt(position);
    if (index)
        *index = under;
    if (!under.isValid())
        return {};
    const QRect row = visualRect(under);
    return m_delegate->hitAt(under, row.width(), position - row.topLeft());
}

void TimelineView::activatePart(const HitArea &part, const QModelIndex &index)
{
    const auto entry = entryOf(index);
    if (part.action == BubbleAction::ShowAll) {
        m_delegate->expand(entry.first().id);
        return scheduleDelayedItemsLayout();
    }
    if (part.action == BubbleAction::ShowEvents)
        return m_timeline.unfold(MessageId(part.value));
    if (part.action == BubbleAction::PickDate)
        return pickDate();
    if (part.action == BubbleAction::ShowQuoted) {
        if (const MessageId quoted(part.value); m_timeline.rowOf(quoted) >= 0)
            reveal(quoted);
        else
            Q_EMIT messageWanted(quoted);
        return;
    }
    Q_EMIT activatedPart(part, entry.first().id);
}

void TimelineView::openMenu(const QModelIndex &index, QPoint global)
{
    const auto message = entryOf(index).first();
    const auto parts = m_delegate->layoutOf(index, visualRect(index).width()).hits;
    auto *menu = new BubbleMenu(message, parts, this, m_menuKeys);
    connect(menu, &BubbleMenu::quoteWanted, this, [this, message] { Q_EMIT quoteWanted(message); });
    connect(menu, &BubbleMenu::taskWanted, this, [this, message] { Q_EMIT taskWanted(message); });
    connect(menu, &BubbleMenu::pinWanted, this, [this, message](bool pinned) {
        Q_EMIT pinWanted(message, pinned);
    });
    connect(menu,
            &BubbleMenu::partChosen,
            this,
            [this, at = QPersistentModelIndex(index)](const HitArea &part) {
                if (at.isValid())
                    activatePart(part, at);
            });
    if (menu->isEmpty())
        menu->deleteLater();
    else
        menu->popup(global);
}

QPoint TimelineView::placeOf(const MessageId &message) const
{
    const QRect row = visualRect(m_timeline.index(m_timeline.rowOf(message)));
    return viewport()->mapToGlobal(row.intersected(viewport()->rect()).center());
}

/// While it is being scrolled, the day of what stands at the top stands above it.
void TimelineView::showDay()
{
    if (m_stick)
        m_overlay->hideDay();
    else
        m_overlay->showDay(m_delegate->scene().times.day(topTime(), m_clock.nowMs()));
}

qint64 TimelineView::topTime() const
{
    const QModelIndex top = topRow();
    return top.isValid() ? shownAt(entryOf(top).anchor()) : m_clock.nowMs();
}

void TimelineView::pickDate()
{
    m_overlay->pickDate(topTime(), m_clock.nowMs());
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    placeViewport();
    m_overlay->place();
    followSoon();
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    QModelIndex index;
    const auto part = partAt(event->pos(), &index);
    viewport()->setCursor(part ? Qt::PointingHandCursor : Qt::ArrowCursor);
    m_delegate->setHot(index, part && part->button ? part->rect : QRect());
    viewport()->update();
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_pressed = partAt(event->pos());
    setFocus(Qt::MouseFocusReason);
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    QModelIndex index;
    const auto part = partAt(event->pos(), &index);
    const auto pressed = std::exchange(m_pressed, {});
    if (part && pressed && part->action == pressed->action && part->value == pressed->value)
        activatePart(*part, index);
}

void TimelineView::leaveEvent(QEvent *event)
{
    m_delegate->setHot({}, {});
    viewport()->update();
    QListView::leaveEvent(event);
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool presses = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
    if (!presses || event->modifiers() != Qt::NoModifier || !currentIndex().isValid())
        return QListView::keyPressEvent(event);
    const int width = visualRect(currentIndex()).width();
    if (const auto part = m_delegate->mainPart(currentIndex(), width))
        activatePart(*part, currentIndex());
}

/// Rows that are folded away have no height, and no place for the focus. It begins at the lower end.
QModelIndex TimelineView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const bool up = action == MoveUp || action == MovePrevious;
    if (!currentIndex().isValid())
        return indexAt({viewport()->width() / 2, viewport()->height() - 1});
    if (!up && action != MoveDown && action != MoveNext)
        return QListView::moveCursor(action, modifiers);
    int row = currentIndex().row();
    do {
        row += up ? -1 : 1;
    } while (m_timeline.index(row).data(TimelineModel::FoldRole).toInt()
             == TimelineLook::FoldedAway);
    return row < 0 || row >= m_timeline.rowCount() ? currentIndex() : m_timeline.index(row);
}

void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool keyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = keyboard ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    const QPoint at =
        keyboard ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos();
    openMenu(index, at);
}

void TimelineView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_slow.timerId()) {
        m_slow.stop();
        m_delegate->setNow(m_clock.nowMs());
        scheduleDelayedItemsLayout();
        viewport()->update();
        return;
    }
    if (event->timerId() == m_mark.timerId()) {
        m_mark.stop();
        m_delegate->setHighlighted({});
        viewport()->update();
        return;
    }
    QListView::timerEvent(event);
}

void TimelineView::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    if (m_anchored)
        m_anchor.top += dy;
    if (dy > 0)
        m_stick = false;
    if (isAtBottom() && !m_stick) {
        m_stick = true;
        m_unseen = 0;
        Q_EMIT reachedBottom();
    }
    showMore();
    if (dy != 0)
        showDay();
    loadIfNear();
}

} // namespace Frontdesk
