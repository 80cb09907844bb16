// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/invitation.h"

#include "core/client/accountsource.h"
#include "core/client/contactsource.h"
#include "core/client/desksources.h"
#include "ui/commands/commands.h"
#include "ui/composer/composer.h"
#include "ui/composer/messageedit.h"
#include "ui/contact/contactpanel.h"
#include "ui/inbox/inboxpane.h"
#include "ui/shell/chatpane.h"
#include "ui/shell/desk.h"
#include "ui/shell/errortext.h"

#include <QCoreApplication>
#include <QMenu>

namespace Frontdesk {

namespace {

QString invitationText(const char *text)
{
    return QCoreApplication::translate("Frontdesk::Invitation", text);
}

/// Only of LINE, and with an ID by which customers find it.
QList<Account> accountsToGoTo(const Desk &desk)
{
    QList<Account> others;
    const auto all = desk.sources().accounts.accounts();
    for (const auto &account : all) {
        const bool hasId = !account.basicId.isEmpty() || !account.premiumId.isEmpty();
        if (account.id != desk.panel()->account() && account.platform == Platform::Line && hasId)
            others.append(account);
    }
    return others;
}

QString obstacleToInvite(const Desk &desk)
{
    if (desk.panel()->customer().isNull())
        return invitationText(QT_TRANSLATE_NOOP("Frontdesk::Invitation", "No customer is open"));
    if (accountsToGoTo(desk).isEmpty())
        return invitationText(
            QT_TRANSLATE_NOOP("Frontdesk::Invitation", "There is no other account with a LINE ID"));
    return {};
}

/// The agent sees what will be sent, and sends it. If they went on to another chat, it is not put
/// there.
void offer(Desk &desk, const Account &account)
{
    const auto chat = desk.chat()->conversation();
    auto &contacts = desk.sources().contacts;
    whenDone(contacts.invite(desk.panel()->customer(), account),
             &desk,
             [&desk, chat, name = account.name](const Result<QString> &link) {
                 if (!link)
                     return desk.inbox()->tell(ErrorText::sentence(link.error()));
                 if (chat != desk.chat()->conversation())
                     return;
                 const QString words = invitationText(QT_TRANSLATE_NOOP(
                     "Frontdesk::Invitation",
                     "Please go on with us at %1: %2\nSend the word that is written there, so that "
                     "we know you."));
                 desk.composer()->edit()->insertPlainText(words.arg(name, *link));
                 desk.composer()->edit()->setFocus(Qt::OtherFocusReason);
             });
}

void chooseAccount(Desk &desk)
{
    auto *menu = new QMenu(&desk);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto all = accountsToGoTo(desk);
    for (const auto &account : all) {
        QString name = account.name;
        name.replace(u'&', QStringLiteral("&&"));
        menu->addAction(name, &desk, [&desk, account] { offer(desk, account); });
    }
    menu->popup(desk.composer()->mapToGlobal(QPoint(0, 0)));
}

} // namespace

void bindInvitation(Desk &desk, Commands &commands)
{
    commands.bind(
        "person.invite",
        &desk,
        [&desk] {
            if (obstacleToInvite(desk).isEmpty())
                chooseAccount(desk);
        },
        [&desk] { return obstacleToInvite(desk); });
}

} // namespace Frontdesk
