// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakerelay.h"

namespace Frontdesk::Test {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const Protocol::Item &item)
{
    return Protocol::kindOf(item.entity) + u' ' + item.id;
}

using Chats = QHash<ConversationId, QList<Message>>;

Chats chatsOf(const QHash<QString, Protocol::Item> &state)
{
    Chats chats;
    for (const auto &item : state) {
        if (const auto *message = std::get_if<Message>(&item.entity))
            chats[message->conversation].append(*message);
    }
    for (auto &chat : chats)
        std::sort(chat.begin(), chat.end(), precedes);
    return chats;
}

/// Whether @p message comes before the last @p count of its chat.
bool isOlder(const Message &message, const QList<Message> &chat, qsizetype count)
{
    return chat.size() > count && precedes(message, chat.at(chat.size() - count));
}

} // namespace

FakeRelay::FakeRelay(SyncClient &client, QString scope)
    : m_client(client)
    , m_scope(std::move(scope))
{
}

void FakeRelay::put(const Protocol::Entity &entity, const QString &id, qint64 ver)
{
    m_journal.append({m_journal.size() + 1, id, ver, entity});
    if (m_connected && m_sentTo == m_journal.size() - 1)
        sendTail(m_sentTo);
}

void FakeRelay::put(const Conversation &conversation)
{
    put(conversation, conversation.id.value(), conversation.ver);
}

void FakeRelay::put(const Message &message)
{
    put(message, message.id.value(), message.ver);
}

void FakeRelay::restore(qint64 head)
{
    m_journal.resize(head);
    m_results.clear();
    epoch += u'*';
}

void FakeRelay::connectClient()
{
    m_connected = true;
    m_sentTo = -1;
    m_client.connected(*this, u"token"_s);
}

void FakeRelay::drop()
{
    m_connected = false;
    m_onTheWay.clear();
    m_again.reset();
    m_client.disconnected();
}

QHash<QString, Protocol::Item> FakeRelay::state() const
{
    QHash<QString, Protocol::Item> newest;
    for (const auto &item : m_journal)
        newest.insert(keyOf(item), item);
    return newest;
}

void FakeRelay::send(const QByteArray &frame)
{
    const auto decoded = Protocol::decode(frame);
    if (!decoded)
        qFatal("the client sent what nobody can read: %s", qPrintable(decoded.error().detail));
    QMetaObject::invokeMethod(
        this,
        [this, frame = *decoded] {
            if (m_connected)
                heard(frame);
        },
        Qt::QueuedConnection);
}

void FakeRelay::close()
{
    QMetaObject::invokeMethod(this, &FakeRelay::drop, Qt::QueuedConnection);
}

void FakeRelay::say(const Protocol::Frame &frame)
{
    m_onTheWay.enqueue(Protocol::encode(frame));
    QMetaObject::invokeMethod(this, &FakeRelay::deliver, Qt::QueuedConnection);
}

void FakeRelay::heard(const Protocol::Frame &frame)
{
    if (const auto *hello = std::get_if<Protocol::Hello>(&frame)) {
        greet(*hello);
    } else if (const auto *ack = std::get_if<Protocol::Ack>(&frame)) {
        m_acked.insert(ack->applied);
    } else if (const auto *get = std::get_if<Protocol::Get>(&frame)) {
        ++m_gets;
        sendTail(get->after);
    } else if (const auto *command = std::get_if<Protocol::Command>(&frame)) {
        run(*command);
    } else if (const auto *history = std::get_if<Protocol::HistoryRequest>(&frame)) {
        sendHistory(*history);
    } else if (const auto *live = std::get_if<Protocol::Live>(&frame)) {
        m_attendances += live->who;
    } else if (const auto *find = std::get_if<Protocol::Find>(&frame)) {
        auto found = finds(*find);
        found.request = find->request;
        say(found);
    } else if (const auto *ping = std::get_if<Protocol::Ping>(&frame)) {
        m_compared = ping->cursors;
        Protocol::Pong pong{ping->at, m_now};
        if (tellsHead && m_acked.value(m_scope, -1) != head())
            pong.heads.insert(m_scope, head());
        say(pong);
    }
}

void FakeRelay::greet(const Protocol::Hello &hello)
{
    using Do = Protocol::ScopeStart::Do;
    ++m_hellos;
    const auto cursor = hello.cursors.value(m_scope);
    const bool usable = cursor.epoch == epoch && cursor.at >= floor && cursor.at <= head();
    Protocol::Welcome welcome;
    welcome.serverMs = m_now;
    welcome.capabilities = capabilities;
    if (finds)
        welcome.capabilities.append(QLatin1String(Protocol::FindCapability));
    welcome.me.id = UserId(u"u1"_s);
    welcome.organisation = u"Example"_s;
    welcome.scopes = {{m_scope,
                       epoch,
                       head(),
                       floor,
                       !usable                  ? Do::Snapshot
                           : cursor.at < head() ? Do::Tail
                                                : Do::Same}};
    say(welcome);
    if (usable) {
        m_acked.insert(m_scope, cursor.at);
        sendTail(cursor.at);
    } else
        sendSnapshot(cursor.at);
}

void FakeRelay::sendTail(qint64 after)
{
    m_sentTo = head();
    // One row a frame: more places where something can go wrong.
    for (qint64 from = after; from < head(); ++from) {
        Protocol::Events events{m_scope, from, from + 1, {m_journal.at(from)}};
        if (loseEvents > 0) {
            --loseEvents;
            continue;
        }
        say(events);
        if (m_again)
            say(*std::exchange(m_again, {}));
        if (doubleEvents)
            m_again = events;
    }
}

void FakeRelay::sendSnapshot(qint64 since)
{
    Q_UNUSED(since)
    ++m_snapshots;
    const auto at = head();
    const auto newest = state();
    QList<Protocol::Item> items;
    const auto chats = chatsOf(newest);
    for (const auto &item : newest) {
        if (std::holds_alternative<Protocol::Vanished>(item.entity))
            continue;
        const auto *message = std::get_if<Message>(&item.entity);
        if (message && isOlder(*message, chats[message->conversation], messagesInSnapshot))
            continue;
        items.append(item);
        items.last().seq = 0;
    }
    for (int part = 0; !items.isEmpty() || part == 0; ++part) {
        Protocol::Snapshot snapshot;
        snapshot.scope = m_scope;
        snapshot.epoch = epoch;
        snapshot.at = at;
        snapshot.part = part;
        snapshot.items = items.mid(0, 4);
        items = items.mid(4);
        snapshot.last = items.isEmpty();
        if (snapshot.last)
            snapshot.complete = {u"conversation"_s, u"contact"_s};
        say(snapshot);
    }
    m_sentTo = at;
    sendTail(at);
}

void FakeRelay::run(const Protocol::Command &command)
{
    m_commands.append(command);
    if (!m_results.contains(command.id)) {
        auto result = answer ? answer(command) : std::nullopt;
        if (!result)
            result = carryOut(command);
        result->id = command.id;
        m_results.insert(command.id, *result);
    }
    if (!swallowResults)
        say(m_results.value(command.id));
}

Protocol::CommandResult FakeRelay::carryOut(const Protocol::Command &command)
{
    Protocol::CommandResult result;
    if (const auto *sends = std::get_if<Protocol::SendMessages>(&command.args)) {
        for (const auto &bubble : sends->bubbles) {
            Message message;
            message.id = bubble.id;
            message.conversation = sends->conversation;
            message.account = AccountId(u"a1"_s);
            message.direction = Direction::Outbound;
            message.content = bubble.content;
            message.order = {++m_now, 1};
            message.arrivedAt = m_now;
            message.state = SendState::Accepted;
            message.ver = 1;
            put(message);
        }
        result.scope = m_scope;
        result.seq = head();
    }
    return result;
}

void FakeRelay::sendHistory(const Protocol::HistoryRequest &request)
{
    Protocol::History history;
    history.request = request.request;
    history.conversation = request.conversation;
    history.end = true;
    const auto all = messagesOf(request.conversation.value());
    for (auto it = all.crbegin(); it != all.crend(); ++it) {
        if (it->order >= request.before)
            continue;
        if (history.items.size() == request.limit) {
            history.end = false;
            break;
        }
        history.items.append({0, it->id.value(), it->ver, *it});
        history.next = it->order;
    }
    say(history);
}

QList<Message> FakeRelay::messagesOf(const QString &conversation) const
{
    QList<Message> messages;
    const auto now = state();
    for (const auto &item : now) {
        const auto *message = std::get_if<Message>(&item.entity);
        if (message && message->conversation.value() == conversation)
            messages.append(*message);
    }
    std::sort(messages.begin(), messages.end(), precedes);
    return messages;
}

void FakeRelay::deliver()
{
    if (!m_connected || m_onTheWay.isEmpty())
        return;
    const auto frame = Protocol::decode(m_onTheWay.dequeue());
    m_client.heard();
    m_client.received(frame);
}

} // namespace Frontdesk::Test
