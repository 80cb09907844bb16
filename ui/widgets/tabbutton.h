// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/paintedbutton.h"

namespace Frontdesk {

/// A tab: a word, a count, and a line below the one that is open, of the accent colour if nothing else
/// is asked for.
class TabButton : public PaintedButton
{
    Q_OBJECT

public:
    using Role = QColor Colors::*;
    /// Decides its height.
    enum class Place { List, Composer };

    TabButton(const Theme &theme, const QString &text, QWidget *parent = nullptr);

    /// 0 shows none.
    void setCount(int count);
    void setPlace(Place place);
    void setLine(Role line);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString countText() const;

    int m_count = 0;
    Place m_place = Place::List;
    Role m_line = &Colors::accent;
};

} // namespace Frontdesk
