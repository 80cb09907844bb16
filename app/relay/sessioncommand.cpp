// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relay/sessioncommand.h"

#include "app/relay/commandline.h"
#include "app/relay/subcommands.h"

#include <QDateTime>

namespace Frontdesk::RelayProgram {

using namespace Qt::StringLiterals;

namespace {

QString moment(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate);
}

int list(const QStringList &arguments)
{
    CommandLine line(u"session list"_s, u"Lists who is signed in, and where."_s);
    if (const auto code = line.parse(arguments))
        return *code;
    const auto settings = line.settings();
    if (!settings)
        return fail(settings.error());
    const auto show = [](Relay::RelayCore &core) {
        using Listings = QList<Relay::SessionListing>;
        const auto sessions = core.sessions.list({});
        return finish(sessions, &core, [](const Listings &listings) {
            for (const auto &session : listings)
                say(u"%1\tuser %2\tsince %3\tseen %4\t%5"_s.arg(session.session,
                                                                session.user.value(),
                                                                moment(session.createdAt),
                                                                moment(session.seenAt),
                                                                session.device));
        });
    };
    return runOnCore(*settings, show, onlyLooking());
}

int revoke(const QStringList &arguments)
{
    CommandLine line(u"session revoke"_s, u"Ends a session."_s);
    line.addArgument(u"session"_s, u"Its id, as \"session list\" shows it."_s);
    if (const auto code = line.parse(arguments))
        return *code;
    const auto settings = line.settings();
    if (!settings)
        return fail(settings.error());
    return runVerb(*settings,
                   u"session.revoke"_s,
                   {{u"session"_s, line.arguments().constFirst()}},
                   u"The session has ended."_s);
}

} // namespace

int runSession(const QStringList &arguments)
{
    return runSubcommand(u"session"_s,
                         {{u"list"_s, u"Lists who is signed in, and where."_s, list},
                          {u"revoke"_s, u"Ends a session."_s, revoke}},
                         arguments);
}

} // namespace Frontdesk::RelayProgram
