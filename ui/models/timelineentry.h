// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/message.h"

#include <QList>
#include <QMetaType>

namespace Frontdesk {

/// One row of a timeline: a message, or the pictures of one set together.
struct TimelineEntry {
    QList<Message> messages; ///< never empty; pictures in the order the sender chose
    qint64 commit = 0; ///< as of which the model knows it
    quint64 look = 0; ///< another number whenever the row may look different

    const Message &first() const { return messages.constFirst(); }
    bool isAlbum() const { return messages.size() > 1; }
    /// The message whose place the row takes: the earliest.
    const Message &anchor() const;
    bool contains(const MessageId &id) const;
    /// Pictures as the sender chose.
    void sortPictures();
    /// The set of pictures it belongs to; empty for everything else.
    static QString albumOf(const Message &message);

    friend bool operator==(const TimelineEntry &, const TimelineEntry &) = default;
};

/// What of a timeline is not there at one of its ends.
enum class TimelineGap {
    None,
    Fetching, ///< the relay has it, and is asked
    Missing, ///< it could not be asked: offline, mostly
};

/// The time a message shows, ms UTC: that of its place, as long as it has one.
qint64 shownAt(const Message &message);
bool comesBefore(const TimelineEntry &a, const TimelineEntry &b);
/// The rows of @p messages, sorted; pictures of one set share a row.
QList<TimelineEntry> grouped(const QList<Message> &messages, qint64 commit);
/// The row that holds @p id; -1 if none does.
int rowOf(const QList<TimelineEntry> &entries, const MessageId &id);
/// The row of the set of pictures that @p message belongs to; -1 if there is none.
int rowOfAlbum(const QList<TimelineEntry> &entries, const Message &message);

/// What a quote strip shows of the message it refers to.
struct QuotedMessage {
    MessageId id;
    bool fromCustomer = true;
    QString sender; ///< name in a group; empty elsewhere
    UserId author = {}; ///< of ours, who wrote it
    QString text; ///< one line; empty if we do not hold the message

    friend bool operator==(const QuotedMessage &, const QuotedMessage &) = default;
};

} // namespace Frontdesk

Q_DECLARE_METATYPE(Frontdesk::TimelineEntry)
Q_DECLARE_METATYPE(Frontdesk::QuotedMessage)
