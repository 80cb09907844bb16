// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/channelcalls.h"

/// What LINE answers to the questions of linecalls.h. All give the errors of errorOf(), and Corrupt
/// "line.bad-answer" if a good status came with something else than the documents say.
namespace Frontdesk::Line {

Result<PlatformProfile> readProfile(const PlatformAnswer &answer);
Result<GroupSummary> readGroupSummary(const PlatformAnswer &answer);
Result<int> readMemberCount(const PlatformAnswer &answer);
Result<AccountInfo> readAccountInfo(const PlatformAnswer &answer);
Result<MessageQuota> readQuota(const PlatformAnswer &answer);
Result<qint64> readQuotaUsed(const PlatformAnswer &answer);
Result<ContentAnswer> readContent(const PlatformAnswer &answer);
Result<TranscodingState> readTranscoding(const PlatformAnswer &answer);
Result<> readDone(const PlatformAnswer &answer);
/// That none is set is an answer with an empty address.
Result<WebhookEndpoint> readWebhookEndpoint(const PlatformAnswer &answer);
Result<WebhookTest> readWebhookTest(const PlatformAnswer &answer);
/// A secret that LINE does not take is Unauthorized.
Result<AccessToken> readToken(const PlatformAnswer &answer);

/// Why @p answer is no good: Offline, Timeout, Unauthorized, RateLimited, NotFound or Rejected, with
/// a code of lineerrors.h. Nothing if its status is 2xx and it is complete.
std::optional<Error> errorOf(const PlatformAnswer &answer);

} // namespace Frontdesk::Line
