// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/outboxoverlay.h"

#include "core/rules/channelrules.h"

#include <algorithm>

namespace Frontdesk {

namespace {

using Stage = OutboxEntry::Stage;

} // namespace

bool isOnItsWay(const OutboxEntry &entry)
{
    return entry.stage == Stage::Waiting || entry.stage == Stage::Taken;
}

SendState stateOf(Stage stage)
{
    switch (stage) {
    case Stage::Waiting:
        return SendState::Queued;
    case Stage::Taken:
        return SendState::Sending;
    case Stage::Refused:
        return SendState::Failed;
    case Stage::Unknown:
        break;
    }
    return SendState::Unknown;
}

QList<Message> bubblesOf(const OutboxEntry &entry)
{
    QList<Message> messages;
    const auto *send = std::get_if<Protocol::SendMessages>(&entry.command.args);
    if (!send)
        return messages;
    QList<ContentKind> kinds;
    for (const auto &bubble : send->bubbles)
        kinds.append(bubble.content.kind);
    const auto quoting = quotingBubble(kinds, rulesOf(Platform::Line));
    for (const auto &bubble : send->bubbles) {
        Message message;
        message.id = bubble.id;
        message.conversation = send->conversation;
        message.account = entry.account;
        message.direction = Direction::Outbound;
        message.content = bubble.content;
        // The time of making decides among bubbles without a place; theirs must not be equal.
        message.arrivedAt = entry.command.madeAt + messages.size();
        message.author = entry.author;
        message.quotes = messages.size() == quoting ? send->quotes : MessageId();
        message.state = stateOf(entry.stage);
        message.usedTemplate = bubble.usedTemplate;
        message.errorCode = entry.result.code;
        message.errorArgs = entry.result.codeArgs;
        messages.append(message);
    }
    return messages;
}

QList<Message> bubblesOf(const OutboxList &entries, const ConversationId &conversation)
{
    QList<Message> messages;
    const auto here = entries.of(conversation);
    for (const auto &entry : here)
        messages += bubblesOf(entry);
    return messages;
}

std::optional<Message> noteOf(const OutboxEntry &entry)
{
    const auto *add = std::get_if<Protocol::AddNote>(&entry.command.args);
    if (!add)
        return {};
    Message note;
    note.id = add->id;
    note.conversation = add->conversation;
    note.account = entry.account;
    note.direction = Direction::Note;
    note.content = add->file.value_or(Content());
    note.content.text = add->text;
    note.arrivedAt = entry.command.madeAt;
    note.author = entry.author;
    if (entry.stage == Stage::Refused) {
        note.state = SendState::Failed;
        note.errorCode = entry.result.code;
        note.errorArgs = entry.result.codeArgs;
    }
    return note;
}

QList<Message> overlayOf(const OutboxList &entries, const ConversationId &conversation)
{
    QList<Message> messages;
    const auto here = entries.of(conversation);
    for (const auto &entry : here)
        messages += writtenIn(entry);
    return messages;
}

QList<Message> writtenIn(const OutboxEntry &entry)
{
    auto messages = bubblesOf(entry);
    if (const auto note = noteOf(entry))
        messages.append(*note);
    return messages;
}

std::optional<OutboxEntry> entryOf(const OutboxList &entries, const MessageId &message)
{
    for (const auto &entry : entries) {
        if (const auto *note = std::get_if<Protocol::AddNote>(&entry.command.args);
            note && note->id == message)
            return entry;
        const auto *send = std::get_if<Protocol::SendMessages>(&entry.command.args);
        if (!send)
            continue;
        for (const auto &bubble : send->bubbles) {
            if (bubble.id == message)
                return entry;
        }
    }
    return {};
}

PendingMarks pendingMarks(const OutboxList &entries)
{
    PendingMarks marks;
    for (const auto &entry : entries) {
        const auto *read = std::get_if<Protocol::MarkRead>(&entry.command.args);
        if (!read)
            continue;
        auto &mark = marks[read->conversation];
        mark = std::max(mark, read->upTo);
    }
    return marks;
}

PendingPins pendingPins(const OutboxList &entries)
{
    PendingPins pins;
    for (const auto &entry : entries) {
        if (const auto *pin = std::get_if<Protocol::PinMessage>(&entry.command.args))
            pins.insert(pin->message, {pin->pinned ? entry.command.madeAt : 0, pin->category});
    }
    return pins;
}

PendingTags pendingTags(const OutboxList &entries)
{
    PendingTags pending;
    for (const auto &entry : entries) {
        const auto *wanted = std::get_if<Protocol::TagContact>(&entry.command.args);
        if (!wanted || !isOnItsWay(entry))
            continue;
        auto &change = pending[wanted->contact];
        for (const auto &id : wanted->remove) {
            change.added.remove(id);
            change.removed.insert(id);
            change.ends.remove(id);
        }
        for (const auto &tag : wanted->add) {
            change.removed.remove(tag.id);
            change.added.insert(tag.id);
            if (!tag.name.isEmpty())
                change.named.append(tag);
            if (wanted->until != 0)
                change.ends.insert(tag.id, std::max<qint64>(wanted->until, 0));
        }
    }
    return pending;
}

PendingValues pendingValues(const OutboxList &entries)
{
    PendingValues pending;
    for (const auto &entry : entries) {
        const auto *wanted = std::get_if<Protocol::SetContactValue>(&entry.command.args);
        if (!wanted || !isOnItsWay(entry))
            continue;
        auto &values = pending[wanted->contact];
        values.removeIf([&](const auto &one) { return one.attribute == wanted->attribute; });
        values.append({wanted->attribute, wanted->value, {}, entry.author, entry.command.madeAt});
    }
    return pending;
}

QHash<ContactId, CompanyId> pendingCompanies(const OutboxList &entries)
{
    QHash<ContactId, CompanyId> pending;
    for (const auto &entry : entries) {
        const auto *wanted = std::get_if<Protocol::SetCompany>(&entry.command.args);
        if (wanted && isOnItsWay(entry))
            pending.insert(wanted->contact, wanted->company);
    }
    return pending;
}

std::optional<PendingLink> linkOf(const OutboxEntry &entry)
{
    if (const auto *link = std::get_if<Protocol::LinkPerson>(&entry.command.args))
        return PendingLink{link->contact, link->other, PersonId(link->id.value())};
    const auto *unlink = std::get_if<Protocol::UnlinkPerson>(&entry.command.args);
    if (unlink && !unlink->link.isNull())
        return PendingLink{unlink->contact, unlink->other, PersonId(unlink->link.value()), true};
    if (unlink)
        return PendingLink{unlink->contact, {}, {}};
    return {};
}

PendingLinks pendingLinks(const OutboxList &entries)
{
    PendingLinks pending;
    for (const auto &entry : entries) {
        if (const auto link = linkOf(entry); link && isOnItsWay(entry))
            pending.append(*link);
    }
    return pending;
}

bool waitsForDecision(const OutboxEntry &entry)
{
    const bool ended = entry.stage == Stage::Refused || entry.stage == Stage::Unknown;
    return ended
        && (std::holds_alternative<Protocol::SendMessages>(entry.command.args) || noteOf(entry));
}

WaitingReplies waitingReplies(const OutboxList &entries, const ConversationId &conversation)
{
    WaitingReplies replies;
    const auto here = entries.of(conversation);
    for (const auto &entry : here) {
        if (waitsForDecision(entry))
            ++replies.failed;
        else if (std::holds_alternative<Protocol::SendMessages>(entry.command.args))
            ++replies.queued;
    }
    return replies;
}

} // namespace Frontdesk
