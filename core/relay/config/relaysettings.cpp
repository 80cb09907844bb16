// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/config/relaysettings.h"

#include "core/relay/config/settingvalues.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;
using namespace SettingValues;

namespace {

/// Certificate and key come as a pair; half of one is found out in check().
TlsFiles &tls(RelaySettings &settings)
{
    if (!settings.http.tls)
        settings.http.tls = TlsFiles{};
    return *settings.http.tls;
}

struct Key {
    const char *name;
    Result<> (*read)(RelaySettings &settings, const Entry &entry);
};

using S = RelaySettings;
constexpr qint64 KiB = 1024;
constexpr qint64 MiB = 1024 * KiB;

const std::array Keys{
    Key{"organisation",
        [](S &s, const Entry &e) {
            return keep(s.organisation, text(e));
        }},
    Key{"listen_addresses",
        [](S &s, const Entry &e) {
            return keep(s.http.addresses, addresses(e));
        }},
    Key{"port",
        [](S &s, const Entry &e) {
            return keep(s.http.port, number(e, 0, 65535));
        }},
    Key{"tls_certificate",
        [](S &s, const Entry &e) {
            return keep(tls(s).certificate, path(e));
        }},
    Key{"tls_key",
        [](S &s, const Entry &e) {
            return keep(tls(s).key, path(e));
        }},
    Key{"allow_plain_text",
        [](S &s, const Entry &e) {
            return keep(s.http.allowPlainText, flag(e));
        }},
    Key{"trusted_proxies",
        [](S &s, const Entry &e) {
            return keep(s.http.trustedProxies, networks(e));
        }},
    Key{"public_url",
        [](S &s, const Entry &e) {
            return keep(s.publicUrl, webAddress(e));
        }},
    Key{"websocket_origins",
        [](S &s, const Entry &e) {
            return keep(s.http.allowedOrigins, byteTexts(e));
        }},
    Key{"max_connections",
        [](S &s, const Entry &e) {
            return keep(s.http.maxConnections, number(e, 1, MaxInt));
        }},
    Key{"max_connections_per_address",
        [](S &s, const Entry &e) {
            return keep(s.http.maxConnectionsPerAddress, number(e, 1, MaxInt));
        }},
    Key{"webhook_body_limit_kb",
        [](S &s, const Entry &e) {
            return keep(s.webhookBodyLimit, multiple(e, KiB));
        }},
    Key{"upload_limit_mb",
        [](S &s, const Entry &e) {
            return keep(s.uploadLimit, multiple(e, MiB));
        }},
    Key{"media_limit_mb",
        [](S &s, const Entry &e) {
            return keep(s.mediaLimit, multiple(e, MiB));
        }},
    Key{"database",
        [](S &s, const Entry &e) {
            return keep(s.database, path(e));
        }},
    Key{"media_folder",
        [](S &s, const Entry &e) {
            return keep(s.mediaFolder, path(e));
        }},
    Key{"key_file",
        [](S &s, const Entry &e) {
            return keep(s.keyFile, path(e));
        }},
    Key{"disk_min_free_mb",
        [](S &s, const Entry &e) {
            return keep(s.diskMinFreeMb, number(e, 0, MaxInt));
        }},
    Key{"disk_min_free_percent",
        [](S &s, const Entry &e) {
            return keep(s.diskMinFreePercent, number(e, 0, 50));
        }},
    Key{"session_idle_days",
        [](S &s, const Entry &e) {
            return keep(s.sessionIdle, days(e));
        }},
    Key{"session_longest_days",
        [](S &s, const Entry &e) {
            return keep(s.sessionLongest, days(e));
        }},
    Key{"password_threads",
        [](S &s, const Entry &e) {
            return keep(s.passwordThreads, number(e, 1, 64));
        }},
    Key{"log_format",
        [](S &s, const Entry &e) {
            return keep(s.logFormat, logFormat(e));
        }},
    Key{"log_level",
        [](S &s, const Entry &e) {
            return keep(s.logLevel, logLevel(e));
        }},
    Key{"line_api_url",
        [](S &s, const Entry &e) {
            return keep(s.platforms.lineApi, webAddress(e));
        }},
    Key{"line_data_url",
        [](S &s, const Entry &e) {
            return keep(s.platforms.lineData, webAddress(e));
        }},
    Key{"ca_file",
        [](S &s, const Entry &e) {
            return keep(s.platforms.caFile, path(e));
        }},
};

Error at(const QString &name, qint64 line, const QString &detail)
{
    return {
        ErrorKind::Rejected, u"config.invalid"_s, u"%1:%2: %3"_s.arg(name).arg(line).arg(detail)};
}

Result<>
readKeys(RelaySettings &settings, const toml::table &table, const QString &name, const QDir &folder)
{
    for (const auto &[key, node] : table) {
        const auto line = static_cast<qint64>(key.source().begin.line);
        const auto *known =
            std::find_if(Keys.begin(), Keys.end(), [name = key.str()](const Key &candidate) {
                return name == candidate.name;
            });
        if (known == Keys.end())
            return at(name, line, u"there is no key \"%1\""_s.arg(fromToml(key.str())));
        if (auto read = known->read(settings, Entry{node, folder}); !read)
            return at(name, line, fromToml(key.str()) + u": "_s + read.error().detail);
    }
    return {};
}

/// What only shows once all keys are read.
Result<> check(const RelaySettings &settings, const QString &name)
{
    const auto missing = [&](const QString &key) {
        return at(name, 1, u"the key \"%1\" is missing"_s.arg(key));
    };
    if (settings.organisation.isEmpty())
        return missing(u"organisation"_s);
    if (settings.database.isEmpty())
        return missing(u"database"_s);
    if (settings.mediaFolder.isEmpty())
        return missing(u"media_folder"_s);
    if (settings.keyFile.isEmpty())
        return missing(u"key_file"_s);
    const auto &tlsFiles = settings.http.tls;
    if (tlsFiles && tlsFiles->certificate.isEmpty())
        return missing(u"tls_certificate"_s);
    if (tlsFiles && tlsFiles->key.isEmpty())
        return missing(u"tls_key"_s);
    if (QFileInfo(settings.keyFile).absolutePath() == settings.mediaFolder)
        return at(name, 1, u"key_file: keep it out of media_folder"_s);
    return {};
}

} // namespace

Result<RelaySettings>
parseRelaySettings(const QByteArray &toml, const QString &name, const QString &folder)
{
    // The one place that meets an exception: this is how toml++ says that it cannot parse.
    try {
        const auto table =
            toml::parse(std::string_view(toml.constData(), static_cast<size_t>(toml.size())));
        RelaySettings settings;
        settings.http.port = 8443;
        settings.http.addresses = {QHostAddress(QHostAddress::LocalHost),
                                   QHostAddress(QHostAddress::LocalHostIPv6)};
        if (auto read = readKeys(settings, table, name, QDir(folder)); !read)
            return read.error();
        if (auto checked = check(settings, name); !checked)
            return checked.error();
        return settings;
    } catch (const toml::parse_error &problem) {
        return at(name,
                  static_cast<qint64>(problem.source().begin.line),
                  fromToml(problem.description()));
    }
}

Result<RelaySettings> readRelaySettings(const QString &file)
{
    QFile input(file);
    if (!input.open(QIODevice::ReadOnly)) {
        return Error{
            ErrorKind::NotFound, u"config.missing"_s, file + u": "_s + input.errorString()};
    }
    return parseRelaySettings(
        input.readAll(), QFileInfo(file).fileName(), QFileInfo(file).absolutePath());
}

QStringList relaySettingKeys()
{
    QStringList names;
    names.reserve(static_cast<qsizetype>(Keys.size()));
    for (const auto &key : Keys)
        names.append(QLatin1String(key.name));
    return names;
}

void applyLogSettings(const RelaySettings &settings)
{
    installLogFormat(settings.logFormat);
    const bool info = settings.logLevel == QtInfoMsg || settings.logLevel == QtDebugMsg;
    const bool debug = settings.logLevel == QtDebugMsg;
    QLoggingCategory::setFilterRules(u"frontdesk.*.info=%1\nfrontdesk.*.debug=%2"_s.arg(
        info ? u"true"_s : u"false"_s, debug ? u"true"_s : u"false"_s));
}

} // namespace Frontdesk::Relay
