// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/line/linejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <limits>

namespace Frontdesk::Line {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestId = 128;
constexpr qsizetype LongestAddress = 2000;
constexpr int DeepestData = 32;
constexpr qsizetype LargestData = 32 * qsizetype(1024);

bool isDeeperThan(const QJsonValue &value, int levels)
{
    if (!value.isObject() && !value.isArray())
        return false;
    if (levels == 0)
        return true;
    const auto isTooDeep = [levels](const QJsonValue &child) {
        return isDeeperThan(child, levels - 1);
    };
    if (value.isArray()) {
        const auto array = value.toArray();
        return std::any_of(array.constBegin(), array.constEnd(), isTooDeep);
    }
    const auto object = value.toObject();
    return std::any_of(object.constBegin(), object.constEnd(), isTooDeep);
}

} // namespace

QString idOf(const QJsonValue &value)
{
    // An integer beyond 2^63 has lost digits in parsing: no id is better than a wrong one.
    const auto number = value.isDouble() ? value.toInteger(-1) : -1;
    const auto id = number >= 0 ? QString::number(number) : value.toString();
    const bool isPlain =
        std::all_of(id.cbegin(), id.cend(), [](QChar c) { return c > u' ' && c < u'\x7f'; });
    return id.size() <= LongestId && isPlain ? id : QString();
}

qint64 countOf(const QJsonValue &value)
{
    return std::max<qint64>(0, value.toInteger());
}

int smallCountOf(const QJsonValue &value)
{
    return static_cast<int>(std::min<qint64>(countOf(value), std::numeric_limits<int>::max()));
}

QString addressOf(const QJsonValue &value)
{
    const auto address = value.toString();
    if (address.isEmpty() || address.size() > LongestAddress)
        return {};
    const QUrl url(address, QUrl::StrictMode);
    return url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty() ? address
                                                                                : QString();
}

QJsonObject showable(QJsonObject object)
{
    for (const auto token : {"replyToken"_L1, "markAsReadToken"_L1, "quoteToken"_L1, "nonce"_L1})
        object.remove(token);
    if (object.isEmpty() || isDeeperThan(object, DeepestData)
        || QJsonDocument(object).toJson(QJsonDocument::Compact).size() > LargestData)
        return {};
    return object;
}

} // namespace Frontdesk::Line
