// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace Frontdesk {

class FocusRing;

/// What our own buttons share: they follow the theme, know hover and press, and show the focus ring
/// around them when the keyboard brought the focus.
class PaintedButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PaintedButton(const Theme &theme, QWidget *parent = nullptr);

    /// Says why it is off. A button that is off without a reason is left out instead.
    void setDisabledBecause(const QString &reason);
    void setUsable();

    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    const Theme &theme() const { return m_theme; }
    bool isHot() const { return underMouse() && isEnabled(); }

    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    void showRestInToolTip();

    const Theme &m_theme;
    QString m_restTip; ///< the tooltip, as far as it is this class's
    FocusRing *m_ring = nullptr; ///< made when first needed; owned by its parent
};

} // namespace Frontdesk
