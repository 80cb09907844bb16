// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/inbox/rowlayout.h"

#include <QStyledItemDelegate>

namespace Frontdesk {

/// Paints the rows of the conversation list. Rows are shaped when they are painted: fifteen are
/// visible, and what they say changes with every minute.
class ConversationRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ConversationRowDelegate(const Theme &theme,
                            const Clock &clock,
                            PictureOf pictures,
                            QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    const Theme &m_theme;
    const Clock &m_clock;
    PictureOf m_pictures;
};

} // namespace Frontdesk
