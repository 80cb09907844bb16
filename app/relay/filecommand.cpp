// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relay/filecommand.h"

#include "app/relay/commandline.h"
#include "app/relay/subcommands.h"

#include <QUrl>

namespace Frontdesk::RelayProgram {

using namespace Qt::StringLiterals;

namespace {

int revoke(const QStringList &arguments)
{
    CommandLine line(u"file revoke"_s,
                     u"Takes a file back that was sent to a customer: its public address answers "
                     "404 from now on. Phones may have a copy."_s);
    line.addArgument(u"address"_s, u"The address, or what follows /p/ in it."_s);
    if (const auto code = line.parse(arguments))
        return *code;
    const auto settings = line.settings();
    if (!settings)
        return fail(settings.error());
    const auto address = line.arguments().constFirst();
    const auto token = address.section(u"/p/"_s, -1).section(u'/', 0, 0);
    return runVerb(*settings,
                   u"file.revoke"_s,
                   {{u"token"_s, token}},
                   u"The file cannot be fetched any more."_s);
}

} // namespace

int runFile(const QStringList &arguments)
{
    return runSubcommand(
        u"file"_s, {{u"revoke"_s, u"Takes a file back that was sent."_s, revoke}}, arguments);
}

} // namespace Frontdesk::RelayProgram
