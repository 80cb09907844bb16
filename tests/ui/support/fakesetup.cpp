// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/fakesetup.h"

namespace Frontdesk::Test {

Async<RelayGreeting> FakeSignIn::probe(const QString &address)
{
    ++probes;
    if (probeFailure)
        return ready<RelayGreeting>(*probeFailure);
    if (address != u"relay.haruya.example")
        return ready<RelayGreeting>(Error{ErrorKind::NotFound,
                                          QStringLiteral("relay.not-found"),
                                          {},
                                          {{QStringLiteral("host"), address}}});
    return ready<RelayGreeting>(
        RelayGreeting{QUrl(QStringLiteral("https://relay.haruya.example")), {}, 1, 1});
}

Async<SignedIn>
FakeSignIn::signIn(const QUrl &relay, const QString &email, const QString &password, bool remember)
{
    ++tries;
    if (password != u"sesame")
        return ready<SignedIn>(Error{
            ErrorKind::Rejected, QStringLiteral("auth.wrong"), {}, {{QStringLiteral("left"), 4}}});
    User user;
    user.email = email;
    return ready<SignedIn>(SignedIn{relay, QStringLiteral("token"), user, {}, remember});
}

Async<SignedIn> FakeSignIn::restore()
{
    return ready<SignedIn>(Error{ErrorKind::Unauthorized, QStringLiteral("auth.none")});
}

Async<AccountHealth> FakeSetup::connectAccount(const NewAccount &account)
{
    if (failure)
        return ready<AccountHealth>(*failure);
    connected.append(account);
    return ready<AccountHealth>(health);
}

Async<AccountHealth> FakeSetup::check(const AccountId &)
{
    if (failure)
        return ready<AccountHealth>(*failure);
    return ready<AccountHealth>(health);
}

Async<AccountHealth> FakeSetup::rename(const Account &account)
{
    renamed.append(account);
    health.account = account;
    return ready<AccountHealth>(health);
}

Async<AccountHealth> FakeSetup::setReadReceipts(const AccountId &account, ReadReceipts when)
{
    if (failure)
        return ready<AccountHealth>(*failure);
    readReceipts.append(when);
    health.account.id = account;
    health.account.readReceipts = when;
    return ready<AccountHealth>(health);
}

AccountHealth sampleHealth()
{
    using State = HealthCheck::State;
    AccountHealth health;
    health.account.id = AccountId(QStringLiteral("tw"));
    health.account.name = QStringLiteral("晴葉茶館 台北");
    health.account.basicId = QStringLiteral("@sample-haruya");
    health.account.letter = QStringLiteral("台");
    health.account.locale = QStringLiteral("zh-TW");
    health.account.color = 3;
    health.webhookUrl = QStringLiteral("https://relay.haruya.example/webhooks/line/taipei");
    health.addFriendUrl = QStringLiteral("https://line.me/R/ti/p/@sample-haruya");
    health.checks = {
        {QStringLiteral("token"), State::Good, {}, {}},
        {QStringLiteral("webhook"), State::Good, {}, {}},
        {QStringLiteral("test"), State::Good, {}, {{QStringLiteral("ms"), 84}}},
        {QStringLiteral("chat-mode"), State::Problem, QStringLiteral("line.forbidden"), {}},
        {QStringLiteral("quota"), State::Good, {}, {{QStringLiteral("left"), 4312}}},
        {QStringLiteral("first-message"), State::Waiting, {}, {}},
    };
    return health;
}

} // namespace Frontdesk::Test
