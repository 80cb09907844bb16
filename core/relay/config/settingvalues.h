// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/logging.h"
#include "core/base/result.h"

#include <QByteArrayList>
#include <QDir>
#include <QHostAddress>
#include <QList>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <limits>
#include <toml++/toml.h>
#include <utility>

/// The values a settings file can hold. An error's detail says what was expected.
namespace Frontdesk::Relay::SettingValues {

inline constexpr qint64 MaxInt = std::numeric_limits<int>::max();

/// A value of the file.
struct Entry {
    const toml::node &node;
    const QDir &folder; ///< relative paths start here
};

QString fromToml(std::string_view text);

Result<QString> text(const Entry &entry);
Result<bool> flag(const Entry &entry);
Result<qint64> number(const Entry &entry, qint64 least, qint64 most);
/// A count of @p unit.
Result<qint64> multiple(const Entry &entry, qint64 unit);
Result<std::chrono::hours> days(const Entry &entry);
Result<QString> path(const Entry &entry); ///< absolute
Result<QUrl> webAddress(const Entry &entry); ///< http or https, without a slash at its end
Result<QStringList> texts(const Entry &entry);
Result<QByteArrayList> byteTexts(const Entry &entry);
Result<QList<QHostAddress>> addresses(const Entry &entry);
Result<QList<std::pair<QHostAddress, int>>> networks(const Entry &entry);
Result<LogFormat> logFormat(const Entry &entry);
Result<QtMsgType> logLevel(const Entry &entry);

/// Stores the value of @p read into @p place, or passes its error on.
template <typename Place, typename Value>
Result<> keep(Place &place, const Result<Value> &read)
{
    if (!read)
        return read.error();
    if constexpr (std::is_arithmetic_v<Place>)
        place = static_cast<Place>(*read);
    else
        place = *read;
    return {};
}

} // namespace Frontdesk::Relay::SettingValues
