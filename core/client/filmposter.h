// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>

namespace Frontdesk {

/// The JPEG that a platform shows for a film of @p film pixels until it is played: of the same shape,
/// as LINE asks for, plain, with a mark to play it. The same bytes for the same shape. Any thread.
QByteArray filmPoster(const QSize &film);

} // namespace Frontdesk
