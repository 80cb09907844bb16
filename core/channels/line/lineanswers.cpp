// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/line/lineanswers.h"

#include "core/channels/line/linecomplaint.h"
#include "core/channels/line/lineerrors.h"
#include "core/channels/line/linejson.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Frontdesk::Line {

using namespace Qt::StringLiterals;

namespace {

Error unreadable(const PlatformAnswer &answer)
{
    return {.kind = ErrorKind::Corrupt,
            .code = LineError::BadAnswer,
            .args = {{u"status"_s, answer.status}}};
}

/// The object in a good answer.
Result<QJsonObject> objectOf(const PlatformAnswer &answer)
{
    if (auto error = errorOf(answer))
        return *std::move(error);
    const auto document = QJsonDocument::fromJson(answer.body);
    if (!document.isObject())
        return unreadable(answer);
    return document.object();
}

/// @p read of the object in a good answer; it gives nothing if the object lacks what it needs.
template <typename T>
Result<T> valueOf(const PlatformAnswer &answer, std::optional<T> (*read)(const QJsonObject &))
{
    const auto object = objectOf(answer);
    if (!object)
        return object.error();
    auto value = read(*object);
    if (!value)
        return unreadable(answer);
    return *std::move(value);
}

struct Reason {
    ErrorKind kind = ErrorKind::Corrupt;
    QLatin1String code;
};

Reason reasonOf(int status, const Complaint &complaint)
{
    switch (status) {
    case 401:
        return {ErrorKind::Unauthorized, LineError::Token};
    case 403:
        return {ErrorKind::Rejected, LineError::Forbidden};
    case 404:
        return {ErrorKind::NotFound, LineError::NotFound};
    case 410:
        return {ErrorKind::NotFound, LineError::Gone};
    case 413:
        return {ErrorKind::Rejected, LineError::TooLarge};
    case 429:
        if (complaint.says("monthly limit"_L1))
            return {ErrorKind::Rejected, LineError::MonthlyLimit};
        return {ErrorKind::RateLimited, LineError::RateLimit};
    default:
        break;
    }
    if (status >= 500 || status == 408)
        return {ErrorKind::Offline, LineError::ServerError};
    if (status >= 400)
        return {ErrorKind::Rejected, LineError::InvalidRequest};
    return {ErrorKind::Corrupt, LineError::BadAnswer};
}

std::optional<AccountInfo> accountInfoOf(const QJsonObject &json)
{
    AccountInfo info;
    info.userId = idOf(json.value("userId"_L1));
    if (info.userId.isEmpty())
        return {};
    info.basicId = json.value("basicId"_L1).toString();
    info.premiumId = json.value("premiumId"_L1).toString();
    info.displayName = json.value("displayName"_L1).toString();
    info.pictureUrl = addressOf(json.value("pictureUrl"_L1));
    info.chatEnabled = json.value("chatMode"_L1) == "chat"_L1;
    info.markAsReadManually = json.value("markAsReadMode"_L1) == "manual"_L1;
    return info;
}

std::optional<MessageQuota> quotaOf(const QJsonObject &json)
{
    const auto type = json.value("type"_L1).toString();
    if (type == "none"_L1)
        return MessageQuota{};
    if (type != "limited"_L1 || !json.value("value"_L1).isDouble())
        return {};
    return MessageQuota{countOf(json.value("value"_L1))};
}

std::optional<TranscodingState> transcodingOf(const QJsonObject &json)
{
    const auto status = json.value("status"_L1).toString();
    if (status == "processing"_L1)
        return TranscodingState::Processing;
    if (status == "succeeded"_L1)
        return TranscodingState::Succeeded;
    if (status == "failed"_L1)
        return TranscodingState::Failed;
    return {};
}

} // namespace

std::optional<Error> errorOf(const PlatformAnswer &answer)
{
    using Transport = PlatformAnswer::Transport;
    if (answer.status == 0 && answer.transport == Transport::NotSent)
        return Error{.kind = ErrorKind::Offline, .code = LineError::Unreachable};
    const bool isGood = answer.status >= 200 && answer.status < 300;
    if (answer.status == 0 || (isGood && answer.transport != Transport::Answered))
        return Error{.kind = ErrorKind::Timeout, .code = LineError::NoAnswer};
    if (isGood)
        return {};

    const auto complaint = complaintOf(answer.body);
    const auto reason = reasonOf(answer.status, complaint);
    Error error{.kind = reason.kind, .code = reason.code, .args = argsOf(answer.status, complaint)};
    if (reason.kind == ErrorKind::RateLimited)
        error.retryAfter = std::chrono::seconds(1);
    return error;
}

Result<PlatformProfile> readProfile(const PlatformAnswer &answer)
{
    return valueOf<PlatformProfile>(
        answer, [](const QJsonObject &json) -> std::optional<PlatformProfile> {
            const auto name = json.value("displayName"_L1);
            if (!name.isString())
                return {};
            return PlatformProfile{idOf(json.value("userId"_L1)),
                                   name.toString(),
                                   addressOf(json.value("pictureUrl"_L1)),
                                   json.value("statusMessage"_L1).toString(),
                                   json.value("language"_L1).toString()};
        });
}

Result<GroupSummary> readGroupSummary(const PlatformAnswer &answer)
{
    return valueOf<GroupSummary>(answer,
                                 [](const QJsonObject &json) -> std::optional<GroupSummary> {
                                     const auto name = json.value("groupName"_L1);
                                     if (!name.isString())
                                         return {};
                                     return GroupSummary{idOf(json.value("groupId"_L1)),
                                                         name.toString(),
                                                         addressOf(json.value("pictureUrl"_L1))};
                                 });
}

Result<int> readMemberCount(const PlatformAnswer &answer)
{
    return valueOf<int>(answer, [](const QJsonObject &json) -> std::optional<int> {
        const auto count = json.value("count"_L1);
        return count.isDouble() ? std::optional(smallCountOf(count)) : std::nullopt;
    });
}

Result<AccountInfo> readAccountInfo(const PlatformAnswer &answer)
{
    return valueOf<AccountInfo>(answer, accountInfoOf);
}

Result<MessageQuota> readQuota(const PlatformAnswer &answer)
{
    return valueOf<MessageQuota>(answer, quotaOf);
}

Result<qint64> readQuotaUsed(const PlatformAnswer &answer)
{
    return valueOf<qint64>(answer, [](const QJsonObject &json) -> std::optional<qint64> {
        const auto used = json.value("totalUsage"_L1);
        return used.isDouble() ? std::optional(countOf(used)) : std::nullopt;
    });
}

Result<ContentAnswer> readContent(const PlatformAnswer &answer)
{
    ContentAnswer content;
    if (answer.status == 404 || answer.status == 410) {
        content.state =
            answer.status == 410 ? ContentAnswer::State::Gone : ContentAnswer::State::Missing;
        return content;
    }
    if (auto error = errorOf(answer))
        return *std::move(error);
    if (answer.status == 202) {
        content.state = ContentAnswer::State::Preparing;
        return content;
    }
    if (answer.status != 200)
        return unreadable(answer);
    content.state = ContentAnswer::State::Ready;
    const auto type = answer.header("content-type");
    content.mime = QString::fromLatin1(type.left(type.indexOf(';')).trimmed().toLower());
    content.size = std::max<qint64>(0, answer.header("content-length").trimmed().toLongLong());
    return content;
}

Result<TranscodingState> readTranscoding(const PlatformAnswer &answer)
{
    return valueOf<TranscodingState>(answer, transcodingOf);
}

Result<> readDone(const PlatformAnswer &answer)
{
    // LINE answers {} or nothing at all: the status says it.
    if (auto error = errorOf(answer))
        return *std::move(error);
    return {};
}

Result<WebhookEndpoint> readWebhookEndpoint(const PlatformAnswer &answer)
{
    if (answer.status == 404)
        return WebhookEndpoint{};
    return valueOf<WebhookEndpoint>(
        answer, [](const QJsonObject &json) -> std::optional<WebhookEndpoint> {
            const auto url = json.value("endpoint"_L1);
            if (!url.isString())
                return {};
            return WebhookEndpoint{url.toString(), json.value("active"_L1).toBool()};
        });
}

Result<WebhookTest> readWebhookTest(const PlatformAnswer &answer)
{
    return valueOf<WebhookTest>(answer, [](const QJsonObject &json) -> std::optional<WebhookTest> {
        const auto success = json.value("success"_L1);
        if (!success.isBool())
            return {};
        return WebhookTest{success.toBool(),
                           smallCountOf(json.value("statusCode"_L1)),
                           json.value("reason"_L1).toString(),
                           json.value("detail"_L1).toString()};
    });
}

Result<AccessToken> readToken(const PlatformAnswer &answer)
{
    const auto problem = QJsonDocument::fromJson(answer.body).object().value("error"_L1).toString();
    if (answer.status == 400 && !problem.isEmpty()) {
        return Error{.kind = ErrorKind::Unauthorized,
                     .code = LineError::Token,
                     .args = {{u"status"_s, answer.status}, {u"message"_s, problem}}};
    }
    return valueOf<AccessToken>(answer, [](const QJsonObject &json) -> std::optional<AccessToken> {
        const auto token = json.value("access_token"_L1).toString().toLatin1();
        const auto life = countOf(json.value("expires_in"_L1));
        if (token.isEmpty() || life == 0)
            return {};
        return AccessToken{token, std::chrono::seconds(life)};
    });
}

} // namespace Frontdesk::Line
