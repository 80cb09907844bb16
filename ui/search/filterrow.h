// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/paintedbutton.h"

namespace Frontdesk {

/// One line of a column of filters: chosen or not, with a number at the right.
class FilterRow : public PaintedButton
{
    Q_OBJECT

public:
    explicit FilterRow(const Theme &theme, const QString &text = {}, QWidget *parent = nullptr);

    /// The words are those of @p locale: "zh-TW".
    void say(const QString &text, const QString &locale = {});
    void setCount(const QString &count);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_locale;
    QString m_count;
};

} // namespace Frontdesk
