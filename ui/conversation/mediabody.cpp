// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/bubblebody.h"
#include "ui/conversation/bubblewords.h"
#include "ui/conversation/mediaparts.h"
#include "ui/models/contenttext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Frontdesk {

Media mediaOf(const Content &content)
{
    return content.media.value_or(Media{});
}

QString missingMedia(const Media &media)
{
    switch (media.state) {
    case MediaState::Pending:
        return BubbleWords::tr("Being fetched from the platform");
    case MediaState::Ready:
        return {};
    case MediaState::Gone:
        return BubbleWords::tr("The platform does not have it any more");
    case MediaState::Failed:
        return BubbleWords::tr("Could not be fetched");
    }
    Q_UNREACHABLE();
}

QString mediaSizeText(qint64 bytes)
{
    return bytes > 0 ? QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat) : QString();
}

QString joinedParts(const QStringList &parts)
{
    QStringList said = parts;
    said.removeAll(QString());
    return said.join(QStringLiteral(" · "));
}

QSize pictureSizeOf(const BodyFrame &frame, const Media &media)
{
    const auto &m = frame.metrics();
    const int most = std::min(m.picture, frame.maxWidth);
    QSize size(media.width, media.height);
    if (size.isEmpty())
        size = QSize(4, 3); // not known before it is decoded
    size.scale(most, most, Qt::KeepAspectRatio);
    return size.expandedTo({std::min(m.pictureMin, most), std::min(m.pictureMin, most)});
}

HitArea opensMedia(const QRect &rect, const Message &message)
{
    return {rect,
            BubbleAction::OpenMedia,
            message.id.value(),
            BubbleWords::tr("Open: %1").arg(ContentText::line(message.content))};
}

namespace {

QString shaToShow(const Media &media)
{
    return media.thumbnail.isEmpty() ? media.sha : media.thumbnail;
}

/// Of @p cell, round where it fills a corner of @p whole.
Corners cornersIn(const QRect &whole, const QRect &cell, qreal radius)
{
    const bool left = cell.left() == whole.left();
    const bool right = cell.right() == whole.right();
    const bool top = cell.top() == whole.top();
    const bool bottom = cell.bottom() == whole.bottom();
    return {left && top ? radius : 0,
            right && top ? radius : 0,
            right && bottom ? radius : 0,
            left && bottom ? radius : 0};
}

BubbleBody layoutAlbum(const BodyFrame &frame, int count)
{
    const auto &m = frame.metrics();
    const auto &messages = frame.input.entry.messages;
    const int fit = std::max(1, (frame.maxWidth + m.albumGap) / (m.albumWidth + m.albumGap));
    const int across = std::min({m.albumAcross, fit, count});
    const int down = (count + across - 1) / across;
    BubbleBody body;
    body.size = {across * m.albumWidth + (across - 1) * m.albumGap,
                 down * m.albumHeight + (down - 1) * m.albumGap};
    for (int i = 0; i < count; ++i) {
        const int column = i % across;
        const int row = i / across;
        const bool last = i == count - 1;
        const QRect cell(column * (m.albumWidth + m.albumGap),
                         row * (m.albumHeight + m.albumGap),
                         last ? body.size.width() - column * (m.albumWidth + m.albumGap)
                              : m.albumWidth,
                         m.albumHeight);
        const bool here = i < messages.size();
        const Media media = here ? mediaOf(messages.at(i).content) : Media{};
        body.items.append(
            PictureItem{cell,
                        cornersIn(QRect(QPoint(), body.size), cell, m.radius),
                        media.state == MediaState::Ready ? shaToShow(media) : QString(),
                        QStringLiteral("image"),
                        false});
        if (here)
            body.hits.append(opensMedia(cell, messages.at(i)));
    }
    return body;
}

} // namespace

BubbleBody layoutPictures(const BodyFrame &frame)
{
    const int told = frame.content().imageSet ? frame.content().imageSet->total : 0;
    const int count = std::max(static_cast<int>(frame.input.entry.messages.size()), told);
    constexpr int Most = 20; // what LINE lets a customer choose at once; a total may lie
    if (count > 1)
        return layoutAlbum(frame, std::min(count, Most));

    const Media media = mediaOf(frame.content());
    if (const QString why = missingMedia(media); !why.isEmpty())
        return layoutIconCard(frame, QStringLiteral("image"), BubbleWords::tr("Image"), why);
    BubbleBody body;
    body.size = pictureSizeOf(frame, media);
    const QRect rect(QPoint(), body.size);
    body.items.append(
        PictureItem{rect, frame.corners, shaToShow(media), QStringLiteral("image"), false});
    body.hits.append(opensMedia(rect, frame.message()));
    return body;
}

BubbleBody layoutFile(const BodyFrame &frame)
{
    const Media media = mediaOf(frame.content());
    const QString name = withoutBidiControls(media.fileName);
    const QString why = missingMedia(media);
    auto body = layoutIconCard(frame,
                               QStringLiteral("file"),
                               name.isEmpty() ? BubbleWords::tr("File") : name,
                               joinedParts({mediaSizeText(media.size), why}));
    if (why.isEmpty())
        body.hits.append(opensMedia({QPoint(), body.size}, frame.message()));
    return body;
}

BubbleBody layoutSticker(const BodyFrame &frame)
{
    const Content &content = frame.content();
    const Media media = mediaOf(content);
    if (media.state == MediaState::Ready && !media.sha.isEmpty()) {
        const int side = std::min(frame.metrics().sticker, frame.maxWidth);
        BubbleBody body;
        body.size = {side, side};
        body.items.append(PictureItem{{QPoint(), body.size},
                                      Corners::all(frame.metrics().radius),
                                      media.sha,
                                      QStringLiteral("sticker"),
                                      true});
        return body;
    }
    QString words = content.text;
    if (words.isEmpty() && content.sticker)
        words = content.sticker->keywords.mid(0, 3).join(QStringLiteral(", "));
    return layoutIconCard(frame, QStringLiteral("sticker"), BubbleWords::tr("Sticker"), words);
}

} // namespace Frontdesk
