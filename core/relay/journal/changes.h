// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/frames.h"

#include <QMetaType>

namespace Frontdesk::Relay {

/// One company on this relay. First in every key; one until there are several.
inline constexpr int Workspace = 1;

/// What one transaction changed in one scope: the journal's (from, to] with the states it wrote.
struct ScopeChange {
    QString scope;
    qint64 from = 0;
    qint64 to = 0;
    QList<Protocol::Item> items;
};

using Changes = QList<ScopeChange>;

/// The names of the scopes, architecture.md decision 8.
QString orgScope();
QString adminScope();
QString userScope(const UserId &user);
/// Until teams exist, every account has one desk.
QString deskScope(const AccountId &account);

} // namespace Frontdesk::Relay
