// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/tagcodec.h"

#include "core/domain/names.h"

#include <QJsonArray>

namespace Frontdesk::Protocol {

using namespace Qt::StringLiterals;

namespace {

TagId tagIdIn(const QJsonObject &json, QLatin1String key)
{
    return TagId(json[key].toString());
}

} // namespace

void writeFields(JsonWriter &json, const Tag &tag)
{
    json.key("name")
        .value(tag.name)
        .key("color")
        .value(tag.color)
        .maybe("group", tag.group)
        .maybe("removed_at", tag.removedAt)
        .maybe("merged_into", tag.mergedInto.value());
}

Tag tagFrom(const QString &id, const QJsonObject &json)
{
    Tag tag;
    tag.id = TagId(id);
    tag.name = json["name"_L1].toString();
    tag.color = json["color"_L1].toInt(1);
    tag.group = json["group"_L1].toString();
    tag.removedAt = json["removed_at"_L1].toInteger();
    tag.mergedInto = tagIdIn(json, "merged_into"_L1);
    return tag;
}

void writeFields(JsonWriter &json, const TagUse &use)
{
    json.key("count").value(use.count).maybe("last_at", use.lastAt);
}

TagUse tagUseFrom(const QString &id, const QJsonObject &json)
{
    return {TagId(id), json["count"_L1].toInteger(), json["last_at"_L1].toInteger(), 0};
}

void writeGiven(JsonWriter &json, const QList<GivenTag> &given)
{
    if (given.isEmpty())
        return;
    json.key("given").beginArray();
    for (const auto &one : given) {
        json.beginObject().key("tag").value(one.tag.value()).maybe("until", one.until);
        if (one.origin != TagOrigin::Agent)
            json.key("origin").value(nameOf(one.origin));
        json.endObject();
    }
    json.endArray();
}

/// What a newer program calls by a name that is not known here was at least no agent.
QList<GivenTag> givenFrom(const QJsonValue &json)
{
    QList<GivenTag> given;
    const auto array = json.toArray();
    for (const auto &item : array) {
        const auto one = item.toObject();
        const auto origin = one["origin"_L1].toString();
        given.append({tagIdIn(one, "tag"_L1),
                      one["until"_L1].toInteger(),
                      origin.isEmpty()
                          ? TagOrigin::Agent
                          : fromName<TagOrigin>(origin).value_or(TagOrigin::Integration)});
    }
    return given;
}

std::optional<CommandArgs> tagCommandFrom(const QString &type, const QJsonObject &json)
{
    if (type == QLatin1String(PutTags::Type)) {
        PutTags put;
        const auto array = json["tags"_L1].toArray();
        for (const auto &item : array) {
            const auto one = item.toObject();
            PutTags::Change change{tagFrom(one["id"_L1].toString(), one),
                                   one["base"_L1].toInteger()};
            change.wanted.removedAt = 0;
            change.wanted.mergedInto = {};
            put.tags.append(change);
        }
        return put;
    }
    if (type == QLatin1String(RemoveTag::Type))
        return RemoveTag{tagIdIn(json, "id"_L1)};
    if (type == QLatin1String(RestoreTag::Type))
        return RestoreTag{tagIdIn(json, "id"_L1)};
    if (type == QLatin1String(MergeTags::Type))
        return MergeTags{tagIdIn(json, "id"_L1), tagIdIn(json, "into"_L1)};
    return {};
}

void writeCommandArgs(JsonWriter &json, const PutTags &args)
{
    json.key("tags").beginArray();
    for (const auto &change : args.tags) {
        json.beginObject()
            .key("id")
            .value(change.wanted.id.value())
            .key("name")
            .value(change.wanted.name)
            .key("color")
            .value(change.wanted.color)
            .maybe("group", change.wanted.group)
            .maybe("base", change.base)
            .endObject();
    }
    json.endArray();
}

void writeCommandArgs(JsonWriter &json, const RemoveTag &args)
{
    json.key("id").value(args.id.value());
}

void writeCommandArgs(JsonWriter &json, const RestoreTag &args)
{
    json.key("id").value(args.id.value());
}

void writeCommandArgs(JsonWriter &json, const MergeTags &args)
{
    json.key("id").value(args.id.value()).key("into").value(args.into.value());
}

} // namespace Frontdesk::Protocol
