// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "core/relay/journal/changes.h"
#include "core/relay/journal/ordercounter.h"

#include <QHash>
#include <QJsonObject>

namespace Frontdesk::Relay {

/// What the colleagues of the sample company keep about their customers (resources/sample/desk.json):
/// a team, tags, fields, notes, a company, two contacts that are one human, to-dos and replies that
/// go out later. By the very commands that a workstation sends. Each call in a write job.
class SampleDesk
{
public:
    /// @p users by key, @p accounts by slug. @p order outlives this.
    SampleDesk(QHash<QString, User> users, QHash<QString, AccountId> accounts, OrderCounter &order);

    /// Error: Corrupt "sample.unreadable".
    Result<> read();
    /// By name. Errors here and below: those of the handlers.
    Result<QHash<QString, TeamId>> putTeams(WriteContext &context) const;
    /// After the chats: it is about those who write there.
    Result<> putWork(WriteContext &context);

private:
    Result<> putTags(WriteContext &context);
    Result<> putAttributes(WriteContext &context);
    Result<> putCompany(WriteContext &context);
    Result<> describeCustomer(WriteContext &context, const QJsonObject &customer) const;
    Result<> setValue(WriteContext &context,
                      const User &who,
                      const ContactId &contact,
                      const AttributeId &attribute,
                      const QString &value) const;
    Result<> link(WriteContext &context) const;
    Result<> putTask(WriteContext &context, const QJsonObject &task) const;
    Result<> schedule(WriteContext &context, const QJsonObject &reply) const;
    Result<Conversation> chatOf(WriteContext &context, const QJsonObject &person) const;
    User user(const QJsonObject &of, QLatin1String key) const;

    const QHash<QString, User> m_users;
    const QHash<QString, AccountId> m_accounts;
    OrderCounter &m_order;
    QJsonObject m_desk;
    QHash<QString, Tag> m_tags; ///< by name
    QHash<QString, AttributeId> m_attributes; ///< by key
    CompanyId m_company;
};

} // namespace Frontdesk::Relay
