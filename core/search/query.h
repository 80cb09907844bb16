// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <chrono>
#include <variant>

/// What somebody looks for, as a value: no storage, no clock, no words for people. Messages are
/// searched with it, and views of the conversation list are kept as one.
namespace Frontdesk::Search {

/// Words that have to stand in a message, one after the other (see Term).
struct Text {
    QString words;
    friend bool operator==(const Text &, const Text &) = default;
};

/// Who wrote ("from:"), who has the conversation ("assignee:") or whose queue it is in ("team:").
struct Somebody {
    enum class Who {
        Named, ///< by name, or by the beginning of it
        Me,
        Customer, ///< "from:" only
        Us, ///< "from:" only: any of us
        Nobody, ///< "assignee:" and "team:" only
    };

    Who who = Who::Named;
    QString name = {}; ///< of a Named one
    friend bool operator==(const Somebody &, const Somebody &) = default;
};

struct From {
    Somebody writer;
    friend bool operator==(const From &, const From &) = default;
};

struct Assignee {
    Somebody colleague;
    friend bool operator==(const Assignee &, const Assignee &) = default;
};

/// "team:": in the queue of a team, by its name or the beginning of it, or in none.
struct InTeam {
    Somebody team;
    friend bool operator==(const InTeam &, const InTeam &) = default;
};

/// "oa:": an account by its name, slug or the beginning of one.
struct InAccount {
    QString name;
    friend bool operator==(const InAccount &, const InAccount &) = default;
};

/// What the account is on.
enum class Channel { Line, Facebook, Instagram, WhatsApp };

/// "channel:"
struct OnChannel {
    Channel channel = Channel::Line;
    friend bool operator==(const OnChannel &, const OnChannel &) = default;
};

struct Tagged {
    QString tag;
    friend bool operator==(const Tagged &, const Tagged &) = default;
};

enum class Attachment { Image, Video, Audio, File, Link, Location, Sticker, Card, Any };

struct Has {
    Attachment what = Attachment::Any;
    friend bool operator==(const Has &, const Has &) = default;
};

/// A day as it was typed. Which instant that is depends on today and on the zone of who asks.
struct Day {
    QDate date = {}; ///< null: counted from today
    int daysAgo = 0;

    /// The day meant when it is @p today.
    QDate on(QDate today) const { return date.isValid() ? date : today.addDays(-daysAgo); }
    friend bool operator==(const Day &, const Day &) = default;
};

/// Before the day begins.
struct Before {
    Day day;
    friend bool operator==(const Before &, const Before &) = default;
};

/// From the beginning of the day on.
struct After {
    Day day;
    friend bool operator==(const After &, const After &) = default;
};

/// "is:"
enum class Trait {
    Unanswered,
    Unread,
    Pinned,
    Mentioned, ///< I am asked for, and have not looked
    Snoozed,
    Muted,
    Spam,
    Standby,
    Group,
    Vip,
    Failed, ///< a reply did not go, or nobody knows whether it did
};

struct Is {
    Trait trait = Trait::Unread;
    friend bool operator==(const Is &, const Is &) = default;
};

/// "state:"
enum class WorkState { New, FollowUp, Snoozed, Resolved };

struct InState {
    WorkState state = WorkState::New;
    friend bool operator==(const InState &, const InState &) = default;
};

/// "wait>5m": how long the customer has been waiting for an answer.
struct Waiting {
    bool longer = true; ///< "wait>"; else "wait<"
    std::chrono::seconds than{0};
    friend bool operator==(const Waiting &, const Waiting &) = default;
};

using Condition = std::variant<Text,
                               From,
                               InAccount,
                               OnChannel,
                               Tagged,
                               Has,
                               Before,
                               After,
                               Is,
                               Assignee,
                               InTeam,
                               Waiting,
                               InState>;

struct Clause {
    Condition condition;
    bool negated = false;
    friend bool operator==(const Clause &, const Clause &) = default;
};

/// All clauses hold.
struct Query {
    QList<Clause> clauses;

    bool isEmpty() const noexcept { return clauses.isEmpty(); }
    friend bool operator==(const Query &, const Query &) = default;
};

/// As somebody could have typed it: parse(print(query)) is the query again.
QString print(const Query &query);
QString print(const Clause &clause);

} // namespace Frontdesk::Search
