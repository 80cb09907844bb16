// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"

#include <QList>

namespace Frontdesk {

/// Whether somebody has to look at @p text again before it goes out from @p own: a variable in it has
/// no value, or there is in it what SendGuard finds. @p accounts are all that the agent has. For where
/// a reply is written without a GuardBar.
bool needsAnotherLook(const QString &text, const QList<Account> &accounts, const AccountId &own);

} // namespace Frontdesk
