// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCache>
#include <QColor>
#include <QHash>
#include <QPixmap>
#include <QString>

class QPainter;
class QRectF;

namespace Frontdesk {

/// The line icons of the project, drawn in any colour. Small ones get a relatively thicker stroke so
/// that it stays about 1.3 pixels. One per Theme; lives in the GUI thread.
class Icons
{
public:
    Icons();

    /// The icon ":/icons/<name>.svg", @p size logical pixels wide. Null if there is none.
    QPixmap pixmap(const QString &name, int size, const QColor &color, qreal devicePixelRatio);
    /// Draws it centred in @p rect at the given size.
    void
    draw(QPainter &painter, const QRectF &rect, const QString &name, int size, const QColor &color);
    void clear();

    /// Stroke, in units of the 24 unit grid, for an icon shown at @p size (at 100 % zoom).
    static double strokeFor(int size);

private:
    struct Key {
        QString name;
        int size = 0; ///< device pixels
        QRgb color = 0;

        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0) noexcept
        {
            return qHashMulti(seed, key.name, key.size, key.color);
        }
    };

    QByteArray source(const QString &name);

    QHash<QString, QByteArray> m_sources;
    QCache<Key, QPixmap> m_pixmaps;
};

} // namespace Frontdesk
