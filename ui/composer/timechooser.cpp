// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/timechooser.h"

#include "core/base/clock.h"
#include "core/domain/holidays.h"
#include "core/domain/scheduledsend.h"
#include "ui/models/scheduletimes.h"
#include "ui/models/typedtime.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/textfield.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QScreen>
#include <QVBoxLayout>

namespace Frontdesk {

namespace {

constexpr int ScheduleFormWidth = 340;
constexpr int LongestTypedTime = 60;

QString nameOfCountry(HolidayCountry country)
{
    switch (country) {
    case HolidayCountry::Taiwan:
        return TimeChooser::tr("Taiwan");
    case HolidayCountry::Thailand:
        return TimeChooser::tr("Thailand");
    case HolidayCountry::Japan:
        return TimeChooser::tr("Japan");
    }
    Q_UNREACHABLE();
}

/// Who reads the language of a country knows its days by their own names.
bool isAtHome(HolidayCountry country)
{
    switch (QLocale().language()) {
    case QLocale::Chinese:
        return country == HolidayCountry::Taiwan;
    case QLocale::Thai:
        return country == HolidayCountry::Thailand;
    case QLocale::Japanese:
        return country == HolidayCountry::Japan;
    default:
        return false;
    }
}

/// The day may be one on which nobody reads, or nobody delivers.
QString withHolidays(const QString &moment, qint64 at)
{
    QStringList lines{moment};
    const auto all = holidaysOn(QDateTime::fromMSecsSinceEpoch(at).date());
    for (const auto &one : all)
        lines.append(
            TimeChooser::tr("%1 (%2)", "holiday, country")
                .arg(isAtHome(one.country) ? one.name : one.english, nameOfCountry(one.country)));
    return lines.join(u'\n');
}

} // namespace

TimeChooser::TimeChooser(const Theme &theme, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_words(new TextField(theme, tr("Date and time")))
    , m_meant(new Label(theme, TextStep::Detail, Weight::Strong))
    , m_zone(new Label(theme, TextStep::Detail, Weight::Normal, &Colors::text2))
{
    const auto &gap = theme.metrics().gap;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap.small);
    const auto now = QDateTime::fromMSecsSinceEpoch(m_clock.nowMs());
    const auto times = scheduleTimes(now);
    for (const auto &time : times) {
        auto *offer = new Button(theme, ScheduleWords::preset(time), Button::Kind::Normal);
        connect(offer, &Button::clicked, this, [this, at = time.at] { Q_EMIT pressed(at); });
        column->addWidget(offer);
    }
    m_words->setPlaceholder(tr("tmr 10:00, 3d, 24 Dec 15:30…", "as somebody would type a time"));
    m_words->edit()->setMaxLength(LongestTypedTime);
    m_meant->setWrapped(true);
    m_zone->setWrapped(true);
    column->addSpacing(gap.small);
    column->addWidget(m_words);
    column->addWidget(m_meant);
    column->addWidget(m_zone);
    connect(m_words->edit(), &QLineEdit::textChanged, this, [this] {
        refresh();
        Q_EMIT changed();
    });
    refresh();
}

qint64 TimeChooser::at() const
{
    const auto now = m_clock.nowMs();
    const auto typed = typedTime(m_words->text(), QDateTime::fromMSecsSinceEpoch(now)).value_or(0);
    return typed > 0 && checkTime(typed, now) ? typed : 0;
}

/// In a form that typedTime() reads whatever the program's language is.
void TimeChooser::setAt(qint64 at)
{
    m_words->setText(
        QDateTime::fromMSecsSinceEpoch(at).toString(QStringLiteral("yyyy-MM-dd HH:mm")));
}

void TimeChooser::refresh()
{
    const auto now = m_clock.nowMs();
    const auto typed = typedTime(m_words->text(), QDateTime::fromMSecsSinceEpoch(now)).value_or(0);
    const bool isFar = typed > 0 && !checkTime(typed, now);
    if (isFar)
        m_meant->setText(tr("At most 90 days ahead"));
    else if (typed > 0)
        m_meant->setText(withHolidays(ScheduleWords::moment(typed, now), typed));
    else
        m_meant->setText(m_words->text().trimmed().isEmpty() ? QString() : tr("No time to come"));
    m_meant->setVisible(!m_meant->text().isEmpty());
    m_zone->setText(tr("In your time zone: %1").arg(ScheduleWords::zone(typed > 0 ? typed : now)));
}

ScheduleForm::ScheduleForm(const Theme &theme, const Clock &clock, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_chooser(new TimeChooser(theme, clock))
    , m_schedule(new Button(theme, tr("Schedule"), Button::Kind::Primary))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Send later"));
    setFrameShape(StyledPanel);
    setFixedWidth(theme.px(ScheduleFormWidth));
    const auto &gap = theme.metrics().gap;
    auto *title = new Label(theme, TextStep::Title, Weight::Strong);
    title->setText(tr("Send later"));
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(m_schedule);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap.medium, gap.medium, gap.medium, gap.medium);
    column->setSpacing(gap.normal);
    column->addWidget(title);
    column->addWidget(m_chooser);
    column->addLayout(foot);
    m_schedule->setEnabled(false);
    connect(m_chooser, &TimeChooser::pressed, this, &ScheduleForm::accept);
    connect(m_chooser, &TimeChooser::changed, this, [this] {
        m_schedule->setEnabled(m_chooser->at() > 0);
    });
    connect(m_schedule, &Button::clicked, this, [this] { accept(m_chooser->at()); });
}

void ScheduleForm::popUpOver(QPoint corner)
{
    adjustSize();
    const QRect room = screen()->availableGeometry();
    const QPoint wanted = corner - QPoint(width(), height());
    move(std::clamp(wanted.x(), room.left(), std::max(room.left(), room.right() - width())),
         std::clamp(wanted.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    show();
    m_chooser->field()->edit()->setFocus(Qt::PopupFocusReason);
}

void ScheduleForm::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !m_chooser->field()->isComposing())
        accept(m_chooser->at());
    else
        QFrame::keyPressEvent(event);
}

void ScheduleForm::accept(qint64 at)
{
    if (at == 0)
        return;
    close();
    Q_EMIT accepted(at);
}

} // namespace Frontdesk
