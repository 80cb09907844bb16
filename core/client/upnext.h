// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/conversationsource.h"

#include <QBasicTimer>

namespace Frontdesk {

/// Who is to be answered next, so that nobody has to choose: VIPs before the others, in each whom I
/// handle before whom nobody does, and of those who has waited longest. What colleagues handle is
/// left to them. GUI thread.
class UpNext : public QObject
{
    Q_OBJECT

public:
    static constexpr int Kept = 3;

    explicit UpNext(ConversationSource &source, QObject *parent = nullptr);

    /// Of @p account, or of all if it is null; @p current is open already and is not offered.
    void look(const AccountId &account, const ConversationId &current);
    /// Up to Kept conversations, as of the last changed().
    const QList<ConversationId> &next() const { return m_next; }

    /// The order that it offers.
    static bool isBefore(const ConversationRow &a, const ConversationRow &b);

Q_SIGNALS:
    void changed();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void soon();
    void ask();
    void askFor(ListTab tab, const MessageOrder &after = {}, qsizetype found = 0);
    void take(ListTab tab, const ConversationPage &page, qsizetype found);
    void choose();
    bool mayOffer(const ConversationRow &row) const;

    ConversationSource &m_source;
    AccountId m_account;
    ConversationId m_current;
    QList<ConversationId> m_next;
    QList<ConversationRow> m_gathered;
    int m_asked = 0; ///< counts questions, to tell late answers from ours
    int m_missing = 0; ///< tabs that are not through
    QBasicTimer m_pause;
};

} // namespace Frontdesk
