// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/team.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace Frontdesk {

/// Tags side by side, each with its colour, in as many lines as they need.
class TagFlow : public QWidget
{
    Q_OBJECT

public:
    explicit TagFlow(const Theme &theme, QWidget *parent = nullptr);

    void setTags(const QList<Tag> &tags);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Where each tag stands in @p width.
    QList<QRect> places(int width) const;
    QFont font() const;

    const Theme &m_theme;
    QList<Tag> m_tags;
};

} // namespace Frontdesk
