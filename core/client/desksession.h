// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/client/desksources.h"
#include "core/client/relayapi.h"
#include "core/client/signin.h"
#include "core/sync/backfill.h"

#include <QObject>
#include <QSslConfiguration>

#include <functional>
#include <memory>

namespace Frontdesk {

class CachedAttributes;
class CachedScheduled;
class CachedAudience;
class CachedCompanies;
class CachedTemplates;
class Clock;

/// Everything that works for one signed-in person: cache, outbox, link and the sources of the
/// window. Destroying it finishes what was begun on disk. GUI thread.
class DeskSession : public QObject
{
    Q_OBJECT

public:
    struct Settings {
        QString dataFolder; ///< holds a folder per relay, and in it one per user
        QString device;
        QString program;
        QSslConfiguration tls;
        Backfill::Limits backfill = {};
    };

    DeskSession(SignedIn session, Settings settings, RelayApi &api, const Clock &clock);
    ~DeskSession() override;

    /// Opens what is on disk. The sources may be used after the answer, offline too.
    Async<> open();
    /// Begins to connect, and goes on trying until the session ends.
    void connectToRelay();

    const SignedIn &session() const noexcept { return m_session; }
    DeskSources sources() const;
    /// The time as the relay has it; may be used after open() has answered.
    const Clock &relayTime() const;

    /// The folder of a session's files: <data>/<host>_<port>/<user id>.
    static QString folderOf(const QString &dataFolder, const SignedIn &session);

Q_SIGNALS:
    /// The relay does not accept the token any more: somebody has to sign in again. Not told of a
    /// session that began without a token: it works offline, and its LinkStatus says so.
    void ended(const Frontdesk::Error &why);

private:
    struct Parts;

    void build();
    std::unique_ptr<CachedTemplates> makeTemplates();
    std::unique_ptr<CachedAttributes> makeAttributes();
    std::unique_ptr<CachedScheduled> makeScheduled();
    std::unique_ptr<CachedAudience> makeAudience();
    std::unique_ptr<CachedCompanies> makeCompanies();
    std::function<Async<QJsonObject>(const QString &path)> asking(RelayApi::Verb verb);
    void tidy();
    void watch();
    Async<> loadSources();

    const SignedIn m_session;
    const Settings m_settings;
    RelayApi &m_api;
    const Clock &m_clock;
    const QString m_folder;
    std::unique_ptr<Parts> m_parts;
};

} // namespace Frontdesk
