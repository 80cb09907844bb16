// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templates/contentvariables.h"

#include <QJsonArray>

namespace Frontdesk::Templates {

using namespace Qt::StringLiterals;

namespace {

constexpr int DeepestWords = 24;

bool isWords(const QString &key)
{
    return key == "text"_L1 || key == "label"_L1 || key == "altText"_L1 || key == "displayText"_L1;
}

/// Runs @p change over each of the words in the JSON of a card.
template <typename Change>
QJsonValue overWords(const QJsonValue &part, const Change &change, int depth = 0)
{
    if (depth > DeepestWords)
        return part;
    if (part.isArray()) {
        QJsonArray all;
        const auto given = part.toArray();
        for (const auto &one : given)
            all.append(overWords(one, change, depth + 1));
        return all;
    }
    if (!part.isObject())
        return part;
    auto object = part.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonValue value = *it;
        *it = value.isString() && isWords(it.key()) ? QJsonValue(change(value.toString()))
                                                    : overWords(value, change, depth + 1);
    }
    return object;
}

/// Runs @p change over all words of @p content.
template <typename Change>
void changeWords(Content &content, const Change &change)
{
    if (content.kind == ContentKind::Text || content.kind == ContentKind::Card)
        content.text = change(content.text);
    if (content.kind == ContentKind::Card)
        content.data = overWords(content.data, change).toObject();
    for (auto &button : content.quickReplies) {
        button.label = change(button.label);
        button.shown = change(button.shown);
        if (button.action == QuickAction::Say || button.action == QuickAction::Copy)
            button.value = change(button.value);
    }
}

} // namespace

QStringList saidIn(const Content &content)
{
    QStringList said;
    auto copy = content;
    changeWords(copy, [&said](const QString &text) {
        if (!text.isEmpty())
            said.append(text);
        return text;
    });
    return said;
}

QStringList variablesOf(const Content &content)
{
    QStringList names;
    auto copy = content;
    changeWords(copy, [&names](const QString &text) {
        const auto all = variablesIn(text);
        for (const auto &variable : all)
            names.append(variable.name);
        return text;
    });
    return names;
}

QStringList unresolvedIn(const Content &content, const ValueOf &valueOf)
{
    QStringList names;
    auto copy = content;
    changeWords(copy, [&](const QString &text) {
        const auto left = fill(text, valueOf).unresolved();
        for (const auto &part : left)
            names.append(part.name);
        return text;
    });
    return names;
}

Content filled(Content content, const ValueOf &valueOf)
{
    changeWords(content, [&valueOf](const QString &text) { return fill(text, valueOf).text; });
    return content;
}

} // namespace Frontdesk::Templates
