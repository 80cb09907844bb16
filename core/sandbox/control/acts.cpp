// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/control/acts.h"

#include <QHash>

namespace Frontdesk::Sandbox {

using namespace Qt::StringLiterals;

namespace {

using Act = std::function<Result<Acted>(Phone &, const Actor &, const QJsonObject &)>;

Attachment attachmentOf(const QJsonObject &request)
{
    Attachment attachment;
    attachment.bytes = QByteArray::fromBase64(request.value(u"bytes"_s).toString().toLatin1());
    attachment.contentType =
        request.value(u"contentType"_s).toString(u"application/octet-stream"_s).toLatin1();
    attachment.fileName = request.value(u"fileName"_s).toString();
    attachment.durationMs = request.value(u"durationMs"_s).toInt(3000);
    attachment.answersInPreparation = request.value(u"answersInPreparation"_s).toInt(0);
    attachment.transcodingFails = request.value(u"transcodingFails"_s).toBool(false);
    attachment.imageSet = request.value(u"imageSet"_s).toObject();
    attachment.seed = request.value(u"seed"_s).toString().toUtf8();
    return attachment;
}

/// The members of @p request that belong into the event or message itself.
QJsonObject without(QJsonObject request, const QStringList &names)
{
    for (const QString &name : names)
        request.remove(name);
    return request;
}

Result<Acted> imageSet(Phone &phone, const Actor &actor, const QJsonObject &request)
{
    const int total = std::clamp(request.value(u"count"_s).toInt(3), 1, 20);
    const QString id = Ids::requestId();
    Result<Acted> last = Error{ErrorKind::Rejected, u"sandbox.unknown-act"_s};
    for (int i = 1; i <= total; ++i) {
        Attachment attachment;
        attachment.imageSet = {{u"id"_s, id}, {u"index"_s, i}, {u"total"_s, total}};
        last = phone.image(actor, attachment);
        if (!last)
            break;
    }
    return last;
}

Act eventOf(const QString &type, const QString &payload)
{
    return [=](Phone &phone, const Actor &actor, const QJsonObject &request) {
        return phone.event(actor, type, {{payload, without(request, {u"do"_s, u"as"_s, u"in"_s})}});
    };
}

QString textOf(const QJsonObject &request, const QString &name)
{
    return request.value(name).toString();
}

QHash<QString, Act> messageActs()
{
    const QStringList plumbing{u"do"_s, u"as"_s, u"in"_s, u"text"_s};
    return {
        {u"text"_s,
         [=](Phone &phone, const Actor &actor, const QJsonObject &request) {
             return phone.text(actor, textOf(request, u"text"_s), without(request, plumbing));
         }},
        {u"sticker"_s,
         [=](Phone &phone, const Actor &actor, const QJsonObject &request) {
             return phone.sticker(actor, without(request, {u"do"_s, u"as"_s, u"in"_s}));
         }},
        {u"location"_s,
         [=](Phone &phone, const Actor &actor, const QJsonObject &request) {
             return phone.location(actor, without(request, {u"do"_s, u"as"_s, u"in"_s}));
         }},
        {u"image"_s,
         [](Phone &phone, const Actor &actor, const QJsonObject &request) {
             return phone.image(actor, attachmentOf(request));
         }},
        {u"imageSet"_s, imageSet},
        {u"video"_s,
         [](Phone &phone, const Actor &actor, const QJsonObject &request) {
             return phone.video(actor, attachmentOf(request));
         }},
        {u"audio"_s,
         [](Phone &phone, const Actor &actor, const QJsonObject &request) {
             return phone.audio(actor, attachmentOf(request));
         }},
        {u"file"_s,
         [](Phone &phone, const Actor &actor, const QJsonObject &request) {
             return phone.file(actor, attachmentOf(request));
         }},
        {u"message"_s,
         [](Phone &phone, const Actor &actor, const QJsonObject &request) {
             return phone.message(actor, request.value(u"message"_s).toObject());
         }},
        {u"unsend"_s,
         [](Phone &phone, const Actor &actor, const QJsonObject &request) {
             return phone.unsend(actor, textOf(request, u"messageId"_s));
         }},
        {u"edit"_s,
         [](Phone &phone, const Actor &actor, const QJsonObject &request) {
             return phone.edit(actor, textOf(request, u"messageId"_s), textOf(request, u"text"_s));
         }},
    };
}

QHash<QString, Act> otherActs()
{
    return {
        {u"follow"_s,
         [](Phone &phone, const Actor &actor, const QJsonObject &) {
             return phone.follow(actor);
         }},
        {u"unfollow"_s,
         [](Phone &phone, const Actor &actor, const QJsonObject &) {
             return phone.block(actor);
         }},
        {u"join"_s,
         [](Phone &phone, const Actor &actor, const QJsonObject &) {
             return phone.joinGroup(actor);
         }},
        {u"leave"_s,
         [](Phone &phone, const Actor &actor, const QJsonObject &) {
             return phone.leaveGroup(actor);
         }},
        {u"memberJoined"_s,
         [](Phone &phone, const Actor &actor, const QJsonObject &) {
             return phone.addMember(actor, actor.userId);
         }},
        {u"memberLeft"_s,
         [](Phone &phone, const Actor &actor, const QJsonObject &) {
             return phone.removeMember(actor, actor.userId);
         }},
        {u"postback"_s, eventOf(u"postback"_s, u"postback"_s)},
        {u"beacon"_s, eventOf(u"beacon"_s, u"beacon"_s)},
        {u"accountLink"_s, eventOf(u"accountLink"_s, u"link"_s)},
        {u"videoPlayComplete"_s, eventOf(u"videoPlayComplete"_s, u"videoPlayComplete"_s)},
        {u"event"_s,
         [](Phone &phone, const Actor &actor, const QJsonObject &request) {
             return phone.event(
                 actor, textOf(request, u"type"_s), request.value(u"payload"_s).toObject());
         }},
    };
}

} // namespace

Result<Acted> performAct(Phone &phone, const Actor &actor, const QJsonObject &request)
{
    static const QHash<QString, Act> Messages = messageActs();
    static const QHash<QString, Act> Others = otherActs();
    const QString name = request.value(u"do"_s).toString();
    const Act act = Messages.contains(name) ? Messages.value(name) : Others.value(name);
    if (!act)
        return Error{ErrorKind::Rejected, u"sandbox.unknown-act"_s, name};
    return act(phone, actor, request);
}

} // namespace Frontdesk::Sandbox
