// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/receipts/typingsigns.h"

#include "core/base/logging.h"
#include "core/relay/journal/rows.h"

namespace Frontdesk::Relay {

namespace {

constexpr std::chrono::seconds TypingTick(1);

} // namespace

TypingSigns::TypingSigns(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
    connect(&m_tick, &QTimer::timeout, this, &TypingSigns::look);
}

void TypingSigns::start()
{
    m_tick.start(TypingTick);
}

void TypingSigns::look()
{
    const auto now = m_parts.store.clock().monotonicMs();
    const auto before = std::exchange(m_writing, {});
    const auto conversations = m_parts.writtenIn();
    for (const auto &conversation : conversations) {
        auto writing = before.value(conversation, {now, {}});
        const bool isDue = !writing.shownAt || now - *writing.shownAt >= AgainAfterMs;
        if (isDue && now - writing.since >= AfterMs) {
            writing.shownAt = now;
            show(conversation);
        }
        m_writing.insert(conversation, writing);
    }
}

Result<TypingSigns::Reader> TypingSigns::readerIn(Sql::Database &database,
                                                  const ConversationId &conversation)
{
    const auto found = conversationById(database, conversation);
    if (!found)
        return found.error();
    if (!*found || (*found)->kind != ConversationKind::User || (*found)->standby)
        return Reader();
    const auto account = accountById(database, (*found)->account);
    if (!account)
        return account.error();
    if (!*account || !(*account)->showTyping)
        return Reader();
    return Reader{(*account)->id, (*account)->platform, (*found)->platformId};
}

void TypingSigns::show(const ConversationId &conversation)
{
    auto read = m_parts.store.read(
        [conversation](Sql::Database &database) { return readerIn(database, conversation); });
    whenDone(read, this, [this](const Result<Reader> &reader) {
        if (!reader || reader->to.isEmpty())
            return;
        const auto *adapter = m_parts.adapterOf(reader->platform);
        const auto call =
            adapter ? adapter->calls().showTyping(reader->to, Lasts) : PlatformCall<void>();
        if (!call.isSupported())
            return;
        const auto take =
            [this, call, account = reader->account](const Result<PlatformAnswer> &answer) {
                const auto done = answer ? call.read(*answer) : Result<>(answer.error());
                if (done)
                    return;
                qCDebug(LogRelay) << "nobody was shown that somebody writes:" << done.error().code;
                if (done.error().kind == ErrorKind::Unauthorized)
                    m_parts.platform.invalidateToken(account);
            };
        whenDone(m_parts.platform.send(reader->account, call.request), this, take);
    });
}

} // namespace Frontdesk::Relay
