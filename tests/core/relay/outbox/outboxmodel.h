// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/relay/outbox/fakeplatform.h"
#include "tests/core/relay/outbox/outboxdesk.h"

#include <functional>
#include <map>

namespace Frontdesk::Test {

/// A platform that takes each retry key and each reply token once, as LINE does, and remembers what
/// it took. Its time is the true time.
struct ModelPlatform {
    /// What happens to one request.
    enum class Fate {
        Good,
        LostAnswer, ///< taken, then the line breaks
        ErrorAfter, ///< taken, then 500
        ErrorBefore, ///< 500, nothing done
        Silence, ///< time-out, nothing done
        NotReached,
        Refused, ///< 400 for good
        Limited, ///< 429
        QuotaUsed, ///< 429 of the month
        Unauthorized,
    };
    static constexpr int Fates = 10;
    static constexpr qint64 KeyLifeMs = 24LL * 60 * 60 * 1000;

    PlatformAnswer ask(const Relay::Attempt &attempt, Fate fate)
    {
        const auto &request = attempt.request;
        const bool isReply = request.route == SendRoute::Reply;
        switch (fate) {
        case Fate::ErrorBefore:
            return FakePlatform::answer(500);
        case Fate::Silence:
            return FakePlatform::silence();
        case Fate::NotReached: {
            PlatformAnswer answer;
            answer.transport = PlatformAnswer::Transport::NotSent;
            return answer;
        }
        case Fate::Limited:
            return FakePlatform::answer(429,
                                        R"({"message":"The API rate limit has been exceeded"})");
        case Fate::Unauthorized:
            return FakePlatform::answer(401);
        default:
            break;
        }
        const auto known = keys.constFind(request.retryKey);
        if (!isReply && known != keys.constEnd() && now - *known <= KeyLifeMs && !forgets)
            return FakePlatform::answer(409, R"({"message":"The retry key is already accepted"})");
        if (isReply && usedTokens.contains(request.replyToken))
            return FakePlatform::answer(400, R"({"message":"Invalid reply token"})");
        if (fate == Fate::Refused)
            return FakePlatform::answer(400, R"({"message":"Failed to send messages"})");
        if (fate == Fate::QuotaUsed && !isReply)
            return FakePlatform::answer(429,
                                        R"({"message":"You have reached your monthly limit."})");
        if (isReply)
            usedTokens.insert(request.replyToken);
        else
            keys.insert(request.retryKey, now);
        for (const auto &message : request.messages)
            taken.append(message);
        if (fate == Fate::LostAnswer)
            return FakePlatform::silence();
        return FakePlatform::answer(fate == Fate::ErrorAfter ? 500 : 200);
    }

    qint64 now = 0;
    bool forgets = false; ///< for the control: a key is no protection
    QHash<QString, qint64> keys;
    QSet<QString> usedTokens;
    QList<MessageId> taken; ///< in the order in which they were
};

/// Everything that may happen to an outbox, at random, and after each step what must hold (I5, I6).
class OutboxModel
{
public:
    using Pick = std::function<int(int from, int below)>;

    explicit OutboxModel(Pick pick)
        : m_pick(std::move(pick))
    {
        for (int i = 0; i < 2; ++i)
            m_chats.append(m_desk.addConversation(m_desk.newId()));
    }

    void run(int steps)
    {
        for (int i = 0; i < steps && broken.isEmpty(); ++i)
            step();
        quieten();
    }

    ModelPlatform platform;
    QStringList broken; ///< empty: all is well

private:
    using Fate = ModelPlatform::Fate;
    using As = Protocol::ResolveSend::As;

    struct Sent {
        MessageId id;
        int rank = 0; ///< place in the order of the commands
        int wanted = 1; ///< how often it may arrive: a person may ask for it again
        bool byHand = false; ///< a person said how it ended
    };

    void step();
    void say();
    void tick(const ConversationId &chat);
    void answer(const ConversationId &chat, Fate fate);
    void answerLate();
    void restart();
    void elapse();
    void timeOut();
    void decide(As as);
    bool quieten(const ConversationId &chat);
    void quieten();
    void checkClaim(const ConversationId &chat, const Relay::Attempt &attempt);
    void checkTaken();
    void checkEnds();
    QList<Sent> &sentIn(const ConversationId &chat) { return m_sent[chat.value()]; }
    Sent *find(const MessageId &id);
    void fail(const QString &what) { broken << what; }

    Pick m_pick;
    OutboxDesk m_desk;
    QList<ConversationId> m_chats;
    std::map<QString, QList<Sent>> m_sent; ///< by chat
    std::map<QString, Relay::Attempt> m_flying; ///< by chat
    QList<std::pair<Relay::Attempt, PlatformAnswer>> m_late; ///< answers to a process that died
    qsizetype m_checked = 0; ///< of platform.taken
    int m_lastRank = 0;
    int m_lastToken = 0;
};

} // namespace Frontdesk::Test
