// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/paintedbutton.h"

namespace Frontdesk {

/// A pill that filters: chosen or not.
class Chip : public PaintedButton
{
    Q_OBJECT

public:
    explicit Chip(const Theme &theme, const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont textFont() const;
};

} // namespace Frontdesk
