// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/framedecoder.h"

namespace Frontdesk {

FrameDecoder::FrameDecoder(Take take)
    : m_take(std::make_shared<Take>(std::move(take)))
    , m_answers(LoopMailbox::ofThisThread())
    , m_thread([this] { work(); })
{
}

FrameDecoder::~FrameDecoder()
{
    m_letters.close();
    m_thread.join();
}

void FrameDecoder::put(int connection, const QByteArray &bytes)
{
    m_letters.put({connection, bytes});
}

void FrameDecoder::work()
{
    const std::weak_ptr<Take> take = m_take;
    for (;;) {
        const auto letters = m_letters.waitAll();
        if (letters.empty())
            return;
        for (const auto &letter : letters) {
            auto frame = Protocol::decode(letter.bytes);
            m_answers->post([take, connection = letter.connection, frame = std::move(frame)] {
                if (const auto alive = take.lock())
                    (*alive)(connection, frame);
            });
        }
    }
}

} // namespace Frontdesk
