// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/accountsetupservice.h"

#include "core/domain/names.h"
#include "core/protocol/entitycodec.h"

#include <QJsonArray>

namespace Frontdesk {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

// The relay puts several questions to the platform, one after the other.
constexpr auto Patience = 3min;

HealthCheck::State stateFrom(const QString &name)
{
    if (name == "good"_L1)
        return HealthCheck::State::Good;
    return name == "problem"_L1 ? HealthCheck::State::Problem : HealthCheck::State::Waiting;
}

AccountHealth healthFrom(const QJsonObject &json)
{
    const auto account = json["account"_L1].toObject();
    AccountHealth health;
    health.account = std::get<Account>(Protocol::entityFrom(
        u"account"_s, account["id"_L1].toString(), account["ver"_L1].toInteger(), account));
    health.webhookUrl = json["webhook_url"_L1].toString();
    health.addFriendUrl = json["add_friend_url"_L1].toString();
    const auto checks = json["checks"_L1].toArray();
    for (const auto &one : checks) {
        const auto check = one.toObject();
        health.checks.append({check["id"_L1].toString(),
                              stateFrom(check["state"_L1].toString()),
                              check["code"_L1].toString(),
                              check["args"_L1].toObject().toVariantMap()});
    }
    return health;
}

} // namespace

AccountSetupService::AccountSetupService(RelayApi &api, SignedIn session, QObject *parent)
    : AccountSetup(parent)
    , m_api(api)
    , m_session(std::move(session))
{
}

Async<AccountHealth> AccountSetupService::connectAccount(const NewAccount &account)
{
    QJsonObject body{{u"channel_id"_s, account.channelId},
                     {u"channel_secret"_s, account.channelSecret},
                     {u"color"_s, account.color}};
    const std::pair<QString, QString> optional[] = {{u"slug"_s, account.slug},
                                                    {u"access_token"_s, account.accessToken},
                                                    {u"name"_s, account.name},
                                                    {u"group"_s, account.group},
                                                    {u"locale"_s, account.locale},
                                                    {u"letter"_s, account.letter}};
    for (const auto &[key, value] : optional) {
        if (!value.isEmpty())
            body.insert(key, value);
    }
    return ask(RelayApi::Verb::Post, u"/api/v1/accounts"_s, body);
}

Async<AccountHealth> AccountSetupService::check(const AccountId &account)
{
    return ask(RelayApi::Verb::Post, u"/api/v1/accounts/%1/check"_s.arg(account.value()), {});
}

Async<AccountHealth> AccountSetupService::rename(const Account &account)
{
    return ask(RelayApi::Verb::Patch,
               u"/api/v1/accounts/"_s + account.id.value(),
               {{u"name"_s, account.name},
                {u"group"_s, account.group},
                {u"locale"_s, account.locale},
                {u"letter"_s, account.letter},
                {u"color"_s, account.color}});
}

Async<AccountHealth> AccountSetupService::setReadReceipts(const AccountId &account,
                                                          ReadReceipts when)
{
    return ask(RelayApi::Verb::Patch,
               u"/api/v1/accounts/"_s + account.value(),
               {{u"read_marks"_s, QString(nameOf(when))}});
}

Async<AccountHealth>
AccountSetupService::ask(RelayApi::Verb verb, const QString &path, const QJsonObject &body)
{
    RelayApi::Request request;
    request.verb = verb;
    request.relay = m_session.relay;
    request.path = path;
    request.token = m_session.token;
    request.body = body;
    request.within = Patience;
    return whenDone(
        m_api.ask(request), this, [](const Result<QJsonObject> &json) -> Result<AccountHealth> {
            if (!json)
                return json.error();
            return healthFrom(*json);
        });
}

} // namespace Frontdesk
