// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/domain/conversation.h"
#include "core/domain/team.h"

#include <QObject>

namespace Frontdesk {

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
    virtual Async<> give(const QList<ContactId> &contacts, const Tag &tag) = 0;
    virtual Async<> take(const QList<ContactId> &contacts, const TagId &tag) = 0;

Q_SIGNALS:
    /// There are other tags.
    void changed();
};

} // namespace Frontdesk
