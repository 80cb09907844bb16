// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/customersearch.h"

#include "core/client/contactsource.h"
#include "core/client/desksources.h"
#include "core/client/linksource.h"
#include "core/domain/permissions.h"
#include "ui/commands/commands.h"
#include "ui/inbox/inboxpane.h"
#include "ui/search/customerfinder.h"
#include "ui/shell/desk.h"
#include "ui/shell/errortext.h"

#include <QCoreApplication>

namespace Frontdesk {

namespace {

/// In the account that knows them; before they wrote there is no chat.
void openCustomer(Desk &desk, const ContactId &customer)
{
    const auto chats = desk.sources().contacts.chatsOfPerson(customer);
    whenDone(chats, &desk, [&desk, customer](const Result<QList<Conversation>> &all) {
        if (!all)
            return desk.inbox()->tell(ErrorText::sentence(all.error()));
        for (const auto &chat : *all) {
            if (chat.contact == customer)
                return desk.open(chat.id);
        }
        desk.inbox()->tell(QCoreApplication::translate("Frontdesk::Commands",
                                                       "This customer has written nothing yet"));
    });
}

void findCustomers(Desk &desk)
{
    const auto &sources = desk.sources();
    auto *finder =
        new CustomerFinder({desk.theme(),
                            sources.audience,
                            sources.tags,
                            sources.attributes,
                            sources.accounts,
                            [](const Error &error) { return ErrorText::sentence(error); },
                            mayExport(sources.link.me())},
                           &desk);
    QObject::connect(finder, &CustomerFinder::chosen, &desk, [&desk, finder](const auto &customer) {
        finder->close();
        openCustomer(desk, customer);
    });
    finder->open();
}

} // namespace

void bindCustomers(Desk &desk, Commands &commands)
{
    commands.bind("customers.find", &desk, [&desk] { findCustomers(desk); });
}

} // namespace Frontdesk
