// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QCoreApplication>

#include <optional>

namespace Frontdesk {

/// The only place where error codes become words.
class ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(Frontdesk::ErrorText)

public:
    /// What happened, and what to do about it, to stand after a colon: "the monthly limit is
    /// reached. …". Never empty: a code without words says so and names itself.
    static QString reason(const QString &code, const QVariantMap &args = {});
    /// The same as a sentence of its own.
    static QString sentence(const QString &code, const QVariantMap &args = {});
    static QString sentence(const Error &error);
    /// True if @p code has words of its own.
    static bool knows(const QString &code);

private:
    static std::optional<QString> words(const QString &code, const QVariantMap &args);
};

} // namespace Frontdesk
