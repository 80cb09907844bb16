// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conversation/bubblelayout.h"

#include <QCache>
#include <QSet>
#include <QStyledItemDelegate>

#include <memory>

namespace Frontdesk {

class Playback;

/// Paints the rows of a timeline. A row is laid out once per message state and width; what was
/// computed is dropped when the theme changes.
class BubbleDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    BubbleDelegate(const Theme &theme, PictureOf pictures, QObject *parent = nullptr);

    const BubbleScene &scene() const { return m_scene; }
    void setScene(const BubbleScene &scene);
    /// The clock of separators and of sends under way. Keeps layouts unless the day has changed.
    void setNow(qint64 now);
    /// Shows a long card in full.
    void expand(const MessageId &message);
    /// What plays in the bubbles; forgetLooks() when it changes how one is laid out.
    void setPlayback(const Playback *playback) { m_playback = playback; }
    void forgetLooks() { m_looks.clear(); }
    /// Where the pointer is over a button, in viewport coordinates of its row; a null rect for none.
    void setHot(const QModelIndex &index, const QRect &rect);
    /// Marks a row for a moment, as after "show the quoted message".
    void setHighlighted(const MessageId &message);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// What a link leads to; else the exact time.
    bool helpEvent(QHelpEvent *event,
                   QAbstractItemView *view,
                   const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    /// The area of @p index (laid out @p width wide) at @p point, relative to the row.
    std::optional<HitArea> hitAt(const QModelIndex &index, int width, QPoint point) const;
    /// What a click on the bubble does; links and decisions are in its menu.
    std::optional<HitArea> mainPart(const QModelIndex &index, int width) const;
    /// What shows its picture or film as large as the window.
    std::optional<HitArea> enlargingPart(const QModelIndex &index, int width) const;
    /// Good until the next call.
    const BubbleLayout &layoutOf(const QModelIndex &index, int width) const;

private:
    struct Key {
        QString id; ///< of the first message, with all that changes the look
        int width = 0;

        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0) noexcept
        {
            return qHashMulti(seed, key.id, key.width);
        }
    };

    /// What was laid out for a look of the model.
    struct Known {
        std::shared_ptr<const BubbleLayout> layout;
        qint64 arrivedAt = 0;
        bool slow = false;
    };
    using Look = std::pair<quint64, int>; ///< and the width

    void forgetLayouts();
    bool isSlow(qint64 arrivedAt) const;
    std::shared_ptr<const BubbleLayout> laidOut(const BubbleInput &input, int width) const;
    BubbleInput inputOf(const QModelIndex &index) const;
    QString keyOf(const BubbleInput &input) const;

    BubbleScene m_scene;
    PictureOf m_pictures;
    const Playback *m_playback = nullptr;
    QSet<QString> m_expanded;
    QPersistentModelIndex m_hotIndex;
    QRect m_hot;
    MessageId m_highlighted;
    /// Views ask for the height of every row again and again: by look they learn it without a copy
    /// of the message. Rows whose look changed and came out the same are found by what they show.
    mutable QCache<Look, Known> m_looks;
    mutable QCache<Key, std::shared_ptr<const BubbleLayout>> m_layouts;
};

} // namespace Frontdesk
