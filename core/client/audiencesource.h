// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/client/contacttable.h"
#include "core/domain/conversation.h"

#include <QObject>

namespace Frontdesk {

/// Whom a question about customers finds.
struct Audience {
    qint64 count = 0;
    QList<Contact> first; ///< some of them, in no order that means anything
};

/// Finds customers by what is known of them, of all that are here, with what waits for the relay;
/// sensitive attributes are not asked. Works offline. GUI thread.
class AudienceSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whom @p typed means, as core/search/customerquery reads it, with the first @p limit of them.
    /// The first question has to turn all customers around first: some seconds for a million.
    /// Errors: Rejected "query.…" (args: argument).
    virtual Async<Audience> find(const QString &typed, int limit) = 0;
    /// The memory is given back, unless a question waits for its answer. What is asked later begins
    /// anew.
    virtual void forget() = 0;
    /// Writes whom @p typed means into a table; how many they are. The relay keeps a record of it
    /// first: offline it fails with Offline. Errors: as find() has them, "auth.forbidden",
    /// "file.unwritable".
    virtual Async<qint64> exportTo(const QString &typed, const QString &path) = 0;
    /// What a table of customers would change; nothing is changed. Problems: planContactImport().
    /// Error: "file.unreadable" (args: name).
    virtual Async<ContactImport> look(const QString &path) = 0;
    /// Changes what look() answered with. Safe on disk when it answers, and works offline.
    virtual Async<> take(const ContactImport &wanted) = 0;

Q_SIGNALS:
    /// Another answer may be right now.
    void changed();
    /// So many customers have been turned around before the first answer.
    void readied(qint64 customers);
};

} // namespace Frontdesk
