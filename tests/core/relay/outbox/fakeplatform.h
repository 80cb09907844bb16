// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relay/outbox/platform.h"

#include <QFile>

#include <functional>

namespace Frontdesk::Test {

/// Stands in for the platforms: keeps every request; answers at once with what answerWith says, or,
/// while it is empty, when the test says.
class FakePlatform : public Relay::PlatformAccess
{
public:
    struct Call {
        AccountId account;
        OutboundRequest request;
        Promise<PlatformAnswer> promise;
    };
    using Answer = std::function<PlatformAnswer(const OutboundRequest &)>;

    Async<PlatformAnswer> send(const AccountId &account, const OutboundRequest &request) override
    {
        calls.append({account, request, {}});
        const auto future = calls.last().promise.future();
        if (answerWith)
            calls.last().promise.give(answerWith(request));
        return future;
    }

    /// The body of a good answer goes into the file.
    Async<Relay::Download> download(const AccountId &account,
                                    const OutboundRequest &request,
                                    const Relay::DownloadTarget &target) override
    {
        calls.append({account, request, {}});
        Relay::Download download;
        download.answer = answerWith ? answerWith(request) : PlatformAnswer{};
        if (download.answer.status == 200) {
            const auto body = std::exchange(download.answer.body, {});
            download.tooLarge = body.size() > target.maxBytes;
            download.size = body.size();
            QFile file(target.file);
            if (!file.open(QIODevice::WriteOnly) || file.write(body) != body.size())
                download.answer.transport = PlatformAnswer::Transport::Broken;
        }
        return ready<Relay::Download>(download);
    }

    void invalidateToken(const AccountId &account) override { invalidated.append(account); }

    static PlatformAnswer answer(int status, const QByteArray &body = "{}")
    {
        PlatformAnswer answer;
        answer.status = status;
        answer.body = body;
        return answer;
    }
    static PlatformAnswer silence()
    {
        PlatformAnswer answer;
        answer.transport = PlatformAnswer::Transport::Broken;
        return answer;
    }

    QList<Call> calls;
    QList<AccountId> invalidated;
    Answer answerWith;
};

} // namespace Frontdesk::Test
