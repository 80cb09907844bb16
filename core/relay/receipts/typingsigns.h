// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relay/outbox/platform.h"
#include "core/relay/outbox/sendsteps.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace Frontdesk::Relay {

/// Shows customers that somebody writes to them, if their account wants it: from two seconds of
/// writing on, said again while it goes on. Only where one person writes to one account, never in
/// standby. Nothing of it is kept, and what fails is not tried again. Main thread.
class TypingSigns : public QObject
{
    Q_OBJECT

public:
    /// What it works with; outlives it.
    struct Parts {
        Store &store;
        PlatformAccess &platform;
        AdapterOf adapterOf;
        std::function<QList<ConversationId>()> writtenIn; ///< where colleagues write just now
    };

    static constexpr qint64 AfterMs = 2'000; ///< of writing
    static constexpr std::chrono::seconds Lasts{10};
    static constexpr qint64 AgainAfterMs = 8'000;

    explicit TypingSigns(Parts parts, QObject *parent = nullptr);

    void start();
    /// About once a second.
    void look();

private:
    struct Writing {
        qint64 since = 0; ///< monotonic ms
        std::optional<qint64> shownAt;
    };
    /// Whom to show it to.
    struct Reader {
        AccountId account;
        Platform platform = Platform::Line;
        QString to; ///< the platform's id; empty: nobody
    };
    static Result<Reader> readerIn(Sql::Database &database, const ConversationId &conversation);
    void show(const ConversationId &conversation);

    Parts m_parts;
    QHash<ConversationId, Writing> m_writing;
    QTimer m_tick;
};

} // namespace Frontdesk::Relay
