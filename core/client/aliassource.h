// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/domain/alias.h"

#include <QObject>

namespace Frontdesk {

/// How customers see me, account by account. Changes are safe on disk when they answer, seen at once,
/// and work offline; what the relay refuses later ConversationActions::refused() tells. GUI thread.
class AliasSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// One that is not shown, where nothing was said.
    virtual Alias alias(const AccountId &account) const = 0;
    /// Errors: those of checkAlias().
    virtual Async<> put(const Alias &alias) = 0;

Q_SIGNALS:
    void changed();
};

} // namespace Frontdesk
