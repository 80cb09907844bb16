// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/draft.h"
#include "core/protocol/jsonwriter.h"

namespace Frontdesk::Protocol {

/// draft.put: what I have begun to write in a conversation, for my other computers. One that was
/// written before what stands there changes nothing.
struct PutDraft {
    static constexpr char Type[] = "draft.put";

    ConversationId conversation;
    QString text; ///< empty: sent, or emptied
    QString device; ///< as in hello
    qint64 writtenAt = 0; ///< ms UTC

    friend bool operator==(const PutDraft &, const PutDraft &) = default;
};

// As JSON: on the wire, in databases, and the arguments of the command. Each writes the members of an
// object that the caller has begun.

void writeFields(JsonWriter &json, const Draft &draft);
Draft draftFrom(const QString &id, const QJsonObject &json);

void writeCommandArgs(JsonWriter &json, const PutDraft &args);
PutDraft putDraftFrom(const QJsonObject &json);

} // namespace Frontdesk::Protocol
