// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/logging.h"
#include "core/base/result.h"
#include "core/http/httpsettings.h"

#include <QStringList>
#include <QUrl>

#include <chrono>

namespace Frontdesk::Relay {

/// Where the platforms are. Other addresses than theirs are for the sandbox.
struct PlatformHosts {
    QUrl lineApi{QStringLiteral("https://api.line.me")};
    QUrl lineData{QStringLiteral("https://api-data.line.me")};
    QString caFile = {}; ///< PEM certificates trusted beside those of the system
};

/// What frontdesk-relay.toml says. Every key is explained in
/// packaging/frontdesk-relay.toml.example. Paths are absolute: those in the file are relative to it.
struct RelaySettings {
    QString organisation;

    HttpSettings http = {};
    QUrl publicUrl = {}; ///< where platforms and phones reach us; empty: not known yet

    QString database;
    QString mediaFolder;
    QString keyFile;
    // Below either, nothing is accepted, so that platforms deliver again.
    qint64 diskMinFreeMb = 500;
    int diskMinFreePercent = 5;

    LogFormat logFormat = LogFormat::Human;
    QtMsgType logLevel = QtInfoMsg; ///< this and worse is written

    std::chrono::hours sessionIdle{30 * 24};
    std::chrono::hours sessionLongest{180 * 24};
    int passwordThreads = 2;
    qint64 webhookBodyLimit = 1024 * 1024; ///< bytes
    qint64 uploadLimit = 200LL * 1024 * 1024; ///< bytes of one file from a client
    qint64 mediaLimit = 500LL * 1024 * 1024; ///< bytes of one file from a platform

    PlatformHosts platforms = {};

    /// The lock that keeps a second process from the database.
    QString lockFile() const { return database + QStringLiteral(".lock"); }
};

/// Reads @p file. The first thing that is wrong with it is the error: Rejected "config.invalid",
/// whose detail names file, line, key and what was expected; NotFound "config.missing".
Result<RelaySettings> readRelaySettings(const QString &file);

/// The same for text that is not in a file; relative paths start at @p folder.
Result<RelaySettings>
parseRelaySettings(const QByteArray &toml, const QString &name, const QString &folder);

/// Every key there is, for the test that compares them with the example.
QStringList relaySettingKeys();

/// Sets up logging as @p settings say.
void applyLogSettings(const RelaySettings &settings);

} // namespace Frontdesk::Relay
