// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <string>

namespace Frontdesk::Bench {

/// One keep-alive HTTP connection that has one request under way.
class Connection
{
public:
    using Clock = std::chrono::steady_clock;

    /// Connects to 127.0.0.1; ends the program when nobody listens.
    explicit Connection(std::uint16_t port);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    Connection(Connection &&) = delete;
    Connection &operator=(Connection &&) = delete;

    int descriptor() const noexcept { return m_descriptor; }

    /// Writes the whole request: it is far smaller than the socket's buffer. False when it is shut.
    bool send(const std::string &request);

    enum class Progress { Waiting, Answered, Closed };
    /// Reads what is there.
    Progress receive();

    int status() const noexcept { return m_status; }
    Clock::time_point sentAt() const noexcept { return m_sentAt; }

private:
    bool isAnswerComplete();

    int m_descriptor;
    std::string m_answer;
    int m_status = 0;
    Clock::time_point m_sentAt;
};

} // namespace Frontdesk::Bench
