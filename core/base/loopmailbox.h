// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/mailbox.h"

#include <QtGlobal>

#include <atomic>
#include <functional>
#include <memory>

namespace Frontdesk {

/// Runs functions in the event loop of the thread it was made for. Functions posted by one thread
/// run in the order in which they were posted.
class LoopMailbox : public std::enable_shared_from_this<LoopMailbox>
{
public:
    using Letter = std::function<void()>;

    /// The mailbox of the calling thread, which has or will have an event loop.
    /// Made on first use; closed when the thread ends.
    static std::shared_ptr<LoopMailbox> ofThisThread();

    ~LoopMailbox();
    Q_DISABLE_COPY_MOVE(LoopMailbox)

    /// Any thread. Dropped without being run once the loop's thread has ended.
    void post(Letter letter);

    /// While one lives, what its thread posts waits; when it ends, all goes at once. So a loop that
    /// gets many answers is woken once and finds them together.
    class Bundle
    {
    public:
        Bundle();
        ~Bundle();
        Q_DISABLE_COPY_MOVE(Bundle)

    private:
        friend class LoopMailbox;
        std::vector<std::pair<std::shared_ptr<LoopMailbox>, std::vector<Letter>>> m_post;
        Bundle *m_outer;
    };

private:
    class Receiver;
    friend struct LoopMailboxOfThread;
    LoopMailbox();
    void postAll(std::vector<Letter> letters);
    void wake();
    void drain();
    void close();

    Mailbox<Letter> m_letters;
    std::mutex m_wake; ///< guards m_receiver against the end of its thread
    Receiver *m_receiver = nullptr; ///< lives in the loop's thread
    std::atomic<bool> m_woken = false;
};

} // namespace Frontdesk
