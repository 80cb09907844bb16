// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace Frontdesk::Bench {

/// Whose webhooks are made, and for how many customers.
struct Channel {
    std::string path; ///< "/webhooks/line/<slug>"
    std::string secret;
    std::string destination; ///< the bot's user id
    int customers = 500;
};

/// Whole HTTP requests, headers included, ready to be written: each with one signed text message of
/// the size and shape that LINE sends, with ids that no other run has used.
std::vector<std::string> makeRequests(const Channel &channel, std::size_t count, std::uint64_t run);

} // namespace Frontdesk::Bench
