// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/account.h"
#include "core/domain/conversation.h"

#include <QList>
#include <QUrl>

#include <optional>

namespace Frontdesk::Relay {

/// Who speaks in a line of a sample chat: a colleague by key, or a customer by place in the group.
struct SampleLine {
    QString colleague; ///< key of SampleUser; empty: a customer
    int member = 0; ///< of a group
    int gapMinutes = 1; ///< since the line before
    QString text; ///< "follow", "sticker:…", "location:…" or what is said
};

struct SampleChat {
    int daysAgo = 0;
    QString localTime; ///< of the first line, "14:05"
    std::optional<int> endedMinutesAgo; ///< instead: when the last line was written
    QList<SampleLine> lines;
};

/// A customer, or a group with its members.
struct SamplePartner {
    ConversationKind kind = ConversationKind::User;
    QString id; ///< of the platform
    QString name;
    QString language;
    QString status;
    bool hasPicture = true;
    QStringList members; ///< user ids, of a group
    QList<SampleChat> chats;
};

struct SampleAccount {
    Account account; ///< without id
    QString channelId;
    QString secret;
    QString botUserId;
    int utcOffset = 0; ///< hours
    std::optional<int> quota;
    int used = 0;
    QList<SamplePartner> partners;
};

struct SampleUser {
    QString key; ///< in SampleLine
    QString email;
    QString name;
    User::Role role = User::Role::Agent;
};

/// A made-up company for trials and demos: three accounts, four colleagues, some weeks of chats.
struct SampleCompany {
    QList<SampleUser> users;
    QList<SampleAccount> accounts;
};

/// The one that comes with the program (resources/sample/haruya.json).
Result<SampleCompany> sampleCompany();

/// The same company as a state file of frontdesk-sandbox: channels with ids and secrets, customers
/// with the same user ids, webhooks that go to @p publicUrl.
QByteArray sandboxState(const SampleCompany &company, const QUrl &publicUrl);

} // namespace Frontdesk::Relay
