// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace Frontdesk {

/// A number in a pill at the upper right of a button that has no room for it otherwise. Nothing is
/// shown for none. What reads the screen hears it from the button's own name.
class CountMark : public QWidget
{
    Q_OBJECT

public:
    CountMark(const Theme &theme, QWidget &button);

    void setCount(int count);
    int count() const { return m_count; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString words() const;
    void place();

    const Theme &m_theme;
    int m_count = 0;
};

} // namespace Frontdesk
