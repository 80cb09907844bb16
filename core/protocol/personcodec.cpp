// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/personcodec.h"

#include "core/domain/names.h"

#include <QJsonArray>

namespace Frontdesk::Protocol {

using namespace Qt::StringLiterals;

namespace {

QList<FieldChoice> choicesFrom(const QJsonValue &json)
{
    QList<FieldChoice> choices;
    const auto array = json.toArray();
    for (const auto &item : array) {
        const auto one = item.toObject();
        choices.append(
            {AttributeId(one["attribute"_L1].toString()), ContactId(one["contact"_L1].toString())});
    }
    return choices;
}

void writeGrounds(JsonWriter &json, const LinkGrounds &grounds)
{
    if (!grounds.reasons.isEmpty()) {
        json.key("reasons").beginArray();
        for (const auto reason : grounds.reasons)
            json.value(nameOf(reason));
        json.endArray();
    }
    if (!grounds.choices.isEmpty()) {
        json.key("choices").beginArray();
        for (const auto &choice : grounds.choices) {
            json.beginObject()
                .key("attribute")
                .value(choice.attribute.value())
                .key("contact")
                .value(choice.contact.value())
                .endObject();
        }
        json.endArray();
    }
}

} // namespace

std::optional<CommandArgs> personCommandFrom(const QString &type, const QJsonObject &json)
{
    const ContactId contact(json["contact"_L1].toString());
    const ContactId other(json["other"_L1].toString());
    if (type == QLatin1String(LinkPerson::Type)) {
        return LinkPerson{LinkId(json["id"_L1].toString()),
                          contact,
                          other,
                          {reasonsFrom(json["reasons"_L1]), choicesFrom(json["choices"_L1])}};
    }
    if (type == QLatin1String(UnlinkPerson::Type))
        return UnlinkPerson{contact,
                            other,
                            PersonId(json["was"_L1].toString()),
                            LinkId(json["link"_L1].toString())};
    if (type == QLatin1String(SetApart::Type))
        return SetApart{contact, other, json["apart"_L1].toBool()};
    if (type == QLatin1String(InvitePerson::Type)) {
        return InvitePerson{
            json["code"_L1].toString(), contact, AccountId(json["account"_L1].toString())};
    }
    return {};
}

void writeCommandArgs(JsonWriter &json, const LinkPerson &args)
{
    json.key("id")
        .value(args.id.value())
        .key("contact")
        .value(args.contact.value())
        .key("other")
        .value(args.other.value());
    writeGrounds(json, args.grounds);
}

void writeCommandArgs(JsonWriter &json, const UnlinkPerson &args)
{
    json.key("contact")
        .value(args.contact.value())
        .maybe("other", args.other.value())
        .key("was")
        .value(args.was.value())
        .maybe("link", args.link.value());
}

void writeCommandArgs(JsonWriter &json, const SetApart &args)
{
    json.key("contact")
        .value(args.contact.value())
        .key("other")
        .value(args.other.value())
        .key("apart")
        .value(args.apart);
}

void writeCommandArgs(JsonWriter &json, const InvitePerson &args)
{
    json.key("code")
        .value(args.code)
        .key("contact")
        .value(args.contact.value())
        .key("account")
        .value(args.account.value());
}

QJsonArray jsonOf(const QList<LinkReason> &reasons)
{
    QJsonArray array;
    for (const auto reason : reasons)
        array.append(nameOf(reason));
    return array;
}

QList<LinkReason> reasonsFrom(const QJsonValue &json)
{
    QList<LinkReason> reasons;
    const auto array = json.toArray();
    for (const auto &one : array) {
        if (const auto known = fromName<LinkReason>(one.toString()))
            reasons.append(*known);
    }
    return reasons;
}

QJsonObject jsonOf(const PersonHint &hint)
{
    return {{u"contact"_s, hint.contact.value()}, {u"reasons"_s, jsonOf(hint.reasons)}};
}

QList<PersonHint> hintsFrom(const QJsonValue &json)
{
    QList<PersonHint> hints;
    const auto array = json.toArray();
    for (const auto &item : array) {
        const auto one = item.toObject();
        const PersonHint hint{ContactId(one["contact"_L1].toString()),
                              reasonsFrom(one["reasons"_L1])};
        if (!hint.contact.isNull() && !hint.reasons.isEmpty())
            hints.append(hint);
    }
    return hints;
}

QJsonObject jsonOf(const PersonStep &step)
{
    return {{u"kind"_s, nameOf(step.kind)},
            {u"contact"_s, step.contact.value()},
            {u"other"_s, step.other.value()},
            {u"by"_s, step.by.value()},
            {u"at"_s, step.at},
            {u"reasons"_s, jsonOf(step.reasons)},
            {u"link"_s, step.link.value()}};
}

QList<PersonStep> stepsFrom(const QJsonValue &json)
{
    QList<PersonStep> steps;
    const auto array = json.toArray();
    for (const auto &item : array) {
        const auto one = item.toObject();
        const auto kind = fromName<PersonStep::Kind>(one["kind"_L1].toString());
        if (!kind)
            continue;
        steps.append({*kind,
                      ContactId(one["contact"_L1].toString()),
                      ContactId(one["other"_L1].toString()),
                      UserId(one["by"_L1].toString()),
                      one["at"_L1].toInteger(),
                      reasonsFrom(one["reasons"_L1]),
                      LinkId(one["link"_L1].toString())});
    }
    return steps;
}

} // namespace Frontdesk::Protocol
