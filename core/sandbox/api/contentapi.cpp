// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/api/endpoints.h"

namespace Frontdesk::Sandbox {

using namespace Qt::StringLiterals;

namespace {

/// The content of the message in the path, or the answer why there is none.
struct Found {
    ContentStore::Content *content = nullptr;
    HttpResponse refusal;
};

Found find(Platform &platform, const ApiCall &call)
{
    auto *content = platform.content.find(call.channel->channelId, call.param(0));
    if (content == nullptr)
        return {nullptr, apiError(404, u"not found"_s)};
    if (content->gone)
        return {nullptr, apiError(410, u"The content is gone"_s)};
    return {content, {}};
}

HttpResponse content(Platform &platform, const ApiCall &call)
{
    const Found found = find(platform, call);
    if (found.content == nullptr)
        return found.refusal;
    if (found.content->answersInPreparation > 0) {
        --found.content->answersInPreparation;
        return HttpResponse::empty(202);
    }
    return HttpResponse::bytes(200, found.content->contentType, found.content->bytes);
}

HttpResponse preview(Platform &platform, const ApiCall &call)
{
    const Found found = find(platform, call);
    if (found.content == nullptr)
        return found.refusal;
    if (found.content->preview.isEmpty())
        return apiError(400, u"The content can not be previewed"_s);
    return HttpResponse::bytes(200, "image/jpeg", found.content->preview);
}

HttpResponse transcoding(Platform &platform, const ApiCall &call)
{
    const Found found = find(platform, call);
    if (found.content == nullptr)
        return found.refusal;
    if (!found.content->isTranscoded)
        return apiError(400, u"Transcoding status doesn't support this type of content"_s);
    QString status = u"succeeded"_s;
    if (found.content->transcodingFails) {
        status = u"failed"_s;
    } else if (found.content->answersInPreparation > 0) {
        --found.content->answersInPreparation;
        status = u"processing"_s;
    }
    return HttpResponse::json(200, {{u"status"_s, status}});
}

} // namespace

std::vector<ApiEndpoint> contentEndpoints(Platform &platform)
{
    return {
        get("/v2/bot/message/{messageId}/content",
            [&platform](const ApiCall &call) { return content(platform, call); }),
        get("/v2/bot/message/{messageId}/content/preview",
            [&platform](const ApiCall &call) { return preview(platform, call); }),
        get("/v2/bot/message/{messageId}/content/transcoding",
            [&platform](const ApiCall &call) { return transcoding(platform, call); }),
    };
}

} // namespace Frontdesk::Sandbox
