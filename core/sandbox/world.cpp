// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/world.h"

namespace Frontdesk::Sandbox {

Channel *World::channel(const QString &channelId)
{
    const auto found = std::find_if(channels.begin(), channels.end(), [&](const Channel &each) {
        return each.channelId == channelId;
    });
    return found == channels.end() ? nullptr : &*found;
}

const Channel *World::channel(const QString &channelId) const
{
    const auto found = std::find_if(channels.begin(), channels.end(), [&](const Channel &each) {
        return each.channelId == channelId;
    });
    return found == channels.end() ? nullptr : &*found;
}

const Person *World::person(const QString &userId) const
{
    const auto found = people.find(userId);
    return found == people.end() ? nullptr : &found->second;
}

Chat *World::chatOfEntry(Channel &channel, const QString &messageId)
{
    for (auto &[id, chat] : channel.chats) {
        const bool holds = std::any_of(chat.entries.cbegin(),
                                       chat.entries.cend(),
                                       [&](const ChatEntry &each) { return each.id == messageId; });
        if (holds)
            return &chat;
    }
    return nullptr;
}

ChatEntry *World::entry(Channel &channel, const QString &messageId)
{
    Chat *chat = chatOfEntry(channel, messageId);
    if (chat == nullptr)
        return nullptr;
    const auto found = std::find_if(chat->entries.begin(),
                                    chat->entries.end(),
                                    [&](const ChatEntry &each) { return each.id == messageId; });
    return &*found;
}

Chat &World::chat(Channel &channel, const QString &chatId)
{
    Chat &chat = channel.chats[chatId];
    chat.id = chatId;
    return chat;
}

void World::append(Channel &channel, const QString &chatId, ChatEntry entry) const
{
    Chat &there = chat(channel, chatId);
    if (entry.isFromAccount())
        there.loadingUntilMs = 0;
    there.entries.append(std::move(entry));
    changed(channel.channelId, chatId);
}

void World::changed(const QString &channelId, const QString &chatId) const
{
    for (const Listener &listener : m_listeners)
        listener(channelId, chatId);
}

QString World::pictureUrl(const Person &person) const
{
    return publicUrl + QStringLiteral("/_sandbox/avatar/") + person.userId;
}

} // namespace Frontdesk::Sandbox
