// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFocusFrame>

namespace Frontdesk {

/// A ring around a widget while it has the focus by keyboard, for those that do not show it
/// themselves. Goes with the widget.
class FocusRing : public QFocusFrame
{
    Q_OBJECT

public:
    explicit FocusRing(QWidget &around);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_around;
};

} // namespace Frontdesk
