// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QObject>

namespace Frontdesk {

class Clock;
class Composer;
class Voice;

/// Where the chat in the composer became another one without the agent, or rows moved under the
/// pointer, a reply that is sent within a moment may have been meant for another customer: it is
/// asked once, in the composer, and whoever sends once more means it.
class SteadySend : public QObject
{
    Q_OBJECT

public:
    static constexpr int MomentMs = 2000;

    SteadySend(Composer &composer, const Clock &clock);

    /// Another row came under the pointer.
    void takeMovedRows();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeTarget(const ConversationId &conversation);
    QString question();
    bool isTyping(const QObject *watched, const QEvent &event) const;
    bool isAsking() const;

    Composer &m_composer;
    const Clock &m_clock;
    Voice *m_voice;
    ConversationId m_shown; ///< the last one
    qint64 m_actedAt = 0; ///< when the agent last did what may open a chat; ms, 0: never
    qint64 m_changedAt = 0; ///< ms, 0: never
    bool m_rowsMoved = false; ///< that was what changed
    bool m_asked = false; ///< about it
};

} // namespace Frontdesk
