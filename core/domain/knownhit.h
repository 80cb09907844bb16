// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/conversation.h"

namespace Frontdesk {

/// A conversation that is found by what is known of its customer beside the name, and by what.
struct KnownHit {
    enum class What {
        Value, ///< what stands in an attribute
        Note, ///< the text about the customer
        Tag,
        Company,
    };

    Conversation conversation;
    What what = What::Value;
    QString name = {}; ///< of the attribute; empty otherwise
    QString text = {}; ///< the value, the note, or the name of the tag or the company

    friend bool operator==(const KnownHit &, const KnownHit &) = default;
};

} // namespace Frontdesk
