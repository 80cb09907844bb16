// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/tlssetup.h"

#include <QDateTime>
#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

#include <openssl/bio.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

namespace Frontdesk {

namespace {

Error certificateError(const QString &file, const QString &detail)
{
    return {ErrorKind::Rejected,
            QStringLiteral("http.certificate"),
            detail,
            {{QStringLiteral("file"), file}}};
}

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return certificateError(path, file.errorString());
    return file.readAll();
}

/// QSslKey has to be told what kind of key it reads.
QSslKey readKey(const QByteArray &pem)
{
    for (const auto algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        QSslKey key(pem, algorithm);
        if (!key.isNull())
            return key;
    }
    return {};
}

/// QSslConfiguration takes any pair and fails at the first handshake.
bool belongTogether(const QByteArray &certificatePem, const QByteArray &keyPem)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> certificateText(
        BIO_new_mem_buf(certificatePem.constData(), static_cast<int>(certificatePem.size())),
        BIO_free);
    const std::unique_ptr<BIO, decltype(&BIO_free)> keyText(
        BIO_new_mem_buf(keyPem.constData(), static_cast<int>(keyPem.size())), BIO_free);
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(
        PEM_read_bio_X509(certificateText.get(), nullptr, nullptr, nullptr), X509_free);
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(
        PEM_read_bio_PrivateKey(keyText.get(), nullptr, nullptr, nullptr), EVP_PKEY_free);
    return certificate && key && X509_check_private_key(certificate.get(), key.get()) == 1;
}

} // namespace

Result<QSslConfiguration>
serverTls(const TlsFiles &files, QSsl::SslProtocol minimum, const Clock &clock)
{
    const auto certificatePem = contentOf(files.certificate);
    if (!certificatePem)
        return certificatePem.error();
    const auto keyPem = contentOf(files.key);
    if (!keyPem)
        return keyPem.error();

    const auto chain = QSslCertificate::fromData(*certificatePem, QSsl::Pem);
    if (chain.isEmpty())
        return certificateError(files.certificate, QStringLiteral("no PEM certificate in it"));
    const QSslKey key = readKey(*keyPem);
    if (key.isNull())
        return certificateError(files.key, QStringLiteral("no PEM private key in it"));
    if (!belongTogether(*certificatePem, *keyPem))
        return certificateError(files.key, QStringLiteral("the key of another certificate"));

    const qint64 now = clock.nowMs();
    for (const QSslCertificate &certificate : chain) {
        if (certificate.expiryDate().toMSecsSinceEpoch() <= now) {
            return Error{ErrorKind::Rejected,
                         QStringLiteral("http.certificate-expired"),
                         certificate.expiryDate().toString(Qt::ISODate),
                         {{QStringLiteral("file"), files.certificate}}};
        }
    }
    if (chain.constFirst().effectiveDate().toMSecsSinceEpoch() > now)
        return certificateError(files.certificate, QStringLiteral("not valid yet"));

    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(minimum);
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // clients show no certificate
    return configuration;
}

} // namespace Frontdesk
