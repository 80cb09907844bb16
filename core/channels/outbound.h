// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/inbound.h"
#include "core/domain/content.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariantMap>

#include <chrono>
#include <optional>

namespace Frontdesk {

/// One bubble to send, with what the platform needs beside the content.
struct OutboundMessage {
    Content content;
    QString quoteToken; ///< of the message it quotes; empty for none
    QString mediaUrl; ///< public https address of picture, film, sound or document
    QString previewUrl; ///< the same for the small picture; may be empty for a small Image
    QString senderName; ///< under which it shows; empty: that of the account
    QString senderIcon; ///< https address of a picture beside that name; may be empty
    QString locale; ///< of the account ("zh-TW"): language of the words we add, such as "Open"
};

/// An HTTP request to a platform, complete but for host and access token (see
/// ChannelAdapter::authorize). Never holds a token, except the body of a request for one.
struct OutboundRequest {
    QByteArray method;
    QByteArray path; ///< percent-encoded, with its query
    bool dataHost = false; ///< goes to the platform's host for binaries
    HeaderFields headers = {};
    QByteArray body = {};

    friend bool operator==(const OutboundRequest &, const OutboundRequest &) = default;
};

/// What came back. For large downloads @c body may be left empty when @c status is 200.
struct PlatformAnswer {
    enum class Transport {
        Answered, ///< the whole answer is here
        NotSent, ///< name, connection or TLS failed before a byte of the request left
        Broken, ///< time-out or reset after bytes left; a status that did arrive still counts
    };

    int status = 0; ///< 0: none arrived
    QByteArray body = {};
    HeaderFields headers = {};
    Transport transport = Transport::Answered;

    /// The first value of the field @p name; empty if there is none.
    QByteArray header(QByteArrayView name) const;
};

/// What the answer to a send means for the outbox.
struct SendOutcome {
    enum class Kind {
        Accepted,
        RetrySameKey, ///< may have been taken: repeat the very same request, its key makes it safe
        RetryLater, ///< was certainly not taken: repeat the very same request after @c retryAfter
        FallBackToPush, ///< the reply was certainly not taken and never will be: push with a fresh key
        RefreshToken, ///< was not taken: get a new access token and repeat; the second time it failed
        Failed, ///< for good; @c errorCode says why
        Unknown, ///< the platform may have it and there is no safe way to ask
    };

    Kind kind = Kind::Unknown;
    QStringList platformIds; ///< in the order of the bubbles; may be shorter, even empty
    QStringList quoteTokens; ///< beside platformIds; empty strings for bubbles that have none
    QString errorCode; ///< for all but Accepted
    QVariantMap errorArgs;
    QString requestId; ///< the platform's, for the log; with a used key that of the first request
    std::optional<std::chrono::milliseconds> retryAfter; ///< unset: the caller's own back-off

    friend bool operator==(const SendOutcome &, const SendOutcome &) = default;
};

} // namespace Frontdesk
