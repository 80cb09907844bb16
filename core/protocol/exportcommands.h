// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

namespace Frontdesk::Protocol {

/// conversation.export: somebody takes a conversation out of the program, on paper or as a file. It
/// changes nothing; the relay keeps a line of it in the audit.
struct NoteExport {
    static constexpr char Type[] = "conversation.export";

    ConversationId conversation;
    QString way; ///< "pdf" or "print"
    QString sha; ///< of what was taken out, SHA-256, hexadecimal; it stands on each page
    int messages = 0;
    bool notes = false; ///< internal notes are among them
    bool masked = false; ///< names, numbers and values were masked

    friend bool operator==(const NoteExport &, const NoteExport &) = default;
};

} // namespace Frontdesk::Protocol
