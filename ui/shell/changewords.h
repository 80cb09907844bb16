// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/desksources.h"
#include "core/domain/ids.h"

#include <QCoreApplication>
#include <QString>

namespace Frontdesk {

struct Conversation;
struct WaitingChange;

/// What is said of changes that wait or were refused.
class ChangeWords
{
    Q_DECLARE_TR_FUNCTIONS(Frontdesk::ChangeWords)

public:
    explicit ChangeWords(const DeskSources &sources)
        : m_sources(sources)
    {
    }

    /// What was wanted: "Resolve", "Assign to Mei", "Priority: VIP".
    QString wanted(const WaitingChange &change) const;
    /// Why it is not done: "Mei changed it at 10:42.", "Waits for the connection"
    QString reason(const WaitingChange &change, qint64 now) const;
    /// What stands there instead: "Now: Follow-up"; empty where that says nothing.
    QString standing(const WaitingChange &change, const Conversation &conversation) const;

private:
    QString assignment(const WaitingChange &change) const;
    QString tags(const WaitingChange &change) const;
    QString teamName(const TeamId &id) const;

    DeskSources m_sources;
};

} // namespace Frontdesk
