// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/client/signin.h"
#include "core/storage/outboxentry.h"
#include "core/storage/pendingfiles.h"

#include <QObject>
#include <QQueue>

namespace Frontdesk {

class Outbox;
class RelayApi;

/// Brings the files of a send, a note or a template to the relay before the command itself goes, and
/// the still pictures of films that belong to them: of MostAtOnce commands at a time, in the order in
/// which they were asked for. What the relay says about each is written into the outbox first, so that
/// the command is the same each time it is sent. GUI thread.
class Uploader : public QObject
{
    Q_OBJECT

public:
    static constexpr int MostAtOnce = 2;

    Uploader(RelayApi &api,
             Outbox &outbox,
             PendingFiles files,
             SignedIn session,
             QObject *parent = nullptr);

    /// Done at once if it has nothing to bring. Errors: Rejected if it can never be sent; others: again later.
    Async<> prepare(const OutboxEntry &entry);

Q_SIGNALS:
    /// The relay has the bytes of @p sha now, under @p relaySha.
    void uploaded(const QString &sha, const QString &relaySha);

private:
    struct Asked {
        OutboxEntry entry;
        Promise<> done;
    };

    void goOn();
    void uploadNext(const OutboxEntry &entry, const Promise<> &done);
    void uploadFile(const OutboxEntry &entry, qsizetype place, const Promise<> &done);
    Async<QJsonObject> upload(const QString &sha, const QString &mime, const QString &fileName);
    void take(OutboxEntry entry, qsizetype place, const QJsonObject &answer, const Promise<> &done);

    RelayApi &m_api;
    Outbox &m_outbox;
    const PendingFiles m_files;
    const SignedIn m_session;
    QQueue<Asked> m_line;
    int m_running = 0;
};

} // namespace Frontdesk
