// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/desksources.h"
#include "core/domain/conversation.h"
#include "ui/models/handoverwords.h"

#include <QObject>

namespace Frontdesk {

class Clock;

/// What changes hands with a conversation, from what this computer has of it: without the relay.
struct HandOverSheet {
    Conversation conversation;
    QList<HandOverPart> parts;
    MessageOrder given; ///< where a colleague or a rule gave it to me; null: nobody did
    QString by; ///< name of who gave it; empty: a rule
};

/// Reads hand-overs; of several that were asked for only the last is told.
class HandOverReader : public QObject
{
    Q_OBJECT

public:
    HandOverReader(const DeskSources &sources, const Clock &clock, QObject *parent = nullptr);

    void ask(const ConversationId &conversation);

Q_SIGNALS:
    void ready(const Frontdesk::HandOverSheet &sheet);

private:
    void take(const Conversation &conversation, const QList<Message> &messages, int asked);
    void tell(HandOverSheet sheet, const QList<Message> &messages, const QList<TagId> &tags);

    DeskSources m_sources;
    const Clock &m_clock;
    int m_asked = 0;
};

} // namespace Frontdesk
