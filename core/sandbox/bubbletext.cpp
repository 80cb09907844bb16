// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/bubbletext.h"

#include <QJsonArray>
#include <QStringList>

namespace Frontdesk::Sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int MaxDepth = 12;

/// The texts and buttons of a Flex container or template, in reading order.
void collect(const QJsonValue &value, QStringList &lines, int depth)
{
    if (depth > MaxDepth)
        return;
    if (value.isArray()) {
        const QJsonArray items = value.toArray();
        for (const QJsonValue &item : items)
            collect(item, lines, depth + 1);
        return;
    }
    if (!value.isObject())
        return;
    const QJsonObject object = value.toObject();
    const QString label = object.value(u"label"_s).toString();
    for (const QString &name : {u"title"_s, u"text"_s}) {
        const QString text = object.value(name).toString();
        if (!text.isEmpty() && label.isEmpty())
            lines.append(text);
    }
    if (!label.isEmpty()) {
        const QString uri = object.value(u"uri"_s).toString();
        lines.append(u"▸ "_s + label + (uri.isEmpty() ? QString() : u"  "_s + uri));
    }
    for (const QString &name : {u"header"_s,
                                u"hero"_s,
                                u"body"_s,
                                u"contents"_s,
                                u"columns"_s,
                                u"footer"_s,
                                u"action"_s,
                                u"actions"_s})
        collect(object.value(name), lines, depth + 1);
}

QString cardText(const QJsonObject &message, const QString &content)
{
    QStringList lines;
    collect(message.value(content), lines, 0);
    return lines.isEmpty() ? message.value(u"altText"_s).toString() : lines.join(u'\n');
}

QString substituted(const QJsonObject &message)
{
    QString text = message.value(u"text"_s).toString();
    const QJsonObject substitution = message.value(u"substitution"_s).toObject();
    for (auto each = substitution.constBegin(); each != substitution.constEnd(); ++each) {
        const bool isMention = each.value().toObject().value(u"type"_s).toString() == "mention"_L1;
        text.replace(u'{' + each.key() + u'}', isMention ? u"@"_s + each.key() : u"🙂"_s);
    }
    return text.replace("{{"_L1, "{"_L1).replace("}}"_L1, "}"_L1);
}

QString stickerText(const QJsonObject &message)
{
    QStringList words;
    const QJsonArray keywords = message.value(u"keywords"_s).toArray();
    for (const QJsonValue &keyword : keywords)
        words.append(keyword.toString());
    return u"[sticker %1/%2] %3"_s
        .arg(message.value(u"packageId"_s).toString(),
             message.value(u"stickerId"_s).toString(),
             words.join(u", "_s))
        .trimmed();
}

} // namespace

QString bubbleText(const QJsonObject &message)
{
    const QString type = message.value(u"type"_s).toString();
    if (type == "text"_L1)
        return message.value(u"text"_s).toString();
    if (type == "textV2"_L1)
        return substituted(message);
    if (type == "sticker"_L1)
        return stickerText(message);
    if (type == "location"_L1) {
        return u"📍 "_s + message.value(u"title"_s).toString() + u'\n'
            + message.value(u"address"_s).toString();
    }
    if (type == "file"_L1)
        return u"📎 "_s + message.value(u"fileName"_s).toString();
    if (type == "audio"_L1)
        return u"🎤 %1 s"_s.arg(message.value(u"duration"_s).toInteger() / 1000);
    if (type == "flex"_L1)
        return cardText(message, u"contents"_s);
    if (type == "template"_L1)
        return cardText(message, u"template"_s);
    if (type == "imagemap"_L1)
        return message.value(u"altText"_s).toString();
    return u"[%1]"_s.arg(type);
}

QString pictureAddress(const QJsonObject &message)
{
    const QString preview = message.value(u"previewImageUrl"_s).toString();
    return preview.isEmpty() ? message.value(u"originalContentUrl"_s).toString() : preview;
}

} // namespace Frontdesk::Sandbox
