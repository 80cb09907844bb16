// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace Frontdesk::Protocol {

/// Appends JSON to bytes. Relays encode every change for every client, so this builds no tree.
/// Keys are literals that need no escaping. Calls nest as the JSON does; nothing is checked.
class JsonWriter
{
public:
    JsonWriter &beginObject();
    JsonWriter &endObject();
    JsonWriter &beginArray();
    JsonWriter &endArray();
    JsonWriter &key(const char *literal);

    JsonWriter &value(const QString &text);
    JsonWriter &value(QLatin1String text);
    JsonWriter &value(qint64 number);
    JsonWriter &value(int number) { return value(qint64(number)); }
    JsonWriter &value(double number);
    JsonWriter &value(bool flag);
    JsonWriter &value(const QJsonObject &object);
    JsonWriter &raw(const QByteArray &json); ///< bytes that are JSON already

    /// Key and value, left out when the value is the default: empty, 0 or false.
    JsonWriter &maybe(const char *key, const QString &text);
    JsonWriter &maybe(const char *key, qint64 number);
    JsonWriter &maybe(const char *key, bool flag);

    const QByteArray &bytes() const noexcept { return m_bytes; }
    QByteArray take() { return std::move(m_bytes); }

private:
    void separate();
    void escape(const QByteArray &utf8);

    QByteArray m_bytes;
    bool m_first = true;
};

} // namespace Frontdesk::Protocol
