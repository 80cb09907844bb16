// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QMetaType>

#include <optional>

namespace Frontdesk {

enum class Platform { Line, Messenger, Instagram, WhatsApp };

/// When a customer is shown that what they wrote was read.
enum class ReadReceipts { Never, WhenOpened, WhenAnswered, ByHand };

/// What the platform says about the paid messages of a month. About: it counts late.
struct PushQuota {
    std::optional<qint64> limit; ///< nothing: there is none
    qint64 used = 0;
    qint64 at = 0; ///< when the platform said so, ms UTC

    friend bool operator==(const PushQuota &, const PushQuota &) = default;
};

/// One Official Account: what customers write to.
struct Account {
    AccountId id;
    Platform platform = Platform::Line;
    QString slug; ///< the last part of its webhook address
    QString name;
    QString basicId; ///< "@216abcde"
    QString group; ///< heading in the rail, such as a city
    QString locale; ///< of its customers ("zh-TW"); decides Han forms
    QString letter; ///< one grapheme, or two Latin letters
    int color = 1; ///< 1 to 12, look.md §2
    QString attention; ///< an error code when the account needs a person; empty when all is well
    bool markAsReadManually = false; ///< the platform's chat setting lets us mark as read
    ReadReceipts readReceipts = ReadReceipts::WhenOpened; ///< if it does
    bool showTyping = true; ///< the customer is shown that somebody writes
    bool pushesOnly = false; ///< answers never go out as free replies
    std::optional<PushQuota> pushQuota = {}; ///< nothing: not known
    QString premiumId = {}; ///< "@shopname"; empty: it has none
    qint64 ver = 0;

    friend bool operator==(const Account &, const Account &) = default;
};

/// A colleague.
struct User {
    enum class Role { Agent, Supervisor, Administrator };

    UserId id;
    QString name;
    QString email;
    Role role = Role::Agent;
    qint64 ver = 0;

    friend bool operator==(const User &, const User &) = default;
};

} // namespace Frontdesk

Q_DECLARE_METATYPE(Frontdesk::Account)
Q_DECLARE_METATYPE(Frontdesk::User)
