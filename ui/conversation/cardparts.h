// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace Frontdesk {

/// What a card says, whatever its layout: enough for an agent to know what the customer sees.
struct CardParts {
    struct Line {
        QString text;
        bool strong = false;

        friend bool operator==(const Line &, const Line &) = default;
    };

    QList<Line> lines;
    QStringList buttons;

    friend bool operator==(const CardParts &, const CardParts &) = default;
};

/// Walks the JSON of a Flex, template, imagemap or coupon message. @p altText stands in when there
/// are no words in it.
CardParts cardParts(const QJsonObject &card, const QString &altText);

} // namespace Frontdesk
