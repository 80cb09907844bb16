// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/requestlog.h"

namespace Frontdesk::Sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t MaxEntries = 10'000;
constexpr qsizetype MaxBody = 64 * 1024;

QJsonObject headersOf(const HttpRequest &request)
{
    QJsonObject object;
    const auto headers = request.headers();
    for (const auto &[name, value] : headers)
        object.insert(QString::fromLatin1(name.toLower()), QString::fromUtf8(value));
    return object;
}

} // namespace

qint64 RequestLog::add(const HttpRequest &request, const QString &requestId, qint64 nowMs)
{
    if (m_entries.size() >= MaxEntries)
        m_entries.pop_front();
    m_entries.push_back(
        {{u"number"_s, ++m_last},
         {u"requestId"_s, requestId},
         {u"at"_s, nowMs},
         {u"method"_s, QString::fromLatin1(nameOf(request.method))},
         {u"path"_s, request.path},
         {u"query"_s, QString::fromUtf8(request.query)},
         {u"headers"_s, headersOf(request)},
         {u"bodySize"_s, request.body.size()},
         {u"body"_s,
          QString::fromUtf8(request.body.first(std::min(MaxBody, request.body.size())))}});
    return m_last;
}

QJsonObject *RequestLog::find(qint64 number)
{
    for (auto entry = m_entries.rbegin(); entry != m_entries.rend(); ++entry) {
        if (entry->value(u"number"_s).toInteger() == number)
            return &*entry;
    }
    return nullptr;
}

void RequestLog::setOutcome(qint64 number, int status, const QString &fault)
{
    QJsonObject *entry = find(number);
    if (entry == nullptr)
        return;
    entry->insert(u"status"_s, status);
    if (!fault.isEmpty())
        entry->insert(u"fault"_s, fault);
}

void RequestLog::setChannel(qint64 number, const QString &channelId)
{
    if (QJsonObject *entry = find(number))
        entry->insert(u"channelId"_s, channelId);
}

QJsonArray RequestLog::entries(qint64 after, const QString &path) const
{
    QJsonArray entries;
    for (const QJsonObject &entry : m_entries) {
        if (entry.value(u"number"_s).toInteger() > after
            && entry.value(u"path"_s).toString().startsWith(path))
            entries.append(entry);
    }
    return entries;
}

} // namespace Frontdesk::Sandbox
