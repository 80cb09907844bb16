// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

namespace Frontdesk {

/// Words in one step of the type scale and one colour of the theme. Plain text, always.
class Label : public QLabel
{
    Q_OBJECT

public:
    using Role = QColor Colors::*;

    Label(const Theme &theme,
          TextStep step,
          Weight weight = Weight::Normal,
          Role ink = &Colors::text,
          QWidget *parent = nullptr);

    void setInk(Role ink);
    void setWeight(Weight weight);
    /// The language of what people wrote, "zh-TW"; decides Han forms. Empty: that of the program.
    void setLocaleOfText(const QString &locale);
    /// Breaks into lines and grows in height.
    void setWrapped(bool wrapped);

private:
    void refresh();

    const Theme &m_theme;
    TextStep m_step;
    Weight m_weight;
    Role m_ink;
    QString m_textLocale;
};

} // namespace Frontdesk
