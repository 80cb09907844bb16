// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/frames.h"

/// Entities with everything a test does not care about filled in.
namespace Frontdesk::Test {

inline const QString &deskName()
{
    static const QString Name = QStringLiteral("desk:a1:-");
    return Name;
}

inline Conversation conversation(const QString &id, qint64 lastAt, qint64 ver = 1)
{
    Conversation conversation;
    conversation.id = ConversationId(id);
    conversation.account = AccountId(QStringLiteral("a1"));
    conversation.contact = ContactId(QStringLiteral("contact-") + id);
    conversation.platformId = QStringLiteral("U") + id;
    conversation.title = QStringLiteral("Customer ") + id;
    if (lastAt > 0)
        conversation.lastOrder = {lastAt, 1};
    conversation.ver = ver;
    return conversation;
}

inline Message message(const QString &id, const QString &chat, qint64 at, qint64 ver = 1)
{
    Message message;
    message.id = MessageId(id);
    message.conversation = ConversationId(chat);
    message.account = AccountId(QStringLiteral("a1"));
    message.content.text = QStringLiteral("text %1 v%2").arg(id).arg(ver);
    message.order = {at, 1};
    message.arrivedAt = at;
    message.ver = ver;
    return message;
}

inline Protocol::Item item(const Conversation &conversation, qint64 seq = 0)
{
    return {seq, conversation.id.value(), conversation.ver, conversation};
}

inline Protocol::Item item(const Message &message, qint64 seq = 0)
{
    return {seq, message.id.value(), message.ver, message};
}

inline Protocol::Item item(const Account &account, qint64 seq = 0)
{
    return {seq, account.id.value(), account.ver, account};
}

inline Protocol::Item item(const Contact &contact, qint64 seq = 0)
{
    return {seq, contact.id.value(), contact.ver, contact};
}

inline Protocol::Item item(const ReadMark &mark, qint64 seq = 0)
{
    return {seq, mark.conversation.value(), mark.ver, mark};
}

inline Protocol::Item vanished(const QString &kind, const QString &id, qint64 ver, qint64 seq = 0)
{
    return {seq, id, ver, Protocol::Vanished{kind}};
}

/// The last part of a snapshot that declares conversations and contacts complete.
inline Protocol::Snapshot
snapshot(qint64 at, const QList<Protocol::Item> &items, const QString &epoch = QStringLiteral("e1"))
{
    Protocol::Snapshot snapshot;
    snapshot.scope = deskName();
    snapshot.epoch = epoch;
    snapshot.at = at;
    snapshot.items = items;
    snapshot.last = true;
    snapshot.complete = {QStringLiteral("conversation"), QStringLiteral("contact")};
    return snapshot;
}

inline Protocol::Events events(qint64 from, const QList<Protocol::Item> &items)
{
    return {deskName(), from, from + items.size(), items};
}

} // namespace Frontdesk::Test
