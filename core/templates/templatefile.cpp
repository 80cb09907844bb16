// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templates/templatefile.h"

#include "core/domain/names.h"
#include "core/protocol/entitycodec.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

const auto FormatName = u"frontdesk-templates"_s;
constexpr int FormatVersion = 1;

QString scopeNameIn(const QJsonObject &json)
{
    return json["scope"_L1].toString();
}

/// The first member that cannot be meant so; empty: none.
QString wrongMemberOf(const QJsonObject &json)
{
    if (!json["title"_L1].isString())
        return u"title"_s;
    if (!json["bubbles"_L1].isArray())
        return u"bubbles"_s;
    const auto bubbles = json["bubbles"_L1].toArray();
    for (const auto &bubble : bubbles) {
        if (!fromName<ContentKind>(bubble.toObject()["kind"_L1].toString()))
            return u"kind"_s;
        if (!areKnownQuickReplies(bubble.toObject()))
            return u"quick_replies"_s;
    }
    const auto overrides = json["overrides"_L1].toArray();
    for (const auto &own : overrides) {
        const auto said = own.toObject()["bubbles"_L1].toArray();
        for (const auto &bubble : said) {
            if (!areKnownQuickReplies(bubble.toObject()))
                return u"quick_replies"_s;
        }
    }
    return fromName<TemplateScope>(scopeNameIn(json)) ? QString() : u"scope"_s;
}

} // namespace

bool areKnownQuickReplies(const QJsonObject &content)
{
    const auto written = content["quick_replies"_L1];
    if (written.isUndefined())
        return true;
    const auto buttons = written.toArray();
    return written.isArray() && std::all_of(buttons.begin(), buttons.end(), [](const auto &one) {
               const auto button = one.toObject();
               return button["label"_L1].isString()
                   && fromName<QuickAction>(button["action"_L1].toString()).has_value();
           });
}

void TemplateFile::note(int line, const QString &code, const QVariantMap &args)
{
    if (problems.size() < TemplateFileLimits::Problems)
        problems.append({line, code, args});
    else
        ++moreProblems;
}

QByteArray templatesAsJson(const QList<ReplyTemplate> &templates)
{
    Protocol::JsonWriter json;
    json.beginObject()
        .key("format")
        .value(FormatName)
        .key("version")
        .value(FormatVersion)
        .key("templates")
        .beginArray();
    for (const auto &one : templates) {
        json.beginObject().key("id").value(one.id.value()).key("ver").value(one.ver).key("data");
        Protocol::write(json, Protocol::Entity(one));
        json.endObject();
    }
    json.endArray().endObject();
    return json.take();
}

TemplateFile templatesFromJson(const QByteArray &bytes)
{
    TemplateFile file;
    if (bytes.size() > TemplateFileLimits::Bytes) {
        file.note(0, u"import.too-large"_s, {{u"limit"_s, TemplateFileLimits::Bytes}});
        return file;
    }
    const auto root = QJsonDocument::fromJson(bytes).object();
    if (root["format"_L1].toString() != FormatName || root["version"_L1].toInt() != FormatVersion
        || !root["templates"_L1].isArray()) {
        file.note(0, u"import.not-json"_s);
        return file;
    }
    const auto all = root["templates"_L1].toArray();
    if (all.size() > TemplateFileLimits::Templates) {
        file.note(0, u"import.too-many"_s, {{u"limit"_s, TemplateFileLimits::Templates}});
        return file;
    }
    for (int i = 0; i < all.size(); ++i) {
        const auto item = all.at(i).toObject();
        const auto data = item["data"_L1].toObject();
        if (const auto wrong = wrongMemberOf(data); !wrong.isEmpty()) {
            file.note(i + 1, u"import.value"_s, {{u"column"_s, wrong}});
            continue;
        }
        const auto entity = Protocol::entityFrom(
            u"template"_s, item["id"_L1].toString(), item["ver"_L1].toInteger(), data);
        file.templates.append({std::get<ReplyTemplate>(entity), i + 1});
    }
    return file;
}

} // namespace Frontdesk
