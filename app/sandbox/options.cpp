// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/options.h"

#include "core/sandbox/worldfile.h"

#include <QCommandLineParser>
#include <QFile>
#include <QSslCertificate>

#include <cstring>

namespace Frontdesk::Sandbox {

using namespace Qt::StringLiterals;

namespace {

Error optionError(const QString &detail)
{
    return {ErrorKind::Rejected, u"sandbox.option"_s, detail};
}

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorKind::NotFound, u"sandbox.file"_s, path + u": "_s + file.errorString()};
    }
    return file.readAll();
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"A stand-in for the LINE platform: api.line.me and api-data.line.me on one port, "
        u"webhooks, "
        "and a window to play the customer. Prints {\"listening\":PORT} when ready."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"headless"_s, u"No window."_s},
        {u"port"_s, u"The port to listen on; 0 takes any free one."_s, u"port"_s, u"0"_s},
        {u"address"_s, u"The address to listen on."_s, u"address"_s, u"127.0.0.1"_s},
        {u"cert"_s, u"PEM file with the certificate chain; without it, plain HTTP."_s, u"file"_s},
        {u"key"_s, u"PEM file with the private key."_s, u"file"_s},
        {u"ca"_s, u"PEM file with authorities to trust when sending webhooks."_s, u"file"_s},
        {u"public-url"_s, u"The address by which others reach this program."_s, u"url"_s},
        {u"state"_s, u"JSON file with channels and customers; else a sample company."_s, u"file"_s},
        {u"scenario"_s, u"Plays a scenario: busy-day."_s, u"name"_s},
        {u"rate"_s, u"Messages a minute of the scenario."_s, u"number"_s, u"5"_s},
        {u"seed"_s, u"The same seed plays the same day."_s, u"number"_s, u"1"_s},
    });
}

Result<> readNetwork(const QCommandLineParser &parser, SandboxSettings &settings)
{
    bool isNumber = false;
    settings.http.port = parser.value(u"port"_s).toUShort(&isNumber);
    if (!isNumber)
        return optionError(u"--port wants a number up to 65535"_s);
    const QHostAddress address(parser.value(u"address"_s));
    if (address.isNull())
        return optionError(u"--address wants an IP address"_s);
    settings.http.addresses = {address};
    settings.http.maxConnectionsPerAddress = 2000;
    if (parser.isSet(u"cert"_s) != parser.isSet(u"key"_s))
        return optionError(u"--cert and --key belong together"_s);
    if (parser.isSet(u"cert"_s))
        settings.http.tls = TlsFiles{parser.value(u"cert"_s), parser.value(u"key"_s)};
    settings.publicUrl = parser.value(u"public-url"_s);
    settings.webhookTls = QSslConfiguration::defaultConfiguration();
    if (!parser.isSet(u"ca"_s))
        return {};
    const auto pem = contentOf(parser.value(u"ca"_s));
    if (!pem)
        return pem.error();
    const auto authorities = QSslCertificate::fromData(*pem, QSsl::Pem);
    if (authorities.isEmpty())
        return optionError(u"--ca names a file without a PEM certificate"_s);
    settings.webhookTls.addCaCertificates(authorities);
    return {};
}

} // namespace

Result<Options> readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(arguments);
    Options options;
    if (const auto read = readNetwork(parser, options.server); !read)
        return read.error();
    options.state = sampleWorld();
    if (parser.isSet(u"state"_s)) {
        auto state = contentOf(parser.value(u"state"_s));
        if (!state)
            return state.error();
        options.state = *std::move(state);
    }
    options.scenario = parser.value(u"scenario"_s);
    bool isRate = false;
    bool isSeed = false;
    options.rate = parser.value(u"rate"_s).toDouble(&isRate);
    options.seed = parser.value(u"seed"_s).toUInt(&isSeed);
    if (!isRate || options.rate <= 0 || !isSeed)
        return optionError(u"--rate and --seed want positive numbers"_s);
    return options;
}

bool isHeadless(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        for (const char *option : {"--headless", "--help", "-h", "--version", "-v"}) {
            if (std::strcmp(argv[i], option) == 0)
                return true;
        }
    }
    return false;
}

} // namespace Frontdesk::Sandbox
