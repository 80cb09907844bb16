// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace Frontdesk::Sandbox {

/// Somebody with the app on the phone. One user id for all channels (one provider).
struct Person {
    QString userId;
    QString displayName;
    QString statusMessage;
    QString language; ///< BCP 47; empty: did not consent
    bool hasPicture = true;
};

/// What a person is to one channel.
struct Friendship {
    bool follows = false;
    bool blocked = false;
    qint64 lastWroteMs = 0; ///< in the one-to-one chat; 0: never
};

struct Group {
    QString id;
    QString name; ///< empty for a room
    QStringList members; ///< user ids, without the bot
    bool isRoom = false;
};

/// One bubble of a chat.
struct ChatEntry {
    QString id;
    qint64 timestamp = 0;
    QString userId; ///< who wrote; empty: the official account
    QString via; ///< how the account sent it: reply, push, multicast
    QJsonObject message; ///< as in the webhook, or as the account sent it
    QString quoteToken;
    QString markAsReadToken;
    bool unsent = false;
    bool read = false; ///< the account marked it as read

    bool isFromAccount() const { return userId.isEmpty(); }
};

struct Chat {
    QString id; ///< of a user, group or room
    QList<ChatEntry> entries;
    qint64 loadingUntilMs = 0; ///< the animation "is typing"
};

struct WebhookSetting {
    QString endpoint; ///< empty: never set
    bool active = true;
    bool redelivers = true;
};

/// One official account with its Messaging API channel.
struct Channel {
    QString channelId;
    QString secret;
    QString botUserId;
    QString basicId;
    QString premiumId;
    QString name;
    QString chatMode;
    QString markAsReadMode;
    bool verified = true;
    QStringList longLivedTokens;
    WebhookSetting webhook;
    std::optional<qint64> monthlyLimit;
    qint64 monthlyUsage = 0;
    std::map<QString, Friendship> friends; ///< by user id
    std::map<QString, Group> groups; ///< by group or room id
    std::map<QString, Chat> chats; ///< by user, group or room id
};

/// All that the platform knows. Plain data with the few questions everybody asks; one thread.
class World
{
public:
    using Listener = std::function<void(const QString &channelId, const QString &chatId)>;

    std::map<QString, Person> people;
    std::vector<Channel> channels;

    Channel *channel(const QString &channelId);
    const Channel *channel(const QString &channelId) const;
    const Person *person(const QString &userId) const;

    /// The entry of any chat of @p channel, or nothing.
    static ChatEntry *entry(Channel &channel, const QString &messageId);
    static Chat *chatOfEntry(Channel &channel, const QString &messageId);

    /// The chat with @p chatId, made when there is none yet.
    static Chat &chat(Channel &channel, const QString &chatId);
    void append(Channel &channel, const QString &chatId, ChatEntry entry) const;

    /// Told after every change of a chat.
    void listen(Listener listener) { m_listeners.push_back(std::move(listener)); }
    void changed(const QString &channelId, const QString &chatId) const;

    /// The public address of this platform, for picture URLs; without a slash at the end.
    QString publicUrl;
    QString pictureUrl(const Person &person) const;

private:
    std::vector<Listener> m_listeners;
};

} // namespace Frontdesk::Sandbox
