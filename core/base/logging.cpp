// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"

#include "core/base/clock.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

Q_LOGGING_CATEGORY(LogSql, "frontdesk.sql", QtInfoMsg)
Q_LOGGING_CATEGORY(LogHttp, "frontdesk.http", QtInfoMsg)
Q_LOGGING_CATEGORY(LogIntake, "frontdesk.relay.intake", QtInfoMsg)
Q_LOGGING_CATEGORY(LogHub, "frontdesk.relay.hub", QtInfoMsg)
Q_LOGGING_CATEGORY(LogOutbox, "frontdesk.relay.outbox", QtInfoMsg)
Q_LOGGING_CATEGORY(LogMedia, "frontdesk.relay.media", QtInfoMsg)
Q_LOGGING_CATEGORY(LogAuth, "frontdesk.relay.auth", QtInfoMsg)
Q_LOGGING_CATEGORY(LogRelay, "frontdesk.relay", QtInfoMsg)
Q_LOGGING_CATEGORY(LogSync, "frontdesk.sync", QtInfoMsg)
Q_LOGGING_CATEGORY(LogClient, "frontdesk.client", QtInfoMsg)
Q_LOGGING_CATEGORY(LogUi, "frontdesk.ui", QtInfoMsg)
Q_LOGGING_CATEGORY(LogSandbox, "frontdesk.sandbox", QtInfoMsg)

namespace Frontdesk {

namespace {

const char *nameOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "critical";
    case QtFatalMsg:
        return "fatal";
    }
    return "info";
}

void writeLine(const QByteArray &line)
{
    // One write per line, so that lines of several threads do not mix.
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
}

QString stamp()
{
    return QDateTime::fromMSecsSinceEpoch(Clock().nowMs(), Qt::UTC).toString(Qt::ISODateWithMs);
}

void human(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    QString line = stamp() + QLatin1Char(' ') + QLatin1String(nameOf(type)) + QLatin1Char(' ')
        + QLatin1String(context.category) + QLatin1String(": ") + text;
    // A line break in data must not forge a log line.
    line.replace(QLatin1Char('\n'), QLatin1String("\\n"));
    writeLine(line.toUtf8() + '\n');
}

void jsonLines(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const QJsonObject line{{QStringLiteral("time"), stamp()},
                           {QStringLiteral("level"), QLatin1String(nameOf(type))},
                           {QStringLiteral("category"), QLatin1String(context.category)},
                           {QStringLiteral("message"), text}};
    writeLine(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
}

} // namespace

void installLogFormat(LogFormat format)
{
    qInstallMessageHandler(format == LogFormat::Human ? human : jsonLines);
}

} // namespace Frontdesk
