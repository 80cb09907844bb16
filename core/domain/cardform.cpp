// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/cardform.h"

#include <QJsonArray>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

QJsonObject verticalBox(const QJsonArray &contents)
{
    return {{u"type"_s, u"box"_s},
            {u"layout"_s, u"vertical"_s},
            {u"spacing"_s, u"sm"_s},
            {u"contents"_s, contents}};
}

QJsonObject actionOf(const CardButton &button)
{
    switch (button.does) {
    case CardButton::Does::Open:
        return {{u"type"_s, u"uri"_s}, {u"label"_s, button.label}, {u"uri"_s, button.value}};
    case CardButton::Does::Say:
        return {{u"type"_s, u"message"_s}, {u"label"_s, button.label}, {u"text"_s, button.value}};
    case CardButton::Does::Postback:
        break;
    }
    return {{u"type"_s, u"postback"_s},
            {u"label"_s, button.label},
            {u"data"_s, button.value},
            {u"displayText"_s, button.label}};
}

CardButton buttonFrom(const QJsonObject &action)
{
    const auto type = action["type"_L1].toString();
    const auto label = action["label"_L1].toString();
    if (type == "message"_L1)
        return {CardButton::Does::Say, label, action["text"_L1].toString()};
    if (type == "postback"_L1)
        return {CardButton::Does::Postback, label, action["data"_L1].toString()};
    return {CardButton::Does::Open, label, action["uri"_L1].toString()};
}

QJsonObject bubbleOf(const CardFace &face)
{
    QJsonObject bubble{{u"type"_s, u"bubble"_s}};
    if (!face.picture.isEmpty()) {
        bubble.insert(u"hero"_s,
                      QJsonObject{{u"type"_s, u"image"_s},
                                  {u"url"_s, face.picture},
                                  {u"size"_s, u"full"_s},
                                  {u"aspectRatio"_s, u"20:13"_s},
                                  {u"aspectMode"_s, u"cover"_s}});
    }
    QJsonArray words;
    if (!face.title.isEmpty()) {
        words.append(QJsonObject{{u"type"_s, u"text"_s},
                                 {u"text"_s, face.title},
                                 {u"weight"_s, u"bold"_s},
                                 {u"size"_s, u"xl"_s},
                                 {u"wrap"_s, true}});
    }
    if (!face.text.isEmpty()) {
        words.append(QJsonObject{{u"type"_s, u"text"_s},
                                 {u"text"_s, face.text},
                                 {u"size"_s, u"md"_s},
                                 {u"color"_s, u"#666666"_s},
                                 {u"wrap"_s, true}});
    }
    if (!words.isEmpty())
        bubble.insert(u"body"_s, verticalBox(words));
    QJsonArray buttons;
    for (const auto &button : face.buttons) {
        buttons.append(QJsonObject{{u"type"_s, u"button"_s},
                                   {u"style"_s, buttons.isEmpty() ? u"primary"_s : u"link"_s},
                                   {u"height"_s, u"sm"_s},
                                   {u"action"_s, actionOf(button)}});
    }
    if (!buttons.isEmpty())
        bubble.insert(u"footer"_s, verticalBox(buttons));
    return bubble;
}

CardFace faceFrom(const QJsonObject &bubble)
{
    CardFace face;
    face.picture = bubble["hero"_L1].toObject()["url"_L1].toString();
    const auto words = bubble["body"_L1].toObject()["contents"_L1].toArray();
    for (const auto &value : words) {
        const auto word = value.toObject();
        const bool isTitle = word["weight"_L1].toString() == "bold"_L1;
        (isTitle ? face.title : face.text) = word["text"_L1].toString();
    }
    const auto buttons = bubble["footer"_L1].toObject()["contents"_L1].toArray();
    for (const auto &button : buttons)
        face.buttons.append(buttonFrom(button.toObject()["action"_L1].toObject()));
    return face;
}

} // namespace

Content cardContent(const CardForm &form, const std::optional<Media> &picture)
{
    QJsonArray bubbles;
    bool isPictured = false;
    for (const auto &face : form.faces) {
        if (face.isEmpty())
            continue;
        isPictured = isPictured || face.picture == CardForm::OwnPicture;
        bubbles.append(bubbleOf(face));
    }
    Content card;
    card.kind = ContentKind::Card;
    card.text = form.altText;
    if (isPictured)
        card.media = picture;
    if (bubbles.isEmpty())
        return card;
    const QJsonObject contents = bubbles.size() == 1
        ? bubbles.first().toObject()
        : QJsonObject{{u"type"_s, u"carousel"_s}, {u"contents"_s, bubbles}};
    card.data = {{u"type"_s, u"flex"_s}, {u"altText"_s, form.altText}, {u"contents"_s, contents}};
    return card;
}

std::optional<CardForm> cardForm(const Content &card)
{
    if (card.kind != ContentKind::Card)
        return {};
    CardForm form;
    form.altText = card.text;
    if (card.data.isEmpty()) {
        form.faces.append(CardFace());
        return form;
    }
    const auto contents = card.data["contents"_L1].toObject();
    if (contents["type"_L1].toString() == "carousel"_L1) {
        const auto bubbles = contents["contents"_L1].toArray();
        if (bubbles.size() > CardForm::MostFaces)
            return {};
        for (const auto &bubble : bubbles)
            form.faces.append(faceFrom(bubble.toObject()));
    } else {
        form.faces.append(faceFrom(contents));
    }
    if (cardContent(form, card.media).data != card.data)
        return {};
    return form;
}

} // namespace Frontdesk
