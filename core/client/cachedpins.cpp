// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/cachedpins.h"

#include "core/base/clock.h"
#include "core/base/uuid.h"
#include "core/client/changefeed.h"
#include "core/client/outboxoverlay.h"
#include "core/storage/cache.h"
#include "core/storage/messagestore.h"
#include "core/storage/outbox.h"

#include <algorithm>

namespace Frontdesk {

namespace {

/// @p held with what waits to be pinned and without what waits to be unpinned, the last pin first.
Result<QList<Message>>
pinsOver(Sql::Database &database, const QList<Message> &held, const PendingPins &pending)
{
    QList<Message> pins;
    QSet<MessageId> known;
    for (const auto &message : held) {
        known.insert(message.id);
        pins.append(withPin(message, pending));
    }
    for (auto pin = pending.cbegin(); pin != pending.cend(); ++pin) {
        if (known.contains(pin.key()) || pin->at == 0)
            continue;
        const auto found = MessageStore(database).find(pin.key());
        if (!found)
            return found.error();
        if (found->has_value())
            pins.append(withPin(**found, pending));
    }
    pins.removeIf([](const Message &message) { return message.pinnedAt == 0; });
    std::stable_sort(pins.begin(), pins.end(), [](const Message &a, const Message &b) {
        return a.pinnedAt > b.pinnedAt;
    });
    return pins;
}

Result<QList<Message>>
readPins(Sql::Database &database, const ConversationId &conversation, const PendingPins &pending)
{
    const auto head = ConversationStore(database).head(conversation);
    if (!head)
        return head.error();
    if (!head->has_value())
        return QList<Message>();
    const auto held = MessageStore(database).pinned((*head)->n);
    if (!held)
        return held.error();
    auto pins = pinsOver(database, *held, pending);
    if (pins) {
        pins->removeIf(
            [&](const Message &message) { return message.conversation != conversation; });
    }
    return pins;
}

Result<QList<Pin>> readAllPins(Sql::Database &database, const PendingPins &pending)
{
    const auto held = MessageStore(database).lastPinned(PinSource::MostPins);
    if (!held)
        return held.error();
    const auto messages = pinsOver(database, *held, pending);
    if (!messages)
        return messages.error();
    QHash<ConversationId, std::optional<Conversation>> known;
    QList<Pin> pins;
    for (const auto &message : *messages) {
        if (!known.contains(message.conversation)) {
            const auto conversation = ConversationStore(database).find(message.conversation);
            if (!conversation)
                return conversation.error();
            known.insert(message.conversation, *conversation);
        }
        if (const auto &conversation = known[message.conversation])
            pins.append({message, *conversation});
    }
    return pins;
}

} // namespace

CachedPins::CachedPins(Parts parts, QObject *parent)
    : PinSource(parent)
    , m_parts(std::move(parts))
{
    connect(&m_parts.feed, &ChangeFeed::changed, this, &CachedPins::take);
    connect(&m_parts.cache, &Cache::rebuilt, this, &PinSource::changed);
    connect(&m_parts.outbox, &Outbox::entryChanged, this, &CachedPins::takeEntry);
    connect(&m_parts.outbox, &Outbox::entryRemoved, this, &CachedPins::takeEntry);
    connect(&m_parts.outbox, &Outbox::reloaded, this, &PinSource::changed);
}

Async<QList<Message>> CachedPins::pins(const ConversationId &conversation)
{
    const auto pending = pendingPins(m_parts.outbox.entries());
    auto read = m_parts.cache.read([conversation, pending](Sql::Database &database) {
        return readPins(database, conversation, pending);
    });
    return whenDone(read, this, [this](const Result<QList<Message>> &pins) {
        if (pins) {
            for (const auto &message : *pins)
                m_told.insert(message.id);
        }
        return pins;
    });
}

Async<QList<Pin>> CachedPins::all()
{
    const auto pending = pendingPins(m_parts.outbox.entries());
    auto read = m_parts.cache.read(
        [pending](Sql::Database &database) { return readAllPins(database, pending); });
    return whenDone(read, this, [this](const Result<QList<Pin>> &pins) {
        if (pins) {
            for (const auto &pin : *pins)
                m_told.insert(pin.message.id);
        }
        return pins;
    });
}

Async<> CachedPins::pin(const Message &message, const QString &category)
{
    return put(message, true, category.simplified());
}

Async<> CachedPins::unpin(const Message &message)
{
    return put(message, false, {});
}

Async<> CachedPins::put(const Message &message, bool pinned, const QString &category)
{
    const auto now = m_parts.clock.nowMs();
    OutboxEntry entry;
    entry.command = {
        CommandId(newUuid(now)), now, Protocol::PinMessage{message.id, pinned, category}};
    entry.conversation = message.conversation;
    entry.account = message.account;
    entry.author = m_parts.me;
    return m_parts.outbox.put(entry);
}

void CachedPins::take(const ChangeSet &changes)
{
    const bool ours = std::any_of(
        changes.messages.cbegin(), changes.messages.cend(), [this](const Message &message) {
            return message.pinnedAt > 0 || m_told.contains(message.id);
        });
    const bool gone = std::any_of(changes.removedMessages.cbegin(),
                                  changes.removedMessages.cend(),
                                  [this](const MessageId &id) { return m_told.contains(id); });
    if (changes.everything || ours || gone)
        Q_EMIT changed();
}

void CachedPins::takeEntry(const OutboxEntry &entry)
{
    if (std::holds_alternative<Protocol::PinMessage>(entry.command.args))
        Q_EMIT changed();
}

} // namespace Frontdesk
