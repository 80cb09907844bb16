// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/line/linetextmessage.h"

#include <QJsonArray>

namespace Frontdesk::Line {

using namespace Qt::StringLiterals;

namespace {

QJsonObject emojiOf(const TextMark &mark)
{
    return {{u"productId"_s, mark.productId}, {u"emojiId"_s, mark.emojiId}};
}

/// Each emoji's name in the text gives way to the `$` that LINE asks for.
QJsonObject withEmojis(const Content &content)
{
    const QStringView text = content.text;
    QString sent;
    QJsonArray emojis;
    qsizetype from = 0;
    for (const auto &mark : content.marks) {
        sent += text.sliced(from, mark.start - from);
        auto emoji = emojiOf(mark);
        emoji.insert("index"_L1, sent.size());
        emojis.append(emoji);
        sent += u'$';
        from = qsizetype(mark.start) + mark.length;
    }
    sent += text.sliced(from);
    QJsonObject message{{u"type"_s, u"text"_s}, {u"text"_s, sent}};
    if (!emojis.isEmpty())
        message.insert("emojis"_L1, emojis);
    return message;
}

/// Braces mark placeholders in textV2, doubled they are themselves.
QString escaped(QStringView text)
{
    return text.toString().replace(u'{', "{{"_L1).replace(u'}', "}}"_L1);
}

QJsonObject substitutionOf(const TextMark &mark)
{
    if (mark.kind == TextMark::Kind::Emoji) {
        auto emoji = emojiOf(mark);
        emoji.insert("type"_L1, "emoji"_L1);
        return emoji;
    }
    const QJsonObject mentionee = mark.all
        ? QJsonObject{{u"type"_s, u"all"_s}}
        : QJsonObject{{u"type"_s, u"user"_s}, {u"userId"_s, mark.userId}};
    return {{u"type"_s, u"mention"_s}, {u"mentionee"_s, mentionee}};
}

QJsonObject withSubstitutions(const Content &content)
{
    const QStringView text = content.text;
    QString sent;
    QJsonObject substitutions;
    qsizetype from = 0;
    for (const auto &mark : content.marks) {
        const auto key = u'm' + QString::number(substitutions.size() + 1);
        sent += escaped(text.sliced(from, mark.start - from)) + u'{' + key + u'}';
        substitutions.insert(key, substitutionOf(mark));
        from = qsizetype(mark.start) + mark.length;
    }
    sent += escaped(text.sliced(from));
    return {{u"type"_s, u"textV2"_s}, {u"text"_s, sent}, {u"substitution"_s, substitutions}};
}

} // namespace

QJsonObject textMessage(const Content &content)
{
    const bool hasMention =
        std::any_of(content.marks.cbegin(), content.marks.cend(), [](const TextMark &mark) {
            return mark.kind == TextMark::Kind::Mention;
        });
    return hasMention ? withSubstitutions(content) : withEmojis(content);
}

} // namespace Frontdesk::Line
