// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Frontdesk {

// A word that a customer brings from one account to another, so that both know it is the same human:
// "FD-7K3MQX9T". It works once.

/// How long it works, ms.
inline constexpr qint64 JoinCodeLifeMs = qint64(30) * 24 * 60 * 60 * 1000;

/// A new one; nobody can guess it.
QString newJoinCode();

/// Whether @p code has the form of one.
bool isJoinCode(const QString &code);

/// The first one in what a customer wrote, whatever its case; empty: there is none.
QString joinCodeIn(const QString &text);

/// Opens the chat with the account of @p lineId ("@216abcde") with @p code written already.
QString joinLink(const QString &lineId, const QString &code);

} // namespace Frontdesk
