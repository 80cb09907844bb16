// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/personvalues.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace Frontdesk {

/// How much is known of a customer: a short bar with "5 of 8" beside it. What is missing stands in
/// the tooltip.
class CompletenessBar : public QWidget
{
    Q_OBJECT

public:
    explicit CompletenessBar(const Theme &theme, QWidget *parent = nullptr);

    void show(const Completeness &completeness);
    QString text() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Completeness m_shown;
    QString m_text;
};

} // namespace Frontdesk
