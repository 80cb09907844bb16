// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QList>
#include <QMetaType>

namespace Frontdesk {

/// A word that contacts carry. The same in all accounts.
struct Tag {
    static constexpr int LongestName = 60; ///< UTF-16 units; of its group too
    static constexpr int Colors = 12;
    static constexpr int DaysToRestore = 30; ///< then what was removed is gone for good

    TagId id;
    QString name; ///< unique among those that are not removed, whatever its case
    int color = 1; ///< 1 to Colors, look.md §2
    qint64 ver = 0;
    QString group = {}; ///< under which it is listed; empty: under none
    qint64 removedAt = 0; ///< ms UTC; 0: it is not removed
    TagId mergedInto = {}; ///< of a removed one: which one stands for it now

    bool isRemoved() const noexcept { return removedAt > 0; }
    friend bool operator==(const Tag &, const Tag &) = default;
};

/// How many contacts carry a tag, and when it was given last.
struct TagUse {
    TagId id;
    qint64 count = 0;
    qint64 lastAt = 0; ///< ms UTC; 0: not known
    qint64 ver = 0;

    friend bool operator==(const TagUse &, const TagUse &) = default;
};

/// Who gave a tag to a contact.
enum class TagOrigin { Agent, Rule, Integration };

/// What else is known of one tag of one contact.
struct GivenTag {
    TagId tag;
    qint64 until = 0; ///< ms UTC, when it ends by itself; 0: never
    TagOrigin origin = TagOrigin::Agent;

    bool isPlain() const noexcept { return until == 0 && origin == TagOrigin::Agent; }
    friend bool operator==(const GivenTag &, const GivenTag &) = default;
};

} // namespace Frontdesk

Q_DECLARE_METATYPE(Frontdesk::Tag)
