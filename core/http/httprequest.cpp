// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/httprequest.h"

#include "core/http/requesttarget.h"

namespace Frontdesk {

QByteArrayView nameOf(HttpMethod method)
{
    switch (method) {
    case HttpMethod::Get:
        return "GET";
    case HttpMethod::Head:
        return "HEAD";
    case HttpMethod::Post:
        return "POST";
    case HttpMethod::Put:
        return "PUT";
    case HttpMethod::Patch:
        return "PATCH";
    case HttpMethod::Delete:
        return "DELETE";
    case HttpMethod::Options:
        return "OPTIONS";
    case HttpMethod::Other:
        break;
    }
    return {};
}

QByteArrayView HttpRequest::nameOfField(const Field &field) const
{
    return QByteArrayView(head).sliced(field.name, field.nameSize);
}

QByteArrayView HttpRequest::valueOfField(const Field &field) const
{
    return QByteArrayView(head).sliced(field.value, field.valueSize);
}

QByteArrayView HttpRequest::header(QByteArrayView name) const
{
    for (const Field &field : fields) {
        if (nameOfField(field).compare(name, Qt::CaseInsensitive) == 0)
            return valueOfField(field);
    }
    return {};
}

int HttpRequest::headerCount(QByteArrayView name) const
{
    return static_cast<int>(std::count_if(fields.cbegin(), fields.cend(), [&](const Field &field) {
        return nameOfField(field).compare(name, Qt::CaseInsensitive) == 0;
    }));
}

QList<std::pair<QByteArray, QByteArray>> HttpRequest::headers() const
{
    QList<std::pair<QByteArray, QByteArray>> all;
    all.reserve(fields.size());
    for (const Field &field : fields)
        all.emplace_back(nameOfField(field).toByteArray(), valueOfField(field).toByteArray());
    return all;
}

std::optional<QString> HttpRequest::queryValue(const QString &name) const
{
    const auto pairs = decodeForm(query);
    for (const auto &[key, value] : pairs) {
        if (key == name)
            return value;
    }
    return std::nullopt;
}

} // namespace Frontdesk
