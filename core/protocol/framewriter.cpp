// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/attributecodec.h"
#include "core/protocol/companycodec.h"
#include "core/protocol/deskcommandcodec.h"
#include "core/protocol/entitycodec.h"
#include "core/protocol/framecodec.h"
#include "core/protocol/personcodec.h"
#include "core/protocol/schedulecodec.h"
#include "core/protocol/tagcodec.h"
#include "core/protocol/taskcodec.h"
#include "core/protocol/templatecodec.h"

#include <QCryptographicHash>

namespace Frontdesk::Protocol {

using namespace Qt::StringLiterals;

namespace {

JsonWriter &begin(JsonWriter &json, const char *frame)
{
    return json.beginObject().key("t").value(QLatin1String(frame));
}

void writeItem(JsonWriter &json, const Item &item)
{
    json.beginObject()
        .maybe("seq", item.seq)
        .key("kind")
        .value(kindOf(item.entity))
        .key("id")
        .value(item.id)
        .key("ver")
        .value(item.ver);
    if (std::holds_alternative<Vanished>(item.entity)) {
        json.key("vanished").value(true);
    } else {
        json.key("data");
        write(json, item.entity);
    }
    json.endObject();
}

void writeItems(JsonWriter &json, const char *key, const QList<Item> &items)
{
    json.key(key).beginArray();
    for (const auto &item : items)
        writeItem(json, item);
    json.endArray();
}

void writeList(JsonWriter &json, const char *key, const QStringList &list)
{
    json.key(key).beginArray();
    for (const auto &text : list)
        json.value(text);
    json.endArray();
}

void writeScope(JsonWriter &json, const ScopeStart &start)
{
    using Do = ScopeStart::Do;
    const auto what = start.what == Do::Tail ? "tail"_L1
        : start.what == Do::Snapshot         ? "snapshot"_L1
        : start.what == Do::Same             ? "same"_L1
                                             : "gone"_L1;
    json.beginObject()
        .key("scope")
        .value(start.scope)
        .key("epoch")
        .value(start.epoch)
        .key("head")
        .value(start.head)
        .key("floor")
        .value(start.floor)
        .key("do")
        .value(what)
        .endObject();
}

void writeCursors(JsonWriter &json, const QHash<QString, Cursor> &cursors)
{
    json.key("cursors").beginObject();
    for (auto it = cursors.cbegin(); it != cursors.cend(); ++it) {
        // Scopes hold ids and colons only, never what needs escaping.
        json.key(it.key().toUtf8().constData())
            .beginObject()
            .key("epoch")
            .value(it->epoch)
            .key("n")
            .value(it->at)
            .maybe("digest", it->digest)
            .endObject();
    }
    json.endObject();
}

void writeArgs(JsonWriter &json, const char *key, const QVariantMap &args)
{
    if (!args.isEmpty())
        json.key(key).value(QJsonObject::fromVariantMap(args));
}

void writeCommandArgs(JsonWriter &json, const SendMessages &send)
{
    json.key("conversation").value(send.conversation.value()).key("bubbles");
    write(json, send.bubbles);
    json.maybe("quotes", send.quotes.value()).key("seen");
    write(json, send.seen);
}

void writeCommandArgs(JsonWriter &json, const ResolveSend &resolve)
{
    using As = ResolveSend::As;
    json.key("message")
        .value(resolve.message.value())
        .key("as")
        .value(resolve.as == As::Sent        ? "sent"_L1
                   : resolve.as == As::Again ? "again"_L1
                                             : "discard"_L1);
}

void writeCommandArgs(JsonWriter &json, const MarkRead &read)
{
    json.key("conversation").value(read.conversation.value()).key("up_to");
    write(json, read.upTo);
    if (read.tell)
        json.key("tell").value(true);
}

void writeCommand(JsonWriter &json, const Command &command, bool withTime)
{
    begin(json, "cmd").key("id").value(command.id.value());
    if (withTime)
        json.maybe("made_at", command.madeAt);
    if (const auto *other = std::get_if<OtherCommand>(&command.args)) {
        json.key("type").value(other->type).key("args").value(other->args).endObject();
        return;
    }
    json.key("type").value(typeOf(command.args)).key("args").beginObject();
    std::visit(
        [&](const auto &args) {
            if constexpr (!std::is_same_v<std::decay_t<decltype(args)>, OtherCommand>)
                writeCommandArgs(json, args);
        },
        command.args);
    json.endObject().endObject();
}

// One function per frame; the name of the frame stands in its first line.

void writeFrame(JsonWriter &json, const Hello &hello)
{
    begin(json, "hello")
        .key("proto")
        .beginArray()
        .value(hello.oldest)
        .value(hello.newest)
        .endArray();
    writeList(json, "caps", hello.capabilities);
    json.key("device")
        .value(hello.device)
        .key("token")
        .value(hello.token)
        .maybe("program", hello.program)
        .key("schema")
        .value(hello.schema);
    writeCursors(json, hello.cursors);
    json.endObject();
}

void writeFrame(JsonWriter &json, const Welcome &welcome)
{
    begin(json, "welcome").key("proto").value(welcome.version);
    writeList(json, "caps", welcome.capabilities);
    json.key("server_ms")
        .value(welcome.serverMs)
        .key("perm_rev")
        .value(welcome.permissionRevision)
        .key("limits")
        .beginObject()
        .key("frame")
        .value(welcome.maxFrame)
        .key("window")
        .value(welcome.window)
        .endObject()
        .key("organisation")
        .value(welcome.organisation)
        .key("me");
    writeItem(json, {0, welcome.me.id.value(), welcome.me.ver, welcome.me});
    json.key("scopes").beginArray();
    for (const auto &scope : welcome.scopes)
        writeScope(json, scope);
    json.endArray().endObject();
}

void writeFrame(JsonWriter &json, const Events &events)
{
    begin(json, "ev").key("scope").value(events.scope).key("from").value(events.from);
    json.key("to").value(events.to);
    writeItems(json, "items", events.items);
    json.endObject();
}

void writeFrame(JsonWriter &json, const Snapshot &snapshot)
{
    begin(json, "snap")
        .key("scope")
        .value(snapshot.scope)
        .key("epoch")
        .value(snapshot.epoch)
        .key("at")
        .value(snapshot.at)
        .key("part")
        .value(snapshot.part);
    writeItems(json, "rows", snapshot.items);
    json.key("last").value(snapshot.last);
    if (snapshot.last) {
        writeList(json, "complete", snapshot.complete);
        writeList(json, "erased", snapshot.erased);
        json.maybe("digest", snapshot.digest);
    }
    json.endObject();
}

void writeFrame(JsonWriter &json, const Ack &ack)
{
    begin(json, "ack").key("applied").beginObject();
    for (auto it = ack.applied.cbegin(); it != ack.applied.cend(); ++it)
        json.key(it.key().toUtf8().constData()).value(it.value());
    json.endObject().endObject();
}

void writeFrame(JsonWriter &json, const Get &get)
{
    begin(json, "get").key("scope").value(get.scope).key("after").value(get.after).endObject();
}

void writeFrame(JsonWriter &json, const HistoryRequest &request)
{
    begin(json, "hist")
        .key("request")
        .value(request.request)
        .key("conversation")
        .value(request.conversation.value())
        .key("before");
    write(json, request.before);
    json.key("limit").value(request.limit).endObject();
}

void writeFrame(JsonWriter &json, const History &history)
{
    begin(json, "history")
        .key("request")
        .value(history.request)
        .key("conversation")
        .value(history.conversation.value());
    writeItems(json, "items", history.items);
    if (!history.end) {
        json.key("next");
        write(json, history.next);
    }
    json.key("end").value(history.end).maybe("error", history.errorCode).endObject();
}

void writeFrame(JsonWriter &json, const Find &find)
{
    begin(json, "find").key("request").value(find.request).key("query").value(find.query);
    json.maybe("zone", find.zone).maybe("before", find.before).maybe("after", find.after);
    json.key("limit").value(find.limit).endObject();
}

void writeFrame(JsonWriter &json, const Found &found)
{
    begin(json, "found").key("request").value(found.request);
    writeItems(json, "items", found.items);
    json.maybe("next", found.next).maybe("reached", found.reached);
    json.maybe("error", found.errorCode);
    writeArgs(json, "args", found.errorArgs);
    json.endObject();
}

void writeFrame(JsonWriter &json, const Command &command)
{
    writeCommand(json, command, true);
}

void writeFrame(JsonWriter &json, const CommandResult &result)
{
    using Outcome = CommandResult::Outcome;
    begin(json, "res").key("id").value(result.id.value());
    if (result.outcome == Outcome::Ok) {
        json.key("ok")
            .beginObject()
            .maybe("scope", result.scope)
            .maybe("seq", result.seq)
            .endObject();
    } else if (result.outcome == Outcome::Unknown) {
        json.key("unknown").value(true);
    } else {
        json.key(result.outcome == Outcome::Rejected ? "rejected" : "conflict")
            .beginObject()
            .key("code")
            .value(result.code);
        writeArgs(json, "args", result.codeArgs);
        if (result.outcome == Outcome::Conflict)
            writeItems(json, "current", result.current);
        json.endObject();
    }
    json.endObject();
}

void writeFrame(JsonWriter &json, const Gone &gone)
{
    begin(json, "gone").key("scope").value(gone.scope).key("reason").value(gone.reason).endObject();
}

void writeFrame(JsonWriter &json, const Permissions &permissions)
{
    begin(json, "perm").key("perm_rev").value(permissions.revision).key("added").beginArray();
    for (const auto &scope : permissions.added)
        writeScope(json, scope);
    json.endArray().endObject();
}

void writeFrame(JsonWriter &json, const Notice &notice)
{
    begin(json, "notice").key("code").value(notice.code);
    writeArgs(json, "args", notice.args);
    json.endObject();
}

void writeFrame(JsonWriter &json, const Live &live)
{
    begin(json, "live").key("who").beginArray();
    for (const auto &said : live.who) {
        json.beginObject()
            .key("conversation")
            .value(said.conversation.value())
            .maybe("user", said.user.value())
            .key("doing")
            .value(said.presence == Presence::Writing       ? "writing"_L1
                       : said.presence == Presence::Viewing ? "viewing"_L1
                                                            : "away"_L1)
            .maybe("for", said.forMs)
            .endObject();
    }
    json.endArray().endObject();
}

void writeFrame(JsonWriter &json, const Bye &bye)
{
    begin(json, "bye").key("code").value(bye.code);
    writeArgs(json, "args", bye.args);
    json.endObject();
}

void writeFrame(JsonWriter &json, const Ping &ping)
{
    begin(json, "ping").key("at").value(ping.at);
    if (!ping.cursors.isEmpty())
        writeCursors(json, ping.cursors);
    json.endObject();
}

void writeFrame(JsonWriter &json, const Pong &pong)
{
    begin(json, "pong").key("at").value(pong.at).maybe("server_ms", pong.serverMs);
    if (!pong.heads.isEmpty()) {
        json.key("heads").beginObject();
        for (auto it = pong.heads.cbegin(); it != pong.heads.cend(); ++it)
            json.key(it.key().toUtf8().constData()).value(it.value());
        json.endObject();
    }
    json.endObject();
}

} // namespace

QByteArray encode(const Frame &frame)
{
    JsonWriter json;
    std::visit([&](const auto &known) { writeFrame(json, known); }, frame);
    return json.take();
}

QByteArray encodeItem(const Item &item)
{
    JsonWriter json;
    writeItem(json, item);
    return json.take();
}

QByteArray encodeEvents(const QString &scope, qint64 from, qint64 to, const QByteArrayList &items)
{
    JsonWriter json;
    begin(json, "ev").key("scope").value(scope).key("from").value(from).key("to").value(to);
    json.key("items").beginArray();
    for (const auto &item : items)
        json.raw(item);
    json.endArray().endObject();
    return json.take();
}

QByteArray commandHash(const Command &command)
{
    JsonWriter json;
    writeCommand(json, command, false);
    return QCryptographicHash::hash(json.bytes(), QCryptographicHash::Sha256);
}

QLatin1String typeOf(const CommandArgs &args)
{
    return std::visit(
        [](const auto &known) {
            using T = std::decay_t<decltype(known)>;
            if constexpr (std::is_same_v<T, OtherCommand>)
                return QLatin1String("other");
            else
                return QLatin1String(T::Type);
        },
        args);
}

QString kindOf(const Entity &entity)
{
    struct Kind {
        QString operator()(const Account &) const { return u"account"_s; }
        QString operator()(const User &) const { return u"user"_s; }
        QString operator()(const Contact &) const { return u"contact"_s; }
        QString operator()(const Conversation &) const { return u"conversation"_s; }
        QString operator()(const Message &) const { return u"message"_s; }
        QString operator()(const ReadMark &) const { return u"read"_s; }
        QString operator()(const Team &) const { return u"team"_s; }
        QString operator()(const Attribute &) const { return u"attribute"_s; }
        QString operator()(const Company &) const { return u"company"_s; }
        QString operator()(const Tag &) const { return u"tag"_s; }
        QString operator()(const TagUse &) const { return u"tag_use"_s; }
        QString operator()(const Mention &) const { return u"mention"_s; }
        QString operator()(const SavedView &) const { return u"view"_s; }
        QString operator()(const ReplyTemplate &) const { return u"template"_s; }
        QString operator()(const TemplateUse &) const { return u"template_use"_s; }
        QString operator()(const ScheduledSend &) const { return u"scheduled"_s; }
        QString operator()(const Draft &) const { return u"draft"_s; }
        QString operator()(const Alias &) const { return u"alias"_s; }
        QString operator()(const Task &) const { return u"task"_s; }
        QString operator()(const OtherEntity &other) const { return other.kind; }
        QString operator()(const Vanished &vanished) const { return vanished.kind; }
    };
    return std::visit(Kind(), entity);
}

} // namespace Frontdesk::Protocol
