// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/accountcommands.h"

#include "core/base/clock.h"
#include "core/client/accountsource.h"
#include "core/client/desksources.h"
#include "ui/commands/commands.h"
#include "ui/contact/contactpanel.h"
#include "ui/models/workcontrol.h"
#include "ui/shell/accountcard.h"
#include "ui/shell/desk.h"
#include "ui/shell/rail.h"
#include "ui/shell/railview.h"

#include <QCoreApplication>

namespace Frontdesk {

namespace {

void showAccountCard(Desk &desk, const AccountId &id)
{
    const auto account = desk.sources().accounts.account(id);
    if (!account)
        return;
    auto *card = new AccountCard(
        desk.theme(), *account, desk.work().clock().nowMs(), &desk, desk.accountSetup());
    card->open();
}

/// The one the rail stands on, else that of the chat that is open.
AccountId accountMeant(const Desk &desk)
{
    const auto index = desk.rail()->view()->currentIndex();
    const auto chosen = index.data(RailModel::AccountRole).value<Account>().id;
    return chosen.isNull() ? desk.panel()->account() : chosen;
}

} // namespace

void bindAccounts(Desk &desk, Commands &commands)
{
    QObject::connect(desk.rail(), &Rail::aboutRequested, &desk, [&desk](const AccountId &account) {
        showAccountCard(desk, account);
    });
    commands.bind(
        "account.about",
        &desk,
        [&desk] { showAccountCard(desk, accountMeant(desk)); },
        [&desk] {
            return accountMeant(desk).isNull()
                ? QCoreApplication::translate("Frontdesk::Commands", "No account is chosen")
                : QString();
        });
}

} // namespace Frontdesk
