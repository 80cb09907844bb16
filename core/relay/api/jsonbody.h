// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QSet>

#include <optional>

namespace Frontdesk::Relay {

/// The fields of a request, each of the type that is asked for or an error: nothing is converted,
/// and a field that nobody asked for is refused. Take the fields, then ask finish().
class JsonBody
{
public:
    /// @p body is a JSON object. Anything else is remembered for finish().
    explicit JsonBody(const QByteArray &body);

    /// A text of 1 to @p longest UTF-16 units.
    QString text(const QString &key, int longest);
    /// The same, but it may be left out or empty.
    QString maybeText(const QString &key, int longest);
    /// Nothing if it was left out; empty if it was sent empty.
    std::optional<QString> changedText(const QString &key, int longest);
    /// A whole number from @p least to @p most; nothing if it was left out.
    std::optional<int> maybeNumber(const QString &key, int least, int most);
    /// Nothing if it was left out.
    std::optional<bool> maybeFlag(const QString &key);

    /// What was taken has the right type, but cannot be.
    void refuse(const QString &key, const QString &why);

    /// Rejected "command.invalid" (args: field) for the first thing that is wrong.
    Result<> finish();

private:
    QJsonValue take(const QString &key);
    QString checkedText(const QString &key, const QJsonValue &value, int longest);

    QJsonObject m_fields;
    QSet<QString> m_taken;
    std::optional<Error> m_error;
};

} // namespace Frontdesk::Relay
