// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

#include <array>

/// What LINE, or the way there, made of a request. Stored on messages (Message::errorCode) and put
/// into words by the client. The comment says what the agent can do; args are named first. All may
/// carry `message`, LINE's own words, and `property`, what they are about.
namespace Frontdesk::LineError {

// The account.
/// nothing now: the month's paid messages are used up. Answer while the customer's message is
/// fresh (free), or buy more in LINE Official Account Manager
inline constexpr QLatin1String MonthlyLimit("line.monthly-limit");
/// status: an administrator enters secret or token again
inline constexpr QLatin1String Token("line.token");
/// status: the account's plan or type does not allow it; ask an administrator
inline constexpr QLatin1String Forbidden("line.forbidden");

// The customer.
/// nothing: the customer has blocked the account, a push would vanish without a word
inline constexpr QLatin1String Blocked("line.blocked");

// The message.
/// change the message as `message` says
inline constexpr QLatin1String InvalidRequest("line.invalid-request");
/// nothing: this user is not known to this account. Check that it is the right account
inline constexpr QLatin1String UnknownRecipient("line.unknown-recipient");
/// send again without quoting
inline constexpr QLatin1String QuoteRefused("line.quote-refused");
/// attach the file again, or ask an administrator to check the public address
inline constexpr QLatin1String MediaRefused("line.media-refused");
/// use another sticker: this one is not for accounts
inline constexpr QLatin1String StickerRefused("line.sticker-refused");
/// send it as another kind of message
inline constexpr QLatin1String KindRefused("line.kind-refused");
/// send it in parts
inline constexpr QLatin1String TooLarge("line.too-large");

// The way there.
/// wait: too many requests at once
inline constexpr QLatin1String RateLimit("line.rate-limit");
/// wait: another tool holds the chat
inline constexpr QLatin1String ChatHeld("line.chat-held");
/// send again: the reply came too late and was not sent
inline constexpr QLatin1String ReplyTokenInvalid("line.reply-token-invalid");
/// status: LINE failed. Of a reply: look at LINE before sending again
inline constexpr QLatin1String ServerError("line.server-error");
/// no answer came. Of a reply: look at LINE before sending again
inline constexpr QLatin1String NoAnswer("line.no-answer");
/// wait: LINE cannot be reached; nothing was sent
inline constexpr QLatin1String Unreachable("line.unreachable");
/// status: an answer that is not LINE's. Something on the way interferes; ask an administrator
inline constexpr QLatin1String BadAnswer("line.bad-answer");

/// send again if it still matters: LINE gave no clear answer for a day
inline constexpr QLatin1String RetryExpired("line.retry-expired");

// Questions, not sends.
/// no such user, group or message, or not any more
inline constexpr QLatin1String NotFound("line.not-found");
/// unsent by the customer
inline constexpr QLatin1String Gone("line.gone");

/// Every code above, for the test that asks for words.
inline constexpr std::array All{
    MonthlyLimit,
    Token,
    Forbidden,
    InvalidRequest,
    UnknownRecipient,
    QuoteRefused,
    MediaRefused,
    StickerRefused,
    KindRefused,
    TooLarge,
    RateLimit,
    ChatHeld,
    NoAnswer,
    ReplyTokenInvalid,
    ServerError,
    Unreachable,
    BadAnswer,
    NotFound,
    Gone,
    Blocked,
    RetryExpired,
};

} // namespace Frontdesk::LineError
