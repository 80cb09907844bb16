// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relay/accountcommand.h"

#include "app/relay/commandline.h"
#include "app/relay/subcommands.h"
#include "core/domain/names.h"

#include <algorithm>

namespace Frontdesk::RelayProgram {

using namespace Qt::StringLiterals;

namespace {

using Relay::AccountHealth;
using Relay::HealthCheck;

QString stateText(const HealthCheck &check)
{
    switch (check.state) {
    case HealthCheck::State::Good:
        return u"ok"_s;
    case HealthCheck::State::Problem:
        return check.code;
    case HealthCheck::State::Waiting:
        break;
    }
    return check.id == u"test" ? u"not tried: the relay is not running"_s : u"not yet"_s;
}

/// Prints the health and answers with an exit code: a problem is a failure.
int report(const AccountHealth &health)
{
    const auto &account = health.account;
    say(u"%1 (%2)\n  webhook address  %3\n  add as friend    %4"_s.arg(
        account.name, account.basicId, health.webhookUrl, health.addFriendUrl));
    for (const auto &check : health.checks)
        say(u"  %1%2"_s.arg(check.id.leftJustified(17), stateText(check)));
    const bool problem =
        std::any_of(health.checks.cbegin(), health.checks.cend(), [](const HealthCheck &check) {
            return check.state == HealthCheck::State::Problem;
        });
    return problem ? Failed : Done;
}

Async<int> reportWhenDone(const Async<AccountHealth> &health, QObject *context)
{
    return whenDone(health, context, [](const Result<AccountHealth> &found) -> Result<int> {
        return found ? report(*found) : fail(found.error());
    });
}

void addOptions(CommandLine &line)
{
    line.add({u"channel-id"_s, u"Channel id of the LINE Developers console. Required."_s, u"id"_s});
    line.add({u"secret-file"_s,
              u"File whose first line is the channel secret. Default: standard input."_s,
              u"file"_s});
    line.add({u"token-file"_s,
              u"File whose first line is a long-lived access token. Default: tokens are issued "
              "with id and secret."_s,
              u"file"_s});
    line.add({u"slug"_s, u"Last part of the webhook address. Default: the basic id."_s, u"slug"_s});
    line.add({u"name"_s, u"Name that the team sees. Default: as LINE says."_s, u"name"_s});
    line.add({u"group"_s, u"Heading in the list of accounts, such as a city."_s, u"name"_s});
    line.add({u"locale"_s, u"Language of its customers, such as zh-TW."_s, u"locale"_s});
    line.add({u"letter"_s, u"One character that stands for it."_s, u"character"_s});
    line.add({u"color"_s, u"1 to 12. Default: the next that is free."_s, u"number"_s, u"0"_s});
    line.add({u"push-only"_s, u"Sends pushes only, never the free replies."_s});
}

Result<Relay::NewAccount> newAccount(const CommandLine &line)
{
    const auto secret = readSecret(line.value(u"secret-file"_s), u"Channel secret"_s);
    if (!secret)
        return secret.error();
    Relay::NewAccount account;
    account.channelId = line.value(u"channel-id"_s);
    account.channelSecret = *secret;
    if (line.isSet(u"token-file"_s)) {
        const auto token = readSecret(line.value(u"token-file"_s), {});
        if (!token)
            return token.error();
        account.accessToken = *token;
    }
    account.slug = line.value(u"slug"_s);
    account.name = line.value(u"name"_s);
    account.group = line.value(u"group"_s);
    account.locale = line.value(u"locale"_s);
    account.letter = line.value(u"letter"_s);
    account.color = line.value(u"color"_s).toInt();
    account.replyFirst = !line.isSet(u"push-only"_s);
    return account;
}

int add(const QStringList &arguments)
{
    CommandLine line(u"account add"_s,
                     u"Connects a LINE Official Account: proves its credentials at LINE, stores "
                     "them encrypted and points its webhooks at this relay."_s);
    addOptions(line);
    if (const auto code = line.parse(arguments))
        return *code;
    const auto settings = line.settings();
    if (!settings)
        return fail(settings.error());
    const auto account = newAccount(line);
    if (!account)
        return fail(account.error());
    return runOnCore(*settings, [&](Relay::RelayCore &core) {
        return reportWhenDone(core.setup.connectAccount(*account), &core);
    });
}

int list(const QStringList &arguments)
{
    CommandLine line(u"account list"_s, u"Lists the connected accounts."_s);
    if (const auto code = line.parse(arguments))
        return *code;
    const auto settings = line.settings();
    if (!settings)
        return fail(settings.error());
    const auto show = [](Relay::RelayCore &core) {
        const auto accounts = core.accounts.all();
        for (const auto &connected : accounts) {
            const auto &account = connected->account;
            say(u"%1\t%2\t%3\t%4\t%5"_s.arg(nameOf(account.platform),
                                            account.slug,
                                            account.basicId,
                                            account.name,
                                            account.attention.isEmpty() ? u"ok"_s
                                                                        : account.attention));
        }
        return ready<int>(Done);
    };
    return runOnCore(*settings, show, onlyLooking());
}

/// The account with the slug that was typed.
Relay::Accounts::Pointer accountNamed(const Relay::RelayCore &core, const QString &slug)
{
    return core.accounts.bySlug(Platform::Line, slug);
}

Error noSuchAccount()
{
    return {ErrorKind::NotFound,
            u"account.not-found"_s,
            u"there is no such account; see frontdesk-relay account list"_s};
}

int check(const QStringList &arguments)
{
    CommandLine line(u"account check"_s,
                     u"Asks LINE how an account stands. Sets its webhook address if it is not "
                     "this relay's."_s);
    line.addArgument(u"slug"_s, u"The account, as \"account list\" shows it."_s);
    if (const auto code = line.parse(arguments))
        return *code;
    const auto settings = line.settings();
    if (!settings)
        return fail(settings.error());
    return runOnCore(*settings, [&](Relay::RelayCore &core) {
        const auto account = accountNamed(core, line.arguments().constFirst());
        if (!account)
            return ready<int>(fail(noSuchAccount()));
        return reportWhenDone(core.checkup.check(account->account.id), &core);
    });
}

int secret(const QStringList &arguments)
{
    CommandLine line(u"account secret"_s,
                     u"Adds a new channel secret. The one before stays good, so that nothing is "
                     "lost while LINE changes over; older ones go."_s);
    line.addArgument(u"slug"_s, u"The account, as \"account list\" shows it."_s);
    line.add({u"secret-file"_s,
              u"File whose first line is the channel secret. Default: standard input."_s,
              u"file"_s});
    if (const auto code = line.parse(arguments))
        return *code;
    const auto settings = line.settings();
    if (!settings)
        return fail(settings.error());
    const auto wanted = readSecret(line.value(u"secret-file"_s), u"Channel secret"_s);
    if (!wanted)
        return fail(wanted.error());
    if (auto fits = Relay::checkChannelSecret(*wanted); !fits)
        return fail(fits.error());
    return runOnCore(*settings, [&](Relay::RelayCore &core) {
        const auto account = accountNamed(core, line.arguments().constFirst());
        if (!account)
            return ready<int>(fail(noSuchAccount()));
        const auto rotated = core.accounts.rotateSecret(account->account.id, wanted->toUtf8());
        return finish(rotated, &core, [] { say(u"The new secret is in use."_s); });
    });
}

/// What of @p line is to be different: the verb's arguments. Empty with a wrong value.
std::optional<QJsonObject> wantedChanges(const CommandLine &line)
{
    QJsonObject changes;
    for (const auto &[option, key] : {std::pair(u"reply-first"_s, u"reply_first"_s),
                                      std::pair(u"show-typing"_s, u"show_typing"_s)}) {
        const auto value = line.value(option);
        if (!value.isEmpty() && value != u"yes" && value != u"no")
            return {};
        if (!value.isEmpty())
            changes.insert(key, value == u"yes");
    }
    const auto marks = line.value(u"read-marks"_s);
    if (!marks.isEmpty() && !fromName<ReadReceipts>(marks))
        return {};
    if (!marks.isEmpty())
        changes.insert(u"read_marks"_s, marks);
    return changes;
}

int set(const QStringList &arguments)
{
    CommandLine line(u"account set"_s,
                     u"Changes how the answers of an account go out and what customers see."_s);
    line.addArgument(u"slug"_s, u"The account, as \"account list\" shows it."_s);
    line.add({u"reply-first"_s,
              u"yes: as free replies while that is possible. no: as pushes, which are paid and "
              "never doubtful."_s,
              u"yes or no"_s});
    line.add({u"read-marks"_s,
              u"When customers are shown that they were read."_s,
              u"never, opened, answered or by-hand"_s});
    line.add({u"show-typing"_s, u"Customers are shown that somebody writes."_s, u"yes or no"_s});
    if (const auto code = line.parse(arguments))
        return *code;
    auto changes = wantedChanges(line);
    if (!changes || changes->isEmpty()) {
        return misuse(u"--reply-first and --show-typing are yes or no, --read-marks is never, "
                      "opened, answered or by-hand; one of them at least"_s);
    }
    const auto settings = line.settings();
    if (!settings)
        return fail(settings.error());
    changes->insert(u"slug"_s, line.arguments().constFirst());
    return runVerb(*settings, u"account.set"_s, *changes, u"The account is changed."_s);
}

} // namespace

int runAccount(const QStringList &arguments)
{
    return runSubcommand(u"account"_s,
                         {{u"add"_s, u"Connects a LINE Official Account."_s, add},
                          {u"list"_s, u"Lists the connected accounts."_s, list},
                          {u"check"_s, u"Asks LINE how an account stands."_s, check},
                          {u"set"_s, u"Changes how answers go out and what customers see."_s, set},
                          {u"secret"_s, u"Adds a new channel secret."_s, secret}},
                         arguments);
}

} // namespace Frontdesk::RelayProgram
