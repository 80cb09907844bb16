// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/validation/templaterules.h"

#include "core/sandbox/validation/actionrules.h"

#include <set>

namespace Frontdesk::Sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxColumns = 10;

void checkTitleAndText(const CheckedObject &object, qsizetype longest, qsizetype longestBesideImage)
{
    const bool isNarrow = object.has(u"title"_s) || object.has(u"thumbnailImageUrl"_s);
    object.text(u"text"_s,
                {isNarrow ? longestBesideImage : longest, Presence::Required, Counting::Graphemes});
    object.text(u"title"_s, {40, Presence::Optional, Counting::Graphemes});
    object.url(u"thumbnailImageUrl"_s, Presence::Optional);
    object.child(u"defaultAction"_s, Presence::Optional, [](const CheckedObject &action) {
        checkAction(action, {20, Presence::Optional});
    });
}

void checkActions(const CheckedObject &object, qsizetype fewest, qsizetype most)
{
    object.array(u"actions"_s, fewest, most, [](const CheckedObject &action) {
        checkAction(action, {20, Presence::Required});
    });
}

void checkButtons(const CheckedObject &object)
{
    checkTitleAndText(object, 160, 60);
    checkActions(object, 1, 4);
}

void checkConfirm(const CheckedObject &object)
{
    object.text(u"text"_s, {240, Presence::Required, Counting::Graphemes});
    checkActions(object, 2, 2);
}

void checkTemplateCarousel(const CheckedObject &object)
{
    std::set<qsizetype> actionCounts;
    std::set<bool> images;
    std::set<bool> titles;
    object.array(u"columns"_s, 1, MaxColumns, [&](const CheckedObject &column) {
        checkTitleAndText(column, 120, 60);
        checkActions(column, 1, 3);
        actionCounts.insert(column.object().value(u"actions"_s).toArray().size());
        images.insert(column.has(u"thumbnailImageUrl"_s));
        titles.insert(column.has(u"title"_s));
    });
    if (actionCounts.size() > 1 || images.size() > 1 || titles.size() > 1)
        object.report(u"columns"_s, u"columns must have the same parts"_s);
}

void checkImageCarousel(const CheckedObject &object)
{
    object.array(u"columns"_s, 1, MaxColumns, [](const CheckedObject &column) {
        column.url(u"imageUrl"_s);
        column.child(u"action"_s, Presence::Required, [](const CheckedObject &action) {
            checkAction(action, {12, Presence::Optional});
        });
    });
}

} // namespace

void checkTemplate(const CheckedObject &message)
{
    message.text(u"altText"_s, {1500});
    message.child(u"template"_s, Presence::Required, [](const CheckedObject &object) {
        const QString type =
            object.oneOf(u"type"_s,
                         {u"buttons"_s, u"confirm"_s, u"carousel"_s, u"image_carousel"_s},
                         Presence::Required);
        if (type == "buttons"_L1)
            checkButtons(object);
        else if (type == "confirm"_L1)
            checkConfirm(object);
        else if (type == "carousel"_L1)
            checkTemplateCarousel(object);
        else if (type == "image_carousel"_L1)
            checkImageCarousel(object);
    });
}

} // namespace Frontdesk::Sandbox
