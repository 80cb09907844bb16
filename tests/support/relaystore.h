// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relay/journal/ordercounter.h"
#include "core/relay/journal/rows.h"
#include "core/relay/journal/store.h"
#include "tests/support/fixedclock.h"
#include "tests/support/waiting.h"

#include <QTemporaryDir>

namespace Frontdesk::Test {

/// A relay's database in a folder of its own, with one Official Account and two colleagues.
class RelayStore
{
public:
    explicit RelayStore(Sql::Synchronous synchronous = Sql::Synchronous::Normal)
        : m_store(std::make_unique<Relay::Store>(
            Relay::Store::Settings{m_folder.filePath(QStringLiteral("relay.db")), synchronous},
            clock))
    {
        QVERIFY(await(m_store->open()));
        QVERIFY(await(m_store->write(
            [this](Relay::WriteContext &context) -> Result<> { return fill(context); })));
    }

    Relay::Store &operator*() { return *m_store; }
    Relay::Store *operator->() { return m_store.get(); }

    FixedClock clock;
    const AccountId account{QStringLiteral("0190b5a0-0000-7000-8000-0000000000a1")};
    const User amy{UserId(QStringLiteral("0190b5a0-0000-7000-8000-000000000001")),
                   QStringLiteral("Amy"),
                   QStringLiteral("amy@haruya.example"),
                   User::Role::Agent,
                   1};
    const User ben{UserId(QStringLiteral("0190b5a0-0000-7000-8000-000000000002")),
                   QStringLiteral("Ben"),
                   QStringLiteral("ben@haruya.example"),
                   User::Role::Supervisor,
                   1};

private:
    Result<> fill(Relay::WriteContext &context) const
    {
        Account added;
        added.id = account;
        added.name = QStringLiteral("Tea");
        added.slug = QStringLiteral("tea");
        added.ver = 1;
        auto done = context.database.execute(
            "INSERT INTO account (workspace, id, platform, slug, name, basic_id, bot_user_id, "
            "channel_id, group_name, locale, letter, color, ver) VALUES (1, :id, 'line', 'tea', "
            "'Tea', '@tea', 'Ubot', '100', '', 'zh-TW', 'T', 1, 1)",
            {{":id", account.value()}});
        if (!done)
            return done.error();
        context.log.put(added);
        for (const auto &user : {amy, ben}) {
            done = context.database.execute(
                "INSERT INTO app_user (workspace, id, email, name, role, password_hash, ver) "
                "VALUES (1, :id, :email, :name, 'agent', '', 1)",
                {{":id", user.id.value()}, {":email", user.email}, {":name", user.name}});
            if (!done)
                return done.error();
            context.log.put(user);
        }
        return {};
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Relay::Store> m_store;
};

} // namespace Frontdesk::Test
