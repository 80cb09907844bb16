// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/inbox/rowlayout.h"

#include <QCache>
#include <QStyledItemDelegate>

namespace Frontdesk {

/// Paints the rows of the conversation list. A row is laid out again when what it says has changed:
/// with the second, or with the row.
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
    struct Known {
        RowInput input; ///< without the time of day
        qint64 second = 0;
        int width = 0;
        RowLayout layout;
    };
    const RowLayout &layoutOf(const RowInput &input, int width) const;

    const Theme &m_theme;
    const Clock &m_clock;
    PictureOf m_pictures;
    mutable QCache<QString, Known> m_layouts; ///< by conversation
};

} // namespace Frontdesk
