// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/replycheck.h"

#include "core/rules/sendguard.h"
#include "core/templates/variables.h"

namespace Frontdesk {

bool needsAnotherLook(const QString &text, const QList<Account> &accounts, const AccountId &own)
{
    return !Templates::variablesIn(text).isEmpty()
        || !SendGuard(accounts, own).check(text).isEmpty();
}

} // namespace Frontdesk
