// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/validation/flexrules.h"

#include "core/sandbox/validation/actionrules.h"

#include <QJsonDocument>

#include <set>

namespace Frontdesk::Sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LargestBubble = 30 * 1024;
constexpr qsizetype LargestCarousel = 50 * 1024;
constexpr qsizetype MaxBubbles = 12;
constexpr qsizetype MaxDepth = 10;

qsizetype sizeOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).size();
}

void checkOptionalAction(const CheckedObject &object)
{
    object.child(u"action"_s, Presence::Optional, [](const CheckedObject &action) {
        checkAction(action, {40, Presence::Optional});
    });
}

void checkComponent(const CheckedObject &component, int depth);

void checkBox(const CheckedObject &box, int depth)
{
    box.oneOf(u"layout"_s, {u"horizontal"_s, u"vertical"_s, u"baseline"_s}, Presence::Required);
    if (depth >= MaxDepth) {
        box.report(u"contents"_s, u"nested too deep"_s);
        return;
    }
    if (!box.object().value(u"contents"_s).isArray()) {
        box.report(u"contents"_s, u"must be specified"_s);
        return;
    }
    box.array(u"contents"_s, 0, 1000, [depth](const CheckedObject &child) {
        checkComponent(child, depth + 1);
    });
}

void checkFlexText(const CheckedObject &text)
{
    if (!text.has(u"text"_s) && !text.has(u"contents"_s))
        text.report(u"text"_s, u"must be specified"_s);
    if (text.has(u"text"_s) && text.object().value(u"text"_s).toString().isEmpty())
        text.report(u"text"_s, u"must be non-empty text"_s);
}

void checkComponent(const CheckedObject &component, int depth)
{
    const QString type = component.oneOf(u"type"_s,
                                         {u"box"_s,
                                          u"text"_s,
                                          u"span"_s,
                                          u"image"_s,
                                          u"video"_s,
                                          u"icon"_s,
                                          u"button"_s,
                                          u"separator"_s,
                                          u"filler"_s},
                                         Presence::Required);
    if (type == "box"_L1)
        checkBox(component, depth);
    else if (type == "text"_L1)
        checkFlexText(component);
    else if (type == "image"_L1 || type == "icon"_L1 || type == "video"_L1)
        component.url(u"url"_s);
    if (type == "video"_L1)
        component.url(u"previewUrl"_s);
    if (type == "button"_L1) {
        component.child(u"action"_s, Presence::Required, [](const CheckedObject &action) {
            checkAction(action, {40, Presence::Required});
        });
    } else {
        checkOptionalAction(component);
    }
}

void checkBubble(const CheckedObject &bubble)
{
    bubble.oneOf(u"type"_s, {u"bubble"_s}, Presence::Required);
    bubble.oneOf(u"size"_s,
                 {u"nano"_s, u"micro"_s, u"deca"_s, u"hecto"_s, u"kilo"_s, u"mega"_s, u"giga"_s},
                 Presence::Optional);
    for (const QString &block : {u"header"_s, u"hero"_s, u"body"_s, u"footer"_s}) {
        bubble.child(block, Presence::Optional, [](const CheckedObject &component) {
            checkComponent(component, 0);
        });
    }
    checkOptionalAction(bubble);
    if (sizeOf(bubble.object()) > LargestBubble)
        bubble.problems().add(bubble.path(), u"bubble must be 30 KB or less"_s);
}

void checkCarousel(const CheckedObject &carousel)
{
    std::set<QString> sizes;
    carousel.array(u"contents"_s, 1, MaxBubbles, [&](const CheckedObject &bubble) {
        checkBubble(bubble);
        sizes.insert(bubble.object().value(u"size"_s).toString(u"mega"_s));
    });
    if (sizes.size() > 1)
        carousel.report(u"contents"_s, u"bubbles must have the same size"_s);
    if (sizeOf(carousel.object()) > LargestCarousel)
        carousel.problems().add(carousel.path(), u"carousel must be 50 KB or less"_s);
}

} // namespace

void checkFlex(const CheckedObject &message)
{
    message.text(u"altText"_s, {1500});
    message.child(u"contents"_s, Presence::Required, [](const CheckedObject &contents) {
        if (contents.object().value(u"type"_s).toString() == "carousel"_L1)
            checkCarousel(contents);
        else
            checkBubble(contents);
    });
}

} // namespace Frontdesk::Sandbox
