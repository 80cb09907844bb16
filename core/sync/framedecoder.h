// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/loopmailbox.h"
#include "core/protocol/framecodec.h"

#include <thread>

namespace Frontdesk {

/// Reads frames in a thread of its own, in order: JSON of a snapshot takes longer than a window may
/// stand still.
class FrameDecoder
{
public:
    /// @p connection is what put() was given.
    using Take = std::function<void(int connection, const Result<Protocol::Frame> &frame)>;

    /// @p take is called from the event loop of the calling thread, until the decoder goes.
    explicit FrameDecoder(Take take);
    ~FrameDecoder();
    Q_DISABLE_COPY_MOVE(FrameDecoder)

    void put(int connection, const QByteArray &bytes);

private:
    struct Letter {
        int connection = 0;
        QByteArray bytes;
    };

    void work();

    std::shared_ptr<Take> m_take;
    std::shared_ptr<LoopMailbox> m_answers;
    Mailbox<Letter> m_letters;
    std::thread m_thread; ///< last: starts when the rest is there
};

} // namespace Frontdesk
