// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/requesttarget.h"
#include "core/sandbox/api/endpoints.h"

namespace Frontdesk::Sandbox {

using namespace Qt::StringLiterals;

namespace {

HttpResponse oauthError(const QString &error, const QString &description)
{
    return HttpResponse::json(400, {{u"error"_s, error}, {u"error_description"_s, description}});
}

QString field(const ApiCall &call, const QString &name)
{
    const auto pairs = decodeForm(call.request.body);
    for (const auto &[key, value] : pairs) {
        if (key == name)
            return value;
    }
    return {};
}

/// The channel whose id and secret stand in the form, or the error to answer.
Result<QString> authenticate(const Platform &platform, const ApiCall &call)
{
    if (field(call, u"grant_type"_s) != "client_credentials"_L1)
        return Error{ErrorKind::Rejected, u"unsupported_grant_type"_s, u"invalid grant_type"_s};
    const Channel *channel = platform.world.channel(field(call, u"client_id"_s));
    if (channel == nullptr)
        return Error{ErrorKind::Rejected, u"invalid_client"_s, u"invalid client_id"_s};
    if (field(call, u"client_secret"_s) != channel->secret)
        return Error{ErrorKind::Rejected, u"invalid_client"_s, u"invalid client_secret"_s};
    return channel->channelId;
}

HttpResponse issued(const Platform &platform, const Tokens::Token &token)
{
    return HttpResponse::json(200,
                              {{u"token_type"_s, u"Bearer"_s},
                               {u"access_token"_s, token.value},
                               {u"expires_in"_s, platform.tokens.secondsLeft(token)}});
}

HttpResponse issue(Platform &platform, const ApiCall &call, bool stateless)
{
    const auto channelId = authenticate(platform, call);
    if (!channelId)
        return oauthError(channelId.error().code, channelId.error().detail);
    return issued(platform,
                  stateless ? platform.tokens.issueStateless(*channelId)
                            : platform.tokens.issueShortLived(*channelId));
}

HttpResponse verify(const Platform &platform, const QString &value)
{
    const auto token = platform.tokens.find(value);
    if (!token) {
        return oauthError(u"invalid_request"_s,
                          platform.tokens.isExpired(value) ? u"The access token expired"_s
                                                           : u"invalid access token"_s);
    }
    return HttpResponse::json(200,
                              {{u"client_id"_s, token->channelId},
                               {u"expires_in"_s, platform.tokens.secondsLeft(*token)},
                               {u"scope"_s, u"P CM"_s}});
}

} // namespace

std::vector<ApiEndpoint> oauthEndpoints(Platform &platform)
{
    return {
        openForm("/oauth2/v3/token",
                 [&platform](const ApiCall &call) { return issue(platform, call, true); }),
        openForm("/v2/oauth/accessToken",
                 [&platform](const ApiCall &call) { return issue(platform, call, false); }),
        openForm("/v2/oauth/verify",
                 [&platform](const ApiCall &call) {
                     return verify(platform, field(call, u"access_token"_s));
                 }),
        openForm("/v2/oauth/revoke",
                 [&platform](const ApiCall &call) {
                     platform.tokens.revoke(field(call, u"access_token"_s));
                     return HttpResponse::empty(200);
                 }),
    };
}

} // namespace Frontdesk::Sandbox
