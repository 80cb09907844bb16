// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/datepicker.h"

#include "ui/theme/theme.h"

#include <QCalendarWidget>
#include <QKeySequence>
#include <QScreen>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

#include <tuple>

namespace Frontdesk {

DatePicker::DatePicker(const Theme &theme, const QDate &shown, const QDate &last, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_calendar(new QCalendarWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Go to a date"));
    setFrameShape(StyledPanel);
    m_calendar->setAccessibleName(tr("Go to a date"));
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    m_calendar->setFirstDayOfWeek(QLocale().firstDayOfWeek());
    m_calendar->setMaximumDate(last);
    m_calendar->setSelectedDate(std::min(shown, last));
    m_calendar->setDateEditEnabled(false); // digits would type a date that nobody sees
    nameParts();
    dress(theme);
    connect(&theme, &Theme::changed, this, [this, &theme] { dress(theme); });
    auto *column = new QVBoxLayout(this);
    const int pad = theme.metrics().gap.small;
    column->setContentsMargins(pad, pad, pad, pad);
    column->addWidget(m_calendar);
    setFocusProxy(m_calendar);
    connect(m_calendar, &QCalendarWidget::activated, this, &DatePicker::choose); // Enter
    connect(m_calendar, &QCalendarWidget::clicked, this, &DatePicker::choose);
}

void DatePicker::popUpBelow(QPoint global)
{
    const QSize size = sizeHint();
    const QRect room = screen()->availableGeometry();
    move(std::clamp(global.x(), room.left(), std::max(room.left(), room.right() - size.width())),
         std::clamp(global.y(), room.top(), std::max(room.top(), room.bottom() - size.height())));
    show();
    m_calendar->setFocus(Qt::PopupFocusReason);
}

void DatePicker::choose(const QDate &day)
{
    if (!isVisible())
        return; // Enter activates, and a click may too
    close();
    Q_EMIT chosen(day);
}

/// Qt leaves its arrows without a name, and month and year to the mouse.
void DatePicker::nameParts()
{
    const auto part = [this](const char *name) {
        return m_calendar->findChild<QWidget *>(QLatin1String(name));
    };
    if (auto *days = part("qt_calendar_calendarview"))
        days->setAccessibleName(tr("Days"));
    for (const auto &[name, words, key] :
         {std::tuple{"qt_calendar_prevmonth", tr("Previous month"), Qt::Key_PageUp},
          std::tuple{"qt_calendar_nextmonth", tr("Next month"), Qt::Key_PageDown}}) {
        auto *arrow = part(name);
        if (!arrow)
            continue;
        arrow->setAccessibleName(words);
        arrow->setToolTip(QStringLiteral("%1 (%2)").arg(
            words, QKeySequence(key).toString(QKeySequence::NativeText)));
    }
    for (const auto *name : {"qt_calendar_monthbutton", "qt_calendar_yearbutton"}) {
        if (auto *button = part(name))
            button->setFocusPolicy(Qt::TabFocus);
    }
}

/// The calendar paints weekends in a red of its own, and has arrows of another style.
void DatePicker::dress(const Theme &theme)
{
    const Colors &c = theme.colors();
    QTextCharFormat day;
    day.setForeground(c.text);
    for (const auto weekday : {Qt::Saturday, Qt::Sunday})
        m_calendar->setWeekdayTextFormat(weekday, day);
    QTextCharFormat head;
    head.setForeground(c.text2);
    m_calendar->setHeaderTextFormat(head);
    const int side = theme.metrics().control.icon;
    for (const auto &[button, icon] : {std::pair{"qt_calendar_prevmonth", "chevron-left"},
                                       std::pair{"qt_calendar_nextmonth", "chevron-right"}}) {
        if (auto *arrow = m_calendar->findChild<QToolButton *>(QLatin1String(button)))
            arrow->setIcon(
                theme.icons().pixmap(QLatin1String(icon), side, c.text2, devicePixelRatioF()));
    }
}

} // namespace Frontdesk
