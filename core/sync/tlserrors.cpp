// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/tlserrors.h"

#include <QDateTime>
#include <QSslCertificate>

namespace Frontdesk {

using namespace Qt::StringLiterals;

Error certificateError(const QList<QSslError> &problems, const QString &host)
{
    for (const auto &problem : problems) {
        if (problem.error() != QSslError::CertificateExpired)
            continue;
        return {
            ErrorKind::Rejected,
            u"relay.certificate-expired"_s,
            problem.errorString(),
            {{u"host"_s, host}, {u"on"_s, problem.certificate().expiryDate().toMSecsSinceEpoch()}}};
    }
    const auto reason = problems.isEmpty() ? QString() : problems.constFirst().errorString();
    return {ErrorKind::Rejected,
            u"relay.certificate"_s,
            reason,
            {{u"host"_s, host}, {u"reason"_s, reason}}};
}

Error connectionError(QAbstractSocket::SocketError problem, const QString &detail)
{
    switch (problem) {
    case QAbstractSocket::HostNotFoundError:
        return {ErrorKind::Offline, u"relay.not-found"_s, detail};
    case QAbstractSocket::SocketTimeoutError:
        return {ErrorKind::Timeout, u"net.timeout"_s, detail};
    default:
        return {ErrorKind::Offline, u"relay.unreachable"_s, detail};
    }
}

} // namespace Frontdesk
