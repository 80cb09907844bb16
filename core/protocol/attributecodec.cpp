// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/attributecodec.h"

#include "core/domain/names.h"

#include <QJsonArray>

namespace Frontdesk::Protocol {

using namespace Qt::StringLiterals;

void writeFields(JsonWriter &json, const Attribute &one)
{
    json.key("name").value(one.name).key("type").value(nameOf(one.type));
    if (!one.choices.isEmpty()) {
        json.key("choices").beginArray();
        for (const auto &choice : one.choices)
            json.value(choice);
        json.endArray();
    }
    json.maybe("currency", one.currency).maybe("sensitive", one.sensitive);
    if (one.revealTo != User::Role::Agent)
        json.key("reveal_to").value(nameOf(one.revealTo));
    if (!one.accounts.isEmpty()) {
        json.key("accounts").beginArray();
        for (const auto &account : one.accounts)
            json.value(account.value());
        json.endArray();
    }
    json.maybe("position", qint64(one.position)).maybe("retired", one.retired);
    if (one.identity != AttributeIdentity::None)
        json.key("identity").value(nameOf(one.identity));
}

/// Who may see what a newer program calls by a name that is not known here: the fewest.
Attribute attributeFrom(const QString &id, const QJsonObject &json)
{
    Attribute one;
    one.id = AttributeId(id);
    one.name = json["name"_L1].toString();
    one.type = fromName<AttributeType>(json["type"_L1].toString()).value_or(AttributeType::Text);
    const auto choices = json["choices"_L1].toArray();
    for (const auto &choice : choices)
        one.choices.append(choice.toString());
    one.currency = json["currency"_L1].toString();
    one.sensitive = json["sensitive"_L1].toBool();
    if (json.contains("reveal_to"_L1)) {
        one.revealTo = fromName<User::Role>(json["reveal_to"_L1].toString())
                           .value_or(User::Role::Administrator);
    }
    const auto accounts = json["accounts"_L1].toArray();
    for (const auto &account : accounts)
        one.accounts.append(AccountId(account.toString()));
    one.position = json["position"_L1].toInt();
    one.retired = json["retired"_L1].toBool();
    one.identity = fromName<AttributeIdentity>(json["identity"_L1].toString())
                       .value_or(AttributeIdentity::None);
    return one;
}

void writeValues(JsonWriter &json, const QList<ContactValue> &values)
{
    if (values.isEmpty())
        return;
    json.key("values").beginArray();
    for (const auto &one : values) {
        json.beginObject()
            .key("attribute")
            .value(one.attribute.value())
            .key("value")
            .value(one.value)
            .maybe("source", one.source)
            .maybe("by", one.by.value())
            .maybe("at", one.at)
            .endObject();
    }
    json.endArray();
}

QList<ContactValue> valuesFrom(const QJsonValue &json)
{
    QList<ContactValue> values;
    const auto array = json.toArray();
    for (const auto &item : array) {
        const auto one = item.toObject();
        values.append({AttributeId(one["attribute"_L1].toString()),
                       one["value"_L1].toString(),
                       one["source"_L1].toString(),
                       UserId(one["by"_L1].toString()),
                       one["at"_L1].toInteger()});
    }
    return values;
}

std::optional<CommandArgs> attributeCommandFrom(const QString &type, const QJsonObject &json)
{
    if (type == QLatin1String(PutAttribute::Type))
        return PutAttribute{attributeFrom(json["id"_L1].toString(), json),
                            json["base"_L1].toInteger()};
    if (type == QLatin1String(SetContactValue::Type)) {
        return SetContactValue{ContactId(json["contact"_L1].toString()),
                               AttributeId(json["attribute"_L1].toString()),
                               json["value"_L1].toString(),
                               json["was"_L1].toString()};
    }
    return {};
}

void writeCommandArgs(JsonWriter &json, const PutAttribute &args)
{
    json.key("id").value(args.wanted.id.value());
    writeFields(json, args.wanted);
    json.maybe("base", args.base);
}

void writeCommandArgs(JsonWriter &json, const SetContactValue &args)
{
    json.key("contact")
        .value(args.contact.value())
        .key("attribute")
        .value(args.attribute.value())
        .key("value")
        .value(args.value)
        .maybe("was", args.was);
}

} // namespace Frontdesk::Protocol
