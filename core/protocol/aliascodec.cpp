// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/aliascodec.h"

namespace Frontdesk::Protocol {

using namespace Qt::StringLiterals;

void writeFields(JsonWriter &json, const Alias &alias)
{
    json.key("name").value(alias.name).maybe("icon", alias.icon).key("shown").value(alias.shown);
}

Alias aliasFrom(const QString &id, const QJsonObject &json)
{
    return {AccountId(id),
            json["name"_L1].toString(),
            json["icon"_L1].toString(),
            json["shown"_L1].toBool()};
}

void writeCommandArgs(JsonWriter &json, const PutAlias &args)
{
    json.key("account").value(args.wanted.account.value());
    writeFields(json, args.wanted);
}

PutAlias putAliasFrom(const QJsonObject &json)
{
    return {aliasFrom(json["account"_L1].toString(), json)};
}

} // namespace Frontdesk::Protocol
