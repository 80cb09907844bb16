// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/line/lineoutcome.h"

#include "core/channels/line/linecomplaint.h"
#include "core/channels/line/lineerrors.h"
#include "core/channels/line/linejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Frontdesk::Line {

using namespace Qt::StringLiterals;

namespace {

using Kind = SendOutcome::Kind;

constexpr std::chrono::seconds ShortestWait(1);
constexpr std::chrono::seconds LongestWait(3600);

SendOutcome outcome(Kind kind, QLatin1String code, QVariantMap args = {})
{
    SendOutcome result;
    result.kind = kind;
    result.errorCode = code;
    result.errorArgs = std::move(args);
    return result;
}

/// A body cut short or not JSON takes nothing away: the status said that LINE has the messages.
SendOutcome accepted(const PlatformAnswer &answer)
{
    SendOutcome result;
    result.kind = Kind::Accepted;
    const auto sent =
        QJsonDocument::fromJson(answer.body).object().value("sentMessages"_L1).toArray();
    for (const auto &item : sent) {
        const auto message = item.toObject();
        result.platformIds.append(idOf(message.value("id"_L1)));
        result.quoteTokens.append(message.value("quoteToken"_L1).toString());
    }
    return result;
}

/// LINE may have taken it. A push is safe to repeat, its key tells; a reply has none.
SendOutcome undecided(SendRoute route, QLatin1String code, QVariantMap args = {})
{
    return outcome(
        route == SendRoute::Push ? Kind::RetrySameKey : Kind::Unknown, code, std::move(args));
}

/// What LINE asks for; nothing if it does not say.
std::optional<std::chrono::seconds> waitOf(const PlatformAnswer &answer)
{
    bool isNumber = false;
    const auto seconds = std::chrono::seconds(answer.header("retry-after").toInt(&isNumber));
    if (!isNumber)
        return {};
    return std::clamp(seconds, ShortestWait, LongestWait);
}

SendOutcome limited(const PlatformAnswer &answer, const Complaint &complaint)
{
    const auto args = argsOf(answer.status, complaint);
    if (complaint.says("monthly limit"_L1))
        return outcome(Kind::Failed, LineError::MonthlyLimit, args);
    auto result = outcome(Kind::RetryLater, LineError::RateLimit, args);
    result.retryAfter = waitOf(answer);
    return result;
}

QLatin1String codeOfBadRequest(const Complaint &complaint)
{
    if (complaint.says("failed to send messages"_L1) || complaint.isAbout("to"_L1))
        return LineError::UnknownRecipient;
    if (complaint.isAbout("quoteToken"_L1) || complaint.says("quote token"_L1))
        return LineError::QuoteRefused;
    if (complaint.isAbout("originalContentUrl"_L1) || complaint.isAbout("previewImageUrl"_L1))
        return LineError::MediaRefused;
    if (complaint.isAbout("packageId"_L1) || complaint.isAbout("stickerId"_L1))
        return LineError::StickerRefused;
    if (complaint.says("message type is not available"_L1))
        return LineError::KindRefused;
    return LineError::InvalidRequest;
}

QLatin1String codeOfRefusal(int status, const Complaint &complaint)
{
    switch (status) {
    case 403:
        return LineError::Forbidden;
    case 404:
        return LineError::NotFound;
    case 413:
        return LineError::TooLarge;
    default:
        return codeOfBadRequest(complaint);
    }
}

SendOutcome refused(SendRoute route, bool firstAttempt, const PlatformAnswer &answer)
{
    const auto complaint = complaintOf(answer.body);
    const auto args = argsOf(answer.status, complaint);
    switch (answer.status) {
    case 401:
        return outcome(Kind::RefreshToken, LineError::Token, args);
    case 423:
        return outcome(Kind::RetryLater, LineError::ChatHeld, args);
    case 429:
        return limited(answer, complaint);
    default:
        break;
    }
    if (route == SendRoute::Reply && answer.status == 400
        && complaint.says("invalid reply token"_L1)) {
        // A token that an attempt before may have used says nothing about that attempt.
        return outcome(firstAttempt ? Kind::FallBackToPush : Kind::Unknown,
                       LineError::ReplyTokenInvalid,
                       args);
    }
    return outcome(Kind::Failed, codeOfRefusal(answer.status, complaint), args);
}

SendOutcome classifyStatus(SendRoute route, bool firstAttempt, const PlatformAnswer &answer)
{
    const QVariantMap status{{u"status"_s, answer.status}};
    if (answer.status == 0) {
        return answer.transport == PlatformAnswer::Transport::NotSent
            ? outcome(Kind::RetryLater, LineError::Unreachable)
            : undecided(route, LineError::NoAnswer);
    }
    if (answer.status >= 200 && answer.status < 300)
        return accepted(answer);
    if (answer.status == 409 && route == SendRoute::Push)
        return accepted(answer);
    if (answer.status < 400)
        return undecided(route, LineError::BadAnswer, status);
    // 408 comes from something on the way, which may have passed the request on.
    if (answer.status >= 500 || answer.status == 408)
        return undecided(route, LineError::ServerError, status);
    return refused(route, firstAttempt, answer);
}

} // namespace

SendOutcome classify(SendRoute route, bool firstAttempt, const PlatformAnswer &answer)
{
    auto result = classifyStatus(route, firstAttempt, answer);
    auto id = answer.header("x-line-request-id");
    if (const auto first = answer.header("x-line-accepted-request-id");
        answer.status == 409 && !first.isEmpty())
        id = first;
    result.requestId = QString::fromLatin1(id);
    return result;
}

} // namespace Frontdesk::Line
