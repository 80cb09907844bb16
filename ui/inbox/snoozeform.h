// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

namespace Frontdesk {

class Button;
class Clock;
class Label;
class TextField;

/// Asks until when to snooze, in words: "tmr 10:00", "3d". Says what it understands while one types.
/// Enter snoozes, Esc closes. Deletes itself.
class SnoozeForm : public QFrame
{
    Q_OBJECT

public:
    SnoozeForm(const Theme &theme, const Clock &clock, QWidget *parent);

    void popUpAt(QPoint global);

Q_SIGNALS:
    /// @p until: ms UTC.
    void accepted(qint64 until);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    qint64 meant() const;
    void refresh();
    void accept();

    const Clock &m_clock;
    TextField *m_words;
    Label *m_meant;
    Button *m_snooze;
};

} // namespace Frontdesk
