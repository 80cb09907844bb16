// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/bubbledelegate.h"

#include "app/sandbox/chatmodel.h"

#include <QNetworkReply>
#include <QPainter>

namespace Frontdesk::Sandbox {

namespace {

constexpr int Gap = 8;
constexpr int Padding = 10;
constexpr int Radius = 12;
constexpr int PictureWidth = 200;
constexpr int FetchTimeoutMs = 15'000;

QFont noteFont(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.8);
    return small;
}

} // namespace

BubbleDelegate::BubbleDelegate(const QSslConfiguration &tls, QObject *parent)
    : QAbstractItemDelegate(parent)
    , m_tls(tls)
{
}

QImage BubbleDelegate::pictureOf(const QModelIndex &index) const
{
    const auto own = index.data(Qt::DecorationRole).value<QImage>();
    if (!own.isNull())
        return own;
    const QString address = index.data(ChatModel::PictureRole).toString();
    if (address.isEmpty())
        return {};
    if (!m_pictures.contains(address))
        fetch(address, index);
    return m_pictures.value(address);
}

void BubbleDelegate::fetch(const QString &address, const QPersistentModelIndex &index) const
{
    m_pictures.insert(address, {});
    QNetworkRequest request(QUrl(address, QUrl::StrictMode));
    request.setSslConfiguration(m_tls);
    request.setTransferTimeout(FetchTimeoutMs);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    QNetworkReply *reply = m_network.get(request);
    connect(reply, &QNetworkReply::finished, this, [this, reply, address, index] {
        reply->deleteLater();
        const QImage picture = QImage::fromData(reply->readAll());
        if (picture.isNull())
            return;
        m_pictures.insert(address, picture);
        Q_EMIT const_cast<BubbleDelegate *>(this)->sizeHintChanged(index);
    });
}

BubbleDelegate::Layout BubbleDelegate::layout(const QStyleOptionViewItem &option,
                                              const QModelIndex &index) const
{
    const bool isFromAccount = index.data(ChatModel::FromAccountRole).toBool();
    const int widest = std::max(120, option.rect.width() * 3 / 4 - 2 * Padding);
    const QImage picture = pictureOf(index);
    QSize pictureSize;
    if (!picture.isNull()) {
        pictureSize = picture.size().scaled(
            std::min(PictureWidth, widest), PictureWidth, Qt::KeepAspectRatio);
    }
    QSize textSize;
    if (picture.isNull()) {
        textSize = option.fontMetrics
                       .boundingRect(QRect(0, 0, widest, 100'000),
                                     Qt::TextWordWrap | Qt::TextWrapAnywhere,
                                     index.data(Qt::DisplayRole).toString())
                       .size();
    }
    const QSize inner(std::max(textSize.width(), pictureSize.width()),
                      textSize.height() + pictureSize.height());
    const int width = inner.width() + 2 * Padding;
    const int left = isFromAccount ? option.rect.left() + Gap : option.rect.right() - Gap - width;
    const int noteHeight = QFontMetrics(noteFont(option.font)).height();

    Layout made;
    made.bubble = QRect(left, option.rect.top() + Gap / 2, width, inner.height() + 2 * Padding);
    const QRect content = made.bubble.adjusted(Padding, Padding, -Padding, -Padding);
    if (picture.isNull())
        made.text = content;
    else
        made.picture = QRect(content.topLeft(), pictureSize);
    made.note = QRect(option.rect.left() + Gap,
                      made.bubble.bottom() + 2,
                      option.rect.width() - 2 * Gap,
                      noteHeight);
    return made;
}

void BubbleDelegate::paint(QPainter *painter,
                           const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Layout made = layout(option, index);
    const bool isFromAccount = index.data(ChatModel::FromAccountRole).toBool();
    const bool isUnsent = index.data(ChatModel::UnsentRole).toBool();
    const QPalette &palette = option.palette;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    const QColor own(0x8d, 0xe0, 0x55); // the green of bubbles on the phone
    painter->setBrush(isFromAccount ? palette.color(QPalette::Base) : own);
    painter->drawRoundedRect(made.bubble, Radius, Radius);
    if (!made.picture.isNull())
        painter->drawImage(made.picture, pictureOf(index));
    if (!made.text.isNull()) {
        QFont font = option.font;
        font.setItalic(isUnsent);
        painter->setFont(font);
        painter->setPen(isFromAccount ? palette.color(QPalette::Text) : QColor(Qt::black));
        painter->drawText(made.text,
                          Qt::TextWordWrap | Qt::TextWrapAnywhere,
                          index.data(Qt::DisplayRole).toString());
    }
    painter->setFont(noteFont(option.font));
    painter->setPen(palette.color(QPalette::WindowText));
    const Qt::Alignment side = isFromAccount ? Qt::AlignLeft : Qt::AlignRight;
    painter->drawText(made.note,
                      static_cast<int>((side | Qt::AlignVCenter).toInt()),
                      index.data(ChatModel::NoteRole).toString());
    painter->restore();
}

QSize BubbleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Layout made = layout(option, index);
    return {option.rect.width(), made.note.bottom() - option.rect.top() + Gap / 2};
}

} // namespace Frontdesk::Sandbox
