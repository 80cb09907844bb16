// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/line/linetext.h"

#include "core/channels/line/linejson.h"

#include <QJsonArray>

namespace Frontdesk::Line {

using namespace Qt::StringLiterals;

namespace {

/// Sets start and length from @p json; false if nothing of the range lies in @p text.
bool setRange(const QJsonObject &json, const QString &text, TextMark &mark)
{
    const auto start = json.value("index"_L1).toInteger(-1);
    const auto length = json.value("length"_L1).toInteger(-1);
    if (start < 0 || start >= text.size() || length <= 0)
        return false;
    mark.start = static_cast<int>(start);
    mark.length = static_cast<int>(std::min<qint64>(length, text.size() - start));
    return true;
}

bool cutsCharacter(const QString &text, qsizetype position)
{
    return position > 0 && position < text.size() && text.at(position).isLowSurrogate()
        && text.at(position - 1).isHighSurrogate();
}

TextMark emojiOf(const QJsonObject &json)
{
    TextMark mark;
    mark.kind = TextMark::Kind::Emoji;
    mark.productId = idOf(json.value("productId"_L1));
    mark.emojiId = idOf(json.value("emojiId"_L1));
    return mark;
}

TextMark mentionOf(const QJsonObject &json)
{
    TextMark mark;
    mark.kind = TextMark::Kind::Mention;
    mark.userId = idOf(json.value("userId"_L1));
    mark.all = json.value("type"_L1) == "all"_L1;
    mark.self = json.value("isSelf"_L1).toBool();
    return mark;
}

void append(QList<TextMark> &marks,
            const QJsonArray &list,
            const QString &text,
            TextMark (*read)(const QJsonObject &))
{
    for (const auto &item : list) {
        const auto json = item.toObject();
        auto mark = read(json);
        if (setRange(json, text, mark) && !cutsCharacter(text, mark.start)
            && !cutsCharacter(text, qsizetype(mark.start) + mark.length))
            marks.append(std::move(mark));
    }
}

} // namespace

QList<TextMark> marksOf(const QJsonObject &message, const QString &text)
{
    QList<TextMark> marks;
    append(marks, message.value("emojis"_L1).toArray(), text, emojiOf);
    append(marks,
           message.value("mention"_L1).toObject().value("mentionees"_L1).toArray(),
           text,
           mentionOf);
    std::stable_sort(marks.begin(), marks.end(), [](const TextMark &a, const TextMark &b) {
        return a.start < b.start;
    });

    qsizetype end = 0;
    marks.removeIf([&end](const TextMark &mark) {
        if (mark.start < end)
            return true;
        end = qsizetype(mark.start) + mark.length;
        return false;
    });
    return marks;
}

} // namespace Frontdesk::Line
