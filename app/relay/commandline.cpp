// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relay/commandline.h"

#include "core/relay/control/localcontrol.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

#include <cstdio>
#include <map>
#include <termios.h>
#include <unistd.h>

namespace Frontdesk::RelayProgram {

using namespace Qt::StringLiterals;

namespace {

constexpr char DefaultConfig[] = "/etc/frontdesk/relay.toml";
constexpr qint64 LongestSecret = 4096;

/// What to do about an error, for those where a person at a terminal can do something.
QString advice(const QString &code)
{
    static const std::map<QString, QString> All{
        {u"relay.running"_s,
         u"Stop it first (systemctl stop frontdesk-relay), or do this from Frontdesk, which works "
         "while the relay runs."_s},
        {u"config.missing"_s, u"Run \"frontdesk-relay init\", or name the file with --config."_s},
        {u"key.missing"_s,
         u"Put the key file back from your safe copy. Without it the channel secrets in the "
         "database cannot be read."_s},
        {u"key.readable"_s, u"Run chmod 600 on the key file."_s},
        {u"key.wrong"_s, u"This database belongs to another key file."_s},
        {u"storage.missing"_s,
         u"Is its disk mounted? Only \"frontdesk-relay init\" makes a new one."_s},
        {u"storage.newer"_s,
         u"This database was written by a newer frontdesk-relay. Install that one."_s},
        {u"relay.public-url"_s,
         u"Set public_url in the configuration: the address by which LINE reaches this relay."_s},
        {u"account.credentials"_s,
         u"LINE refuses them. Compare channel id, channel secret and access token with the LINE "
         "Developers console."_s},
        {u"line.unreachable"_s, u"Check this machine's way to the internet, and line_api_url."_s},
        {u"http.certificate-expired"_s, u"Renew the certificate, then send SIGHUP or restart."_s},
        {u"http.plain-text-refused"_s,
         u"Set tls_certificate and tls_key, or put a proxy in front and listen on 127.0.0.1, or "
         "set allow_plain_text on a network that nobody else uses."_s},
    };
    const auto found = All.find(code);
    return found == All.end() ? QString() : found->second;
}

/// Switches the echo of the terminal off, for as long as it lives.
class Silence
{
public:
    Silence()
        : m_active(tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        auto quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        if (m_active)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~Silence()
    {
        if (m_active)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Q_DISABLE_COPY_MOVE(Silence)

private:
    termios m_before{};
    bool m_active;
};

QByteArray firstLine(QFile &file)
{
    auto line = file.readLine(LongestSecret);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return line;
}

Result<QString> secretFromInput(const QString &prompt)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return Error{ErrorKind::NotFound, u"secret.unreadable"_s, u"cannot read standard input"_s};
    if (isatty(STDIN_FILENO) == 0)
        return QString::fromUtf8(firstLine(input));
    std::fprintf(stderr, "%s: ", qPrintable(prompt));
    const Silence silence;
    auto secret = QString::fromUtf8(firstLine(input));
    std::fputc('\n', stderr);
    return secret;
}

} // namespace

CommandLine::CommandLine(QString name, const QString &description)
    : m_name(std::move(name))
{
    m_parser.setApplicationDescription(description);
    m_parser.addOption({{u"h"_s, u"help"_s}, u"Shows this."_s});
    m_parser.addOption({u"config"_s,
                        u"The configuration file. Default: $FRONTDESK_RELAY_CONFIG, else %1."_s.arg(
                            QLatin1String(DefaultConfig)),
                        u"file"_s});
}

void CommandLine::addArgument(const QString &name, const QString &description)
{
    m_parser.addPositionalArgument(name, description);
    ++m_wanted;
}

std::optional<int> CommandLine::parse(const QStringList &arguments)
{
    const bool parsed = m_parser.parse(QStringList{u"frontdesk-relay "_s + m_name} + arguments);
    if (m_parser.isSet(u"help"_s)) {
        // The parser names the program only; people want to see what they have typed.
        auto text = m_parser.helpText();
        text.replace(QCoreApplication::arguments().value(0), u"frontdesk-relay "_s + m_name);
        QTextStream(stdout) << text;
        return Done;
    }
    if (!parsed)
        return misuse(m_parser.errorText());
    if (m_parser.positionalArguments().size() != m_wanted)
        return misuse(u"wrong number of arguments; see frontdesk-relay %1 --help"_s.arg(m_name));
    return {};
}

QString CommandLine::configFile() const
{
    if (m_parser.isSet(u"config"_s))
        return m_parser.value(u"config"_s);
    return qEnvironmentVariable("FRONTDESK_RELAY_CONFIG", QLatin1String(DefaultConfig));
}

Result<Relay::RelaySettings> CommandLine::settings() const
{
    auto settings = Relay::readRelaySettings(configFile());
    if (settings)
        Relay::applyLogSettings(*settings);
    return settings;
}

int fail(const Error &error)
{
    const auto &detail = error.detail.isEmpty() ? error.code : error.detail;
    std::fprintf(stderr, "frontdesk-relay: %s\n", qPrintable(detail));
    for (const auto &key : {u"file"_s, u"message"_s, u"field"_s}) {
        const auto value = error.args.value(key).toString();
        if (!value.isEmpty() && !detail.contains(value))
            std::fprintf(stderr, "  %s: %s\n", qPrintable(key), qPrintable(value));
    }
    if (const auto help = advice(error.code); !help.isEmpty())
        std::fprintf(stderr, "  %s\n", qPrintable(help));
    return Failed;
}

int misuse(const QString &problem)
{
    std::fprintf(stderr, "frontdesk-relay: %s\n", qPrintable(problem));
    return Usage;
}

void say(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

Result<QString> readSecret(const QString &file, const QString &prompt)
{
    if (file.isEmpty())
        return secretFromInput(prompt);
    QFile input(file);
    if (!input.open(QIODevice::ReadOnly)) {
        return Error{
            ErrorKind::NotFound, u"secret.unreadable"_s, file + u": "_s + input.errorString()};
    }
    return QString::fromUtf8(firstLine(input));
}

int runOnCore(const Relay::RelaySettings &settings,
              const std::function<Async<int>(Relay::RelayCore &)> &work,
              const Relay::RelayCore::Options &options)
{
    Clock clock;
    auto made = Relay::RelayCore::make(settings, options, clock);
    if (!made)
        return fail(made.error());
    const auto core = std::move(made).value();
    const auto end = [](const Result<int> &code) {
        QCoreApplication::exit(code ? *code : fail(code.error()));
    };
    whenDone(core->open(), core.get(), [&core, &work, end](const Result<> &opened) {
        if (opened)
            whenDone(work(*core), core.get(), end);
        else
            end(opened.error());
    });
    return QCoreApplication::exec();
}

int runVerb(const Relay::RelaySettings &settings,
            const QString &verb,
            const QJsonObject &args,
            const QString &done)
{
    const auto tell = [done] {
        say(done);
    };
    const bool isRunning = [&] { // the lock goes again at once
        const auto lock = Relay::DataLock::take(settings.lockFile());
        return !lock && lock.error().code == u"relay.running";
    }();
    if (isRunning) {
        QObject context;
        const auto asked = Relay::LocalControl::ask(settings, verb, args, &context);
        whenDone(finish(asked, &context, tell), &context, [](const Result<int> &code) {
            QCoreApplication::exit(code ? *code : fail(code.error()));
        });
        return QCoreApplication::exec();
    }
    return runOnCore(settings, [&](Relay::RelayCore &core) {
        auto *verbs = new Relay::OperatorVerbs(core, &core);
        return finish(verbs->run(verb, args), &core, tell);
    });
}

Relay::RelayCore::Options onlyLooking()
{
    Relay::RelayCore::Options options;
    options.readOnly = true;
    return options;
}

} // namespace Frontdesk::RelayProgram
