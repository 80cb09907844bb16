// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

// Every category of the program. Ids may be logged; message text, names, tokens and secrets never.
Q_DECLARE_LOGGING_CATEGORY(LogSql)
Q_DECLARE_LOGGING_CATEGORY(LogHttp)
Q_DECLARE_LOGGING_CATEGORY(LogIntake)
Q_DECLARE_LOGGING_CATEGORY(LogHub)
Q_DECLARE_LOGGING_CATEGORY(LogOutbox)
Q_DECLARE_LOGGING_CATEGORY(LogMedia)
Q_DECLARE_LOGGING_CATEGORY(LogAuth)
Q_DECLARE_LOGGING_CATEGORY(LogRelay)
Q_DECLARE_LOGGING_CATEGORY(LogSync)
Q_DECLARE_LOGGING_CATEGORY(LogClient)
Q_DECLARE_LOGGING_CATEGORY(LogUi)
Q_DECLARE_LOGGING_CATEGORY(LogSandbox)

namespace Frontdesk {

enum class LogFormat { Human, JsonLines };

/// Sends every message of the process to standard error in @p format. Call once, in main().
void installLogFormat(LogFormat format);

} // namespace Frontdesk
