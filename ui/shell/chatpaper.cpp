// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/chatpaper.h"

#include "core/base/clock.h"
#include "core/client/accountsource.h"
#include "core/client/contactsource.h"
#include "core/client/conversationsource.h"
#include "core/client/linksource.h"
#include "ui/commands/commands.h"
#include "ui/models/contenttext.h"
#include "ui/paper/paperdialog.h"
#include "ui/shell/chatcommands.h"
#include "ui/shell/chatpane.h"
#include "ui/shell/errortext.h"

namespace Frontdesk {

namespace {

struct PaperParts {
    const Theme &theme;
    const Clock &clock;
    DeskSources sources;
};

PaperFacts paperFactsOf(const PaperParts &parts, const Conversation &conversation)
{
    auto &accounts = parts.sources.accounts;
    PaperFacts facts;
    facts.customer = ContentText::title(conversation);
    facts.names = {conversation.title};
    facts.account = accounts.account(conversation.account).value_or(Account());
    facts.organisation = parts.sources.link.organisation();
    facts.printedBy = parts.sources.link.me().name;
    facts.printedAt = parts.clock.nowMs() + parts.sources.link.status().clockOffset;
    facts.colleague = [&accounts](const UserId &user) {
        return user.isNull() ? QString() : accounts.userName(user);
    };
    return facts;
}

void openPaper(const PaperParts &parts,
               const Conversation &conversation,
               PaperFacts facts,
               QWidget &owner)
{
    auto *dialog = new PaperDialog(
        parts.theme,
        {parts.sources.timeline, parts.sources.media, parts.sources.actions},
        conversation.id,
        facts,
        [](const Error &error) { return ErrorText::sentence(error); },
        owner.window());
    dialog->open();
}

/// What is known of the customer is read first, to be masked if that is wanted.
void askForPaper(const PaperParts &parts, const Conversation &conversation, QWidget &owner)
{
    if (conversation.contact.isNull())
        return openPaper(parts, conversation, paperFactsOf(parts, conversation), owner);
    whenDone(parts.sources.contacts.contact(conversation.contact),
             &owner,
             [parts, conversation, &owner](const Result<Contact> &contact) {
                 auto facts = paperFactsOf(parts, conversation);
                 if (contact) {
                     facts.names.append(contact->displayName);
                     for (const auto &value : contact->values)
                         facts.values.append(value.value);
                 }
                 openPaper(parts, conversation, facts, owner);
             });
}

} // namespace

void bindPaper(const Theme &theme,
               const Clock &clock,
               const DeskSources &sources,
               ChatPane &chat,
               QWidget &owner,
               Commands &commands)
{
    const PaperParts parts{theme, clock, sources};
    commands.bind(
        "chat.print",
        &owner,
        [parts, &chat, &owner] {
            whenDone(parts.sources.conversations.row(chat.conversation()),
                     &owner,
                     [parts, &owner](const Result<ConversationRow> &row) {
                         if (row)
                             askForPaper(parts, row->conversation, owner);
                     });
        },
        withoutChat(chat));
}

} // namespace Frontdesk
