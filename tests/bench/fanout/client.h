// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace Frontdesk::Bench {

/// One signed-in client of the relay that keeps nothing.
class Client
{
public:
    /// Connects to 127.0.0.1, asks for the upgrade and says hello; ends the program when nobody
    /// listens.
    Client(std::uint16_t port, const std::string &token, std::size_t number);
    ~Client();
    Client(const Client &) = delete;
    Client &operator=(const Client &) = delete;
    Client(Client &&) = delete;
    Client &operator=(Client &&) = delete;

    int descriptor() const noexcept { return m_descriptor; }
    bool isOpen() const noexcept { return m_open; }
    bool isWelcome() const noexcept { return m_welcome; }
    std::uint64_t bytes() const noexcept { return m_bytes; }
    /// That came live or from the journal.
    std::uint64_t messages() const noexcept { return m_messages; }

    /// Reads what is there and acknowledges it.
    void receive();

private:
    void takeFrames();
    void take(int opcode, std::string_view payload);
    void takeText(std::string_view frame);
    void acknowledge(std::string_view scope, std::string_view number);
    void send(int opcode, std::string_view payload);

    int m_descriptor;
    bool m_open = true;
    bool m_upgraded = false;
    bool m_welcome = false;
    std::string m_input;
    std::size_t m_unacknowledged = 0; ///< bytes
    std::uint64_t m_bytes = 0;
    std::uint64_t m_messages = 0;
};

} // namespace Frontdesk::Bench
