// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relay/intake/intake.h"
#include "core/relay/relaycore.h"
#include "core/relay/sample/sampledesk.h"
#include "core/relay/sample/samplestory.h"
#include "core/relay/sample/sampletemplates.h"

#include <atomic>

namespace Frontdesk::Relay {

/// The clock of a relay that lives through weeks in a second.
class StoryClock : public Clock
{
public:
    qint64 nowMs() const override { return m_now.load(); }
    void set(qint64 nowMs) { m_now = nowMs; }

private:
    std::atomic<qint64> m_now = Clock().nowMs();
};

/// Fills an empty relay with the sample company. What customers did goes through the very intake
/// that webhooks go through, each event at its time, so that rows and journal are what a relay has
/// that was there. Main thread.
class SampleWriter : public QObject
{
    Q_OBJECT

public:
    /// @p core is open and uses @p clock; both outlive this.
    SampleWriter(RelayCore &core,
                 StoryClock &clock,
                 SampleCompany company,
                 QObject *parent = nullptr);

    /// Everybody gets @p password. Errors: Conflict "account.exists", "user.exists"; the others of
    /// Users, Accounts and Intake.
    Async<> write(const QString &password);

private:
    void addUser(int place, const QString &password);
    void addAccount(int place);
    void introduce();
    void addTeams();
    void addTemplates(const QHash<QString, TeamId> &teams);
    void tell(int place);
    void fallSilent();
    void end();
    Result<> happen(WriteContext &context, const SampleEvent &event, qint64 number);
    Result<> receive(WriteContext &context, const SampleEvent &event, qint64 number);
    Result<> send(WriteContext &context, const SampleEvent &event, qint64 number);
    Result<> rest(WriteContext &context, const SampleEvent &event);
    Result<> introducePartners(WriteContext &context, int account);
    Result<> introduceGroup(WriteContext &context,
                            const AccountId &account,
                            const SampleAccount &sample,
                            const SamplePartner &group);
    Result<Conversation> conversationOf(Sql::Database &database, const SampleEvent &event) const;
    static Result<> refreshJobs(WriteContext &context);
    Result<> markRead(WriteContext &context);
    QHash<QString, AccountId> accountsBySlug() const;
    template <typename T, typename Next>
    void goOn(const Async<T> &step, Next next);

    RelayCore &m_core;
    StoryClock &m_clock;
    SampleCompany m_company;
    QList<SampleEvent> m_story;
    OrderCounter m_order;
    Intake m_intake;
    QHash<QString, User> m_users; ///< by key
    QList<AccountId> m_accounts;
    std::unique_ptr<SampleDesk> m_desk;
    std::unique_ptr<SampleLibrary> m_library;
    qint64 m_end = 0; ///< when the story ends: now
    Promise<> m_promise;
};

} // namespace Frontdesk::Relay
