// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/aliascodec.h"
#include "core/protocol/attributecommands.h"
#include "core/protocol/companycommands.h"
#include "core/protocol/deskcommands.h"
#include "core/protocol/draftcodec.h"
#include "core/protocol/exportcommands.h"
#include "core/protocol/findframes.h"
#include "core/protocol/frames.h"
#include "core/protocol/personcommands.h"
#include "core/protocol/schedulecommands.h"
#include "core/protocol/tagcommands.h"
#include "core/protocol/taskcommands.h"
#include "core/protocol/templatecommands.h"

namespace Frontdesk::Protocol {

using Bubble = SendBubble;

/// message.send: up to five bubbles that go out together.
struct SendMessages {
    static constexpr char Type[] = "message.send";

    ConversationId conversation;
    QList<Bubble> bubbles;
    MessageId quotes; ///< quoted by the first bubble that can quote
    MessageOrder seen; ///< newest message the writer had on screen

    friend bool operator==(const SendMessages &, const SendMessages &) = default;
};

/// message.resolve: what a person decides about a send that failed or is unknown, or takes back one
/// that is still queued.
struct ResolveSend {
    static constexpr char Type[] = "message.resolve";
    enum class As {
        Sent, ///< unknown: the customer has it
        Again, ///< failed: try again. unknown: send again, it may arrive twice
        Discard, ///< failed, unknown or queued: never send it
    };

    MessageId message;
    As as = As::Again;

    friend bool operator==(const ResolveSend &, const ResolveSend &) = default;
};

/// conversation.read: I have seen it up to here. Never moves backwards.
struct MarkRead {
    static constexpr char Type[] = "conversation.read";

    ConversationId conversation;
    MessageOrder upTo;
    bool tell = false; ///< the customer is shown it, unless the account never does

    friend bool operator==(const MarkRead &, const MarkRead &) = default;
};

/// A command this version does not know, answered with "command.unknown"; or one that is not of the
/// form of its type (wrongFieldOf()), answered with "command.invalid".
struct OtherCommand {
    QString type;
    QJsonObject args;

    friend bool operator==(const OtherCommand &, const OtherCommand &) = default;
};

using CommandArgs = std::variant<SendMessages,
                                 ResolveSend,
                                 MarkRead,
                                 SetState,
                                 Assign,
                                 SetPriority,
                                 SetSpam,
                                 KeepConversation,
                                 PinConversation,
                                 NoteExport,
                                 TagContact,
                                 SetContactValue,
                                 PutAttribute,
                                 AddNote,
                                 EditNote,
                                 PinMessage,
                                 FinishMention,
                                 PutTeam,
                                 PutView,
                                 RemoveView,
                                 LinkPerson,
                                 UnlinkPerson,
                                 SetApart,
                                 InvitePerson,
                                 PutCompany,
                                 SetCompany,
                                 PutTemplate,
                                 RemoveTemplate,
                                 PutScheduled,
                                 SendScheduled,
                                 RemoveScheduled,
                                 PutDraft,
                                 PutAlias,
                                 PutTask,
                                 FinishTask,
                                 RemoveTask,
                                 PutTags,
                                 RemoveTag,
                                 RestoreTag,
                                 MergeTags,
                                 OtherCommand>;

/// Something a user wants done. (user, id) has one effect and one result, however often it is sent.
struct Command {
    CommandId id;
    qint64 madeAt = 0; ///< the client's clock, ms UTC; advisory
    CommandArgs args;

    friend bool operator==(const Command &, const Command &) = default;
};

struct CommandResult {
    enum class Outcome { Ok, Rejected, Conflict, Unknown };

    CommandId id;
    Outcome outcome = Outcome::Ok;
    QString scope; ///< Ok: where the effect shows; empty: it changed nothing
    qint64 seq = 0; ///< Ok: keep the optimistic state until this cursor
    QString code; ///< Rejected, Conflict
    QVariantMap codeArgs;
    QList<Item> current; ///< Conflict: what stands there now

    friend bool operator==(const CommandResult &, const CommandResult &) = default;
};

using Frame = std::variant<Hello,
                           Welcome,
                           Events,
                           Snapshot,
                           Ack,
                           Get,
                           HistoryRequest,
                           History,
                           Find,
                           Found,
                           Command,
                           CommandResult,
                           Gone,
                           Permissions,
                           Notice,
                           Live,
                           Bye,
                           Ping,
                           Pong>;

} // namespace Frontdesk::Protocol
