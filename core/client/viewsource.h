// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/client/viewcount.h"
#include "core/domain/team.h"

#include <QObject>

namespace Frontdesk {

/// Saved questions to the conversation list: mine, and those that colleagues share. Changes are safe
/// on disk when they answer, seen at once, and work offline. GUI thread.
class ViewSource : public QObject
{
    Q_OBJECT

public:
    static constexpr int LongestName = 80; ///< as the relay has it
    static constexpr int LongestQuery = 1'000;

    using QObject::QObject;

    /// Mine first, by position and name; then the shared ones, by name.
    virtual QList<SavedView> views() const = 0;
    virtual bool isMine(const SavedView &view) const = 0;
    /// Makes a view of mine, with a null id, or changes one. Errors: Rejected "view.invalid".
    virtual Async<> put(const SavedView &view) = 0;
    virtual Async<> remove(const ViewId &view) = 0;
    /// Puts mine in this order.
    virtual Async<> arrange(const QList<ViewId> &order) = 0;
    /// How many conversations a query takes just now, of one account; null: of all. Nothing until
    /// that is known: counting begins with the first question, and countsChanged() follows.
    virtual std::optional<ViewCount> count(const QString &query, const AccountId &account) = 0;

Q_SIGNALS:
    void changed();
    void countsChanged();
};

} // namespace Frontdesk
