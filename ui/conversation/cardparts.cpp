// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/cardparts.h"

#include <QJsonArray>

namespace Frontdesk {

namespace {

constexpr int MaxDepth = 24; // Flex allows far less; hostile JSON does not
constexpr int MaxLines = 60;
constexpr int MaxButtons = 24;

/// Collects words in the order in which a reader meets them.
class Walker
{
public:
    void walk(const QJsonValue &value, int depth)
    {
        if (depth > MaxDepth)
            return;
        if (value.isArray()) {
            const QJsonArray array = value.toArray();
            for (const auto &child : array)
                walk(child, depth + 1);
        } else if (value.isObject()) {
            walkObject(value.toObject(), depth);
        }
    }

    CardParts take() { return std::move(m_parts); }

private:
    void walkObject(const QJsonObject &object, int depth)
    {
        const QString type = object.value(u"type").toString();
        if (type == u"text" || type == u"span") {
            addText(object);
            walk(object.value(u"contents"), depth + 1);
            return;
        }
        if (type == u"button") {
            addButton(object.value(u"action").toObject());
            return;
        }
        addLine(object.value(u"title").toString(), true);
        if (object.value(u"text").isString())
            addLine(object.value(u"text").toString(), false);
        addActions(object.value(u"actions").toArray());
        if (type == u"image" || type == u"imagemap")
            addButton(object.value(u"action").toObject());
        for (const auto *part : {u"template",
                                 u"altContent",
                                 u"header",
                                 u"hero",
                                 u"body",
                                 u"contents",
                                 u"columns",
                                 u"footer"})
            walk(object.value(QStringView(part)), depth + 1);
    }

    void addText(const QJsonObject &object)
    {
        const QString weight = object.value(u"weight").toString();
        addLine(object.value(u"text").toString(), weight == u"bold" || m_parts.lines.isEmpty());
    }

    void addLine(const QString &text, bool strong)
    {
        const QString words = text.trimmed();
        if (!words.isEmpty() && m_parts.lines.size() < MaxLines)
            m_parts.lines.append({words, strong});
    }

    void addActions(const QJsonArray &actions)
    {
        for (const auto &action : actions) {
            const QJsonObject object = action.toObject();
            // Columns of an image carousel have one action each, inside "action".
            addButton(object.contains(u"action") ? object.value(u"action").toObject() : object);
        }
    }

    void addButton(const QJsonObject &action)
    {
        const QString label = action.value(u"label").toString().trimmed();
        if (!label.isEmpty() && m_parts.buttons.size() < MaxButtons)
            m_parts.buttons.append(label);
    }

    CardParts m_parts;
};

} // namespace

CardParts cardParts(const QJsonObject &card, const QString &altText)
{
    Walker walker;
    walker.walk(card, 0);
    CardParts parts = walker.take();
    if (parts.lines.isEmpty() && !altText.trimmed().isEmpty())
        parts.lines.append({altText.trimmed(), true});
    return parts;
}

} // namespace Frontdesk
