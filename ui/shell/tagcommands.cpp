// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tagcommands.h"

#include "core/client/desksources.h"
#include "ui/commands/commands.h"
#include "ui/contact/contactpanel.h"
#include "ui/contact/tagform.h"
#include "ui/inbox/conversationlistview.h"
#include "ui/inbox/inboxpane.h"
#include "ui/models/workcontrol.h"
#include "ui/models/workwords.h"
#include "ui/shell/chatpane.h"
#include "ui/shell/desk.h"
#include "ui/shell/errortext.h"

#include <QCoreApplication>

namespace Frontdesk {

namespace {

/// Groups have no customer to be tagged.
QList<ContactId> customersOf(const Desk &desk, const QList<ConversationId> &conversations)
{
    QList<ContactId> customers;
    for (const auto &id : conversations) {
        const auto row = desk.inbox()->find(id);
        if (row && !row->conversation.contact.isNull())
            customers.append(row->conversation.contact);
    }
    return customers;
}

QList<ContactId> customersOf(const Desk &desk)
{
    const auto selected = desk.inbox()->view()->selected();
    auto customers = customersOf(desk, selected);
    if (selected.isEmpty() && !desk.chat()->conversation().isNull()
        && !desk.panel()->customer().isNull())
        customers.append(desk.panel()->customer());
    return customers;
}

QString withoutCustomer()
{
    return QCoreApplication::translate("Frontdesk::Commands", "No customer is selected");
}

void tellTagged(Desk &desk, const Result<TagReceipt> &done)
{
    if (!done)
        return desk.inbox()->tell(ErrorText::sentence(done.error()));
    desk.work().offerUndo(
        WorkWords::doneWith(*done),
        [&tags = desk.sources().tags, receipt = *done] { return tags.undo(receipt); });
}

void openTags(Desk &desk, const QList<ContactId> &customers)
{
    const auto &sources = desk.sources();
    auto *form =
        new TagForm(desk.theme(),
                    sources.tags,
                    sources.contacts,
                    customers,
                    TagForm::Words{[](const Error &error) { return ErrorText::sentence(error); },
                                   [&desk](const Result<TagReceipt> &done) {
                                       tellTagged(desk, done);
                                   }},
                    &desk);
    const bool isOfPanel = desk.panel()->isVisible() && customers.size() == 1;
    form->popUpBelow(isOfPanel ? desk.panel()->tagsButton() : desk.inbox()->viewsButton());
}

} // namespace

void bindTags(Desk &desk, Commands &commands)
{
    QObject::connect(desk.panel(), &ContactPanel::tagsRequested, &desk, [&desk](const auto &ids) {
        openTags(desk, ids);
    });
    QObject::connect(desk.inbox(), &InboxPane::tagsWanted, &desk, [&desk](const auto &ids) {
        if (const auto customers = customersOf(desk, ids); !customers.isEmpty())
            openTags(desk, customers);
        else
            desk.inbox()->tell(withoutCustomer());
    });
    commands.bind(
        "contact.tag",
        &desk,
        [&desk] { openTags(desk, customersOf(desk)); },
        [&desk] { return customersOf(desk).isEmpty() ? withoutCustomer() : QString(); });
}

} // namespace Frontdesk
