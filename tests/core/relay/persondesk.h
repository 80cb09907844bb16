// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relay/commands/commandprocessor.h"
#include "core/relay/commands/deskhandlers.h"
#include "core/relay/journal/attributerows.h"
#include "core/relay/journal/personrows.h"
#include "tests/support/relaystore.h"

namespace Frontdesk::Test {

/// A relay with several accounts. Account n has the customer n, who has a chat; everybody has the
/// attributes "phone" and "level".
class PersonDesk
{
public:
    explicit PersonDesk(int accounts)
    {
        m_commands = std::make_unique<Relay::CommandProcessor>(
            *store, [this](Sql::Database &database, const UserId &user) {
                return readable(database, user);
            });
        Relay::addDeskHandlers(*m_commands, m_order);
        const auto filled = await(store->write([&](Relay::WriteContext &context) -> Result<> {
            for (int n = 1; n <= accounts; ++n) {
                if (auto added = add(context, n); !added)
                    return added;
            }
            for (const auto *name : {"phone", "level"}) {
                Attribute one;
                one.id = attribute(QLatin1String(name));
                one.name = QLatin1String(name);
                if (auto put = Relay::putAttribute(context.database, {one, {}, 0, 0}); !put)
                    return put.error();
            }
            return {};
        }));
        QVERIFY(filled);
    }
    ~PersonDesk() { store->finish(); }
    Q_DISABLE_COPY_MOVE(PersonDesk)

    static QString uuid(int n)
    {
        return QStringLiteral("0190b5a0-9999-7000-8000-%1").arg(n, 12, 10, QChar(u'0'));
    }
    static AccountId account(int n)
    {
        return AccountId(QStringLiteral("0190b5a0-0000-7000-8000-0000000000%1")
                             .arg(0xa0 + n, 2, 16, QChar(u'0')));
    }
    static ContactId contact(int n)
    {
        return ContactId(QStringLiteral("0190b5a0-3333-7000-8000-%1").arg(n, 12, 10, QChar(u'0')));
    }
    static AttributeId attribute(const QString &name)
    {
        return AttributeId(QStringLiteral("0190b5a0-bbbb-7000-8000-00000000000%1")
                               .arg(name == QStringLiteral("phone") ? 1 : 2));
    }

    Protocol::CommandResult run(const Protocol::CommandArgs &args,
                                User::Role role = User::Role::Agent,
                                const std::optional<User> &as = {})
    {
        auto who = as.value_or(store.amy);
        who.role = role;
        const Protocol::Command command{
            CommandId(
                QStringLiteral("0190b5a0-4444-7000-8000-%1").arg(++m_runs, 12, 10, QChar(u'0'))),
            0,
            args};
        const auto result = await(m_commands->run(who, command));
        return result ? *result
                      : Protocol::CommandResult{
                          {}, Protocol::CommandResult::Outcome::Unknown, {}, 0, {}, {}, {}};
    }
    /// With a link of its own; what it is called.
    LinkId link(int one, int other, const LinkGrounds &grounds = {})
    {
        const LinkId id(uuid(++m_links));
        last = run(Protocol::LinkPerson{id, contact(one), contact(other), grounds});
        return id;
    }
    void set(int n, const QString &name, const QString &value)
    {
        last = run(Protocol::SetContactValue{contact(n), attribute(name), value, valueOf(n, name)});
    }
    Contact at(int n)
    {
        const auto found = await(store->read(
            [n](Sql::Database &database) { return Relay::contactById(database, contact(n)); }));
        return found && *found ? **found : Contact();
    }
    QString valueOf(int n, const QString &name)
    {
        const auto values = at(n).values;
        for (const auto &value : values) {
            if (value.attribute == attribute(name))
                return value.value;
        }
        return {};
    }
    QList<PersonStep> steps(int n)
    {
        return *await(store->read(
            [n](Sql::Database &database) { return Relay::stepsOf(database, contact(n), 100); }));
    }

    RelayStore store;
    QStringList hidden; ///< scopes that nobody may read
    Protocol::CommandResult last; ///< of link() and set()

private:
    Result<QStringList> readable(Sql::Database &database, const UserId &user) const
    {
        auto scopes = Relay::readableScopes(database, user);
        if (scopes)
            scopes->removeIf([this](const QString &scope) { return hidden.contains(scope); });
        return scopes;
    }
    Result<> add(Relay::WriteContext &context, int n) const
    {
        if (account(n) != store.account) {
            auto done = context.database.execute(
                "INSERT INTO account (workspace, id, platform, slug, name, basic_id, "
                "bot_user_id, channel_id, group_name, locale, letter, color, ver) VALUES (1, "
                ":id, 'line', :id, 'x', '@x', :id, :id, '', 'en', 'X', 1, 1)",
                {{":id", account(n).value()}});
            if (!done)
                return done.error();
        }
        Contact one;
        one.id = contact(n);
        one.account = account(n);
        one.platformUserId = QStringLiteral("U%1").arg(n);
        one.displayName = QStringLiteral("Customer %1").arg(n);
        if (auto put = Relay::putContact(context.database, one); !put)
            return put.error();
        Conversation chat;
        chat.id = ConversationId(uuid(900'000 + n));
        chat.account = account(n);
        chat.contact = one.id;
        chat.platformId = one.platformUserId;
        if (auto put = Relay::putConversation(context.database, chat); !put)
            return put.error();
        return {};
    }

    Relay::OrderCounter m_order;
    std::unique_ptr<Relay::CommandProcessor> m_commands;
    int m_runs = 0;
    int m_links = 0;
};

} // namespace Frontdesk::Test
