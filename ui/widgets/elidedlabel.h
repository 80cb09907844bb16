// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace Frontdesk {

/// One line of words that gives way when space is short: at the end for names and previews, in the
/// middle for accounts, files and addresses. What was left out is in the tooltip.
class ElidedLabel : public QWidget
{
    Q_OBJECT

public:
    using Role = QColor Colors::*;

    ElidedLabel(const Theme &theme,
                TextStep step,
                Weight weight = Weight::Normal,
                Role ink = &Colors::text,
                QWidget *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    void setInk(Role ink);
    void setLocaleOfText(const QString &locale);
    void setElideMode(Qt::TextElideMode mode);
    /// The widest it wants to be, in pixels at 100 %; 0: as wide as its words.
    void setMaximumTextWidth(int pixels);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QFont textFont() const;
    void refresh();
    void showRestInToolTip();

    const Theme &m_theme;
    TextStep m_step;
    Weight m_weight;
    Role m_ink;
    QString m_text;
    QString m_textLocale;
    Qt::TextElideMode m_mode = Qt::ElideRight;
    int m_maxWidth = 0;
};

} // namespace Frontdesk
