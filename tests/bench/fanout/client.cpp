// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/fanout/client.h"

#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Frontdesk::Bench {

namespace {

// The relay stops at 256 KiB that nobody acknowledged.
constexpr std::size_t AcknowledgeAfter = 32 * 1024;

constexpr int Text = 1;
constexpr int Close = 8;
constexpr int Ping = 9;
constexpr int Pong = 10;

/// The value of @p key near the start of @p frame, without quotes; empty if it is not there. The
/// relay writes the keys that we look for before any content.
std::string_view valueOf(std::string_view frame, std::string_view key)
{
    const auto head = frame.substr(0, 512);
    const auto at = head.find(key);
    if (at == std::string_view::npos)
        return {};
    auto value = head.substr(at + key.size());
    if (!value.empty() && value.front() == '"') {
        value.remove_prefix(1);
        return value.substr(0, value.find('"'));
    }
    return value.substr(0, value.find_first_of(",}"));
}

/// In a text of JSON the quotes of any content are escaped: what is found is the relay's own.
std::uint64_t countOf(std::string_view frame, std::string_view mark)
{
    std::uint64_t count = 0;
    for (auto at = frame.find(mark); at != std::string_view::npos;
         at = frame.find(mark, at + mark.size()))
        ++count;
    return count;
}

std::uint64_t bigEndian(std::string_view bytes)
{
    std::uint64_t value = 0;
    for (const char byte : bytes)
        value = value << 8U | static_cast<unsigned char>(byte);
    return value;
}

} // namespace

Client::Client(std::uint16_t port, const std::string &token, std::size_t number)
    : m_descriptor(socket(AF_INET, SOCK_STREAM, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (connect(m_descriptor, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0) {
        std::perror("connect");
        std::exit(1);
    }
    const int yes = 1;
    setsockopt(m_descriptor, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    const std::string upgrade = "GET /ws HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\n"
                                "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
    ::send(m_descriptor, upgrade.data(), upgrade.size(), MSG_NOSIGNAL);
    char device[40];
    std::snprintf(device, sizeof device, "00000000-0000-4000-8000-%012zu", number);
    send(Text,
         std::string(R"({"t":"hello","proto":[1,1],"caps":[],"device":")") + device
             + R"(","token":")" + token + R"(","program":"bench/1","schema":1,"cursors":{}})");
}

Client::~Client()
{
    close(m_descriptor);
}

void Client::receive()
{
    static std::array<char, 256 * 1024> bytes{};
    const auto got = recv(m_descriptor, bytes.data(), bytes.size(), MSG_DONTWAIT);
    if (got == 0 || (got < 0 && errno != EAGAIN)) {
        m_open = false;
        return;
    }
    if (got < 0)
        return;
    m_bytes += static_cast<std::uint64_t>(got);
    m_input.append(bytes.data(), static_cast<std::size_t>(got));
    if (!m_upgraded) {
        const auto end = m_input.find("\r\n\r\n");
        if (end == std::string::npos)
            return;
        if (m_input.compare(0, 12, "HTTP/1.1 101") != 0) {
            std::fprintf(stderr, "no upgrade: %s\n", m_input.substr(0, end).c_str());
            std::exit(1);
        }
        m_input.erase(0, end + 4);
        m_upgraded = true;
    }
    takeFrames();
}

void Client::takeFrames()
{
    const std::string_view input(m_input);
    std::size_t at = 0;
    while (input.size() - at >= 2) {
        const int opcode = static_cast<unsigned char>(input[at]) & 0x0F;
        std::size_t size = static_cast<unsigned char>(input[at + 1]) & 0x7F;
        const std::size_t extra = size == 126 ? 2 : size == 127 ? 8 : 0;
        const std::size_t start = at + 2 + extra;
        if (input.size() < start)
            break;
        if (extra != 0)
            size = bigEndian(input.substr(at + 2, extra));
        if (input.size() - start < size)
            break;
        take(opcode, input.substr(start, size));
        at = start + size;
    }
    m_input.erase(0, at);
}

void Client::take(int opcode, std::string_view payload)
{
    if (opcode == Text)
        takeText(payload);
    else if (opcode == Ping)
        send(Pong, payload);
    else if (opcode == Close)
        m_open = false;
}

void Client::takeText(std::string_view frame)
{
    m_unacknowledged += frame.size();
    const auto kind = valueOf(frame, R"("t":)");
    if (kind == "welcome") {
        m_welcome = true;
    } else if (kind == "ev") {
        const auto to = valueOf(frame, R"("to":)");
        m_messages += countOf(frame, R"("kind":"message","id":)");
        acknowledge(valueOf(frame, R"("scope":)"), to);
    } else if (kind == "snap") {
        m_unacknowledged += AcknowledgeAfter; // at once: they are large and few
        acknowledge(valueOf(frame, R"("scope":)"), valueOf(frame, R"("at":)"));
    } else if (kind == "ping") {
        send(Text, R"({"t":"pong","at":)" + std::string(valueOf(frame, R"("at":)")) + "}");
    } else if (kind == "bye") {
        std::fprintf(stderr, "bye: %.*s\n", static_cast<int>(frame.size()), frame.data());
    }
}

void Client::acknowledge(std::string_view scope, std::string_view number)
{
    if (m_unacknowledged < AcknowledgeAfter)
        return;
    m_unacknowledged = 0;
    send(Text,
         R"({"t":"ack","applied":{")" + std::string(scope) + R"(":)" + std::string(number) + "}}");
}

void Client::send(int opcode, std::string_view payload)
{
    // A mask of zeros is a mask: it leaves the bytes as they are.
    std::string frame(1, static_cast<char>(0x80 | opcode));
    if (payload.size() < 126) {
        frame += static_cast<char>(0x80 | static_cast<int>(payload.size()));
    } else {
        frame += static_cast<char>(0x80 | 126);
        frame += static_cast<char>(payload.size() >> 8U);
        frame += static_cast<char>(payload.size() & 0xFFU);
    }
    frame.append(4, '\0');
    frame += payload;
    if (::send(m_descriptor, frame.data(), frame.size(), MSG_NOSIGNAL) < 0)
        m_open = false;
}

} // namespace Frontdesk::Bench
