// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relay/subcommands.h"

#include "app/relay/commandline.h"

namespace Frontdesk::RelayProgram {

using namespace Qt::StringLiterals;

int runSubcommand(const QString &group,
                  const QList<Subcommand> &commands,
                  const QStringList &arguments)
{
    const auto wanted = arguments.value(0);
    for (const auto &command : commands) {
        if (command.name == wanted)
            return command.run(arguments.mid(1));
    }
    const auto prefix = group.isEmpty() ? u"frontdesk-relay"_s : u"frontdesk-relay "_s + group;
    if (wanted != u"--help" && wanted != u"-h") {
        return misuse(
            wanted.isEmpty()
                ? u"say what to do; %1 --help lists what there is"_s.arg(prefix)
                : u"there is no \"%1 %2\"; %1 --help lists what there is"_s.arg(prefix, wanted));
    }
    say(u"usage: %1 COMMAND [OPTIONS]\n"_s.arg(prefix));
    for (const auto &command : commands)
        say(u"  %1  %2"_s.arg(command.name.leftJustified(9), command.description));
    say(u"\n%1 COMMAND --help says more about one."_s.arg(prefix));
    return Done;
}

} // namespace Frontdesk::RelayProgram
