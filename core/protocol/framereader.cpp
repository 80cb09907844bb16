// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/attributecodec.h"
#include "core/protocol/commandform.h"
#include "core/protocol/companycodec.h"
#include "core/protocol/deskcommandcodec.h"
#include "core/protocol/entitycodec.h"
#include "core/protocol/framecodec.h"
#include "core/protocol/schedulecodec.h"
#include "core/protocol/tagcodec.h"
#include "core/protocol/taskcodec.h"
#include "core/protocol/templatecodec.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Frontdesk::Protocol {

using namespace Qt::StringLiterals;

namespace {

Item itemFrom(const QJsonObject &json)
{
    Item item;
    const auto kind = json["kind"_L1].toString();
    item.seq = json["seq"_L1].toInteger();
    item.id = json["id"_L1].toString();
    item.ver = json["ver"_L1].toInteger();
    if (json["vanished"_L1].toBool())
        item.entity = Vanished{kind};
    else
        item.entity = entityFrom(kind, item.id, item.ver, json["data"_L1].toObject());
    return item;
}

QList<Item> itemsFrom(const QJsonValue &value)
{
    const auto array = value.toArray();
    QList<Item> items;
    items.reserve(array.size());
    for (const auto &one : array)
        items.append(itemFrom(one.toObject()));
    return items;
}

QStringList listFrom(const QJsonValue &value)
{
    QStringList list;
    const auto array = value.toArray();
    list.reserve(array.size());
    for (const auto &one : array)
        list.append(one.toString());
    return list;
}

ScopeStart scopeFrom(const QJsonObject &json)
{
    using Do = ScopeStart::Do;
    const auto what = json["do"_L1].toString();
    return {json["scope"_L1].toString(),
            json["epoch"_L1].toString(),
            json["head"_L1].toInteger(),
            json["floor"_L1].toInteger(),
            what == "tail"_L1       ? Do::Tail
                : what == "same"_L1 ? Do::Same
                : what == "gone"_L1 ? Do::Gone
                                    : Do::Snapshot};
}

QList<ScopeStart> scopesFrom(const QJsonValue &value)
{
    QList<ScopeStart> scopes;
    const auto array = value.toArray();
    scopes.reserve(array.size());
    for (const auto &one : array)
        scopes.append(scopeFrom(one.toObject()));
    return scopes;
}

QHash<QString, Cursor> cursorsFrom(const QJsonObject &json)
{
    QHash<QString, Cursor> cursors;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const auto cursor = it.value().toObject();
        cursors.insert(it.key(),
                       {cursor["epoch"_L1].toString(),
                        cursor["n"_L1].toInteger(),
                        cursor["digest"_L1].toString()});
    }
    return cursors;
}

Frame helloFrom(const QJsonObject &json)
{
    Hello hello;
    const auto versions = json["proto"_L1].toArray();
    hello.oldest = versions.at(0).toInt();
    hello.newest = versions.at(1).toInt();
    hello.capabilities = listFrom(json["caps"_L1]);
    hello.device = json["device"_L1].toString();
    hello.token = json["token"_L1].toString();
    hello.program = json["program"_L1].toString();
    hello.schema = json["schema"_L1].toInt();
    hello.cursors = cursorsFrom(json["cursors"_L1].toObject());
    return hello;
}

Frame welcomeFrom(const QJsonObject &json)
{
    Welcome welcome;
    welcome.version = json["proto"_L1].toInt();
    welcome.capabilities = listFrom(json["caps"_L1]);
    welcome.serverMs = json["server_ms"_L1].toInteger();
    welcome.permissionRevision = json["perm_rev"_L1].toInteger();
    const auto limits = json["limits"_L1].toObject();
    welcome.maxFrame = limits["frame"_L1].toInteger(MaxFrameBytes);
    welcome.window = limits["window"_L1].toInteger(welcome.window);
    welcome.organisation = json["organisation"_L1].toString();
    const auto me = itemFrom(json["me"_L1].toObject());
    if (const auto *user = std::get_if<User>(&me.entity))
        welcome.me = *user;
    welcome.scopes = scopesFrom(json["scopes"_L1]);
    return welcome;
}

Frame eventsFrom(const QJsonObject &json)
{
    return Events{json["scope"_L1].toString(),
                  json["from"_L1].toInteger(),
                  json["to"_L1].toInteger(),
                  itemsFrom(json["items"_L1])};
}

Frame snapshotFrom(const QJsonObject &json)
{
    return Snapshot{json["scope"_L1].toString(),
                    json["epoch"_L1].toString(),
                    json["at"_L1].toInteger(),
                    json["part"_L1].toInt(),
                    itemsFrom(json["rows"_L1]),
                    json["last"_L1].toBool(),
                    listFrom(json["complete"_L1]),
                    listFrom(json["erased"_L1]),
                    json["digest"_L1].toString()};
}

Frame ackFrom(const QJsonObject &json)
{
    Ack ack;
    const auto applied = json["applied"_L1].toObject();
    for (auto it = applied.begin(); it != applied.end(); ++it)
        ack.applied.insert(it.key(), it.value().toInteger());
    return ack;
}

Frame historyRequestFrom(const QJsonObject &json)
{
    return HistoryRequest{json["request"_L1].toString(),
                          ConversationId(json["conversation"_L1].toString()),
                          orderFrom(json["before"_L1]),
                          json["limit"_L1].toInt(50)};
}

Frame historyFrom(const QJsonObject &json)
{
    return History{json["request"_L1].toString(),
                   ConversationId(json["conversation"_L1].toString()),
                   itemsFrom(json["items"_L1]),
                   orderFrom(json["next"_L1]),
                   json["end"_L1].toBool(),
                   json["error"_L1].toString()};
}

Frame findFrom(const QJsonObject &json)
{
    return Find{json["request"_L1].toString(),
                json["query"_L1].toString(),
                json["zone"_L1].toString(),
                json["before"_L1].toInteger(),
                json["after"_L1].toString(),
                json["limit"_L1].toInt(50)};
}

Frame foundFrom(const QJsonObject &json)
{
    return Found{json["request"_L1].toString(),
                 itemsFrom(json["items"_L1]),
                 json["next"_L1].toString(),
                 json["reached"_L1].toInteger(),
                 json["error"_L1].toString(),
                 json["args"_L1].toObject().toVariantMap()};
}

/// Nothing but the keys of a command, each with its type.
bool isPlainCommand(const QJsonObject &json)
{
    for (auto it = json.begin(); it != json.end(); ++it) {
        const auto &key = it.key();
        const bool fits = key == "args"_L1                        ? it->isObject()
            : key == "made_at"_L1                                 ? it->isDouble()
            : key == "id"_L1 || key == "type"_L1 || key == "t"_L1 ? it->isString()
                                                                  : false;
        if (!fits)
            return false;
    }
    return true;
}

CommandArgs argsFrom(const QString &type, const QJsonObject &json)
{
    if (type == QLatin1String(SendMessages::Type)) {
        SendMessages send;
        send.conversation = ConversationId(json["conversation"_L1].toString());
        send.bubbles = bubblesFrom(json["bubbles"_L1]);
        send.quotes = MessageId(json["quotes"_L1].toString());
        send.seen = orderFrom(json["seen"_L1]);
        return send;
    }
    if (type == QLatin1String(ResolveSend::Type)) {
        using As = ResolveSend::As;
        const auto as = json["as"_L1].toString();
        return ResolveSend{MessageId(json["message"_L1].toString()),
                           as == "sent"_L1          ? As::Sent
                               : as == "discard"_L1 ? As::Discard
                                                    : As::Again};
    }
    if (type == QLatin1String(MarkRead::Type)) {
        return MarkRead{ConversationId(json["conversation"_L1].toString()),
                        orderFrom(json["up_to"_L1]),
                        json["tell"_L1].toBool()};
    }
    if (auto desk = deskCommandFrom(type, json))
        return *desk;
    if (auto known = attributeCommandFrom(type, json))
        return *known;
    if (auto known = scheduleCommandFrom(type, json))
        return *known;
    if (type == QLatin1String(PutDraft::Type))
        return putDraftFrom(json);
    if (type == QLatin1String(PutAlias::Type))
        return putAliasFrom(json);
    if (auto known = taskCommandFrom(type, json))
        return *known;
    if (auto tags = tagCommandFrom(type, json))
        return *tags;
    if (auto company = companyCommandFrom(type, json))
        return *company;
    return templateCommandFrom(type, json).value_or(OtherCommand{type, json});
}

Frame commandFrom(const QJsonObject &json)
{
    const auto type = json["type"_L1].toString();
    const auto args = json["args"_L1].toObject();
    Command command{CommandId(json["id"_L1].toString()),
                    json["made_at"_L1].toInteger(),
                    OtherCommand{type, args}};
    if (isPlainCommand(json) && !wrongFieldOf(type, args))
        command.args = argsFrom(type, args);
    return command;
}

Frame resultFrom(const QJsonObject &json)
{
    using Outcome = CommandResult::Outcome;
    CommandResult result;
    result.id = CommandId(json["id"_L1].toString());
    if (json.contains("ok"_L1)) {
        const auto ok = json["ok"_L1].toObject();
        result.scope = ok["scope"_L1].toString();
        result.seq = ok["seq"_L1].toInteger();
        return result;
    }
    const bool rejected = json.contains("rejected"_L1);
    if (!rejected && !json.contains("conflict"_L1)) {
        result.outcome = Outcome::Unknown;
        return result;
    }
    result.outcome = rejected ? Outcome::Rejected : Outcome::Conflict;
    const auto why = json[rejected ? "rejected"_L1 : "conflict"_L1].toObject();
    result.code = why["code"_L1].toString();
    result.codeArgs = why["args"_L1].toObject().toVariantMap();
    result.current = itemsFrom(why["current"_L1]);
    return result;
}

Frame permissionsFrom(const QJsonObject &json)
{
    return Permissions{json["perm_rev"_L1].toInteger(), scopesFrom(json["added"_L1])};
}

Frame getFrom(const QJsonObject &json)
{
    return Get{json["scope"_L1].toString(), json["after"_L1].toInteger()};
}

Frame goneFrom(const QJsonObject &json)
{
    return Gone{json["scope"_L1].toString(), json["reason"_L1].toString()};
}

Frame noticeFrom(const QJsonObject &json)
{
    return Notice{json["code"_L1].toString(), json["args"_L1].toObject().toVariantMap()};
}

Frame liveFrom(const QJsonObject &json)
{
    Live live;
    const auto who = json["who"_L1].toArray();
    for (const auto &one : who) {
        const auto said = one.toObject();
        const auto doing = said["doing"_L1].toString();
        live.who.append({ConversationId(said["conversation"_L1].toString()),
                         UserId(said["user"_L1].toString()),
                         doing == "writing"_L1       ? Presence::Writing
                             : doing == "viewing"_L1 ? Presence::Viewing
                                                     : Presence::Away,
                         said["for"_L1].toInteger()});
    }
    return live;
}

Frame byeFrom(const QJsonObject &json)
{
    return Bye{json["code"_L1].toString(), json["args"_L1].toObject().toVariantMap()};
}

Frame pingFrom(const QJsonObject &json)
{
    return Ping{json["at"_L1].toInteger(), cursorsFrom(json["cursors"_L1].toObject())};
}

Frame pongFrom(const QJsonObject &json)
{
    Pong pong{json["at"_L1].toInteger(), json["server_ms"_L1].toInteger()};
    const auto heads = json["heads"_L1].toObject();
    for (auto it = heads.begin(); it != heads.end(); ++it)
        pong.heads.insert(it.key(), it.value().toInteger());
    return pong;
}

struct Reader {
    QLatin1String frame;
    Frame (*read)(const QJsonObject &) = nullptr;
};

constexpr Reader Readers[] = {{"ev"_L1, eventsFrom},
                              {"ack"_L1, ackFrom},
                              {"cmd"_L1, commandFrom},
                              {"res"_L1, resultFrom},
                              {"ping"_L1, pingFrom},
                              {"pong"_L1, pongFrom},
                              {"snap"_L1, snapshotFrom},
                              {"hist"_L1, historyRequestFrom},
                              {"history"_L1, historyFrom},
                              {"find"_L1, findFrom},
                              {"found"_L1, foundFrom},
                              {"get"_L1, getFrom},
                              {"hello"_L1, helloFrom},
                              {"welcome"_L1, welcomeFrom},
                              {"gone"_L1, goneFrom},
                              {"perm"_L1, permissionsFrom},
                              {"live"_L1, liveFrom},
                              {"notice"_L1, noticeFrom},
                              {"bye"_L1, byeFrom}};

} // namespace

Result<Frame> decode(const QByteArray &text)
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(text, &problem);
    if (!document.isObject()) {
        return Error{
            ErrorKind::Corrupt,
            u"protocol.malformed"_s,
            u"not a JSON object: %1 at %2"_s.arg(problem.errorString()).arg(problem.offset)};
    }
    const auto json = document.object();
    const auto name = json["t"_L1].toString();
    for (const auto &reader : Readers) {
        if (reader.frame == name)
            return reader.read(json);
    }
    return Error{ErrorKind::Corrupt, u"protocol.unknown-frame"_s, name.left(40)};
}

} // namespace Frontdesk::Protocol
