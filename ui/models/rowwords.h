// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/conversationsource.h"
#include "core/domain/presence.h"

#include <QCoreApplication>

namespace Frontdesk {

class AccountSource;

/// What a row of the conversation list says, to the eye and to the ear.
class RowWords
{
    Q_DECLARE_TR_FUNCTIONS(Frontdesk::ConversationListModel)

public:
    explicit RowWords(const AccountSource &accounts)
        : m_accounts(accounts)
    {
    }

    /// Below the name: what was written last, and by whom of us.
    QString preview(const ConversationRow &row) const;
    /// The row as one sentence. @p company: the most that a colleague does there just now.
    QString spoken(const ConversationRow &row, Presence company, qint64 now) const;

private:
    const AccountSource &m_accounts;
};

} // namespace Frontdesk
