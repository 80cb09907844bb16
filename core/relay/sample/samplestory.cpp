// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/sample/samplestory.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <numeric>

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MinuteMs = 60'000;
constexpr qint64 FirstMessageId = 560'000'000'000'000'000;

qint64 lengthOf(const SampleChat &chat)
{
    return std::accumulate(
        chat.lines.cbegin(), chat.lines.cend(), qint64(0), [](qint64 sum, const SampleLine &line) {
            return sum + line.gapMinutes * MinuteMs;
        });
}

/// When the first line of @p chat is written; a gap before it counts as well.
qint64 startOf(const SampleChat &chat, int utcOffset, qint64 now)
{
    if (chat.endedMinutesAgo)
        return now - *chat.endedMinutesAgo * MinuteMs - lengthOf(chat);
    const auto today = QDateTime::fromMSecsSinceEpoch(now, Qt::OffsetFromUTC, utcOffset * 3600);
    const QDateTime begin(today.date().addDays(-chat.daysAgo),
                          QTime::fromString(chat.localTime, u"hh:mm"_s),
                          Qt::OffsetFromUTC,
                          utcOffset * 3600);
    return begin.toMSecsSinceEpoch();
}

QJsonObject contentOf(const QString &text)
{
    const auto parts = text.section(u':', 1).split(u'/');
    if (text.startsWith(u"sticker:"_s)) {
        return {{u"type"_s, u"sticker"_s},
                {u"packageId"_s, parts.value(0)},
                {u"stickerId"_s, parts.value(1)},
                {u"stickerResourceType"_s, u"STATIC"_s},
                {u"keywords"_s, QJsonArray{parts.value(2)}}};
    }
    if (text.startsWith(u"location:"_s)) {
        return {{u"type"_s, u"location"_s},
                {u"title"_s, parts.value(0)},
                {u"address"_s, parts.mid(1, parts.size() - 3).join(u'/')},
                {u"latitude"_s, parts.value(parts.size() - 2).toDouble()},
                {u"longitude"_s, parts.value(parts.size() - 1).toDouble()}};
    }
    return {{u"type"_s, u"text"_s}, {u"text"_s, text}};
}

QJsonObject sourceOf(const SamplePartner &partner, const SampleLine &line)
{
    if (partner.kind == ConversationKind::User)
        return {{u"type"_s, u"user"_s}, {u"userId"_s, partner.id}};
    return {{u"type"_s, u"group"_s},
            {u"groupId"_s, partner.id},
            {u"userId"_s, partner.members.value(line.member)}};
}

} // namespace

QList<SampleEvent> storyOf(const SampleCompany &company, qint64 now)
{
    QList<SampleEvent> story;
    for (int a = 0; a < company.accounts.size(); ++a) {
        const auto &account = company.accounts.at(a);
        for (int p = 0; p < account.partners.size(); ++p) {
            for (const auto &chat : account.partners.at(p).chats) {
                qint64 at = startOf(chat, account.utcOffset, now);
                for (const auto &line : chat.lines) {
                    at += line.gapMinutes * MinuteMs;
                    story.append({at, a, p, line, false});
                }
                story.last().endsOldChat = !chat.endedMinutesAgo;
            }
        }
    }
    std::stable_sort(story.begin(), story.end(), [](const SampleEvent &x, const SampleEvent &y) {
        return x.at < y.at;
    });
    return story;
}

QByteArray webhookBody(const SampleAccount &account, const SampleEvent &event, qint64 number)
{
    const auto &partner = account.partners.at(event.partner);
    QJsonObject json{{u"mode"_s, u"active"_s},
                     {u"timestamp"_s, event.at},
                     {u"source"_s, sourceOf(partner, event.line)},
                     {u"webhookEventId"_s, u"01SAMPLE%1"_s.arg(number, 18, 10, QLatin1Char('0'))},
                     {u"deliveryContext"_s, QJsonObject{{u"isRedelivery"_s, false}}}};
    if (event.line.text == u"follow") {
        json.insert(u"type"_s, u"follow"_s);
        json.insert(u"follow"_s, QJsonObject{{u"isUnblocked"_s, false}});
    } else {
        auto message = contentOf(event.line.text);
        message.insert(u"id"_s, QString::number(FirstMessageId + number));
        json.insert(u"type"_s, u"message"_s);
        json.insert(u"message"_s, message);
    }
    return QJsonDocument(
               QJsonObject{{u"destination"_s, account.botUserId}, {u"events"_s, QJsonArray{json}}})
        .toJson(QJsonDocument::Compact);
}

} // namespace Frontdesk::Relay
