// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/templatecodec.h"

#include "core/domain/names.h"
#include "core/protocol/entitycodec.h"

#include <QJsonArray>

#include <algorithm>

namespace Frontdesk::Protocol {

using namespace Qt::StringLiterals;

namespace {

void writeContents(JsonWriter &json, const QList<Content> &contents)
{
    json.beginArray();
    for (const auto &content : contents)
        write(json, content);
    json.endArray();
}

QList<Content> contentsFrom(const QJsonValue &value)
{
    const auto array = value.toArray();
    QList<Content> contents;
    contents.reserve(array.size());
    for (const auto &one : array)
        contents.append(contentFrom(one.toObject()));
    return contents;
}

/// In the order of their keys: a command has the same bytes each time it is written.
void writeOverrides(JsonWriter &json, const QHash<AccountId, QList<Content>> &overrides)
{
    if (overrides.isEmpty())
        return;
    auto accounts = overrides.keys();
    std::sort(accounts.begin(), accounts.end());
    json.key("overrides").beginArray();
    for (const auto &account : std::as_const(accounts)) {
        json.beginObject().key("account").value(account.value()).key("bubbles");
        writeContents(json, overrides.value(account));
        json.endObject();
    }
    json.endArray();
}

} // namespace

void writeTexts(JsonWriter &json, const ReplyTemplate &one)
{
    json.maybe("code", one.code)
        .key("title")
        .value(one.title)
        .maybe("folder", one.folder)
        .maybe("language", one.language)
        .key("bubbles");
    writeContents(json, one.bubbles);
    json.key("scope").value(nameOf(one.scope)).maybe("team", one.team.value());
    if (!one.accounts.isEmpty()) {
        json.key("accounts").beginArray();
        for (const auto &account : one.accounts)
            json.value(account.value());
        json.endArray();
    }
    writeOverrides(json, one.overrides);
    json.maybe("retired", one.retired);
}

ReplyTemplate textsFrom(const QString &id, const QJsonObject &json)
{
    ReplyTemplate one;
    one.id = TemplateId(id);
    one.code = json["code"_L1].toString();
    one.title = json["title"_L1].toString();
    one.folder = json["folder"_L1].toString();
    one.language = json["language"_L1].toString();
    one.bubbles = contentsFrom(json["bubbles"_L1]);
    one.scope = fromName<TemplateScope>(json["scope"_L1].toString()).value_or(TemplateScope::Mine);
    one.team = TeamId(json["team"_L1].toString());
    const auto accounts = json["accounts"_L1].toArray();
    for (const auto &account : accounts)
        one.accounts.append(AccountId(account.toString()));
    const auto overrides = json["overrides"_L1].toArray();
    for (const auto &own : overrides) {
        const auto object = own.toObject();
        one.overrides.insert(AccountId(object["account"_L1].toString()),
                             contentsFrom(object["bubbles"_L1]));
    }
    one.retired = json["retired"_L1].toBool();
    return one;
}

void writeFields(JsonWriter &json, const ReplyTemplate &one)
{
    writeTexts(json, one);
    json.key("owner")
        .value(one.owner.value())
        .key("changed_by")
        .value(one.changedBy.value())
        .key("changed_at")
        .value(one.changedAt);
}

ReplyTemplate templateFrom(const QString &id, const QJsonObject &json)
{
    auto one = textsFrom(id, json);
    one.owner = UserId(json["owner"_L1].toString());
    one.changedBy = UserId(json["changed_by"_L1].toString());
    one.changedAt = json["changed_at"_L1].toInteger();
    return one;
}

void writeFields(JsonWriter &json, const TemplateUse &use)
{
    json.key("count").value(use.count).key("last_at").value(use.lastAt);
}

TemplateUse templateUseFrom(const QString &id, const QJsonObject &json)
{
    return {TemplateId(id), json["count"_L1].toInt(), json["last_at"_L1].toInteger()};
}

std::optional<CommandArgs> templateCommandFrom(const QString &type, const QJsonObject &json)
{
    const auto id = json["id"_L1].toString();
    const auto base = json["base"_L1].toInteger();
    if (type == QLatin1String(PutTemplate::Type))
        return PutTemplate{textsFrom(id, json), base};
    if (type == QLatin1String(RemoveTemplate::Type))
        return RemoveTemplate{TemplateId(id), base};
    return {};
}

void writeCommandArgs(JsonWriter &json, const PutTemplate &args)
{
    json.key("id").value(args.wanted.id.value());
    writeTexts(json, args.wanted);
    json.maybe("base", args.base);
}

void writeCommandArgs(JsonWriter &json, const RemoveTemplate &args)
{
    json.key("id").value(args.id.value()).maybe("base", args.base);
}

} // namespace Frontdesk::Protocol
