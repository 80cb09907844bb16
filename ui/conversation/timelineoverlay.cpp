// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/timelineoverlay.h"

#include "ui/conversation/datepicker.h"
#include "ui/conversation/timelineview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/skeleton.h"

#include <QDateTime>
#include <QTimerEvent>

namespace Frontdesk {

namespace {

constexpr int DayShownMs = 1200;

} // namespace

TimelineOverlay::TimelineOverlay(const Theme &theme, QWidget &view, const TimelineModel &timeline)
    : QObject(&view)
    , m_theme(theme)
    , m_view(view)
    , m_timeline(timeline)
    , m_skeleton(new Skeleton(theme, Skeleton::Shape::Bubbles, view))
    , m_end(new Button(theme, {}, Button::Kind::Normal, Button::Size::Small, &view))
    , m_day(new Button(theme, {}, Button::Kind::Normal, Button::Size::Small, &view))
{
    m_end->setIconName(QStringLiteral("chevron-down"));
    m_end->hide();
    m_day->setIconName(QStringLiteral("calendar"));
    m_day->setFocusPolicy(Qt::NoFocus); // it goes by itself; the key does the same
    m_day->hide();
    connect(m_end, &Button::clicked, this, &TimelineOverlay::endWanted);
    connect(m_day, &Button::clicked, this, &TimelineOverlay::dateWanted);
    watchLoading();
}

void TimelineOverlay::watchLoading()
{
    connect(&m_timeline, &TimelineModel::modelReset, this, &TimelineOverlay::showLoading);
    connect(&m_timeline, &TimelineModel::retried, this, &TimelineOverlay::showLoading);
    connect(&m_timeline, &TimelineModel::rowsInserted, m_skeleton, &Skeleton::end);
    connect(&m_timeline, &TimelineModel::failed, m_skeleton, &Skeleton::end);
    // Whether the relay is asked for more is decided by who hears the same.
    connect(&m_timeline,
            &TimelineModel::settled,
            this,
            &TimelineOverlay::showLoading,
            Qt::QueuedConnection);
}

void TimelineOverlay::showLoading()
{
    m_skeleton->setLoading(m_timeline.rowCount() == 0 && m_timeline.isLoading());
}

void TimelineOverlay::offerEnd(int unseen, bool away)
{
    QString words;
    if (unseen > 0)
        words = TimelineView::tr("%n new messages", nullptr, unseen);
    else if (away)
        words = TimelineView::tr("Newest messages");
    if (words.isEmpty() == m_end->isHidden() && words == m_end->text())
        return;
    m_end->setText(words);
    m_end->setVisible(!words.isEmpty());
    place();
}

void TimelineOverlay::showDay(const QString &words)
{
    m_day->setText(words);
    m_day->setToolTip(tr("Go to a date"));
    m_day->show();
    m_dayGoes.start(DayShownMs, this);
    place();
}

void TimelineOverlay::hideDay()
{
    m_dayGoes.stop();
    m_day->hide();
}

void TimelineOverlay::pickDate(qint64 shown, qint64 last)
{
    const auto dateOf = [](qint64 at) {
        return QDateTime::fromMSecsSinceEpoch(at).date();
    };
    auto *picker = new DatePicker(m_theme, dateOf(shown), dateOf(last), &m_view);
    connect(picker, &DatePicker::chosen, this, [this](const QDate &day) {
        Q_EMIT dayChosen(day.startOfDay().toMSecsSinceEpoch());
    });
    const int left = (m_view.width() - picker->sizeHint().width()) / 2;
    picker->popUpBelow(m_view.mapToGlobal(QPoint(left, m_theme.metrics().gap.normal)));
}

void TimelineOverlay::place()
{
    const auto centred = [this](Button *button, int y) {
        const QSize size = button->sizeHint();
        button->setGeometry((m_view.width() - size.width()) / 2, y, size.width(), size.height());
    };
    const auto &gap = m_theme.metrics().gap;
    centred(m_end, m_view.height() - m_end->sizeHint().height() - gap.medium);
    centred(m_day, gap.normal);
}

void TimelineOverlay::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_dayGoes.timerId() && !m_day->underMouse())
        hideDay();
}

} // namespace Frontdesk
