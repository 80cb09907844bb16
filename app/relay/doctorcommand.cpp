// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relay/doctorcommand.h"

#include "app/relay/commandline.h"
#include "core/relay/doctor/doctor.h"
#include "core/relay/doctor/installationcheck.h"

#include <algorithm>

namespace Frontdesk::RelayProgram {

using namespace Qt::StringLiterals;

namespace {

using Relay::Finding;
using Relay::Findings;

QString sign(Finding::State state)
{
    switch (state) {
    case Finding::State::Good:
        return u"ok     "_s;
    case Finding::State::Advice:
        return u"advice "_s;
    case Finding::State::Problem:
        break;
    }
    return u"PROBLEM"_s;
}

/// Prints what was found and answers with an exit code.
int report(const Findings &findings)
{
    for (const auto &finding : findings)
        say(u"%1  %2  %3"_s.arg(
            sign(finding.state), finding.subject.leftJustified(16), finding.text));
    const bool ill = std::any_of(findings.cbegin(), findings.cend(), [](const Finding &finding) {
        return finding.state == Finding::State::Problem;
    });
    return ill ? Failed : Done;
}

} // namespace

int runDoctor(const QStringList &arguments)
{
    CommandLine line(u"doctor"_s,
                     u"Looks for what is wrong: files, disk, certificate, database, clock, the "
                     "way to LINE, each account, what was put aside. Changes nothing and may be "
                     "run beside a relay that runs. Ends with 1 if there is a problem."_s);
    if (const auto code = line.parse(arguments))
        return *code;
    const auto settings = line.settings();
    if (!settings)
        return fail(settings.error());
    const Clock clock;
    const int installation = report(Relay::checkInstallation(*settings, clock));
    Relay::RelayCore::Options options;
    options.readOnly = true;
    const auto examine = [](Relay::RelayCore &core) {
        auto *doctor = new Relay::Doctor(core, &core);
        return whenDone(
            doctor->examine(), &core, [](const Result<Findings> &findings) -> Result<int> {
                return findings ? report(*findings) : fail(findings.error());
            });
    };
    const int rest = runOnCore(*settings, examine, options);
    return std::max(installation, rest);
}

} // namespace Frontdesk::RelayProgram
