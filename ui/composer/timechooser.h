// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

namespace Frontdesk {

class Button;
class Clock;
class Label;
class TextField;

/// When a reply is to go out: some times to press, and a field in which a date and a time are typed
/// in words or numbers, "tmr 10:00", "24 Dec 15:30". Says what it understands, and whose time it is.
class TimeChooser : public QWidget
{
    Q_OBJECT

public:
    TimeChooser(const Theme &theme, const Clock &clock, QWidget *parent = nullptr);

    /// ms UTC; 0: what is typed is no time to come, or later than can be scheduled.
    qint64 at() const;
    void setAt(qint64 at);
    TextField *field() const { return m_words; }

Q_SIGNALS:
    void changed();
    /// One of the times that were offered.
    void pressed(qint64 at);

private:
    void refresh();

    const Clock &m_clock;
    TextField *m_words;
    Label *m_meant;
    Label *m_zone;
};

/// A TimeChooser of its own over the composer. Enter schedules, Esc closes. Deletes itself.
class ScheduleForm : public QFrame
{
    Q_OBJECT

public:
    ScheduleForm(const Theme &theme, const Clock &clock, QWidget *parent);

    /// With its lower right corner at @p corner, as far as the screen has room.
    void popUpOver(QPoint corner);
    TimeChooser *chooser() const { return m_chooser; }

Q_SIGNALS:
    /// @p at: ms UTC.
    void accepted(qint64 at);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void accept(qint64 at);

    TimeChooser *m_chooser;
    Button *m_schedule;
};

} // namespace Frontdesk
