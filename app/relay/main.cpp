// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relay/accountcommand.h"
#include "app/relay/commandline.h"
#include "app/relay/doctorcommand.h"
#include "app/relay/filecommand.h"
#include "app/relay/initcommand.h"
#include "app/relay/samplecommand.h"
#include "app/relay/servecommand.h"
#include "app/relay/sessioncommand.h"
#include "app/relay/subcommands.h"
#include "app/relay/usercommand.h"
#include "core/base/version.h"

#include <QCoreApplication>

#ifdef __GLIBC__
#include <malloc.h>
#endif
#include <sys/stat.h>

using namespace Frontdesk;
using namespace Qt::StringLiterals;

namespace {

[[maybe_unused]] constexpr int HeapKept =
    64 * 1024 * 1024; ///< bytes of freed memory that stay with the process

} // namespace

int main(int argc, char **argv)
{
#ifdef __GLIBC__
    // Else the writer's heap is given back and asked for again at every commit (one call of the
    // kernel for every two events, measured by strace). There is no second thread yet.
    mallopt(M_TRIM_THRESHOLD, HeapKept); // NOLINT(concurrency-mt-unsafe)
#endif
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"frontdesk-relay"_s);
    QCoreApplication::setApplicationVersion(QLatin1String(Version));
    // Whatever the relay writes is for its own user only.
    ::umask(S_IRWXG | S_IRWXO);
    installLogFormat(LogFormat::Human);
    const auto arguments = QCoreApplication::arguments().mid(1);
    if (arguments.value(0) == u"--version") {
        RelayProgram::say(u"frontdesk-relay "_s + QLatin1String(Version));
        return RelayProgram::Done;
    }
    return RelayProgram::runSubcommand(
        {},
        {{u"init"_s,
          u"Writes a configuration, a key file and an empty database."_s,
          RelayProgram::runInit},
         {u"serve"_s, u"Runs the relay."_s, RelayProgram::runServe},
         {u"account"_s, u"Connects and checks LINE Official Accounts."_s, RelayProgram::runAccount},
         {u"user"_s, u"Adds and removes people who can sign in."_s, RelayProgram::runUser},
         {u"session"_s, u"Lists and ends sessions."_s, RelayProgram::runSession},
         {u"file"_s, u"Takes back files that were sent."_s, RelayProgram::runFile},
         {u"doctor"_s, u"Looks for what is wrong."_s, RelayProgram::runDoctor},
         {u"sample"_s, u"Fills an empty relay with a made-up company."_s, RelayProgram::runSample}},
        arguments);
}
