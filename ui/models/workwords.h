// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/tagsource.h"

#include <QCoreApplication>
#include <QString>

namespace Frontdesk {

/// Where the work on a conversation stands, and what was done, in words.
class WorkWords
{
    Q_DECLARE_TR_FUNCTIONS(Frontdesk::WorkWords)

public:
    /// "Follow-up", "Snoozed until Mon 9:00".
    static QString stateOf(const Conversation &conversation);
    /// The same without until when.
    static QString shortStateOf(const Conversation &conversation);
    /// What was done with a tag.
    static QString doneWith(const TagReceipt &receipt);
};

} // namespace Frontdesk
