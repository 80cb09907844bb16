// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>
#include <QString>
#include <QTemporaryDir>

namespace Frontdesk::Test {

/// A throw-away authority and a server certificate signed by it, for localhost, 127.0.0.1 and ::1,
/// as PEM files that live as long as this object. Link Frontdesk::TestTls.
class TestCertificate
{
public:
    enum class Validity { Valid, Expired, NotYetValid };

    explicit TestCertificate(Validity validity = Validity::Valid);

    QString caFile() const { return m_dir.filePath(QStringLiteral("ca.pem")); }
    QString certificateFile() const { return m_dir.filePath(QStringLiteral("server.pem")); }
    QString keyFile() const { return m_dir.filePath(QStringLiteral("server.key")); }

    /// What a client needs that trusts the authority and nobody else.
    QSslConfiguration clientConfiguration(QSsl::SslProtocol protocol = QSsl::TlsV1_2OrLater) const;

private:
    QTemporaryDir m_dir;
};

} // namespace Frontdesk::Test
