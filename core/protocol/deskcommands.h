// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/conversation.h"
#include "core/domain/team.h"

#include <optional>

namespace Frontdesk::Protocol {

// What colleagues do with conversations beside answering. Who changes something that others change
// too says what stood there (`was`); if it stands there no more, the answer is a conflict that says
// what does.

/// conversation.state
struct SetState {
    static constexpr char Type[] = "conversation.state";

    ConversationId conversation;
    ConversationState state = ConversationState::New;
    qint64 until = 0; ///< of Snoozed, ms UTC; 0: until the customer writes
    ConversationState was = ConversationState::New;
    MessageOrder seen; ///< newest message on screen; Resolved: a customer's later one is a conflict

    friend bool operator==(const SetState &, const SetState &) = default;
};

/// conversation.assign
struct Assign {
    static constexpr char Type[] = "conversation.assign";

    ConversationId conversation;
    UserId assignee; ///< null: nobody
    TeamId team; ///< null: none
    UserId wasAssignee;
    TeamId wasTeam;

    friend bool operator==(const Assign &, const Assign &) = default;
};

/// conversation.priority
struct SetPriority {
    static constexpr char Type[] = "conversation.priority";

    ConversationId conversation;
    Priority priority = Priority::Normal;
    Priority was = Priority::Normal;

    friend bool operator==(const SetPriority &, const SetPriority &) = default;
};

/// conversation.spam
struct SetSpam {
    static constexpr char Type[] = "conversation.spam";

    ConversationId conversation;
    bool spam = false;

    friend bool operator==(const SetSpam &, const SetSpam &) = default;
};

/// conversation.keep: how I keep a conversation. What is not said stays; the last one counts.
struct KeepConversation {
    static constexpr char Type[] = "conversation.keep";

    ConversationId conversation;
    std::optional<bool> unread;
    std::optional<bool> muted;
    std::optional<bool> pinned;
    std::optional<QString> category; ///< of the pin

    friend bool operator==(const KeepConversation &, const KeepConversation &) = default;
};

/// conversation.pin: for the team it is in, in none for all who read it; the last one counts.
struct PinConversation {
    static constexpr char Type[] = "conversation.pin";

    ConversationId conversation;
    bool pinned = true;
    QString category;

    friend bool operator==(const PinConversation &, const PinConversation &) = default;
};

/// contact.tag: of two who do the opposite at once, the one who adds wins.
struct TagContact {
    static constexpr char Type[] = "contact.tag";

    ContactId contact;
    QList<Tag> add; ///< by id, else by name, else new
    QList<TagId> remove;
    qint64 seen = 0; ///< version of the contact; later additions stay
    /// When those of add end, ms UTC. 0: a new one never, one that it has as before.
    qint64 until = 0;
    static constexpr qint64 NoEnd = -1; ///< of until: also one that had an end

    friend bool operator==(const TagContact &, const TagContact &) = default;
};

/// note.add
struct AddNote {
    static constexpr char Type[] = "note.add";
    static constexpr int LongestText = 20'000; ///< UTF-16 units; of edits too

    MessageId id; ///< made by the client, and stays
    ConversationId conversation;
    QString text;
    QList<UserId> mentions;
    std::optional<Content> file = {}; ///< a picture, film, recording or document; its text is ours

    friend bool operator==(const AddNote &, const AddNote &) = default;
};

/// note.edit: if somebody else edited it since @c base, both texts stay: this one as a new note.
struct EditNote {
    static constexpr char Type[] = "note.edit";

    MessageId message;
    QString text;
    qint64 base = 0; ///< version that was edited
    MessageId copy; ///< id of the new note in that case

    friend bool operator==(const EditNote &, const EditNote &) = default;
};

/// message.pin
struct PinMessage {
    static constexpr char Type[] = "message.pin";

    MessageId message;
    bool pinned = true;
    QString category;

    friend bool operator==(const PinMessage &, const PinMessage &) = default;
};

/// mention.done: I have looked.
struct FinishMention {
    static constexpr char Type[] = "mention.done";

    MessageId message;

    friend bool operator==(const FinishMention &, const FinishMention &) = default;
};

/// team.put: makes or changes a team.
struct PutTeam {
    static constexpr char Type[] = "team.put";

    TeamId id;
    QString name;
    QList<UserId> members;
    qint64 base = 0; ///< version that was changed; 0: new

    friend bool operator==(const PutTeam &, const PutTeam &) = default;
};

/// view.put: makes or changes a view of mine.
struct PutView {
    static constexpr char Type[] = "view.put";

    ViewId id;
    QString name;
    QString query;
    bool shared = false;
    int position = 0;
    TeamId team = {}; ///< of a shared one: its members only; null: all colleagues
    UserId with = {}; ///< of a shared one without a team: this colleague only; null: all

    friend bool operator==(const PutView &, const PutView &) = default;
};

/// view.remove
struct RemoveView {
    static constexpr char Type[] = "view.remove";

    ViewId id;

    friend bool operator==(const RemoveView &, const RemoveView &) = default;
};

} // namespace Frontdesk::Protocol
