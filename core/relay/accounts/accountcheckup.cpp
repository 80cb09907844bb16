// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/accounts/accountcheckup.h"

#include "core/base/logging.h"
#include "core/domain/names.h"
#include "core/relay/accounts/platformquestion.h"
#include "core/relay/journal/store.h"

#include <algorithm>
#include <array>

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

using State = HealthCheck::State;

/// The lines in the order in which people read them.
constexpr std::array Order{
    "token"_L1, "webhook"_L1, "test"_L1, "chat-mode"_L1, "quota"_L1, "first-message"_L1};

/// Whether customers have been heard, and how many events were about no conversation.
struct FirstMessage {
    bool isThere = false;
    qint64 unplaced = 0;
};

/// What stops messages; the other checks are advice.
bool isGrave(const HealthCheck &check)
{
    return check.state == State::Problem
        && (check.id == u"token" || check.id == u"webhook" || check.id == u"test");
}

QString addFriendUrl(const Account &account)
{
    if (account.basicId.isEmpty())
        return {};
    return u"https://line.me/R/ti/p/"_s
        + QString::fromLatin1(QUrl::toPercentEncoding(account.basicId));
}

} // namespace

/// One checkup on its way.
struct AccountCheckup::Run {
    Accounts::Pointer account;
    AccountHealth health;
    Webhook webhook = Webhook::SetOurs;
    QByteArray token;
    Promise<AccountHealth> promise;

    void
    note(const QString &id, State state, const QString &code = {}, const QVariantMap &args = {})
    {
        for (auto &check : health.checks) {
            if (check.id == id)
                check = {id, state, code, args};
        }
    }
    void problem(const QString &id, const Error &error)
    {
        note(id, State::Problem, error.code, error.args);
    }
    const ChannelCalls &calls() const { return account->adapter->calls(); }
};

AccountCheckup::AccountCheckup(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
}

QString AccountCheckup::webhookUrl(const Account &account) const
{
    if (m_parts.publicUrl.isEmpty())
        return {};
    return m_parts.publicUrl.toString() + u"/webhooks/"_s + nameOf(account.platform) + u'/'
        + account.slug;
}

AccountHealth AccountCheckup::blank(const Accounts::Pointer &account) const
{
    AccountHealth health{
        account->account, webhookUrl(account->account), addFriendUrl(account->account), {}};
    for (const auto id : Order)
        health.checks.append({QString(id), State::Waiting, {}, {}});
    return health;
}

AccountHealth AccountCheckup::last(const Accounts::Pointer &account) const
{
    auto health = blank(account);
    const auto checks = m_last.constFind(account->account.id);
    if (checks != m_last.constEnd())
        health.checks = *checks;
    return health;
}

Async<AccountHealth> AccountCheckup::check(const AccountId &id, Webhook webhook)
{
    const auto account = m_parts.accounts.byId(id);
    if (!account)
        return ready<AccountHealth>(Error{ErrorKind::NotFound, u"account.not-found"_s});
    if (m_parts.publicUrl.isEmpty()) {
        return ready<AccountHealth>(Error{ErrorKind::Rejected,
                                          u"relay.public-url"_s,
                                          u"public_url is not set in the configuration"_s});
    }
    const auto run = std::make_shared<Run>(Run{account, blank(account), webhook, {}, {}});
    whenDone(m_parts.tokens.token(id), this, [this, run](const Result<QByteArray> &token) {
        useToken(run, token);
    });
    return run->promise.future();
}

template <typename T, typename Next>
void AccountCheckup::question(const RunPointer &run, PlatformCall<T> call, Next next)
{
    const auto asked = ask(m_parts.client, *run->account->adapter, std::move(call), run->token);
    whenDone(asked, this, std::move(next));
}

void AccountCheckup::useToken(const RunPointer &run, const Result<QByteArray> &token)
{
    if (!token) {
        run->problem(u"token"_s, token.error());
        return askFirstMessage(run);
    }
    run->token = *token;
    question(run, run->calls().accountInfo(), [this, run](const Result<AccountInfo> &info) {
        readInfo(run, info);
    });
}

void AccountCheckup::readInfo(const RunPointer &run, const Result<AccountInfo> &info)
{
    if (!info) {
        // The token was refused, or the platform is out of reach: asking on would tell the same.
        run->problem(u"token"_s, info.error());
        if (info.error().kind == ErrorKind::Unauthorized)
            m_parts.tokens.invalidate(run->account->account.id);
        return askFirstMessage(run);
    }
    const qint64 until = m_parts.tokens.endsAt(run->account->account.id);
    run->note(
        u"token"_s, State::Good, {}, until > 0 ? QVariantMap{{u"until"_s, until}} : QVariantMap{});
    if (info->chatEnabled)
        run->note(u"chat-mode"_s, State::Good);
    else
        run->note(u"chat-mode"_s, State::Problem, u"line.chat-off"_s);
    run->health.account.basicId = info->basicId;
    run->health.account.premiumId = info->premiumId;
    run->health.account.markAsReadManually = info->markAsReadManually;
    run->health.addFriendUrl = addFriendUrl(run->health.account);
    askWebhook(run);
}

void AccountCheckup::askWebhook(const RunPointer &run)
{
    question(run, run->calls().webhookEndpoint(), [this, run](const Result<WebhookEndpoint> &is) {
        readWebhook(run, is);
    });
}

void AccountCheckup::readWebhook(const RunPointer &run, const Result<WebhookEndpoint> &endpoint)
{
    if (!endpoint) {
        run->problem(u"webhook"_s, endpoint.error());
        return askTest(run);
    }
    if (endpoint->url == run->health.webhookUrl)
        return noteWebhook(run, endpoint->active);
    if (run->webhook == Webhook::SetOurs)
        return moveWebhook(run);
    run->note(
        u"webhook"_s, State::Problem, u"webhook.other-address"_s, {{u"url"_s, endpoint->url}});
    askTest(run);
}

void AccountCheckup::moveWebhook(const RunPointer &run)
{
    const auto &url = run->health.webhookUrl;
    question(run, run->calls().setWebhookEndpoint(url), [this, run](const Result<> &set) {
        if (!set) {
            run->problem(u"webhook"_s, set.error());
            return askTest(run);
        }
        qCInfo(LogRelay) << "webhook address set for" << run->account->account.id.value();
        question(
            run, run->calls().webhookEndpoint(), [this, run](const Result<WebhookEndpoint> &now) {
                if (now)
                    return noteWebhook(run, now->active);
                run->problem(u"webhook"_s, now.error());
                askTest(run);
            });
    });
}

void AccountCheckup::noteWebhook(const RunPointer &run, bool active)
{
    const QVariantMap args{{u"url"_s, run->health.webhookUrl}};
    if (active)
        run->note(u"webhook"_s, State::Good, {}, args);
    else
        run->note(u"webhook"_s, State::Problem, u"webhook.inactive"_s, args);
    askTest(run);
}

void AccountCheckup::askTest(const RunPointer &run)
{
    if (!m_parts.serving)
        return askQuota(run);
    const qint64 began = m_parts.store.clock().monotonicMs();
    question(run,
             run->calls().testWebhook(run->health.webhookUrl),
             [this, run, began](const Result<WebhookTest> &test) {
                 readTest(run, test, m_parts.store.clock().monotonicMs() - began);
             });
}

void AccountCheckup::readTest(const RunPointer &run, const Result<WebhookTest> &test, qint64 took)
{
    if (!test) {
        run->problem(u"test"_s, test.error());
    } else if (test->success) {
        run->note(u"test"_s, State::Good, {}, {{u"ms"_s, took}});
    } else {
        run->note(u"test"_s,
                  State::Problem,
                  u"webhook.test-failed"_s,
                  {{u"reason"_s, test->reason},
                   {u"detail"_s, test->detail},
                   {u"status"_s, test->statusCode}});
    }
    askQuota(run);
}

void AccountCheckup::askQuota(const RunPointer &run)
{
    question(run, run->calls().quota(), [this, run](const Result<MessageQuota> &quota) {
        readQuota(run, quota);
    });
}

void AccountCheckup::readQuota(const RunPointer &run, const Result<MessageQuota> &quota)
{
    if (!quota) {
        run->problem(u"quota"_s, quota.error());
        return askFirstMessage(run);
    }
    if (!quota->limit) {
        run->note(u"quota"_s, State::Good);
        return askFirstMessage(run);
    }
    question(run,
             run->calls().quotaUsed(),
             [this, run, limit = *quota->limit](const Result<qint64> &used) {
                 if (!used) {
                     run->problem(u"quota"_s, used.error());
                 } else {
                     const qint64 left = std::max<qint64>(0, limit - *used);
                     run->note(u"quota"_s,
                               left > 0 ? State::Good : State::Problem,
                               left > 0 ? QString() : u"line.monthly-limit"_s,
                               {{u"left"_s, left}, {u"limit"_s, limit}});
                 }
                 askFirstMessage(run);
             });
}

void AccountCheckup::askFirstMessage(const RunPointer &run)
{
    const auto seen = m_parts.store.read([id = run->account->account.id](Sql::Database &database) {
        return database.selectOne(
            "SELECT EXISTS (SELECT 1 FROM conversation WHERE workspace = :workspace "
            "AND account = :account AND last_at > 0), (SELECT coalesce(sum(events), 0) "
            "FROM unplaced_event WHERE workspace = :workspace AND account = :account)",
            {{":workspace", Workspace}, {":account", id.value()}},
            [](const Sql::Row &row) {
                return FirstMessage{row.flag(0), row.integer(1)};
            });
    });
    whenDone(seen, this, [this, run](const Result<std::optional<FirstMessage>> &found) {
        if (found && *found) {
            const auto unplaced = (*found)->unplaced;
            run->note(u"first-message"_s,
                      (*found)->isThere ? State::Good : State::Waiting,
                      {},
                      unplaced > 0 ? QVariantMap{{u"unplaced"_s, unplaced}} : QVariantMap{});
        }
        finish(run);
    });
}

void AccountCheckup::finish(const RunPointer &run)
{
    const auto &account = run->health.account;
    const auto &checks = run->health.checks;
    m_last.insert(account.id, checks);
    if (!m_parts.notes)
        return run->promise.give(run->health);

    // Only what the platform says: a name that was changed meanwhile stays changed.
    const auto known = m_parts.accounts.byId(account.id);
    if (known && known->account.basicId == account.basicId
        && known->account.premiumId == account.premiumId
        && known->account.markAsReadManually == account.markAsReadManually)
        return noteAttention(run);
    const auto noted =
        m_parts.accounts.change(account.id,
                                [basicId = account.basicId,
                                 premiumId = account.premiumId,
                                 byHand = account.markAsReadManually](Account &stored) {
                                    stored.basicId = basicId;
                                    stored.premiumId = premiumId;
                                    stored.markAsReadManually = byHand;
                                });
    whenDone(noted, this, [this, run](const Result<Account> &stored) {
        if (!stored)
            return run->promise.give(stored.error());
        noteAttention(run);
    });
}

void AccountCheckup::noteAttention(const RunPointer &run)
{
    const auto &id = run->health.account.id;
    const auto &checks = run->health.checks;
    const auto grave = std::find_if(checks.cbegin(), checks.cend(), isGrave);
    const auto code = grave == checks.cend() ? QString() : grave->code;
    whenDone(m_parts.attention.checked(id, code), this, [this, run, code](const Result<> &) {
        // What could not be written is said again by the next tick of the attention.
        if (const auto known = m_parts.accounts.byId(run->health.account.id))
            run->health.account = known->account;
        run->health.account.attention = code;
        run->promise.give(run->health);
    });
}

} // namespace Frontdesk::Relay
