// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <array>

namespace Frontdesk::Relay {

/// Seals secrets for the database with a key that is not in it: who copies the database or a backup
/// has no secret. XChaCha20-Poly1305 with a random nonce. Copyable; any thread.
class SecretBox
{
public:
    static constexpr int KeyBytes = 32;

    SecretBox(const SecretBox &) = default;
    SecretBox(SecretBox &&) = default;
    SecretBox &operator=(const SecretBox &) = default;
    SecretBox &operator=(SecretBox &&) = default;
    ~SecretBox(); ///< wipes the key

    /// Makes a new key file that only its owner can read. Errors: Conflict "key.exists" (a key is
    /// never overwritten: what it sealed would be lost), Storage "key.failed".
    static Result<> create(const QString &file);

    /// Errors: NotFound "key.missing"; Rejected "key.readable" (group or others can read it);
    /// Corrupt "key.damaged" (not 32 bytes).
    static Result<SecretBox> load(const QString &file);

    /// @p place names the one place where the secret belongs, such as account and kind: sealed bytes
    /// that somebody moved to another row do not open.
    QByteArray seal(const QByteArray &secret, const QByteArray &place) const;

    /// Errors: Corrupt "key.wrong": sealed with another key, for another place, or changed.
    Result<QByteArray> open(const QByteArray &sealed, const QByteArray &place) const;

private:
    SecretBox() = default;

    std::array<unsigned char, KeyBytes> m_key{};
};

} // namespace Frontdesk::Relay
