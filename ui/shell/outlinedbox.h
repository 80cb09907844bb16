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

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace Frontdesk
