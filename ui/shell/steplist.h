// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace Frontdesk {

/// The steps of a set-up: done, the one at hand, and those to come.
class StepList : public QWidget
{
    Q_OBJECT

public:
    explicit StepList(const Theme &theme, QWidget *parent = nullptr);

    void setSteps(const QStringList &names);
    void setCurrent(int step);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintMark(QPainter &painter, const QRect &mark, int step) const;

    const Theme &m_theme;
    QStringList m_names;
    int m_current = 0;
};

} // namespace Frontdesk
