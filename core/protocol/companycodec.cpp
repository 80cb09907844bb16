// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/companycodec.h"

namespace Frontdesk::Protocol {

using namespace Qt::StringLiterals;

void writeFields(JsonWriter &json, const Company &one)
{
    json.key("name")
        .value(one.name)
        .maybe("code", one.code)
        .maybe("note", one.note)
        .maybe("retired", one.retired);
}

Company companyFrom(const QString &id, const QJsonObject &json)
{
    return {CompanyId(id),
            json["name"_L1].toString(),
            json["code"_L1].toString(),
            json["note"_L1].toString(),
            json["retired"_L1].toBool()};
}

std::optional<CommandArgs> companyCommandFrom(const QString &type, const QJsonObject &json)
{
    if (type == QLatin1String(PutCompany::Type))
        return PutCompany{companyFrom(json["id"_L1].toString(), json), json["base"_L1].toInteger()};
    if (type == QLatin1String(SetCompany::Type)) {
        return SetCompany{ContactId(json["contact"_L1].toString()),
                          CompanyId(json["company"_L1].toString()),
                          CompanyId(json["was"_L1].toString())};
    }
    return {};
}

void writeCommandArgs(JsonWriter &json, const PutCompany &args)
{
    json.key("id").value(args.wanted.id.value());
    writeFields(json, args.wanted);
    json.maybe("base", args.base);
}

void writeCommandArgs(JsonWriter &json, const SetCompany &args)
{
    json.key("contact")
        .value(args.contact.value())
        .maybe("company", args.company.value())
        .maybe("was", args.was.value());
}

} // namespace Frontdesk::Protocol
