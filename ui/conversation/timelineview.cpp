// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/timelineview.h"

#include "core/base/clock.h"
#include "ui/conversation/bubbledelegate.h"
#include "ui/models/contenttext.h"
#include "ui/models/picturecache.h"
#include "ui/widgets/button.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTimerEvent>
#include <QToolTip>

namespace Frontdesk {

namespace {

constexpr int SlowTickMs = 350;
constexpr int MarkMs = 1600;
constexpr int NearLeast = 1200; ///< pixels to an end at which more rows are asked for

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
    , m_more(new Button(theme, {}, Button::Kind::Normal, Button::Size::Small, this))
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
    buildMore();
    connect(&theme, &Theme::changed, this, &TimelineView::scheduleDelayedItemsLayout);
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
        Q_EMIT quoteWanted(
            currentIndex().data(TimelineModel::EntryRole).value<TimelineEntry>().first());
}

bool TimelineView::canQuoteCurrent() const
{
    const QModelIndex index = currentIndex();
    return index.isValid()
        && index.data(TimelineModel::EntryRole).value<TimelineEntry>().first().quotable;
}

void TimelineView::buildMore()
{
    m_more->setIconName(QStringLiteral("chevron-down"));
    m_more->hide();
    connect(m_more, &Button::clicked, this, [this] {
        if (m_timeline.isAtEnd())
            goToBottom();
        else
            m_timeline.showEnd();
    });
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
        if (m_timeline.isAtEnd())
            goToBottom(); // what I sent, I want to see
        else
            m_timeline.showEnd();
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

void TimelineView::keepPlace()
{
    if (m_anchored)
        return; // rows are not where they will be; what was kept holds
    const QModelIndex top = indexAt({viewport()->width() / 2, m_theme.metrics().gap.small});
    if (top.isValid()) // else there are no rows between old and new ones
        m_anchor = {top.data(TimelineModel::EntryRole).value<TimelineEntry>().first().id,
                    bubbleTop(top)};
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

void TimelineView::placeMore()
{
    const QSize size = m_more->sizeHint();
    const int y = height() - size.height() - m_theme.metrics().gap.medium;
    m_more->setGeometry((width() - size.width()) / 2, y, size.width(), size.height());
}

void TimelineView::showMore()
{
    const auto *bar = verticalScrollBar();
    const bool away = !m_stick && bar->maximum() - bar->value() > viewport()->height();
    QString offer;
    if (m_unseen > 0)
        offer = tr("%n new messages", nullptr, m_unseen);
    else if (away || !m_timeline.isAtEnd())
        offer = tr("Newest messages");
    if (std::exchange(m_offer, offer) == offer)
        return;
    m_more->setText(offer);
    m_more->setVisible(!offer.isEmpty());
    placeMore();
}

void TimelineView::tick()
{
    m_delegate->setNow(m_clock.nowMs());
    scheduleDelayedItemsLayout();
    viewport()->update();
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
    const auto entry = index.data(TimelineModel::EntryRole).value<TimelineEntry>();
    if (part.action == BubbleAction::ShowAll) {
        m_delegate->expand(entry.first().id);
        scheduleDelayedItemsLayout();
        return;
    }
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
    const auto message = index.data(TimelineModel::EntryRole).value<TimelineEntry>().first();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!message.content.text.isEmpty()) {
        menu->addAction(tr("Copy text"), this, [text = message.content.text] {
            QGuiApplication::clipboard()->setText(text);
        });
    }
    if (message.quotable) {
        menu->addAction(tr("Quote in the reply") + QStringLiteral("\tR"), this, [this, message] {
            Q_EMIT quoteWanted(message);
        });
    }
    const auto hits = m_delegate->layoutOf(index, visualRect(index).width()).hits;
    for (const auto &hit : hits) {
        menu->addAction(hit.name, this, [this, hit, at = QPersistentModelIndex(index)] {
            if (at.isValid())
                activatePart(hit, at);
        });
    }
    if (menu->isEmpty())
        menu->deleteLater();
    else
        menu->popup(global);
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    placeViewport();
    placeMore();
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

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QListView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QModelIndex index = indexAt(help->pos());
    if (!index.isValid()) {
        QToolTip::hideText();
        return true;
    }
    const auto part = partAt(help->pos());
    const auto message = index.data(TimelineModel::EntryRole).value<TimelineEntry>().first();
    const qint64 at = message.order.isNull() ? message.arrivedAt : message.order.at;
    const QString words = part && part->action == BubbleAction::OpenLink
        ? part->value
        : m_delegate->scene().times.exact(at);
    QToolTip::showText(help->globalPos(), QLatin1String("<p>") + words.toHtmlEscaped(), viewport());
    return true;
}

void TimelineView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_slow.timerId()) {
        m_slow.stop();
        tick();
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
    loadIfNear();
}

} // namespace Frontdesk
