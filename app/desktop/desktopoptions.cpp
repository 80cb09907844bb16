// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktopoptions.h"

#include <QCommandLineParser>
#include <QFile>
#include <QSslCertificate>
#include <QStandardPaths>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

Error optionError(const QString &detail)
{
    return {ErrorKind::Rejected, u"desktop.option"_s, detail};
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"The desk of an agent: every Official Account in one window."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        u"link"_s, u"Chat to open: frontdesk://conversation/<id>."_s, u"[link]"_s);
    parser.addOptions({
        {u"data"_s, u"Folder for cache, outbox and settings."_s, u"folder"_s},
        {u"relay"_s, u"Signs in at this relay at the start."_s, u"address"_s},
        {u"email"_s, u"E-mail address for --relay."_s, u"address"_s},
        {u"password-file"_s, u"File whose first line is the password."_s, u"file"_s},
        {u"ca"_s, u"PEM file with authorities to trust beside the system's."_s, u"file"_s},
        {u"scheme"_s, u"light, dark or contrast; else as the desktop."_s, u"name"_s},
        {u"lang"_s, u"Language of the program: en, zh-TW, ja, th."_s, u"code"_s},
        {u"size"_s, u"Size of the window, such as 1440x900."_s, u"WxH"_s},
        {u"rehearse"_s,
         u"Waits until a new message of a customer is painted, answers it, waits until the "
         "platform has accepted the answer, writes a picture of the window and ends; not with 0 "
         "if any of that did not happen within a minute."_s,
         u"picture"_s},
    });
}

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return optionError(path + u": "_s + file.errorString());
    return file.readAll();
}

Result<> readTls(const QString &path, DesktopOptions &options)
{
    options.tls = QSslConfiguration::defaultConfiguration();
    options.tls.setProtocol(QSsl::TlsV1_3OrLater);
    if (path.isEmpty())
        return {};
    const auto pem = contentOf(path);
    if (!pem)
        return pem.error();
    const auto authorities = QSslCertificate::fromData(*pem, QSsl::Pem);
    if (authorities.isEmpty())
        return optionError(u"--ca names a file without a PEM certificate"_s);
    options.tls.addCaCertificates(authorities);
    return {};
}

Result<> readSize(const QString &size, DesktopOptions &options)
{
    if (size.isEmpty())
        return {};
    options.width = size.section(u'x', 0, 0).toInt();
    options.height = size.section(u'x', 1, 1).toInt();
    if (options.width <= 0 || options.height <= 0)
        return optionError(u"--size wants something like 1440x900"_s);
    return {};
}

} // namespace

Result<DesktopOptions> readDesktopOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(arguments);
    DesktopOptions options;
    options.dataFolder = parser.isSet(u"data"_s)
        ? parser.value(u"data"_s)
        : QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    options.link = parser.positionalArguments().value(0);
    options.relay = parser.value(u"relay"_s);
    options.email = parser.value(u"email"_s);
    options.scheme = parser.value(u"scheme"_s);
    options.language = parser.value(u"lang"_s);
    options.rehearsal = parser.value(u"rehearse"_s);
    if (const auto tls = readTls(parser.value(u"ca"_s), options); !tls)
        return tls.error();
    if (const auto size = readSize(parser.value(u"size"_s), options); !size)
        return size.error();
    if (parser.isSet(u"password-file"_s)) {
        const auto password = contentOf(parser.value(u"password-file"_s));
        if (!password)
            return password.error();
        options.password = QString::fromUtf8(*password).section(u'\n', 0, 0);
    }
    return options;
}

} // namespace Frontdesk
