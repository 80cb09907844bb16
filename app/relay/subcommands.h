// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Frontdesk::RelayProgram {

struct Subcommand {
    QString name;
    QString description; ///< one line
    int (*run)(const QStringList &arguments); ///< without the name; answers with the exit code
};

/// Runs the one of @p commands that @p arguments name first, or says what there is. @p group is
/// what was typed before, empty for the program itself.
int runSubcommand(const QString &group,
                  const QList<Subcommand> &commands,
                  const QStringList &arguments);

} // namespace Frontdesk::RelayProgram
