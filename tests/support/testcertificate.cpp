// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcertificate.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslSocket>

#include <memory>
#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace Frontdesk::Test {

namespace {

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;

constexpr long Day = 24L * 60 * 60;

/// Who signs: nobody but the certificate itself, or an authority.
struct Issuer {
    X509 *certificate = nullptr;
    EVP_PKEY *key = nullptr;
};

struct Period {
    long fromDays = -1;
    long toDays = 30;
};

Key newKey()
{
    return {EVP_EC_gen("P-256"), EVP_PKEY_free};
}

void addExtension(X509 *certificate, X509 *issuer, int kind, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, kind, value);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

Certificate newCertificate(EVP_PKEY *key, const char *name, long serial, const Period &period)
{
    Certificate certificate(X509_new(), X509_free);
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), period.fromDays * Day);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), period.toDays * Day);
    X509_set_pubkey(certificate.get(), key);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()),
                               "CN",
                               MBSTRING_ASC,
                               reinterpret_cast<const unsigned char *>(name),
                               -1,
                               -1,
                               0);
    return certificate;
}

void sign(X509 *certificate, const Issuer &issuer)
{
    X509_set_issuer_name(certificate, X509_get_subject_name(issuer.certificate));
    X509_sign(certificate, issuer.key, EVP_sha256());
}

template <typename Write>
void writePem(const QString &path, Write write)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> text(BIO_new(BIO_s_mem()), BIO_free);
    write(text.get());
    char *data = nullptr;
    const long size = BIO_get_mem_data(text.get(), &data);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(data, size);
}

Period periodOf(TestCertificate::Validity validity)
{
    switch (validity) {
    case TestCertificate::Validity::Valid:
        break;
    case TestCertificate::Validity::Expired:
        return {-30, -1};
    case TestCertificate::Validity::NotYetValid:
        return {2, 30};
    }
    return {};
}

} // namespace

TestCertificate::TestCertificate(Validity validity)
{
    const Key caKey = newKey();
    const Certificate ca = newCertificate(caKey.get(), "Frontdesk test authority", 1, {-40, 60});
    addExtension(ca.get(), ca.get(), NID_basic_constraints, "critical,CA:TRUE");
    addExtension(ca.get(), ca.get(), NID_key_usage, "critical,keyCertSign,cRLSign");
    sign(ca.get(), {ca.get(), caKey.get()});

    const Key key = newKey();
    const Certificate server = newCertificate(key.get(), "localhost", 2, periodOf(validity));
    addExtension(server.get(), ca.get(), NID_subject_alt_name, "DNS:localhost,IP:127.0.0.1,IP:::1");
    addExtension(server.get(), ca.get(), NID_ext_key_usage, "serverAuth");
    sign(server.get(), {ca.get(), caKey.get()});

    writePem(caFile(), [&](BIO *out) { PEM_write_bio_X509(out, ca.get()); });
    writePem(certificateFile(), [&](BIO *out) { PEM_write_bio_X509(out, server.get()); });
    writePem(keyFile(), [&](BIO *out) {
        PEM_write_bio_PrivateKey(out, key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    });
}

QSslConfiguration TestCertificate::clientConfiguration(QSsl::SslProtocol protocol) const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(protocol);
    configuration.setCaCertificates(QSslCertificate::fromPath(caFile()));
    return configuration;
}

} // namespace Frontdesk::Test
