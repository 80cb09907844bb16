// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/framecodec.h"
#include "core/relay/hub/wire.h"

namespace Frontdesk::Test {

/// A socket that keeps what it is given.
class FakeWire : public Relay::Wire
{
public:
    void send(const Relay::WireFrame &frame) override { frames.append(frame.text()); }
    qint64 bytesWaiting() const override { return waiting; }
    void close(int code, const QByteArray &) override { closed = code; }
    void abort() override
    {
        aborted = true;
        closed = closed == 0 ? Aborted : closed;
    }

    template <typename T>
    QList<T> all() const
    {
        QList<T> found;
        for (const auto &text : frames) {
            auto frame = Protocol::decode(text);
            if (frame && std::holds_alternative<T>(*frame))
                found.append(std::get<T>(*frame));
        }
        return found;
    }

    /// How many snapshots came whole, of @p scope or in all.
    int wholeSnapshots(const QString &scope = {}) const
    {
        int whole = 0;
        for (const auto &snapshot : all<Protocol::Snapshot>())
            whole += snapshot.last && (scope.isEmpty() || snapshot.scope == scope);
        return whole;
    }

    static constexpr int Aborted = 1006;

    QByteArrayList frames;
    qint64 waiting = 0;
    int closed = 0; ///< the code it was closed with first
    bool aborted = false;
};

} // namespace Frontdesk::Test
