// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/domain/tag.h"

#include <QList>
#include <QMetaType>

namespace Frontdesk {

/// Colleagues who share a queue.
struct Team {
    TeamId id;
    QString name;
    QList<UserId> members;
    qint64 ver = 0;

    friend bool operator==(const Team &, const Team &) = default;
};

/// A colleague asked for another one's eyes, in a note.
struct Mention {
    MessageId message; ///< the note
    ConversationId conversation;
    UserId by;
    qint64 at = 0; ///< ms UTC
    bool done = false;
    qint64 ver = 0;

    friend bool operator==(const Mention &, const Mention &) = default;
};

/// A question to the conversation list, kept under a name.
struct SavedView {
    ViewId id;
    QString name;
    QString query; ///< as typed; core/search/query reads it
    UserId owner;
    bool shared = false; ///< colleagues see it
    int position = 0; ///< in the owner's list
    qint64 ver = 0;
    TeamId team = {}; ///< of a shared one: these colleagues only; null: all
    UserId with = {}; ///< of a shared one without a team: this colleague only; null: all

    friend bool operator==(const SavedView &, const SavedView &) = default;
};

} // namespace Frontdesk

Q_DECLARE_METATYPE(Frontdesk::Team)
