// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/draftbeside.h"

#include "core/protocol/entitycodec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Frontdesk {

using namespace Qt::StringLiterals;

QString textOf(const DraftBeside &beside)
{
    if (beside.isEmpty())
        return {};
    QJsonArray bubbles;
    for (const auto &bubble : beside.bubbles)
        bubbles.append(QJsonDocument::fromJson(Protocol::contentBytes(bubble)).object());
    const QJsonObject json{{u"bubbles"_s, bubbles}, {u"quotes"_s, beside.quotes.value()}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

DraftBeside besideFrom(const QString &text)
{
    const auto json = QJsonDocument::fromJson(text.toUtf8()).object();
    DraftBeside beside;
    const auto bubbles = json["bubbles"_L1].toArray();
    for (const auto &bubble : bubbles) {
        beside.bubbles.append(Protocol::contentFromBytes(
            QJsonDocument(bubble.toObject()).toJson(QJsonDocument::Compact)));
    }
    beside.quotes = MessageId(json["quotes"_L1].toString());
    return beside;
}

} // namespace Frontdesk
