// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/api/apicall.h"

namespace Frontdesk::Sandbox {

// What the platform offers, by topic. @p platform outlives the endpoints.

std::vector<ApiEndpoint> oauthEndpoints(Platform &platform);
std::vector<ApiEndpoint> messageEndpoints(Platform &platform);
std::vector<ApiEndpoint> contentEndpoints(Platform &platform);
std::vector<ApiEndpoint> profileEndpoints(Platform &platform);
std::vector<ApiEndpoint> groupEndpoints(Platform &platform);
std::vector<ApiEndpoint> chatEndpoints(Platform &platform);
std::vector<ApiEndpoint> webhookEndpoints(Platform &platform);

} // namespace Frontdesk::Sandbox
