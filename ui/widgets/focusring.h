// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFocusFrame>

class QFocusEvent;

namespace Frontdesk {

/// The ring around a widget that has the focus, for those that do not show it themselves. Goes with
/// the widget.
class FocusRing : public QFocusFrame
{
    Q_OBJECT

public:
    enum class When {
        Keyboard, ///< who pressed it knows where it is
        Always, ///< where something is written
    };

    explicit FocusRing(QWidget &around, When when = When::Keyboard);

    /// @p event of the widget; also one that came before there was a ring.
    void follow(const QFocusEvent &event);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void comeIntoSight();

    QWidget &m_around;
    When m_when;
    bool m_wasShown = false; ///< when the window, or a menu, took the focus away
};

} // namespace Frontdesk
