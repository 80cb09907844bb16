// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace Frontdesk::Line {

/// The bytes of each element of the top-level list "events" in @p body, which a parser has accepted
/// before. Keeps every event as it was written, and is far cheaper than printing it again. Nothing
/// if the body is not written plainly (the key escaped or repeated).
QList<QByteArray> sliceEvents(const QByteArray &body);

} // namespace Frontdesk::Line
