// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/paintedbutton.h"

namespace Frontdesk {

/// A tab: a word, a count, and a line of the accent colour below the one that is open.
class TabButton : public PaintedButton
{
    Q_OBJECT

public:
    TabButton(const Theme &theme, const QString &text, QWidget *parent = nullptr);

    /// 0 shows none.
    void setCount(int count);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString countText() const;

    int m_count = 0;
};

} // namespace Frontdesk
