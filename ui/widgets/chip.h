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

    /// What stands for its text where there is little room: an icon, and words such as a count.
    void setShortForm(const QString &iconName, const QString &words = {});
    /// In its short form the tooltip has the text.
    void setShort(bool isShort);
    int fullWidth() const;
    int shortWidth() const;

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintShort(QPainter &painter) const;
    QFont textFont() const;

    QString m_iconName;
    QString m_shortWords;
    bool m_short = false;
};

} // namespace Frontdesk
