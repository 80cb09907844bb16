// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/domain/conversation.h"
#include "core/domain/team.h"

#include <QObject>

namespace Frontdesk {

/// What giving or taking a tag changed.
struct TagReceipt {
    struct Step {
        ContactId contact;
        qint64 seen = 0; ///< version of the contact that it was done to
    };

    Tag tag;
    bool given = true; ///< or taken
    QList<Step> steps; ///< of those that had not (had) it before
};

/// The tags there are, and giving and taking them. Changes are safe on disk when they answer, seen at
/// once, and work offline; of two who do the opposite at once the one who adds wins. GUI thread.
class TagSource : public QObject
{
    Q_OBJECT

public:
    static constexpr int LongestName = 60; ///< as the relay has it

    using QObject::QObject;

    /// By name.
    virtual QList<Tag> tags() const = 0;
    /// Those whose name has the typed words, as searches compare them; all without words.
    QList<Tag> like(const QString &typed) const;
    /// A tag of that name: a known one, whatever its case, or a new one, which is kept with the first
    /// customer it is given to. Error: Rejected "tag.invalid".
    virtual Result<Tag> tagNamed(const QString &name) const = 0;
    virtual Async<TagReceipt> give(const QList<ContactId> &contacts, const Tag &tag) = 0;
    virtual Async<TagReceipt> take(const QList<ContactId> &contacts, const Tag &tag) = 0;
    /// Brings back what @p receipt changed. What a colleague gave meanwhile stays, and so does what
    /// is already as it was.
    virtual Async<> undo(const TagReceipt &receipt) = 0;

Q_SIGNALS:
    /// There are other tags.
    void changed();
};

} // namespace Frontdesk
