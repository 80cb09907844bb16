// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/presence.h"
#include "core/protocol/entities.h"

#include <QHash>

namespace Frontdesk::Protocol {

inline constexpr int NewestVersion = 1; ///< the one we speak
inline constexpr int OldestVersion = 1; ///< the oldest we still understand
inline constexpr int SchemaRevision = 3; ///< of the entities; a change makes clients take snapshots
inline constexpr qint64 MaxFrameBytes = 1024 * 1024;
inline constexpr qint64 MaxHelloBytes = 64 * 1024; ///< a cursor for each of hundreds of desks
inline constexpr int MaxItemsPerFrame = 200;
inline constexpr int MaxBubblesPerSend = 5;
inline constexpr int MaxPresencesPerClient = 16; ///< conversations at once
inline constexpr char LiveCapability[] = "live"; ///< Live frames are sent and understood
inline constexpr char FindCapability[] = "find"; ///< so are Find and Found

/// How far a client has applied a scope.
struct Cursor {
    QString epoch;
    qint64 at = 0;
    QString digest; ///< over the kinds held whole; empty: not computed

    friend bool operator==(const Cursor &, const Cursor &) = default;
};

struct Hello {
    int oldest = OldestVersion;
    int newest = NewestVersion;
    QStringList capabilities;
    QString device; ///< stable per installation
    QString token; ///< from POST /api/v1/sessions
    QString program; ///< "frontdesk/0.1.0", for the log
    int schema = SchemaRevision;
    QHash<QString, Cursor> cursors; ///< by scope

    friend bool operator==(const Hello &, const Hello &) = default;
};

/// What happens with one scope after the welcome.
struct ScopeStart {
    enum class Do { Tail, Snapshot, Same, Gone };

    QString scope;
    QString epoch;
    qint64 head = 0;
    qint64 floor = 0; ///< rows up to here may be gone; a cursor below it gets a snapshot
    Do what = Do::Tail;

    friend bool operator==(const ScopeStart &, const ScopeStart &) = default;
};

struct Welcome {
    int version = NewestVersion;
    QStringList capabilities;
    qint64 serverMs = 0; ///< the relay's clock, ms UTC
    qint64 permissionRevision = 0;
    qint64 maxFrame = MaxFrameBytes;
    qint64 window = 256 * 1024; ///< bytes not acknowledged before the relay waits
    User me;
    QString organisation;
    QList<ScopeStart> scopes;

    friend bool operator==(const Welcome &, const Welcome &) = default;
};

/// All changes of (from, to]. Apply if from is the cursor, ignore if to is not beyond it, ask with
/// Get if from is beyond it.
struct Events {
    QString scope;
    qint64 from = 0;
    qint64 to = 0;
    QList<Item> items;

    friend bool operator==(const Events &, const Events &) = default;
};

/// One part of a snapshot of a scope as of @c at. With the last part the client removes what the
/// snapshot declares complete and did not name.
struct Snapshot {
    QString scope;
    QString epoch;
    qint64 at = 0;
    int part = 0; ///< from 0
    QList<Item> items;
    bool last = false;
    QStringList complete; ///< kinds held whole, in the last part
    QStringList erased; ///< ids of messages erased since the client's cursor
    QString digest; ///< in the last part

    friend bool operator==(const Snapshot &, const Snapshot &) = default;
};

struct Ack {
    QHash<QString, qint64> applied; ///< scope -> cursor, after the commit that applied it

    friend bool operator==(const Ack &, const Ack &) = default;
};

struct Get {
    QString scope;
    qint64 after = 0;

    friend bool operator==(const Get &, const Get &) = default;
};

/// Asks for messages older than @c before.
struct HistoryRequest {
    QString request; ///< comes back in the answer
    ConversationId conversation;
    MessageOrder before;
    int limit = 50;

    friend bool operator==(const HistoryRequest &, const HistoryRequest &) = default;
};

struct History {
    QString request;
    ConversationId conversation;
    QList<Item> items; ///< newest first
    MessageOrder next; ///< where to go on; null with end
    bool end = false; ///< there is nothing older
    QString errorCode; ///< set when it could not be read; items are then empty

    friend bool operator==(const History &, const History &) = default;
};

/// What somebody does in a conversation just now.
struct Attendance {
    ConversationId conversation;
    UserId user; ///< from the relay only: a client speaks for itself
    Presence presence = Presence::Away;
    qint64 forMs = 0; ///< from the relay only: how long that holds unless it is said again

    friend bool operator==(const Attendance &, const Attendance &) = default;
};

/// Who is where; never kept, and only between those who have the capability "live".
struct Live {
    QList<Attendance> who;
    friend bool operator==(const Live &, const Live &) = default;
};

/// The scope may not be read any more: remove its rows.
struct Gone {
    QString scope;
    QString reason;
    friend bool operator==(const Gone &, const Gone &) = default;
};

/// More may be read from now on; a snapshot of each follows.
struct Permissions {
    qint64 revision = 0;
    QList<ScopeStart> added;
    friend bool operator==(const Permissions &, const Permissions &) = default;
};

/// Something worth a line now and never kept, such as an account that needs attention.
struct Notice {
    QString code;
    QVariantMap args;
    friend bool operator==(const Notice &, const Notice &) = default;
};

/// The last frame before the relay closes. The code says what the client has to do.
struct Bye {
    QString code;
    QVariantMap args;
    friend bool operator==(const Bye &, const Bye &) = default;
};

struct Ping {
    qint64 at = 0; ///< the sender's clock, ms UTC; comes back in Pong
    QHash<QString, Cursor> cursors = {}; ///< with digests, to be compared; from clients only
    friend bool operator==(const Ping &, const Ping &) = default;
};

struct Pong {
    qint64 at = 0;
    qint64 serverMs = 0; ///< set by the relay only
    /// Where the journal of each scope stands of which the client has not acknowledged all; from the
    /// relay only, and not from older ones.
    QHash<QString, qint64> heads = {};
    friend bool operator==(const Pong &, const Pong &) = default;
};

} // namespace Frontdesk::Protocol
