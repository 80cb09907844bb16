// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/domain/content.h"

#include <QObject>

namespace Frontdesk {

/// A sticker that can be sent.
struct StickerOffer {
    Sticker sticker;
    QString package; ///< its name; empty if it has none
    bool isRecent = false; ///< somebody here has sent it lately

    friend bool operator==(const StickerOffer &, const StickerOffer &) = default;
};

/// Stickers that an account may send: those that are known by themselves, and those of the permitted
/// packages that were seen in chats, with the words LINE gave them there. GUI thread.
class StickerSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// That answer to the mood word or number @p typed, in any of our languages; empty: all. Sent
    /// lately first, then those that have words, each by package. Works offline.
    virtual Async<QList<StickerOffer>> find(const QString &typed) = 0;
};

} // namespace Frontdesk
