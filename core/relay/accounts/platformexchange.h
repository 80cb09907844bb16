// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relay/outbox/platform.h"

#include <QFile>
#include <QNetworkReply>
#include <QTimer>

#include <functional>
#include <memory>

namespace Frontdesk::Relay {

/// One request on its way, from the first byte to the last. Deletes itself when it has answered.
class PlatformExchange : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const Download &)>;

    struct Limits {
        std::chrono::milliseconds time{0};
        qint64 answerBytes = 0; ///< of what is kept in memory
    };

    /// Takes @p reply over. @p done is called once, from the event loop.
    PlatformExchange(QNetworkReply *reply, Limits limits, Done done, QObject *parent);

    /// Writes the body to @p file if the status is 200, and gives up beyond @p maxBytes.
    void writeTo(const QString &file, qint64 maxBytes);

private:
    void read();
    void toFile(const QByteArray &bytes);
    void finish();
    PlatformAnswer::Transport transport() const;

    std::unique_ptr<QNetworkReply> m_reply;
    Limits m_limits;
    Done m_done;
    QTimer m_timer;
    Download m_download;
    std::unique_ptr<QFile> m_file;
    qint64 m_fileLimit = 0;
    bool m_leftUs = false; ///< bytes of the request may have left
    bool m_gaveUp = false; ///< we broke it off ourselves
};

} // namespace Frontdesk::Relay
