// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/conversationsource.h"
#include "core/client/namesource.h"

namespace Frontdesk::Test {

/// Finds in the titles of @p rows.
class FakeNames : public NameSource
{
public:
    explicit FakeNames(const QList<ConversationRow> &rows)
        : m_rows(rows)
    {
    }

    Async<QList<Conversation>> find(const QString &typed, int limit) override;
    /// Of @p known, what holds it.
    Async<QList<KnownHit>> findKnown(const QString &typed, int limit) override;
    /// The next answers wait until release().
    void hold() { m_holding = true; }
    void release();

    QStringList asked;
    QList<KnownHit> known;

private:
    const QList<ConversationRow> &m_rows;
    bool m_holding = false;
    QList<std::function<void()>> m_held;
};

} // namespace Frontdesk::Test
