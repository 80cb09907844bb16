// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"

#include <QObject>

namespace Frontdesk {

/// Where a token outlives the program. Never a file of ours. GUI thread.
class TokenKeeper : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Error: NotFound "auth.none" if there is no keychain or it refuses.
    virtual Async<> keep(const QString &key, const QString &token) = 0;
    /// Error: NotFound "auth.none".
    virtual Async<QString> find(const QString &key) = 0;
    virtual Async<> forget(const QString &key) = 0;
};

/// The keychain of the desktop: Secret Service, macOS keychain, Windows credential store.
class Keychain : public TokenKeeper
{
    Q_OBJECT

public:
    using TokenKeeper::TokenKeeper;

    Async<> keep(const QString &key, const QString &token) override;
    Async<QString> find(const QString &key) override;
    Async<> forget(const QString &key) override;
};

} // namespace Frontdesk
