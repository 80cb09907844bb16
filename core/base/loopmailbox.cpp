// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/loopmailbox.h"

namespace Frontdesk {

/// Closes the mailbox when its thread ends.
struct LoopMailboxOfThread {
    std::shared_ptr<LoopMailbox> mailbox{new LoopMailbox};

    LoopMailboxOfThread() = default;
    ~LoopMailboxOfThread() { mailbox->close(); }
    Q_DISABLE_COPY_MOVE(LoopMailboxOfThread)
};

std::shared_ptr<LoopMailbox> LoopMailbox::ofThisThread()
{
    static thread_local LoopMailboxOfThread own;
    return own.mailbox;
}

LoopMailbox::LoopMailbox()
    : m_receiver(new QObject)
{
}

LoopMailbox::~LoopMailbox() = default;

void LoopMailbox::post(Letter letter)
{
    if (!m_letters.put(std::move(letter)) || m_woken.exchange(true))
        return;
    const std::lock_guard lock(m_wake);
    if (m_receiver) {
        QMetaObject::invokeMethod(
            m_receiver, [self = shared_from_this()] { self->drain(); }, Qt::QueuedConnection);
    }
}

void LoopMailbox::drain()
{
    m_woken = false; // before taking: a letter put from here on wakes us again
    for (auto &letter : m_letters.takeAll())
        letter();
}

void LoopMailbox::close()
{
    m_letters.close();
    m_letters.takeAll();
    const std::lock_guard lock(m_wake);
    delete std::exchange(m_receiver, nullptr);
}

} // namespace Frontdesk
