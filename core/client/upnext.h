// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/conversationsource.h"
#include "core/client/nextpolicy.h"

#include <QBasicTimer>
#include <QSet>

namespace Frontdesk {

/// Who is to be answered next, so that nobody has to choose. What colleagues handle is left to them,
/// whatever the policy. GUI thread.
class UpNext : public QObject
{
    Q_OBJECT

public:
    static constexpr int Kept = 3;

    explicit UpNext(ConversationSource &source, QObject *parent = nullptr);

    /// Of @p account, or of all if it is null; @p current is open already and is not offered.
    void look(const AccountId &account, const ConversationId &current);
    /// @p list is what is shown, for a policy that asks for it.
    void setPolicy(const NextPolicy &policy, const ConversationFilter &list);
    /// Up to Kept conversations, as of the last changed(). A copy: who opens one of them changes the
    /// list, and would hold another one by the end of it.
    QList<ConversationId> next() const { return m_next; }

    /// Whether an answer is to come.
    bool isAsking() const { return m_missing > 0; }

    /// The order that it offers.
    static bool isBefore(const ConversationRow &a,
                         const ConversationRow &b,
                         NextOrder order = NextOrder::Priority);

Q_SIGNALS:
    void changed();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void soon();
    void drop(const QList<ConversationRow> &rows);
    void ask();
    void askFor(ListTab tab, const MessageOrder &after = {}, qsizetype found = 0);
    void take(ListTab tab, const ConversationPage &page, qsizetype found);
    void choose();
    bool mayOffer(const ConversationRow &row) const;
    QList<ListTab> tabs() const;
    bool mustSeeAll() const;

    ConversationSource &m_source;
    AccountId m_account;
    ConversationId m_current;
    NextPolicy m_policy;
    ConversationFilter m_list; ///< as it counts: the default one if the policy does not ask
    QList<ConversationId> m_next;
    QList<ConversationRow> m_gathered;
    QSet<ConversationId> m_gone; ///< do not wait any more; since the last question
    int m_asked = 0; ///< counts questions, to tell late answers from ours
    int m_missing = 0; ///< tabs that are not through
    QBasicTimer m_pause;
};

} // namespace Frontdesk
