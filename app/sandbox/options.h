// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sandbox/sandboxserver.h"

#include <QStringList>

namespace Frontdesk::Sandbox {

/// What the command line of frontdesk-sandbox says.
struct Options {
    SandboxSettings server;
    QByteArray state; ///< content of the state file, or the sample company
    QString scenario; ///< empty: none
    double rate = 5;
    quint32 seed = 1;
};

/// Answers --help and --version itself. Errors: sandbox.option, sandbox.file.
Result<Options> readOptions(const QStringList &arguments);

/// Has to be known before there is an application object.
bool isHeadless(int argc, char **argv);

} // namespace Frontdesk::Sandbox
