// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/line/linesignature.h"

#include "core/channels/webhookerrors.h"

#include <array>
#include <sodium.h>

namespace Frontdesk::Line {

namespace {

using Digest = std::array<unsigned char, crypto_auth_hmacsha256_BYTES>;

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

Digest digestOf(QByteArrayView body, QByteArrayView secret)
{
    Digest digest{};
    crypto_auth_hmacsha256_state state{};
    crypto_auth_hmacsha256_init(&state, bytesOf(secret), static_cast<size_t>(secret.size()));
    crypto_auth_hmacsha256_update(&state, bytesOf(body), static_cast<size_t>(body.size()));
    crypto_auth_hmacsha256_final(&state, digest.data());
    sodium_memzero(&state, sizeof state); // it is derived from the secret
    return digest;
}

/// Refuses white space, missing padding, other alphabets and any length but that of a digest.
bool decode(QByteArrayView header, Digest &digest)
{
    size_t length = 0;
    const char *end = nullptr;
    const auto size = static_cast<size_t>(header.size());
    return sodium_base642bin(digest.data(),
                             digest.size(),
                             header.data(),
                             size,
                             nullptr,
                             &length,
                             &end,
                             sodium_base64_VARIANT_ORIGINAL)
        == 0
        && length == digest.size() && end == header.data() + size;
}

Error refused(QLatin1String code)
{
    return {.kind = ErrorKind::Unauthorized, .code = code};
}

} // namespace

Result<> verifySignature(const Delivery &delivery, const QList<QByteArray> &secrets)
{
    const auto headers = valuesOf(delivery.headers, "x-line-signature");
    if (headers.isEmpty())
        return refused(WebhookError::Unsigned);
    Digest claimed{};
    if (headers.size() != 1 || !decode(headers.constFirst(), claimed))
        return refused(WebhookError::BadSignature);

    bool isGenuine = false;
    for (const auto &secret : secrets) {
        // Anybody can sign with an empty key.
        if (secret.isEmpty())
            continue;
        const auto expected = digestOf(delivery.body, secret);
        isGenuine |= sodium_memcmp(expected.data(), claimed.data(), expected.size()) == 0;
    }
    if (!isGenuine)
        return refused(WebhookError::BadSignature);
    return {};
}

QByteArray signatureOf(QByteArrayView body, QByteArrayView secret)
{
    const auto digest = digestOf(body, secret);
    return QByteArray(reinterpret_cast<const char *>(digest.data()), qsizetype(digest.size()))
        .toBase64();
}

} // namespace Frontdesk::Line
