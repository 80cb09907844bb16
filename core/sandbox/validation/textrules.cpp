// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/validation/textrules.h"

#include <QRegularExpression>

namespace Frontdesk::Sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestText = 5000;
constexpr qsizetype MaxEmojis = 20;
constexpr qsizetype MaxMentions = 20;
constexpr qsizetype MaxSubstitutions = 100;

void checkEmoji(const CheckedObject &emoji, const QString &text)
{
    emoji.text(u"productId"_s, {100});
    emoji.text(u"emojiId"_s, {100});
    const QJsonValue index = emoji.object().value(u"index"_s);
    const qint64 at = index.toInteger(-1);
    if (at < 0 || at >= text.size() || text.at(at) != u'$')
        emoji.report(u"index"_s, u"must be the position of a $"_s);
}

/// The keys of {key} in @p text; {{ and }} are plain braces.
std::optional<QStringList> placeholders(const QString &text)
{
    static const QRegularExpression Pattern(u"\\{\\{|\\}\\}|\\{([0-9A-Za-z_]{1,20})\\}|[{}]"_s);
    QStringList keys;
    auto matches = Pattern.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (match.hasCaptured(1))
            keys.append(match.captured(1));
        else if (match.capturedLength() == 1)
            return std::nullopt;
    }
    return keys;
}

void checkSubstitute(const CheckedObject &substitute, bool canMention)
{
    const QString type =
        substitute.oneOf(u"type"_s, {u"mention"_s, u"emoji"_s}, Presence::Required);
    if (type == "emoji"_L1) {
        substitute.text(u"productId"_s, {100});
        substitute.text(u"emojiId"_s, {100});
    } else if (type == "mention"_L1) {
        if (!canMention)
            substitute.problems().add(substitute.path(), u"mention is not available"_s);
        substitute.child(u"mentionee"_s, Presence::Required, [](const CheckedObject &mentionee) {
            const QString whom =
                mentionee.oneOf(u"type"_s, {u"user"_s, u"all"_s}, Presence::Required);
            if (whom == "user"_L1)
                mentionee.text(u"userId"_s, {128});
        });
    }
}

qsizetype countOf(const QJsonObject &substitution, QLatin1StringView type)
{
    return std::count_if(substitution.constBegin(), substitution.constEnd(), [&](const auto &each) {
        return each.toObject().value(u"type"_s).toString() == type;
    });
}

} // namespace

void checkText(const CheckedObject &message)
{
    const QString text = message.text(u"text"_s, {LongestText});
    message.array(
        u"emojis"_s, 0, MaxEmojis, [&](const CheckedObject &emoji) { checkEmoji(emoji, text); });
}

void checkTextV2(const CheckedObject &message, bool canMention)
{
    const QString text = message.text(u"text"_s, {LongestText});
    const auto keys = placeholders(text);
    if (!keys) {
        message.report(u"text"_s, u"unbalanced braces"_s);
        return;
    }
    const QJsonObject substitution = message.object().value(u"substitution"_s).toObject();
    for (const QString &key : *keys) {
        if (!substitution.contains(key))
            message.report(u"substitution"_s, u"%1 must be specified"_s.arg(key));
    }
    if (substitution.size() > MaxSubstitutions || countOf(substitution, "mention"_L1) > MaxMentions
        || countOf(substitution, "emoji"_L1) > MaxEmojis)
        message.report(u"substitution"_s, u"too many"_s);
    message.child(u"substitution"_s, Presence::Optional, [&](const CheckedObject &object) {
        for (const QString &key : substitution.keys()) {
            object.child(key, Presence::Required, [&](const CheckedObject &substitute) {
                checkSubstitute(substitute, canMention);
            });
        }
    });
}

} // namespace Frontdesk::Sandbox
