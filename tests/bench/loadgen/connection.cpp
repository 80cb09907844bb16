// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/loadgen/connection.h"

#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <strings.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Frontdesk::Bench {

namespace {

/// The length of the body, or 0. The answers of both servers are short and well formed.
std::size_t contentLength(const std::string &head)
{
    static constexpr char Name[] = "\r\ncontent-length:";
    for (std::size_t at = 0; (at = head.find('\r', at)) != std::string::npos; ++at) {
        if (strncasecmp(head.c_str() + at, Name, sizeof(Name) - 1) == 0)
            return std::strtoul(head.c_str() + at + sizeof(Name) - 1, nullptr, 10);
    }
    return 0;
}

} // namespace

Connection::Connection(std::uint16_t port)
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
}

Connection::~Connection()
{
    close(m_descriptor);
}

bool Connection::send(const std::string &request)
{
    m_answer.clear();
    m_sentAt = Clock::now();
    const auto written = ::send(m_descriptor, request.data(), request.size(), MSG_NOSIGNAL);
    return written == static_cast<ssize_t>(request.size());
}

Connection::Progress Connection::receive()
{
    std::array<char, 4096> bytes{};
    const auto got = recv(m_descriptor, bytes.data(), bytes.size(), MSG_DONTWAIT);
    if (got == 0 || (got < 0 && errno != EAGAIN))
        return Progress::Closed;
    if (got > 0)
        m_answer.append(bytes.data(), static_cast<std::size_t>(got));
    return isAnswerComplete() ? Progress::Answered : Progress::Waiting;
}

bool Connection::isAnswerComplete()
{
    const auto end = m_answer.find("\r\n\r\n");
    if (end == std::string::npos)
        return false;
    const auto head = m_answer.substr(0, end + 2);
    if (m_answer.size() < end + 4 + contentLength(head))
        return false;
    const auto space = head.find(' ');
    m_status = 0;
    if (space != std::string::npos && head.size() > space + 4)
        std::from_chars(head.data() + space + 1, head.data() + space + 4, m_status);
    return true;
}

} // namespace Frontdesk::Bench
