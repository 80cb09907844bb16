// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QFrame>

class QCalendarWidget;

namespace Frontdesk {

class Theme;

/// A month that pops up to choose a day of: arrows, page keys and Enter, or the mouse; Esc closes it.
/// Deletes itself.
class DatePicker : public QFrame
{
    Q_OBJECT

public:
    /// @p shown is chosen at first; no day is later than @p last.
    DatePicker(const Theme &theme, const QDate &shown, const QDate &last, QWidget *parent);

    /// With its upper left corner at @p global, or where there is room.
    void popUpBelow(QPoint global);
    QCalendarWidget *calendar() const { return m_calendar; }

Q_SIGNALS:
    void chosen(const QDate &day);

private:
    void choose(const QDate &day);
    void nameParts();
    void dress(const Theme &theme);

    QCalendarWidget *m_calendar;
};

} // namespace Frontdesk
