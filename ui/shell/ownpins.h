// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/conversationsource.h"

namespace Frontdesk {

/// What I pinned or was pinned for me, in the order of the list: of all accounts, whatever the list shows just now. What
/// is not among the open conversations is left out, as in the list.
class OwnPins : public QObject
{
    Q_OBJECT

public:
    OwnPins(ConversationSource &conversations, QObject *parent);

    /// Counted from 0; null if there are not so many.
    ConversationId at(int number) const { return m_pins.value(number); }

private:
    void ask();
    void take(const QList<ConversationRow> &rows);

    ConversationSource &m_conversations;
    QList<ConversationId> m_pins;
    int m_asked = 0; ///< counts questions, to tell late answers from the newest
};

} // namespace Frontdesk
