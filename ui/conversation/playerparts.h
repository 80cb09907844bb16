// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "ui/conversation/bubblescene.h"
#include "ui/theme/displaylist.h"

#include <QImage>
#include <QRect>

class QPainter;

namespace Frontdesk {

class Playback;

/// Where the parts of a player stand; a null rect for what it does not have. They are painted by
/// themselves because they move while the row's layout stays.
struct PlayerParts {
    MessageId message;
    bool film = false;
    QRect picture; ///< of a film
    Corners corners; ///< of the picture
    QRect strip; ///< over the picture, below the buttons
    QRect button;
    QRect bar; ///< as high as can be hit
    QRect time;
    QRect mute;
    QRect speed;
    QRect larger;
    qint64 length = 0; ///< ms, as the platform said

    void translate(QPoint offset);
    /// Where in a film or sound of @p duration ms a press at @p x means.
    qint64 timeAt(int x, qint64 duration) const;
};

/// The player's part of a row's input: what changes where things stand.
PlayerInput
playerInputOf(const Playback *playback, const BubbleScene &scene, const Message &message);

/// @p playback: of this message or of another one.
void paintPlayer(QPainter &painter,
                 const PlayerParts &parts,
                 const Playback *playback,
                 const Theme &theme,
                 const QString &locale);

/// A picture of a film in the middle of @p rect, as large as fits.
void paintFilm(QPainter &painter, const QRect &rect, const QImage &picture, const QColor &ground);

} // namespace Frontdesk
