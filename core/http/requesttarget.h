// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace Frontdesk {

/// One segment or value, percent-decoded. Nothing for a broken escape, for bytes that are not
/// UTF-8 and for what has no business in a path: encoded slash, backslash, dot or control.
std::optional<QString> decodeSegment(QByteArrayView raw);

/// The decoded path, or nothing when it is not in the one form that we serve: it starts with a
/// slash, has no empty, "." or ".." segment (the root alone is fine) and every segment decodes.
std::optional<QString> decodePath(QByteArrayView raw);

/// The pairs of a query or of an application/x-www-form-urlencoded body. Broken pairs are left out.
QList<std::pair<QString, QString>> decodeForm(QByteArrayView raw);

} // namespace Frontdesk
