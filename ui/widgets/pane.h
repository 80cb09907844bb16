// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace Frontdesk {

/// A plain surface: one colour of the theme (or none, for nullptr), with thin lines at the edges asked
/// for.
class Pane : public QWidget
{
    Q_OBJECT

public:
    using Role = QColor Colors::*;

    Pane(const Theme &theme, Role fill, Qt::Edges rules = {}, QWidget *parent = nullptr);

    void setFill(Role fill);
    void setRules(Qt::Edges rules);
    /// In pixels at 100 %; a pane with round corners has no lines.
    void setCornerRadius(int radius);
    /// The colour of the lines; Colors::line until told otherwise.
    void setRuleColor(Role rule);

protected:
    const Theme &theme() const { return m_theme; }
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Role m_fill;
    Role m_rule = &Colors::line;
    Qt::Edges m_rules;
    int m_radius = 0;
};

} // namespace Frontdesk
