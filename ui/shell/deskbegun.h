// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/composer/composer.h"
#include "ui/composer/notebegun.h"
#include "ui/templates/librarybegun.h"

#include <optional>

namespace Frontdesk {

class Desk;

/// What a desk that is made anew goes on with, beside its models and its state.
struct DeskBegun {
    Composer::Asides replies;
    QHash<ConversationId, NoteBegun> notes;
    bool noting = false; ///< a note is open
    bool writing = false; ///< the cursor is in the reply
    bool listed = false; ///< the list has the focus
    bool finding = false; ///< in the chat
    QString found;
    bool searching = false; ///< the page of the search is in front
    QString searched;
    bool inLibrary = false; ///< the library is in front
    std::optional<LibraryBegun> library;

    static DeskBegun of(Desk &desk);
    void goOn(Desk &desk) const;
};

} // namespace Frontdesk
