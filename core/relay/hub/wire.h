// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

namespace Frontdesk::Relay {

/// A text message as it stands on a WebSocket (RFC 6455 §5.2). What a server sends is not masked, so
/// it is the same for all who get it, and made once.
class WireFrame
{
public:
    WireFrame() = default;
    explicit WireFrame(const QByteArray &text);

    bool isEmpty() const noexcept { return m_bytes.isEmpty(); }
    /// Of the text.
    qsizetype size() const noexcept { return m_bytes.size() - m_head; }
    QByteArray text() const { return m_bytes.mid(m_head); }
    const QByteArray &bytes() const noexcept { return m_bytes; }

private:
    QByteArray m_bytes;
    qsizetype m_head = 0;
};

/// Where the frames of one client go. The hub's only way to a socket. Main thread. However a
/// connection ends, Hub::left() is called from the event loop, never from within these calls.
class Wire
{
public:
    Wire() = default;
    virtual ~Wire() = default;
    Q_DISABLE_COPY_MOVE(Wire)

    virtual void send(const WireFrame &frame) = 0;
    /// Bytes handed over that the system has not taken yet, encrypted or not.
    virtual qint64 bytesWaiting() const = 0;
    /// Sends what waits, then closes. @p code as in PROTOCOL.md (4001 …).
    virtual void close(int code, const QByteArray &reason) = 0;
    /// Drops the connection with everything that waits: for rights that were taken away.
    virtual void abort() = 0;
};

} // namespace Frontdesk::Relay
