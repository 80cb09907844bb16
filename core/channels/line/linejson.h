// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace Frontdesk::Line {

/// An id as a string: LINE writes some as numbers, and they exceed 2^53. Empty if there is none or
/// it cannot be one (not ASCII, blank inside, longer than 128).
QString idOf(const QJsonValue &value);

/// A count, size or duration: 0 if absent or negative.
qint64 countOf(const QJsonValue &value);
int smallCountOf(const QJsonValue &value);

/// A web address we may look at: https, absolute, at most 2000 characters. Else empty.
QString addressOf(const QJsonValue &value);

/// @p object as it may travel to clients: without the tokens that let one act as the account, and
/// empty if it is deeper or larger than any real one, because it becomes part of other JSON.
QJsonObject showable(QJsonObject object);

} // namespace Frontdesk::Line
