// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/commands/deskhandlers.h"

#include "core/relay/commands/aliashandler.h"
#include "core/relay/commands/attributehandlers.h"
#include "core/relay/commands/companyhandlers.h"
#include "core/relay/commands/drafthandler.h"
#include "core/relay/commands/exporthandler.h"
#include "core/relay/commands/notehandlers.h"
#include "core/relay/commands/ownhandlers.h"
#include "core/relay/commands/personhandlers.h"
#include "core/relay/commands/taggovernance.h"
#include "core/relay/commands/taghandlers.h"
#include "core/relay/commands/taskhandlers.h"
#include "core/relay/commands/templatehandlers.h"
#include "core/relay/commands/workhandlers.h"

namespace Frontdesk::Relay {

void addDeskHandlers(CommandProcessor &commands, OrderCounter &order)
{
    commands.add(std::make_unique<SetStateHandler>(order));
    commands.add(std::make_unique<AssignHandler>(order));
    commands.add(std::make_unique<SetPriorityHandler>(order));
    commands.add(std::make_unique<SetSpamHandler>(order));
    commands.add(std::make_unique<PinConversationHandler>(order));
    commands.add(std::make_unique<NoteExportHandler>());
    commands.add(std::make_unique<AddNoteHandler>(order));
    commands.add(std::make_unique<EditNoteHandler>(order));
    commands.add(std::make_unique<PinMessageHandler>());
    commands.add(std::make_unique<KeepHandler>());
    commands.add(std::make_unique<FinishMentionHandler>());
    commands.add(std::make_unique<PutDraftHandler>());
    commands.add(std::make_unique<PutAliasHandler>());
    commands.add(std::make_unique<PutViewHandler>());
    commands.add(std::make_unique<RemoveViewHandler>());
    commands.add(std::make_unique<TagContactHandler>(order));
    commands.add(std::make_unique<PutTagsHandler>());
    commands.add(std::make_unique<RemoveTagHandler>());
    commands.add(std::make_unique<RestoreTagHandler>());
    commands.add(std::make_unique<MergeTagsHandler>());
    commands.add(std::make_unique<PutAttributeHandler>());
    commands.add(std::make_unique<SetValueHandler>());
    commands.add(std::make_unique<PutTeamHandler>());
    commands.add(std::make_unique<PutTemplateHandler>());
    commands.add(std::make_unique<RemoveTemplateHandler>());
    commands.add(std::make_unique<PutTaskHandler>());
    commands.add(std::make_unique<FinishTaskHandler>());
    commands.add(std::make_unique<RemoveTaskHandler>());
    commands.add(std::make_unique<LinkPersonHandler>(order));
    commands.add(std::make_unique<UnlinkPersonHandler>(order));
    commands.add(std::make_unique<SetApartHandler>());
    commands.add(std::make_unique<InvitePersonHandler>());
    commands.add(std::make_unique<PutCompanyHandler>());
    commands.add(std::make_unique<SetCompanyHandler>());
}

} // namespace Frontdesk::Relay
