// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/accounts/pushquota.h"

#include "core/base/logging.h"
#include "core/relay/accounts/platformquestion.h"

namespace Frontdesk::Relay {

PushQuotas::PushQuotas(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    m_again.setSingleShot(true);
    m_afterPush.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &PushQuotas::lookAtAll);
    connect(&m_afterPush, &QTimer::timeout, this, &PushQuotas::lookAtPushed);
}

void PushQuotas::start(Pace pace)
{
    m_pace = pace.again;
    m_afterPush.setInterval(pace.afterPush);
    m_again.start(pace.first);
}

void PushQuotas::pushed(const AccountId &account)
{
    m_pushed.insert(account);
    if (!m_afterPush.isActive() && m_pace.count() > 0)
        m_afterPush.start();
}

void PushQuotas::lookAtAll()
{
    const auto accounts = m_parts.accounts.all();
    for (const auto &account : accounts)
        look(account->account.id).ignore();
    m_again.start(m_pace);
}

void PushQuotas::lookAtPushed()
{
    const auto accounts = std::exchange(m_pushed, {});
    for (const auto &account : accounts)
        look(account).ignore();
}

Async<> PushQuotas::look(const AccountId &id)
{
    const auto account = m_parts.accounts.byId(id);
    if (!account || !account->adapter->calls().quota().isSupported())
        return ready<>({});
    const Promise<> promise;
    const auto failed = [promise, id](const Error &why) {
        qCDebug(LogRelay) << "no quota of" << id.value() << why.code;
        promise.give({});
    };
    const auto took = [this, promise, failed, id](const Result<qint64> &used,
                                                  const MessageQuota &quota) {
        if (!used)
            return failed(used.error());
        const PushQuota said{quota.limit, *used, m_parts.clock.nowMs()};
        whenDone(keep(id, said), this, [promise](const Result<> &kept) { promise.give(kept); });
    };
    whenDone(m_parts.tokens.token(id),
             this,
             [this, account, failed, took](const Result<QByteArray> &token) {
                 if (!token)
                     return failed(token.error());
                 const auto asked = ask(
                     m_parts.client, *account->adapter, account->adapter->calls().quota(), *token);
                 whenDone(asked,
                          this,
                          [this, account, failed, took, token = *token](
                              const Result<MessageQuota> &quota) {
                              if (!quota)
                                  return failed(quota.error());
                              const auto used = ask(m_parts.client,
                                                    *account->adapter,
                                                    account->adapter->calls().quotaUsed(),
                                                    token);
                              whenDone(used, this, [took, quota = *quota](const Result<qint64> &n) {
                                  took(n, quota);
                              });
                          });
             });
    return promise.future();
}

Async<> PushQuotas::keep(const AccountId &account, const PushQuota &quota)
{
    const auto known = m_parts.accounts.byId(account);
    if (!known)
        return ready<>({});
    const auto &before = known->account.pushQuota;
    const bool isNews = !before || before->limit != quota.limit || before->used != quota.used
        || quota.at - before->at >= StaleMs || quota.at < before->at;
    if (!isNews)
        return ready<>({});
    const auto written =
        m_parts.accounts.change(account, [quota](Account &stored) { stored.pushQuota = quota; });
    return whenDone(written, this, [](const Result<Account> &stored) -> Result<> {
        return stored ? Result<>() : stored.error();
    });
}

} // namespace Frontdesk::Relay
