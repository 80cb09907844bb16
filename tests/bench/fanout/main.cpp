// SPDX-License-Identifier: GPL-3.0-or-later
// Clients that take what the relay hands out and do nothing with it: they keep their cursors and
// acknowledge, as PROTOCOL.md asks. One thread, one epoll, no Qt and no JSON parser, because they
// share the machine with the relay that is measured.
#include "tests/bench/fanout/client.h"

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <memory>
#include <string>
#include <sys/epoll.h>
#include <sys/signalfd.h>
#include <vector>

using namespace Frontdesk::Bench;

namespace {

int stopSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    sigprocmask(SIG_BLOCK, &signals, nullptr);
    return signalfd(-1, &signals, SFD_CLOEXEC);
}

void report(const std::vector<std::unique_ptr<Client>> &clients)
{
    std::uint64_t bytes = 0;
    std::uint64_t messages = 0;
    std::uint64_t least = ~std::uint64_t(0);
    std::size_t alive = 0;
    for (const auto &client : clients) {
        bytes += client->bytes();
        messages += client->messages();
        least = std::min(least, client->messages());
        alive += client->isOpen() ? 1 : 0;
    }
    std::printf(R"({"clients": %zu, "alive": %zu, "bytes": %llu, "messages": %llu, "least": %llu})"
                "\n",
                clients.size(),
                alive,
                static_cast<unsigned long long>(bytes),
                static_cast<unsigned long long>(messages),
                static_cast<unsigned long long>(clients.empty() ? 0 : least));
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fputs("usage: fanout PORT < TOKENS\n"
                   "One session token a line, one client each. Prints \"ready\" when all are\n"
                   "welcome, and on SIGTERM one line of JSON with what they got.\n",
                   stderr);
        return 2;
    }
    const auto port = static_cast<std::uint16_t>(std::atoi(argv[1]));
    const int stop = stopSignals();
    const int epoll = epoll_create1(EPOLL_CLOEXEC);
    const auto watch = [epoll](int descriptor, void *who) {
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.ptr = who;
        epoll_ctl(epoll, EPOLL_CTL_ADD, descriptor, &event);
    };
    watch(stop, nullptr);
    std::vector<std::unique_ptr<Client>> clients;
    for (std::string token; std::getline(std::cin, token);) {
        clients.push_back(std::make_unique<Client>(port, token, clients.size()));
        watch(clients.back()->descriptor(), clients.back().get());
    }

    std::size_t welcome = 0;
    std::array<epoll_event, 256> events{};
    for (;;) {
        const int ready = epoll_wait(epoll, events.data(), static_cast<int>(events.size()), -1);
        for (int i = 0; i < ready; ++i) {
            auto *client = static_cast<Client *>(events.at(static_cast<std::size_t>(i)).data.ptr);
            if (!client) {
                report(clients);
                return 0;
            }
            const bool before = client->isWelcome();
            client->receive();
            if (!client->isOpen())
                epoll_ctl(epoll, EPOLL_CTL_DEL, client->descriptor(), nullptr);
            if (!before && client->isWelcome() && ++welcome == clients.size()) {
                std::puts("ready");
                std::fflush(stdout);
            }
        }
    }
}
