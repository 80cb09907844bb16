// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/accountcommands.h"

#include "core/base/clock.h"
#include "core/client/accountsource.h"
#include "core/client/desksources.h"
#include "ui/commands/commands.h"
#include "ui/contact/contactpanel.h"
#include "ui/models/accountlistmodel.h"
#include "ui/models/workcontrol.h"
#include "ui/shell/accountcard.h"
#include "ui/shell/desk.h"
#include "ui/shell/rail.h"

#include <QCoreApplication>
#include <QListView>
#include <QMenu>

namespace Frontdesk {

namespace {

void showAccountCard(Desk &desk, const AccountId &id)
{
    const auto account = desk.sources().accounts.account(id);
    if (!account)
        return;
    auto *card = new AccountCard(desk.theme(), *account, desk.work().clock().nowMs(), &desk);
    card->open();
}

AccountId accountAt(const QModelIndex &index)
{
    return index.data(AccountListModel::AccountRole).value<Account>().id;
}

/// The one the rail stands on, else that of the chat that is open.
AccountId accountMeant(const Desk &desk)
{
    const auto chosen = accountAt(desk.rail()->view()->currentIndex());
    return chosen.isNull() ? desk.panel()->account() : chosen;
}

void openAccountMenu(Desk &desk, const QPoint &at)
{
    auto *view = desk.rail()->view();
    const auto id = accountAt(view->indexAt(at));
    if (id.isNull())
        return;
    auto *menu = new QMenu(view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(QCoreApplication::translate("Frontdesk::Commands", "About the account…"),
                    &desk,
                    [&desk, id] { showAccountCard(desk, id); });
    menu->popup(view->viewport()->mapToGlobal(at));
}

} // namespace

void bindAccounts(Desk &desk, Commands &commands)
{
    auto *view = desk.rail()->view();
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(view, &QWidget::customContextMenuRequested, &desk, [&desk](const QPoint &at) {
        openAccountMenu(desk, at);
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
