// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace Frontdesk::Relay {

/// How many bytes of a file fileKind() looks at.
inline constexpr int FileKindBytes = 64;

/// The type of a file that begins with @p head and was announced as @p declared. What its bytes say
/// stands above what was said of it: nothing becomes a picture, film, sound or page by its name.
QString fileKind(QByteArrayView head, const QString &declared);

/// The reader for pictures of type @p mime; empty for everything that is not decoded here, SVG
/// among it: it is a program.
QByteArray pictureFormat(const QString &mime);

} // namespace Frontdesk::Relay
