// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/backoff.h"
#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/sync/framedecoder.h"
#include "core/sync/relaywire.h"

#include <QObject>
#include <QSslConfiguration>
#include <QTimer>
#include <QUrl>

#include <memory>

class QWebSocket;

namespace Frontdesk {

class SyncClient;

/// The socket to the relay: opens it, opens it again when it breaks (waiting 1 s to 30 s, longer
/// each time), and passes bytes on. A relay that is not to be used (its certificate, its version) is
/// asked again too, at longer intervals: somebody repairs it. Only a token that is not accepted
/// stays so. GUI thread.
class RelayLink : public QObject, public RelayWire
{
    Q_OBJECT

public:
    enum class State { Stopped, Connecting, Online, Waiting, Refused };

    struct Settings {
        QUrl relay; ///< https:// or, on one's own machine, http://
        QString token;
        QSslConfiguration tls;
        std::chrono::milliseconds refusedWait{
            15'000}; ///< the first; the longest is 20 times as long
    };

    /// More than this in one message ends the connection before it is read.
    static constexpr quint64 MaxMessageBytes = 8 * 1024 * 1024;

    RelayLink(SyncClient &sync, const Clock &clock, Settings settings, QObject *parent = nullptr);
    ~RelayLink() override;

    void start();
    /// Closes and stays closed until start().
    void stop();
    /// Tries at once, whatever the waiting time; also after Refused. Online: asks at once whether the
    /// relay is still there.
    void tryNow();

    State state() const noexcept { return m_state; }
    /// ms UTC, while Waiting or Refused; 0: not by itself
    qint64 nextTryAt() const noexcept { return m_nextTryAt; }
    const std::optional<Error> &error() const noexcept { return m_error; }

    void send(const QByteArray &frame) override;
    void close() override;

Q_SIGNALS:
    void stateChanged();

private:
    void open();
    void opened();
    void closed();
    void drop();
    void wait();
    void tryAfter(std::chrono::milliseconds pause);
    void enter(State state);
    void refuse(const Error &why);
    QUrl address() const;

    SyncClient &m_sync;
    const Clock &m_clock;
    const Settings m_settings;
    std::unique_ptr<QWebSocket> m_socket;
    FrameDecoder m_decoder;
    Backoff m_backoff;
    Backoff m_refusedBackoff;
    QTimer m_retry;
    QTimer m_ticks;
    State m_state = State::Stopped;
    std::optional<Error> m_error;
    qint64 m_nextTryAt = 0;
    int m_attempt = 0;
    int m_refusals = 0;
    int m_connection = 0;
};

} // namespace Frontdesk
