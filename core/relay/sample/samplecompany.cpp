// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/sample/samplecompany.h"

#include "core/domain/names.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

/// "a+3 text": colleague a, three minutes after the line before. "c" is the customer, a digit a
/// member of the group.
SampleLine lineFrom(const QString &written)
{
    SampleLine line;
    if (written == u"follow") {
        line.text = written;
        return line;
    }
    const auto space = written.indexOf(u' ');
    const auto head = written.left(space).split(u'+');
    line.text = written.mid(space + 1);
    line.gapMinutes = head.size() > 1 ? head.at(1).toInt() : 1;
    const QChar who = head.first().front();
    if (who.isDigit())
        line.member = who.digitValue();
    else if (who != u'c')
        line.colleague = who;
    return line;
}

SampleChat chatFrom(const QJsonObject &json)
{
    SampleChat chat;
    chat.daysAgo = json.value(u"day"_s).toInt();
    chat.localTime = json.value(u"at"_s).toString();
    if (json.contains(u"before"_s))
        chat.endedMinutesAgo = json.value(u"before"_s).toInt();
    const auto lines = json.value(u"lines"_s).toArray();
    for (const auto &line : lines)
        chat.lines.append(lineFrom(line.toString()));
    return chat;
}

SamplePartner partnerFrom(const QJsonObject &json, ConversationKind kind)
{
    SamplePartner partner;
    partner.kind = kind;
    partner.id = json.value(kind == ConversationKind::User ? u"userId"_s : u"id"_s).toString();
    partner.name = json.value(u"name"_s).toString();
    partner.language = json.value(u"language"_s).toString();
    partner.status = json.value(u"status"_s).toString();
    partner.hasPicture = json.value(u"picture"_s).toBool(true);
    const auto members = json.value(u"members"_s).toArray();
    for (const auto &member : members)
        partner.members.append(member.toString());
    const auto chats = json.value(u"chats"_s).toArray();
    for (const auto &chat : chats)
        partner.chats.append(chatFrom(chat.toObject()));
    return partner;
}

SampleAccount accountFrom(const QJsonObject &json)
{
    SampleAccount sample;
    auto &account = sample.account;
    account.slug = json.value(u"slug"_s).toString();
    account.name = json.value(u"name"_s).toString();
    account.basicId = json.value(u"basicId"_s).toString();
    account.group = json.value(u"group"_s).toString();
    account.locale = json.value(u"locale"_s).toString();
    account.letter = json.value(u"letter"_s).toString();
    account.color = json.value(u"color"_s).toInt();
    account.markAsReadManually = true;
    account.ver = 1;
    sample.channelId = json.value(u"channelId"_s).toString();
    sample.secret = json.value(u"secret"_s).toString();
    sample.botUserId = json.value(u"botUserId"_s).toString();
    sample.utcOffset = json.value(u"utcOffset"_s).toInt();
    if (json.value(u"quota"_s).isDouble())
        sample.quota = json.value(u"quota"_s).toInt();
    sample.used = json.value(u"used"_s).toInt();
    const auto customers = json.value(u"customers"_s).toArray();
    for (const auto &customer : customers)
        sample.partners.append(partnerFrom(customer.toObject(), ConversationKind::User));
    const auto groups = json.value(u"groups"_s).toArray();
    for (const auto &group : groups)
        sample.partners.append(partnerFrom(group.toObject(), ConversationKind::Group));
    return sample;
}

QJsonObject stateOf(const SampleAccount &sample, const QUrl &publicUrl)
{
    QJsonArray customers;
    QJsonArray groups;
    for (const auto &partner : sample.partners) {
        if (partner.kind == ConversationKind::User) {
            customers.append(QJsonObject{{u"userId"_s, partner.id},
                                         {u"displayName"_s, partner.name},
                                         {u"statusMessage"_s, partner.status},
                                         {u"language"_s, partner.language},
                                         {u"picture"_s, partner.hasPicture}});
        } else {
            groups.append(QJsonObject{{u"id"_s, partner.id},
                                      {u"name"_s, partner.name},
                                      {u"members"_s, QJsonArray::fromStringList(partner.members)}});
        }
    }
    const auto endpoint = publicUrl.toString() + u"/webhooks/line/"_s + sample.account.slug;
    return {{u"channelId"_s, sample.channelId},
            {u"secret"_s, sample.secret},
            {u"botUserId"_s, sample.botUserId},
            {u"basicId"_s, sample.account.basicId},
            {u"name"_s, sample.account.name},
            {u"quota"_s, sample.quota ? QJsonValue(*sample.quota) : QJsonValue()},
            {u"used"_s, sample.used},
            {u"webhook"_s, QJsonObject{{u"endpoint"_s, endpoint}}},
            {u"customers"_s, customers},
            {u"groups"_s, groups}};
}

} // namespace

Result<SampleCompany> sampleCompany()
{
    QFile file(u":/sample/haruya.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    const auto json = opened ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    SampleCompany company;
    const auto users = json.value(u"users"_s).toArray();
    for (const auto &value : users) {
        const auto user = value.toObject();
        company.users.append(
            {user.value(u"key"_s).toString(),
             user.value(u"email"_s).toString(),
             user.value(u"name"_s).toString(),
             fromName<User::Role>(user.value(u"role"_s).toString()).value_or(User::Role::Agent)});
    }
    const auto accounts = json.value(u"accounts"_s).toArray();
    for (const auto &account : accounts)
        company.accounts.append(accountFrom(account.toObject()));
    if (company.users.isEmpty() || company.accounts.isEmpty()) {
        return Error{
            ErrorKind::Corrupt, u"sample.unreadable"_s, u"the sample company cannot be read"_s};
    }
    return company;
}

QByteArray sandboxState(const SampleCompany &company, const QUrl &publicUrl)
{
    QJsonArray channels;
    for (const auto &account : company.accounts)
        channels.append(stateOf(account, publicUrl));
    return QJsonDocument(QJsonObject{{u"channels"_s, channels}}).toJson();
}

} // namespace Frontdesk::Relay
