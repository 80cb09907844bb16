// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/loopmailbox.h"

#include <QCoreApplication>
#include <QEvent>

namespace Frontdesk {

namespace {

thread_local LoopMailbox::Bundle *bundleOfThisThread = nullptr;

} // namespace

LoopMailbox::Bundle::Bundle()
    : m_outer(std::exchange(bundleOfThisThread, this))
{
}

LoopMailbox::Bundle::~Bundle()
{
    bundleOfThisThread = m_outer;
    for (auto &[mailbox, letters] : m_post)
        mailbox->postAll(std::move(letters));
}

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

/// Lives in the loop's thread. A plain event and not a posted functor: that is written in one thread
/// and read in the other with nothing between them that ThreadSanitizer sees, Qt's own lock.
class LoopMailbox::Receiver : public QObject
{
public:
    explicit Receiver(LoopMailbox &mailbox)
        : m_mailbox(mailbox)
    {
    }

protected:
    void customEvent(QEvent *) override { m_mailbox.drain(); }

private:
    LoopMailbox &m_mailbox;
};

LoopMailbox::LoopMailbox()
    : m_receiver(new Receiver(*this))
{
}

LoopMailbox::~LoopMailbox() = default;

void LoopMailbox::post(Letter letter)
{
    if (auto *bundle = bundleOfThisThread) {
        for (auto &[mailbox, letters] : bundle->m_post) {
            if (mailbox.get() == this)
                return letters.push_back(std::move(letter));
        }
        bundle->m_post.emplace_back(shared_from_this(), std::vector<Letter>{})
            .second.push_back(std::move(letter));
        return;
    }
    if (m_letters.put(std::move(letter)))
        wake();
}

void LoopMailbox::postAll(std::vector<Letter> letters)
{
    if (m_letters.putAll(std::move(letters)))
        wake();
}

void LoopMailbox::wake()
{
    if (m_woken.exchange(true))
        return;
    const std::lock_guard lock(m_wake);
    if (m_receiver)
        QCoreApplication::postEvent(m_receiver, new QEvent(QEvent::User));
}

void LoopMailbox::drain()
{
    for (auto &letter : m_letters.takeAll())
        letter();
    m_woken = false; // before taking: a letter put from here on wakes us again
    // What those letters posted in turn need not wait for another round of the loop.
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
