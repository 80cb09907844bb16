// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/line/linequickreplies.h"

#include <QJsonArray>
#include <QUrl>

namespace Frontdesk::Line {

using namespace Qt::StringLiterals;

namespace {

QJsonObject quickActionObject(const QuickReply &button)
{
    QJsonObject action{{u"label"_s, button.label}};
    switch (button.action) {
    case QuickAction::Say:
        action.insert("type"_L1, u"message"_s);
        action.insert("text"_L1, button.value);
        break;
    case QuickAction::Postback:
        action.insert("type"_L1, u"postback"_s);
        action.insert("data"_L1, button.value);
        if (!button.shown.isEmpty())
            action.insert("displayText"_L1, button.shown);
        break;
    case QuickAction::Open:
        action.insert("type"_L1, u"uri"_s);
        action.insert("uri"_L1, QString::fromLatin1(QUrl(button.value).toEncoded()));
        break;
    case QuickAction::PickTime:
        action.insert("type"_L1, u"datetimepicker"_s);
        action.insert("data"_L1, button.value);
        action.insert("mode"_L1, button.mode);
        break;
    case QuickAction::Location:
        action.insert("type"_L1, u"location"_s);
        break;
    case QuickAction::Camera:
        action.insert("type"_L1, u"camera"_s);
        break;
    case QuickAction::Pictures:
        action.insert("type"_L1, u"cameraRoll"_s);
        break;
    case QuickAction::Copy:
        action.insert("type"_L1, u"clipboard"_s);
        action.insert("clipboardText"_L1, button.value);
        break;
    }
    return action;
}

} // namespace

QJsonObject quickReplyObject(const QList<QuickReply> &buttons)
{
    QJsonArray items;
    for (const auto &button : buttons)
        items.append(
            QJsonObject{{u"type"_s, u"action"_s}, {u"action"_s, quickActionObject(button)}});
    return {{u"items"_s, items}};
}

} // namespace Frontdesk::Line
