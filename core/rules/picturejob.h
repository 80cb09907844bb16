// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSize>
#include <QStringList>

namespace Frontdesk {

// What is said between a window and the program that makes one picture fit for a platform, or one of
// a film. That
// program reads a file of strangers and has a process of its own: the codes below are its words.

/// What has to be made of one picture or film.
struct PictureJob {
    QString source; ///< path of the file
    QString folder; ///< where PictureFile and PreviewFile are written; exists, and is empty
    qint64 maxBytes = 0; ///< of the picture
    qint64 maxPreviewBytes = 0;
    bool isFilm = false; ///< one of its first frames is wanted, as PreviewFile alone

    friend bool operator==(const PictureJob &, const PictureJob &) = default;
};

inline constexpr QLatin1String PictureFile("picture"); ///< in PictureJob::folder
inline constexpr QLatin1String PreviewFile("preview"); ///< small, JPEG or PNG

/// What came of it.
struct PictureAnswer {
    bool isMoving = false; ///< an animation, of which nothing was made: it would stand still
    QString mime = {}; ///< of PictureFile: image/jpeg or image/png; image/jpeg for a film
    QSize size = {}; ///< in pixels, upright; of a film, as it is played

    friend bool operator==(const PictureAnswer &, const PictureAnswer &) = default;
};

namespace PictureError {

/// not a picture, a damaged one, or of a kind that is not known
inline constexpr QLatin1String Broken("picture.broken");
/// width, height: more than is decoded at all
inline constexpr QLatin1String TooManyPixels("picture.too-many-pixels");
/// limit: cannot be made small enough
inline constexpr QLatin1String TooLarge("picture.too-large");
/// the program ended without an answer: out of memory, killed, or a fault in a decoder
inline constexpr QLatin1String Failed("picture.failed");
/// it took too long and was ended
inline constexpr QLatin1String Slow("picture.slow");
/// the program could not be started
inline constexpr QLatin1String Unavailable("picture.unavailable");

} // namespace PictureError

/// The arguments of the program for @p job, and back. Errors: Rejected "picture.failed".
QStringList argumentsOf(const PictureJob &job);
Result<PictureJob> pictureJobFrom(const QStringList &arguments);

/// The one line that the program writes, and back: what was made, or why not. What is not of this
/// form is "picture.failed"; so is a code that is not one of the above.
QByteArray lineOf(const Result<PictureAnswer> &answer);
Result<PictureAnswer> pictureAnswerFrom(const QByteArray &line);

} // namespace Frontdesk
