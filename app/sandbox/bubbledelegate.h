// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemDelegate>
#include <QHash>
#include <QImage>
#include <QNetworkAccessManager>
#include <QSslConfiguration>

namespace Frontdesk::Sandbox {

/// Draws bubbles: what the customer wrote on the right, the account on the left. Pictures of the
/// account are fetched when they are first seen, as a phone does.
class BubbleDelegate : public QAbstractItemDelegate
{
    Q_OBJECT

public:
    explicit BubbleDelegate(const QSslConfiguration &tls, QObject *parent = nullptr);

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Layout {
        QRect bubble;
        QRect picture; ///< empty: none
        QRect text; ///< empty: none
        QRect note;
    };
    Layout layout(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    QImage pictureOf(const QModelIndex &index) const;
    void fetch(const QString &address, const QPersistentModelIndex &index) const;

    QSslConfiguration m_tls;
    mutable QNetworkAccessManager m_network;
    mutable QHash<QString, QImage> m_pictures; ///< by address; null while it is fetched
};

} // namespace Frontdesk::Sandbox
