// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace Frontdesk {

/// A group of things inside a thin line with round corners.
class OutlinedBox : public QWidget
{
    Q_OBJECT

public:
    explicit OutlinedBox(const Theme &theme, QWidget *parent = nullptr);

    /// A stripe at its left end in the colour of an account (1 to 12); 0 for none.
    void setAccountColor(int color);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    int m_accountColor = 0;
};

} // namespace Frontdesk
