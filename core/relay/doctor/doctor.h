// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relay/doctor/finding.h"
#include "core/relay/relaycore.h"

namespace Frontdesk::Relay {

/// Looks at everything that needs the database or the network: the database itself, the people,
/// the way to the platform, the clock, each account. Changes nothing. Main thread.
class Doctor : public QObject
{
    Q_OBJECT

public:
    /// @p core is open and outlives this.
    explicit Doctor(RelayCore &core, QObject *parent = nullptr);

    Async<Findings> examine();

private:
    void askPlatform();
    void checkNextAccount();
    void note(const AccountHealth &health);

    RelayCore &m_core;
    Findings m_findings;
    QList<Accounts::Pointer> m_accounts; ///< still to be checked
    Promise<Findings> m_promise;
};

} // namespace Frontdesk::Relay
