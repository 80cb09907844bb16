// SPDX-License-Identifier: GPL-3.0-or-later
// A closed-loop load generator for webhooks. It shares the machine with the server that it measures,
// so it does as little as it can: requests are made and signed before the clock starts, one thread,
// one epoll, no Qt.
#include "tests/bench/loadgen/connection.h"
#include "tests/bench/loadgen/webhooks.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <random>
#include <sys/epoll.h>

using namespace Frontdesk::Bench;

namespace {

struct Options {
    Channel channel;
    std::uint16_t port = 0;
    int connections = 64;
    double seconds = 5;
    std::size_t pool = 100'000; ///< requests made in advance; the run ends early without them
};

struct Outcome {
    std::vector<float> latencies; ///< ms, of answers with status 200
    std::size_t errors = 0; ///< other answers and closed connections
    double seconds = 0;
};

[[noreturn]] void usage()
{
    std::fputs("usage: loadgen --port N --path PATH --secret SECRET --destination BOT\n"
               "               [--connections 64] [--seconds 5] [--pool 100000] [--customers 500]\n"
               "Prints one line of JSON.\n",
               stderr);
    std::exit(2);
}

void set(Options &options, const char *name, const char *value)
{
    const auto is = [name](const char *option) {
        return std::strcmp(name, option) == 0;
    };
    if (is("--port"))
        options.port = static_cast<std::uint16_t>(std::atoi(value));
    else if (is("--path"))
        options.channel.path = value;
    else if (is("--secret"))
        options.channel.secret = value;
    else if (is("--destination"))
        options.channel.destination = value;
    else if (is("--customers"))
        options.channel.customers = std::atoi(value);
    else if (is("--connections"))
        options.connections = std::atoi(value);
    else if (is("--seconds"))
        options.seconds = std::atof(value);
    else if (is("--pool"))
        options.pool = std::strtoul(value, nullptr, 10);
    else
        usage();
}

Options optionsFrom(int argc, char **argv)
{
    Options options;
    for (int i = 1; i < argc; i += 2) {
        if (i + 1 == argc)
            usage();
        set(options, argv[i], argv[i + 1]);
    }
    if (options.port == 0 || options.channel.path.empty() || options.connections < 1)
        usage();
    return options;
}

/// Keeps every connection busy until the time or the requests are over, then waits for the answers
/// that are still under way.
class Load
{
public:
    Load(const Options &options, const std::vector<std::string> &requests)
        : m_requests(requests)
        , m_epoll(epoll_create1(0))
    {
        for (int i = 0; i < options.connections; ++i) {
            m_connections.push_back(std::make_unique<Connection>(options.port));
            epoll_event event{};
            event.events = EPOLLIN;
            event.data.ptr = m_connections.back().get();
            epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_connections.back()->descriptor(), &event);
        }
        m_outcome.latencies.reserve(requests.size());
    }

    Outcome run(double seconds)
    {
        const auto start = Connection::Clock::now();
        m_end = start
            + std::chrono::duration_cast<Connection::Clock::duration>(
                    std::chrono::duration<double>(seconds));
        for (const auto &connection : m_connections)
            sendNext(*connection);
        std::array<epoll_event, 256> events{};
        while (m_underWay > 0) {
            const int ready =
                epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()), 10'000);
            if (ready == 0) {
                m_outcome.errors += static_cast<std::size_t>(m_underWay);
                break; // ten seconds without any answer
            }
            for (int i = 0; i < ready; ++i)
                take(*static_cast<Connection *>(events.at(static_cast<std::size_t>(i)).data.ptr));
        }
        m_outcome.seconds = std::chrono::duration<double>(m_lastAnswer - start).count();
        return std::move(m_outcome);
    }

private:
    void sendNext(Connection &connection)
    {
        if (m_next == m_requests.size() || Connection::Clock::now() >= m_end)
            return;
        if (connection.send(m_requests[m_next++]))
            ++m_underWay;
        else
            ++m_outcome.errors;
    }

    void take(Connection &connection)
    {
        switch (connection.receive()) {
        case Connection::Progress::Waiting:
            return;
        case Connection::Progress::Closed:
            epoll_ctl(m_epoll, EPOLL_CTL_DEL, connection.descriptor(), nullptr);
            ++m_outcome.errors;
            --m_underWay;
            return;
        case Connection::Progress::Answered:
            break;
        }
        m_lastAnswer = Connection::Clock::now();
        --m_underWay;
        if (connection.status() == 200) {
            const std::chrono::duration<float, std::milli> took =
                m_lastAnswer - connection.sentAt();
            m_outcome.latencies.push_back(took.count());
        } else {
            ++m_outcome.errors;
        }
        sendNext(connection);
    }

    const std::vector<std::string> &m_requests;
    int m_epoll;
    std::vector<std::unique_ptr<Connection>> m_connections;
    std::size_t m_next = 0;
    int m_underWay = 0;
    Connection::Clock::time_point m_end;
    Connection::Clock::time_point m_lastAnswer;
    Outcome m_outcome;
};

double percentile(const std::vector<float> &sorted, double part)
{
    if (sorted.empty())
        return 0;
    const auto last = static_cast<double>(sorted.size() - 1);
    return static_cast<double>(sorted[static_cast<std::size_t>(part * last)]);
}

} // namespace

int main(int argc, char **argv)
{
    const auto options = optionsFrom(argc, argv);
    const auto requests = makeRequests(options.channel, options.pool, std::random_device()());
    Load load(options, requests);
    auto outcome = load.run(options.seconds);
    auto &latencies = outcome.latencies;
    std::sort(latencies.begin(), latencies.end());
    const auto events = static_cast<double>(latencies.size());
    std::printf(R"({"events": %zu, "seconds": %.3f, "rate": %.1f, "errors": %zu, )"
                R"("p50_ms": %.3f, "p99_ms": %.3f, "max_ms": %.3f, "exhausted": %s})"
                "\n",
                latencies.size(),
                outcome.seconds,
                outcome.seconds > 0 ? events / outcome.seconds : 0.0,
                outcome.errors,
                percentile(latencies, 0.5),
                percentile(latencies, 0.99),
                percentile(latencies, 1),
                latencies.size() + outcome.errors == requests.size() ? "true" : "false");
    return 0;
}
