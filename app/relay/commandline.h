// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/relay/relaycore.h"

#include <QCommandLineParser>
#include <QJsonObject>

#include <functional>

namespace Frontdesk::RelayProgram {

/// Exit codes of frontdesk-relay.
constexpr int Done = 0;
constexpr int Failed = 1; ///< it could not be done; standard error says why
constexpr int Usage = 2; ///< the command line makes no sense
constexpr int StateUnknown = 75; ///< a commit failed: start again (EX_TEMPFAIL)

/// One subcommand's options, with --help and --config.
class CommandLine
{
public:
    /// @p name as it is typed, such as "account add".
    CommandLine(QString name, const QString &description);

    void add(const QCommandLineOption &option) { m_parser.addOption(option); }
    void addArgument(const QString &name, const QString &description);

    /// Reads @p arguments (without program and subcommand). Answers with an exit code if the
    /// program is to end now: after --help, or because an option is wrong.
    std::optional<int> parse(const QStringList &arguments);

    QString value(const QString &option) const { return m_parser.value(option); }
    bool isSet(const QString &option) const { return m_parser.isSet(option); }
    QStringList arguments() const { return m_parser.positionalArguments(); }

    /// --config, or FRONTDESK_RELAY_CONFIG, or /etc/frontdesk/relay.toml.
    QString configFile() const;
    /// The settings of that file, with logging set up as they say.
    Result<Relay::RelaySettings> settings() const;

private:
    QString m_name;
    QCommandLineParser m_parser;
    qsizetype m_wanted = 0; ///< positional arguments
};

/// Says what went wrong, with what to do where that is known. Answers with Failed.
int fail(const Error &error);
/// Says that the command line makes no sense. Answers with Usage.
int misuse(const QString &problem);
void say(const QString &line);

/// A secret, never from the command line, where others could read it: the first line of @p file, or
/// of standard input for an empty name. Asks with @p prompt, and without echo, at a terminal.
Result<QString> readSecret(const QString &file, const QString &prompt);

/// Opens what @p settings name and runs @p work on it until its answer is an exit code.
int runOnCore(const Relay::RelaySettings &settings,
              const std::function<Async<int>(Relay::RelayCore &)> &work,
              const Relay::RelayCore::Options &options = {});

/// Does @p verb of Relay::OperatorVerbs: through the relay if one runs, else on the database itself.
/// Says @p done when it is done. Answers with an exit code.
int runVerb(const Relay::RelaySettings &settings,
            const QString &verb,
            const QJsonObject &args,
            const QString &done);

/// For runOnCore(): looks, beside a relay that may run.
Relay::RelayCore::Options onlyLooking();

/// @p answer as an exit code: @p done says something about the value.
template <typename T, typename Say>
Async<int> finish(const Async<T> &answer, QObject *context, Say done)
{
    return whenDone(answer, context, [done](const Result<T> &result) -> Result<int> {
        if (!result)
            return fail(result.error());
        if constexpr (std::is_void_v<T>)
            done();
        else
            done(*result);
        return Done;
    });
}

} // namespace Frontdesk::RelayProgram
