// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/api/accountendpoint.h"

#include "core/domain/names.h"
#include "core/relay/api/apianswer.h"
#include "core/relay/api/authenticator.h"
#include "core/relay/api/jsonbody.h"

#include <QJsonArray>

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(HealthCheck::State state)
{
    switch (state) {
    case HealthCheck::State::Good:
        return u"good"_s;
    case HealthCheck::State::Problem:
        return u"problem"_s;
    case HealthCheck::State::Waiting:
        break;
    }
    return u"waiting"_s;
}

QJsonObject json(const AccountHealth &health)
{
    QJsonArray checks;
    for (const auto &check : health.checks) {
        checks.append(QJsonObject{{u"id"_s, check.id},
                                  {u"state"_s, nameOf(check.state)},
                                  {u"code"_s, check.code},
                                  {u"args"_s, QJsonObject::fromVariantMap(check.args)}});
    }
    return {{u"account"_s, apiJson(health.account)},
            {u"webhook_url"_s, health.webhookUrl},
            {u"add_friend_url"_s, health.addFriendUrl},
            {u"checks"_s, checks}};
}

NewAccount newAccount(JsonBody &body)
{
    NewAccount account;
    const auto platform = body.maybeText(u"platform"_s, 20);
    account.platform = platform.isEmpty()
        ? Platform::Line
        : fromName<Platform>(platform).value_or(Platform::Messenger);
    account.slug = body.maybeText(u"slug"_s, 63);
    account.channelId = body.text(u"channel_id"_s, 20);
    account.channelSecret = body.text(u"channel_secret"_s, 128);
    account.accessToken = body.maybeText(u"access_token"_s, 1000);
    account.name = body.maybeText(u"name"_s, 100);
    account.group = body.maybeText(u"group"_s, 60);
    account.locale = body.maybeText(u"locale"_s, 35);
    account.letter = body.maybeText(u"letter"_s, 16);
    account.color = body.maybeNumber(u"color"_s, 0, AccountColors).value_or(0);
    account.replyFirst = body.maybeFlag(u"reply_first"_s).value_or(true);
    return account;
}

std::optional<ReadReceipts> readReceiptsIn(JsonBody &body)
{
    const auto name = body.maybeText(u"read_marks"_s, 20);
    if (name.isEmpty())
        return {};
    const auto known = fromName<ReadReceipts>(name);
    if (!known)
        body.refuse(u"read_marks"_s, u"not a policy"_s);
    return known;
}

/// @p account with what @p body changes.
Account changed(Account account, JsonBody &body)
{
    account.name = body.changedText(u"name"_s, 100).value_or(account.name).trimmed();
    account.group = body.changedText(u"group"_s, 60).value_or(account.group).trimmed();
    account.locale = body.changedText(u"locale"_s, 35).value_or(account.locale);
    account.letter = body.changedText(u"letter"_s, 16).value_or(account.letter);
    account.color = body.maybeNumber(u"color"_s, 1, AccountColors).value_or(account.color);
    account.readReceipts = readReceiptsIn(body).value_or(account.readReceipts);
    account.showTyping = body.maybeFlag(u"show_typing"_s).value_or(account.showTyping);
    return account;
}

Error notFound()
{
    return {ErrorKind::NotFound, u"account.not-found"_s};
}

} // namespace

AccountEndpoint::AccountEndpoint(Accounts &accounts,
                                 AccountSetup &setup,
                                 AccountCheckup &checkup,
                                 Authenticator &authenticator,
                                 QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_setup(setup)
    , m_checkup(checkup)
    , m_authenticator(authenticator)
{
}

void AccountEndpoint::addTo(Router &router)
{
    const auto add = [&](HttpMethod method,
                         const QByteArray &pattern,
                         void (AccountEndpoint::*handle)(const HttpRequest &, const Responder &)) {
        auto options = apiRoute();
        // Several questions to the platform, one after the other.
        options.timeLimit = std::chrono::minutes(3);
        router.add(method,
                   pattern,
                   m_authenticator.forRole(User::Role::Administrator,
                                           [this, handle](const SessionUser &,
                                                          const HttpRequest &request,
                                                          const Responder &responder) {
                                               (this->*handle)(request, responder);
                                           }),
                   options);
    };
    add(HttpMethod::Post, "/api/v1/accounts", &AccountEndpoint::connectAccount);
    add(HttpMethod::Get, "/api/v1/accounts/{id}/health", &AccountEndpoint::health);
    add(HttpMethod::Post, "/api/v1/accounts/{id}/check", &AccountEndpoint::check);
    add(HttpMethod::Patch, "/api/v1/accounts/{id}", &AccountEndpoint::change);
}

void AccountEndpoint::connectAccount(const HttpRequest &request, const Responder &responder)
{
    JsonBody body(request.body);
    const auto account = newAccount(body);
    if (auto fits = body.finish(); !fits)
        return responder.respond(apiError(fits.error()));
    answer(m_setup.connectAccount(account), 201, responder);
}

void AccountEndpoint::health(const HttpRequest &request, const Responder &responder)
{
    const auto account = m_accounts.byId(AccountId(request.params.value(0)));
    if (!account)
        return responder.respond(apiError(notFound()));
    responder.respond(HttpResponse::json(200, json(m_checkup.last(account))));
}

void AccountEndpoint::check(const HttpRequest &request, const Responder &responder)
{
    answer(m_checkup.check(AccountId(request.params.value(0))), 200, responder);
}

void AccountEndpoint::change(const HttpRequest &request, const Responder &responder)
{
    const auto known = m_accounts.byId(AccountId(request.params.value(0)));
    if (!known)
        return responder.respond(apiError(notFound()));
    JsonBody body(request.body);
    const auto account = changed(known->account, body);
    const auto secret = body.maybeText(u"channel_secret"_s, 128);
    const auto replyFirst = body.maybeFlag(u"reply_first"_s);
    if (auto read = body.finish(); !read)
        return responder.respond(apiError(read.error()));
    if (auto fits = checkAccountFields(account); !fits)
        return responder.respond(apiError(fits.error()));
    const auto goOn = [this, account, replyFirst, responder] {
        setReplyFirst(account, replyFirst, responder);
    };
    if (secret.isEmpty())
        return goOn();
    if (auto fits = checkChannelSecret(secret); !fits)
        return responder.respond(apiError(fits.error()));
    const auto rotated = m_accounts.rotateSecret(account.id, secret.toUtf8());
    whenDone(rotated, this, [goOn, responder](const Result<> &done) {
        if (!done)
            return responder.respond(apiError(done.error()));
        goOn();
    });
}

void AccountEndpoint::setReplyFirst(const Account &account,
                                    std::optional<bool> replyFirst,
                                    const Responder &responder)
{
    if (!replyFirst)
        return update(account, responder);
    whenDone(m_accounts.setReplyFirst(account.id, *replyFirst),
             this,
             [this, account, responder](const Result<> &done) {
                 if (!done)
                     return responder.respond(apiError(done.error()));
                 update(account, responder);
             });
}

void AccountEndpoint::update(const Account &account, const Responder &responder)
{
    const auto updated = m_accounts.change(account.id, [account](Account &stored) {
        stored.name = account.name;
        stored.group = account.group;
        stored.locale = account.locale;
        stored.letter = account.letter;
        stored.color = account.color;
        stored.readReceipts = account.readReceipts;
        stored.showTyping = account.showTyping;
    });
    whenDone(updated, this, [this, responder](const Result<Account> &stored) {
        if (!stored)
            return responder.respond(apiError(stored.error()));
        const auto connected = m_accounts.byId(stored->id);
        responder.respond(HttpResponse::json(200, json(m_checkup.last(connected))));
    });
}

void AccountEndpoint::answer(const Async<AccountHealth> &health,
                             int status,
                             const Responder &responder)
{
    whenDone(health, this, [responder, status](const Result<AccountHealth> &found) {
        if (found)
            responder.respond(HttpResponse::json(status, json(*found)));
        else
            responder.respond(apiError(found.error()));
    });
}

} // namespace Frontdesk::Relay
