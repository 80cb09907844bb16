// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/api/jsonbody.h"

#include <QJsonDocument>

#include <cmath>

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

JsonBody::JsonBody(const QByteArray &body)
{
    const auto document = QJsonDocument::fromJson(body);
    if (document.isObject())
        m_fields = document.object();
    else
        refuse(QString(), u"the body is no JSON object"_s);
}

QString JsonBody::text(const QString &key, int longest)
{
    const auto value = checkedText(key, take(key), longest);
    if (value.isEmpty())
        refuse(key, u"is missing or empty"_s);
    return value;
}

QString JsonBody::maybeText(const QString &key, int longest)
{
    return changedText(key, longest).value_or(QString());
}

std::optional<QString> JsonBody::changedText(const QString &key, int longest)
{
    const auto value = take(key);
    if (value.isUndefined())
        return {};
    return checkedText(key, value, longest);
}

std::optional<int> JsonBody::maybeNumber(const QString &key, int least, int most)
{
    const auto value = take(key);
    if (value.isUndefined())
        return {};
    const double number = value.toDouble(std::nan(""));
    if (!(number >= least && number <= most) || std::floor(number) != number) {
        refuse(key, u"is no whole number from %1 to %2"_s.arg(least).arg(most));
        return {};
    }
    return static_cast<int>(number);
}

std::optional<bool> JsonBody::maybeFlag(const QString &key)
{
    const auto value = take(key);
    if (value.isUndefined())
        return {};
    if (!value.isBool()) {
        refuse(key, u"is neither true nor false"_s);
        return {};
    }
    return value.toBool();
}

Result<> JsonBody::finish()
{
    for (auto field = m_fields.constBegin(); field != m_fields.constEnd(); ++field) {
        if (!m_taken.contains(field.key()))
            refuse(field.key().left(40), u"is not a field of this request"_s);
    }
    if (m_error)
        return *m_error;
    return {};
}

QJsonValue JsonBody::take(const QString &key)
{
    m_taken.insert(key);
    return m_fields.value(key);
}

QString JsonBody::checkedText(const QString &key, const QJsonValue &value, int longest)
{
    if (value.isUndefined())
        return {};
    const auto text = value.toString();
    if (!value.isString())
        refuse(key, u"is not text"_s);
    else if (text.size() > longest)
        refuse(key, u"is longer than %1"_s.arg(longest));
    else if (text.contains(QChar(0)))
        refuse(key, u"contains a zero"_s);
    else
        return text;
    return {};
}

void JsonBody::refuse(const QString &key, const QString &why)
{
    if (m_error)
        return;
    m_error = Error{ErrorKind::Rejected,
                    u"command.invalid"_s,
                    key.isEmpty() ? why : u"\"%1\" %2"_s.arg(key, why),
                    {{u"field"_s, key}}};
}

} // namespace Frontdesk::Relay
