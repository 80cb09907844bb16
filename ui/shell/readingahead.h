// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/desksources.h"
#include "core/domain/ids.h"

#include <QObject>

namespace Frontdesk {

class Desk;

/// Reads what the agent is likely to open next while they are at something else: the conversations
/// that stand beside the open one in the list, and those that are up next. Goes with the desk.
class ReadingAhead : public QObject
{
    Q_OBJECT

public:
    ReadingAhead(const DeskSources &sources, Desk &desk);

    /// Who is up next, in this order.
    void setNext(const QList<ConversationId> &next);

private:
    void look();
    void warm(const ConversationId &conversation);

    Desk &m_desk;
    DeskSources m_sources;
    QList<ConversationId> m_next;
};

} // namespace Frontdesk
