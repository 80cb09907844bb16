// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/jsonwriter.h"

#include <QJsonDocument>

#include <array>
#include <cmath>

namespace Frontdesk::Protocol {

JsonWriter &JsonWriter::beginObject()
{
    separate();
    m_bytes += '{';
    m_first = true;
    return *this;
}

JsonWriter &JsonWriter::endObject()
{
    m_bytes += '}';
    m_first = false;
    return *this;
}

JsonWriter &JsonWriter::beginArray()
{
    separate();
    m_bytes += '[';
    m_first = true;
    return *this;
}

JsonWriter &JsonWriter::endArray()
{
    m_bytes += ']';
    m_first = false;
    return *this;
}

JsonWriter &JsonWriter::key(const char *literal)
{
    separate();
    m_bytes += '"';
    m_bytes += literal;
    m_bytes += "\":";
    m_first = true;
    return *this;
}

JsonWriter &JsonWriter::value(const QString &text)
{
    separate();
    escape(text.toUtf8());
    return *this;
}

JsonWriter &JsonWriter::value(QLatin1String text)
{
    separate();
    escape(QByteArray::fromRawData(text.data(), text.size()));
    return *this;
}

JsonWriter &JsonWriter::value(qint64 number)
{
    separate();
    m_bytes += QByteArray::number(number);
    return *this;
}

JsonWriter &JsonWriter::value(double number)
{
    separate();
    m_bytes += std::isfinite(number) ? QByteArray::number(number, 'g', 17) : QByteArray("null");
    return *this;
}

JsonWriter &JsonWriter::value(bool flag)
{
    separate();
    m_bytes += flag ? "true" : "false";
    return *this;
}

JsonWriter &JsonWriter::value(const QJsonObject &object)
{
    return raw(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

JsonWriter &JsonWriter::raw(const QByteArray &json)
{
    separate();
    m_bytes += json;
    return *this;
}

JsonWriter &JsonWriter::maybe(const char *key, const QString &text)
{
    return text.isEmpty() ? *this : this->key(key).value(text);
}

JsonWriter &JsonWriter::maybe(const char *key, qint64 number)
{
    return number == 0 ? *this : this->key(key).value(number);
}

JsonWriter &JsonWriter::maybe(const char *key, bool flag)
{
    return flag ? this->key(key).value(true) : *this;
}

void JsonWriter::separate()
{
    if (!m_first)
        m_bytes += ',';
    m_first = false;
}

void JsonWriter::escape(const QByteArray &utf8)
{
    static constexpr std::array Hex{
        '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};
    m_bytes += '"';
    qsizetype clean = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const auto c = static_cast<uchar>(utf8.at(i));
        if (c >= 0x20 && c != '"' && c != '\\')
            continue;
        m_bytes.append(utf8.constData() + clean, i - clean);
        clean = i + 1;
        if (c >= 0x20) {
            m_bytes += '\\';
            m_bytes += static_cast<char>(c);
        } else {
            m_bytes += "\\u00";
            m_bytes += Hex.at(c >> 4U);
            m_bytes += Hex.at(c & 0xFU);
        }
    }
    m_bytes.append(utf8.constData() + clean, utf8.size() - clean);
    m_bytes += '"';
}

} // namespace Frontdesk::Protocol
