// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relay/usercommand.h"

#include "app/relay/commandline.h"
#include "app/relay/subcommands.h"
#include "core/domain/names.h"

namespace Frontdesk::RelayProgram {

using namespace Qt::StringLiterals;

namespace {

QCommandLineOption passwordFile()
{
    return {u"password-file"_s,
            u"File whose first line is the password. Default: standard input."_s,
            u"file"_s};
}

int add(const QStringList &arguments)
{
    CommandLine line(u"user add"_s, u"Adds somebody who can sign in."_s);
    line.add({u"email"_s, u"E-mail address to sign in with. Required."_s, u"address"_s});
    line.add({u"name"_s, u"Name that colleagues see. Required."_s, u"name"_s});
    line.add({u"role"_s, u"agent, supervisor or administrator."_s, u"role"_s, u"agent"_s});
    line.add(passwordFile());
    if (const auto code = line.parse(arguments))
        return *code;
    const auto role = fromName<User::Role>(line.value(u"role"_s));
    if (!role)
        return misuse(u"--role is agent, supervisor or administrator"_s);
    const auto settings = line.settings();
    if (!settings)
        return fail(settings.error());
    const auto password = readSecret(line.value(u"password-file"_s), u"Password"_s);
    if (!password)
        return fail(password.error());
    return runVerb(*settings,
                   u"user.add"_s,
                   {{u"email"_s, line.value(u"email"_s)},
                    {u"name"_s, line.value(u"name"_s)},
                    {u"role"_s, line.value(u"role"_s)},
                    {u"password"_s, *password}},
                   u"Added %1 <%2>, %3"_s.arg(
                       line.value(u"name"_s), line.value(u"email"_s), line.value(u"role"_s)));
}

int list(const QStringList &arguments)
{
    CommandLine line(u"user list"_s, u"Lists who can sign in."_s);
    if (const auto code = line.parse(arguments))
        return *code;
    const auto settings = line.settings();
    if (!settings)
        return fail(settings.error());
    const auto show = [](Relay::RelayCore &core) {
        return finish(core.users.list(), &core, [](const QList<User> &users) {
            for (const auto &user : users)
                say(u"%1\t%2\t%3"_s.arg(user.email, nameOf(user.role), user.name));
        });
    };
    return runOnCore(*settings, show, onlyLooking());
}

int password(const QStringList &arguments)
{
    CommandLine line(u"user password"_s,
                     u"Sets somebody's password and ends all of their sessions."_s);
    line.addArgument(u"email"_s, u"Whose."_s);
    line.add(passwordFile());
    if (const auto code = line.parse(arguments))
        return *code;
    const auto settings = line.settings();
    if (!settings)
        return fail(settings.error());
    const auto wanted = readSecret(line.value(u"password-file"_s), u"New password"_s);
    if (!wanted)
        return fail(wanted.error());
    return runVerb(*settings,
                   u"user.password"_s,
                   {{u"email"_s, line.arguments().constFirst()}, {u"password"_s, *wanted}},
                   u"The password is set; all sessions have ended."_s);
}

int disable(const QStringList &arguments)
{
    CommandLine line(u"user disable"_s,
                     u"Ends all sessions of somebody, who cannot sign in any more."_s);
    line.addArgument(u"email"_s, u"Who."_s);
    if (const auto code = line.parse(arguments))
        return *code;
    const auto settings = line.settings();
    if (!settings)
        return fail(settings.error());
    return runVerb(*settings,
                   u"user.disable"_s,
                   {{u"email"_s, line.arguments().constFirst()}},
                   u"They cannot sign in any more."_s);
}

} // namespace

int runUser(const QStringList &arguments)
{
    return runSubcommand(u"user"_s,
                         {{u"add"_s, u"Adds somebody who can sign in."_s, add},
                          {u"list"_s, u"Lists who can sign in."_s, list},
                          {u"password"_s, u"Sets somebody's password."_s, password},
                          {u"disable"_s, u"Keeps somebody out from now on."_s, disable}},
                         arguments);
}

} // namespace Frontdesk::RelayProgram
