// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relay/initcommand.h"

#include "app/relay/commandline.h"
#include "core/relay/accounts/secretbox.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace Frontdesk::RelayProgram {

using namespace Qt::StringLiterals;

namespace {

constexpr QFile::Permissions OwnerOnlyFolder =
    QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

QString quoted(QString text)
{
    return u'"' + text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
}

/// @p path as it is written into a file in @p folder.
QString pathFrom(const QDir &folder, const QString &path)
{
    const auto absolute = QFileInfo(path).absoluteFilePath();
    const auto relative = folder.relativeFilePath(absolute);
    return quoted(relative.startsWith(u"../"_s) ? absolute : relative);
}

QString configText(const CommandLine &line, const QDir &folder, const QString &data)
{
    QStringList lines{
        u"# The configuration of frontdesk-relay. frontdesk-relay.toml.example shows every key."_s,
        {},
        u"organisation = "_s + quoted(line.value(u"organisation"_s)),
        {},
        u"listen_addresses = ["_s + quoted(line.value(u"listen"_s)) + u']',
        u"port = "_s + line.value(u"port"_s)};
    if (line.isSet(u"certificate"_s)) {
        lines << u"tls_certificate = "_s + pathFrom(folder, line.value(u"certificate"_s))
              << u"tls_key = "_s + pathFrom(folder, line.value(u"key"_s));
    } else {
        lines << u"# tls_certificate = \"fullchain.pem\""_s << u"# tls_key = \"privkey.pem\""_s;
    }
    lines << QString()
          << u"# Where LINE and phones reach this relay; needed to connect an account."_s;
    if (line.isSet(u"public-url"_s))
        lines << u"public_url = "_s + quoted(line.value(u"public-url"_s));
    else
        lines << u"# public_url = \"https://relay.example\""_s;
    const QDir dataFolder(data);
    lines << QString() << u"database = "_s + pathFrom(folder, dataFolder.filePath(u"relay.db"_s))
          << u"media_folder = "_s + pathFrom(folder, dataFolder.filePath(u"media"_s))
          << u"key_file = "_s + pathFrom(folder, folder.filePath(u"relay.key"_s)) << QString();
    return lines.join(u'\n');
}

Error cannotWrite(const QString &path, const QString &why)
{
    return {ErrorKind::Storage, u"init.failed"_s, u"cannot write %1: %2"_s.arg(path, why)};
}

Result<> makeFolder(const QString &path)
{
    if (QFileInfo(path).isDir())
        return {};
    if (!QDir().mkpath(path) || !QFile::setPermissions(path, OwnerOnlyFolder))
        return cannotWrite(path, u"the folder cannot be made"_s);
    return {};
}

Result<> writeConfig(const QString &file, const QString &text)
{
    QSaveFile output(file);
    const auto bytes = text.toUtf8();
    if (!output.open(QIODevice::WriteOnly) || output.write(bytes) != bytes.size()
        || !output.commit())
        return cannotWrite(file, output.errorString());
    return {};
}

Result<Relay::RelaySettings> prepare(const CommandLine &line, const QString &file)
{
    const QDir folder(QFileInfo(file).absolutePath());
    if (auto made = makeFolder(folder.path()); !made)
        return made.error();
    const auto data = line.isSet(u"data"_s) ? line.value(u"data"_s) : folder.filePath(u"data"_s);
    const auto text = configText(line, folder, data);
    // Whatever is wrong with the options shows here, before anything is written.
    auto settings =
        Relay::parseRelaySettings(text.toUtf8(), QFileInfo(file).fileName(), folder.path());
    if (!settings)
        return settings.error();
    for (const auto &path : {QFileInfo(settings->database).absolutePath(), settings->mediaFolder}) {
        if (auto made = makeFolder(path); !made)
            return made.error();
    }
    if (auto created = Relay::SecretBox::create(settings->keyFile); !created)
        return created.error();
    if (auto written = writeConfig(file, text); !written)
        return written.error();
    return settings;
}

void addOptions(CommandLine &line)
{
    line.add({u"organisation"_s, u"Your company, as your team sees it. Required."_s, u"name"_s});
    line.add({u"data"_s,
              u"Folder for database and media. Default: \"data\" beside the configuration."_s,
              u"folder"_s});
    line.add({u"listen"_s, u"Address to listen on."_s, u"address"_s, u"127.0.0.1"_s});
    line.add({u"port"_s, u"Port to listen on; 0 takes any free one."_s, u"number"_s, u"8443"_s});
    line.add({u"public-url"_s, u"Where LINE and phones reach the relay."_s, u"url"_s});
    line.add({u"certificate"_s, u"PEM file of the TLS certificate with its chain."_s, u"file"_s});
    line.add({u"key"_s, u"PEM file of its private key."_s, u"file"_s});
}

} // namespace

int runInit(const QStringList &arguments)
{
    CommandLine line(u"init"_s,
                     u"Writes a configuration, a new key file and an empty database. Nothing that "
                     "is there already is overwritten."_s);
    addOptions(line);
    if (const auto code = line.parse(arguments))
        return *code;
    if (line.value(u"organisation"_s).trimmed().isEmpty())
        return misuse(u"--organisation is missing"_s);
    if (line.isSet(u"certificate"_s) != line.isSet(u"key"_s))
        return misuse(u"--certificate and --key belong together"_s);
    const auto file = QFileInfo(line.configFile()).absoluteFilePath();
    if (QFileInfo::exists(file))
        return misuse(u"%1 is there already; nothing was changed"_s.arg(file));
    const auto settings = prepare(line, file);
    if (!settings)
        return fail(settings.error());
    return runOnCore(*settings, [&](Relay::RelayCore &) {
        say(u"Wrote %1\nWrote %2 (keep a copy in a safe place, not beside a backup)\n"
            "Wrote %3\n\nNext: frontdesk-relay user add --config %1 --email you@example.com "
            "--name \"Your name\" --role administrator"_s.arg(
                file, settings->keyFile, settings->database));
        return ready<int>(Done);
    });
}

} // namespace Frontdesk::RelayProgram
