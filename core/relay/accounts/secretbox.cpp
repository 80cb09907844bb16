// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/accounts/secretbox.h"

#include "core/base/uuid.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <sodium.h>

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype NonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype TagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(SecretBox::KeyBytes == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

constexpr QFile::Permissions OwnerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions Others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
    | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

const unsigned char *bytes(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

unsigned char *bytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

unsigned long long length(const QByteArray &array)
{
    return static_cast<unsigned long long>(array.size());
}

/// systemd keeps credentials where nobody else gets in, and may show that as rights of a group.
bool isSystemdCredential(const QString &file)
{
    const auto folder = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    return !folder.isEmpty()
        && QFileInfo(file).absolutePath() == QFileInfo(folder).absoluteFilePath();
}

Error keyError(ErrorKind kind, const QString &code, const QString &detail, const QString &file)
{
    return {kind, code, detail, {{u"file"_s, file}}};
}

} // namespace

SecretBox::~SecretBox()
{
    sodium_memzero(m_key.data(), m_key.size());
}

Result<> SecretBox::create(const QString &file)
{
    if (QFileInfo::exists(file)) {
        return keyError(
            ErrorKind::Conflict, u"key.exists"_s, u"there is a key file already"_s, file);
    }
    // Through a temporary file, which is made for the owner only: at no time can others read it.
    QSaveFile output(file);
    const bool written = output.open(QIODevice::WriteOnly) && output.setPermissions(OwnerOnly)
        && output.write(randomBytes(KeyBytes)) == KeyBytes && output.commit();
    if (!written)
        return keyError(ErrorKind::Storage, u"key.failed"_s, output.errorString(), file);
    return {};
}

Result<SecretBox> SecretBox::load(const QString &file)
{
    QFile input(file);
    if (!input.open(QIODevice::ReadOnly))
        return keyError(ErrorKind::NotFound, u"key.missing"_s, input.errorString(), file);
    if ((input.permissions() & Others) && !isSystemdCredential(file)) {
        return keyError(ErrorKind::Rejected,
                        u"key.readable"_s,
                        u"others than its owner have rights on the key file; run chmod 600"_s,
                        file);
    }
    QByteArray key = input.read(KeyBytes + 1);
    if (key.size() != KeyBytes || sodium_init() < 0) {
        return keyError(
            ErrorKind::Corrupt, u"key.damaged"_s, u"the key file is not 32 bytes long"_s, file);
    }
    SecretBox box;
    std::copy_n(bytes(std::as_const(key)), KeyBytes, box.m_key.begin());
    sodium_memzero(key.data(), static_cast<size_t>(key.size()));
    return box;
}

QByteArray SecretBox::seal(const QByteArray &secret, const QByteArray &place) const
{
    const QByteArray nonce = randomBytes(NonceBytes);
    QByteArray sealed(secret.size() + TagBytes, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytes(sealed),
                                               nullptr,
                                               bytes(secret),
                                               length(secret),
                                               bytes(place),
                                               length(place),
                                               nullptr,
                                               bytes(nonce),
                                               m_key.data());
    return nonce + sealed;
}

Result<QByteArray> SecretBox::open(const QByteArray &sealed, const QByteArray &place) const
{
    const Error wrong{
        ErrorKind::Corrupt, u"key.wrong"_s, u"a secret does not open with this key file"_s};
    if (sealed.size() < NonceBytes + TagBytes)
        return wrong;
    const QByteArray nonce = sealed.left(NonceBytes);
    const QByteArray cipher = sealed.mid(NonceBytes);
    QByteArray secret(cipher.size() - TagBytes, Qt::Uninitialized);
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(bytes(secret),
                                                                  nullptr,
                                                                  nullptr,
                                                                  bytes(cipher),
                                                                  length(cipher),
                                                                  bytes(place),
                                                                  length(place),
                                                                  bytes(nonce),
                                                                  m_key.data());
    if (failed != 0)
        return wrong;
    return secret;
}

} // namespace Frontdesk::Relay
