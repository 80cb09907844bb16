// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/loadgen/webhooks.h"

#include <array>
#include <chrono>
#include <cstdio>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <random>

namespace Frontdesk::Bench {

namespace {

constexpr std::array Texts{
    "您好，請問我昨天下的訂單什麼時候會出貨？",
    "สวัสดีค่ะ อยากทราบว่าร้านเปิดกี่โมงคะ",
    "すみません、予約の時間を変更したいのですが可能でしょうか。",
    "Hello, is the blue one still in stock? I would like to pick it up tomorrow 😊",
    "好的，謝謝",
};

std::string base64(const unsigned char *bytes, int size)
{
    std::array<unsigned char, 64> text{};
    const int length = EVP_EncodeBlock(text.data(), bytes, size);
    return {text.begin(), text.begin() + length};
}

std::string signature(const std::string &secret, const std::string &body)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    HMAC(EVP_sha256(),
         secret.data(),
         static_cast<int>(secret.size()),
         reinterpret_cast<const unsigned char *>(body.data()),
         body.size(),
         digest.data(),
         &size);
    return base64(digest.data(), static_cast<int>(size));
}

/// Runs of the same digits would compress and index better than real ids do.
std::string hex(std::mt19937_64 &dice, int digits)
{
    static constexpr char Alphabet[] = "0123456789abcdef";
    std::string text;
    for (int i = 0; i < digits; ++i)
        text += Alphabet[dice() % 16];
    return text;
}

/// 26 characters as of a ULID: time first, so that they come in order as LINE's do.
std::string ulid(std::uint64_t ms, std::uint64_t run, std::uint64_t number)
{
    static constexpr char Alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    std::string text(26, '0');
    const auto put = [&](std::size_t from, std::size_t to, std::uint64_t value) {
        for (auto i = to; i > from; --i, value /= 32)
            text[i - 1] = Alphabet[value % 32];
    };
    put(0, 10, ms);
    put(10, 18, run);
    put(18, 26, number);
    return text;
}

std::string event(std::mt19937_64 &dice,
                  const std::string &customer,
                  std::uint64_t run,
                  std::uint64_t number,
                  std::uint64_t now)
{
    const auto id = ulid(now, run, number);
    const auto messageId =
        std::to_string(500'000'000'000'000'000U + run % 90'000'000 * 1'000'000'000 + number);
    return R"({"type":"message","message":{"type":"text","id":")" + messageId
        + R"(","quoteToken":")" + hex(dice, 64) + R"(","text":")" + Texts.at(dice() % Texts.size())
        + R"("},"webhookEventId":")" + id
        + R"(","deliveryContext":{"isRedelivery":false},"timestamp":)" + std::to_string(now)
        + R"(,"source":{"type":"user","userId":")" + customer + R"("},"replyToken":")"
        + hex(dice, 32) + R"(","mode":"active"})";
}

} // namespace

std::vector<std::string> makeRequests(const Channel &channel, std::size_t count, std::uint64_t run)
{
    std::mt19937_64 dice(run);
    // The customers are the same in every run, as those who write to a company are.
    std::mt19937_64 people(1);
    std::vector<std::string> customers;
    for (int i = 0; i < channel.customers; ++i)
        customers.push_back("U" + hex(people, 32));

    const auto now =
        static_cast<std::uint64_t>(std::chrono::duration_cast<std::chrono::milliseconds>(
                                       std::chrono::system_clock::now().time_since_epoch())
                                       .count());
    std::vector<std::string> requests;
    requests.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const auto &customer = customers[dice() % customers.size()];
        const auto body = R"({"destination":")" + channel.destination + R"(","events":[)"
            + event(dice, customer, run, i, now) + "]}";
        requests.push_back("POST " + channel.path
                           + " HTTP/1.1\r\nhost: localhost\r\nuser-agent: LineBotWebhook/2.0\r\n"
                             "content-type: application/json; charset=utf-8\r\ncontent-length: "
                           + std::to_string(body.size()) + "\r\nx-line-signature: "
                           + signature(channel.secret, body) + "\r\n\r\n" + body);
    }
    return requests;
}

} // namespace Frontdesk::Bench
