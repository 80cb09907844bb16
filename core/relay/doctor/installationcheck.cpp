// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/doctor/installationcheck.h"

#include "core/http/tlssetup.h"
#include "core/relay/accounts/secretbox.h"
#include "core/relay/config/diskcheck.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLocale>
#include <QSslCertificate>
#include <QVersionNumber>

#include <algorithm>
#include <array>
#include <cmath>

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 DayMs = 24LL * 60 * 60 * 1000;
constexpr qint64 CertificateAdviceDays = 14;
constexpr qint64 ClockToleranceMs = 30'000;
constexpr QFile::Permissions OthersRead = QFile::ReadOther | QFile::WriteOther;

Finding keyFinding(const RelaySettings &settings)
{
    const auto subject = u"key file"_s;
    const auto box = SecretBox::load(settings.keyFile);
    if (!box)
        return problem(subject, settings.keyFile + u": "_s + box.error().detail);
    if (QFileInfo(settings.keyFile).absolutePath() == QFileInfo(settings.database).absolutePath()) {
        return advice(subject,
                      u"it lies beside the database: a backup of the folder gives both away"_s);
    }
    return good(subject, settings.keyFile);
}

Finding folderFinding(const QString &subject, const QString &path)
{
    const QFileInfo folder(path);
    if (!folder.isDir())
        return problem(subject, path + u" is not there; frontdesk-relay init makes it"_s);
    if (!folder.isWritable())
        return problem(subject, path + u" cannot be written to by this user"_s);
    return good(subject, path);
}

Finding databaseFileFinding(const RelaySettings &settings)
{
    const auto subject = u"database file"_s;
    const QFileInfo file(settings.database);
    if (!file.exists())
        return problem(subject, settings.database + u" is not there"_s);
    if (file.permissions() & OthersRead)
        return problem(subject, u"everybody on this machine can read it; run chmod 600"_s);
    return good(subject, settings.database);
}

Findings diskFindings(const RelaySettings &settings)
{
    Findings findings;
    const auto local = checkIsLocal(settings.database);
    findings.append(local ? good(u"file system"_s, u"local"_s)
                          : problem(u"file system"_s, local.error().detail));
    const auto space = diskSpaceAt(settings.database);
    const qint64 free = space.free / (1024 * 1024);
    const auto text =
        u"%1 MiB free, disk_min_free_mb is %2, disk_min_free_percent is %3"_s.arg(free)
            .arg(settings.diskMinFreeMb)
            .arg(settings.diskMinFreePercent);
    if (free < settings.diskMinFreeMb
        || space.free < space.total / 100 * settings.diskMinFreePercent)
        findings.append(problem(u"disk"_s, text + u": nothing is accepted"_s));
    else if (free < settings.diskMinFreeMb * 2)
        findings.append(advice(u"disk"_s, text));
    else
        findings.append(good(u"disk"_s, text));
    return findings;
}

Finding certificateFinding(const RelaySettings &settings, const Clock &clock)
{
    const auto subject = u"TLS certificate"_s;
    const auto &http = settings.http;
    if (!http.tls)
        return good(subject, u"none: a proxy in front speaks TLS"_s);
    if (auto tls = serverTls(*http.tls, http.minimumTls, clock); !tls)
        return problem(subject, tls.error().code + u' ' + tls.error().detail);
    const auto chain = QSslCertificate::fromPath(http.tls->certificate);
    if (chain.isEmpty())
        return problem(subject, http.tls->certificate + u" has no certificate"_s);
    const auto end = chain.first().expiryDate();
    const qint64 days = (end.toMSecsSinceEpoch() - clock.nowMs()) / DayMs;
    const auto text = u"good until %1, %2 days"_s.arg(end.toString(Qt::ISODate)).arg(days);
    return days < CertificateAdviceDays ? advice(subject, text + u"; renew it soon"_s)
                                        : good(subject, text);
}

Finding listenFinding(const RelaySettings &settings)
{
    const auto subject = u"listening"_s;
    const auto &http = settings.http;
    const bool open =
        std::any_of(http.addresses.cbegin(),
                    http.addresses.cend(),
                    [](const QHostAddress &address) { return !address.isLoopback(); });
    if (open && !http.tls && !http.allowPlainText)
        return problem(subject,
                       u"without TLS it listens on this machine only; serve will refuse"_s);
    if (open && !http.tls)
        return advice(subject, u"plain text, as allow_plain_text says: others may read along"_s);
    return good(subject, u"port %1"_s.arg(http.port));
}

Finding addressFinding(const RelaySettings &settings)
{
    const auto subject = u"public_url"_s;
    if (settings.publicUrl.isEmpty())
        return advice(subject, u"not set; it is needed to connect an account"_s);
    if (settings.publicUrl.scheme() != u"https")
        return problem(subject, u"LINE calls https addresses only"_s);
    return good(subject, settings.publicUrl.toString());
}

} // namespace

Findings checkInstallation(const RelaySettings &settings, const Clock &clock)
{
    Findings findings{keyFinding(settings),
                      folderFinding(u"data folder"_s, QFileInfo(settings.database).absolutePath()),
                      databaseFileFinding(settings),
                      folderFinding(u"media folder"_s, settings.mediaFolder)};
    findings += diskFindings(settings);
    findings += Findings{
        certificateFinding(settings, clock), listenFinding(settings), addressFinding(settings)};
    return findings;
}

Finding sqliteFinding(const QString &version)
{
    const auto subject = u"SQLite"_s;
    const auto number = QVersionNumber::fromString(version);
    const bool affected = number >= QVersionNumber(3, 7, 0) && number <= QVersionNumber(3, 51, 2);
    if (!affected)
        return good(subject, version);
    return advice(subject,
                  version
                      + u" can lose data when two processes write and one of them resets the log. "
                        "The relay keeps others out; never open the database with another program "
                        "while it runs"_s);
}

Finding clockFinding(const QByteArray &theirs, qint64 nowMs)
{
    const auto subject = u"clock"_s;
    auto date = QLocale::c().toDateTime(QString::fromLatin1(theirs.trimmed()),
                                        u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!date.isValid())
        return advice(subject, u"could not be compared with the platform's"_s);
    date.setTimeSpec(Qt::UTC);
    const qint64 apart = nowMs - date.toMSecsSinceEpoch();
    const auto text = u"%1 seconds from the platform's"_s.arg(apart / 1000);
    if (std::abs(apart) > ClockToleranceMs)
        return problem(subject, text + u"; set up time synchronisation"_s);
    return good(subject, text);
}

} // namespace Frontdesk::Relay
