// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/config/settingvalues.h"

namespace Frontdesk::Relay::SettingValues {

using namespace Qt::StringLiterals;

namespace {

Error expected(const QString &what)
{
    return {ErrorKind::Rejected, u"config.invalid"_s, u"expected "_s + what};
}

} // namespace

QString fromToml(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

Result<QString> text(const Entry &entry)
{
    const auto *value = entry.node.as_string();
    if (!value || value->get().empty())
        return expected(u"text in quotes"_s);
    return fromToml(value->get());
}

Result<bool> flag(const Entry &entry)
{
    const auto *value = entry.node.as_boolean();
    if (!value)
        return expected(u"true or false"_s);
    return value->get();
}

Result<qint64> number(const Entry &entry, qint64 least, qint64 most)
{
    const auto *value = entry.node.as_integer();
    if (!value || value->get() < least || value->get() > most)
        return expected(u"a whole number from %1 to %2"_s.arg(least).arg(most));
    return value->get();
}

Result<qint64> multiple(const Entry &entry, qint64 unit)
{
    auto value = number(entry, 1, MaxInt);
    if (!value)
        return value.error();
    return *value * unit;
}

Result<std::chrono::hours> days(const Entry &entry)
{
    auto value = number(entry, 1, 3650);
    if (!value)
        return value.error();
    return std::chrono::hours(24 * *value);
}

Result<QString> path(const Entry &entry)
{
    auto value = text(entry);
    if (!value)
        return value.error();
    return QDir::cleanPath(entry.folder.absoluteFilePath(*value));
}

Result<QUrl> webAddress(const Entry &entry)
{
    const auto wanted = expected(u"an address such as \"https://relay.example\""_s);
    auto value = text(entry);
    if (!value)
        return wanted;
    const QUrl url(*value, QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"https" || url.scheme() == u"http";
    if (!isWeb || !url.isValid() || url.host().isEmpty() || url.hasQuery() || url.hasFragment()
        || !url.userInfo().isEmpty())
        return wanted;
    return url.path() == u"/" ? url.adjusted(QUrl::RemovePath)
                              : url.adjusted(QUrl::StripTrailingSlash);
}

Result<QStringList> texts(const Entry &entry)
{
    const auto wanted = expected(u"a list of texts, such as [\"a\", \"b\"]"_s);
    const auto *values = entry.node.as_array();
    if (!values)
        return wanted;
    QStringList list;
    for (const auto &item : *values) {
        const auto *value = item.as_string();
        if (!value)
            return wanted;
        list.append(fromToml(value->get()));
    }
    return list;
}

Result<QByteArrayList> byteTexts(const Entry &entry)
{
    auto list = texts(entry);
    if (!list)
        return list.error();
    QByteArrayList bytes;
    bytes.reserve(list->size());
    for (const auto &item : *list)
        bytes.append(item.toUtf8());
    return bytes;
}

Result<QList<QHostAddress>> addresses(const Entry &entry)
{
    auto list = texts(entry);
    if (!list)
        return list.error();
    QList<QHostAddress> found;
    for (const auto &item : *list) {
        const QHostAddress address(item);
        if (address.isNull())
            return expected(u"IP addresses; \"%1\" is none"_s.arg(item));
        found.append(address);
    }
    if (found.isEmpty())
        return expected(u"at least one address"_s);
    return found;
}

Result<QList<std::pair<QHostAddress, int>>> networks(const Entry &entry)
{
    auto list = texts(entry);
    if (!list)
        return list.error();
    QList<std::pair<QHostAddress, int>> found;
    for (const auto &item : *list) {
        const auto network = QHostAddress::parseSubnet(item);
        if (network.first.isNull())
            return expected(u"networks such as \"10.0.0.0/8\"; \"%1\" is none"_s.arg(item));
        found.append({network.first, network.second});
    }
    return found;
}

Result<LogFormat> logFormat(const Entry &entry)
{
    const auto value = text(entry);
    if (value && *value == u"human")
        return LogFormat::Human;
    if (value && *value == u"json")
        return LogFormat::JsonLines;
    return expected(u"\"human\" or \"json\""_s);
}

Result<QtMsgType> logLevel(const Entry &entry)
{
    const auto value = text(entry);
    if (value && *value == u"debug")
        return QtDebugMsg;
    if (value && *value == u"info")
        return QtInfoMsg;
    if (value && *value == u"warning")
        return QtWarningMsg;
    return expected(u"\"debug\", \"info\" or \"warning\""_s);
}

} // namespace Frontdesk::Relay::SettingValues
