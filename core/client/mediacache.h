// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/mediasource.h"
#include "core/client/signin.h"
#include "core/storage/pendingfiles.h"

#include <QHash>
#include <QSet>

namespace Frontdesk {

class Clock;
class FileThread;
class RelayApi;

/// Files of the relay on this disk, by content. What was not used for longest goes when they take
/// too much room.
class MediaCache : public MediaSource
{
    Q_OBJECT

public:
    struct Settings {
        const Clock &clock;
        QString folder;
        qint64 mostBytes = 2LL * 1024 * 1024 * 1024;
    };

    MediaCache(RelayApi &api,
               FileThread &files,
               PendingFiles pending,
               SignedIn session,
               Settings settings,
               QObject *parent = nullptr);

    QString localFile(const QString &sha) const override;
    Async<QString> fetch(const QString &sha) override;

    /// The bytes of the attachment @p sha are known to the relay as @p relaySha: they need not come
    /// back from there.
    void adopt(const QString &sha, const QString &relaySha);
    /// Removes what may not be seen here any more.
    void forget(const QStringList &shas);
    /// Makes room if there is too little. Done at the start and now and then.
    void trim();

private:
    QString pathOf(const QString &sha) const;
    void noteUse(const QString &sha) const;
    void remove(const QStringList &paths);
    void begin(const QString &sha);
    void finish(const QString &sha, const Result<QString> &arrival);

    RelayApi &m_api;
    FileThread &m_files;
    const PendingFiles m_pending;
    const SignedIn m_session;
    const Settings m_settings;
    QHash<QString, QList<Promise<QString>>> m_waiting; ///< by sha
    QSet<QString> m_unwanted; ///< may not be seen any more, and are on their way
    mutable QSet<QString> m_used; ///< in this run: their files say so
    int m_fetched = 0;
};

} // namespace Frontdesk
