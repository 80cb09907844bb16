// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/validation/actionrules.h"

#include <QUrl>

namespace Frontdesk::Sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestUri = 1000;

void checkPostback(const CheckedObject &action)
{
    action.text(u"data"_s, {300});
    action.text(u"displayText"_s, {300, Presence::Optional, Counting::Graphemes});
    action.text(u"fillInText"_s, {300, Presence::Optional, Counting::Graphemes});
    action.oneOf(u"inputOption"_s,
                 {u"closeRichMenu"_s, u"openRichMenu"_s, u"openKeyboard"_s, u"openVoice"_s},
                 Presence::Optional);
}

void checkUri(const CheckedObject &action)
{
    const QString uri = action.text(u"uri"_s, {LongestUri});
    const QString scheme = QUrl(uri).scheme();
    const bool isKnown = QStringList{u"http"_s, u"https"_s, u"line"_s, u"tel"_s}.contains(scheme);
    if (!uri.isEmpty() && !isKnown)
        action.report(u"uri"_s, u"invalid uri scheme"_s);
}

void checkDatetime(const CheckedObject &action)
{
    action.text(u"data"_s, {300});
    action.oneOf(u"mode"_s, {u"date"_s, u"time"_s, u"datetime"_s}, Presence::Required);
}

} // namespace

void checkAction(const CheckedObject &action, const ActionPlace &place)
{
    QStringList types{u"postback"_s, u"message"_s, u"uri"_s, u"datetimepicker"_s, u"clipboard"_s};
    if (place.isQuickReply)
        types += {u"camera"_s, u"cameraRoll"_s, u"location"_s};
    const QString type = action.oneOf(u"type"_s, types, Presence::Required);
    action.text(u"label"_s, {place.longestLabel, place.label, Counting::Graphemes});
    if (type == "postback"_L1)
        checkPostback(action);
    else if (type == "message"_L1)
        action.text(u"text"_s, {300, Presence::Required, Counting::Graphemes});
    else if (type == "uri"_L1)
        checkUri(action);
    else if (type == "datetimepicker"_L1)
        checkDatetime(action);
    else if (type == "clipboard"_L1)
        action.text(u"clipboardText"_s, {1000});
}

} // namespace Frontdesk::Sandbox
