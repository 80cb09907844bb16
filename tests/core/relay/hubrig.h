// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relay/hub/hub.h"
#include "core/relay/intake/intake.h"
#include "tests/core/relay/fakewire.h"
#include "tests/support/relaystore.h"

#include <atomic>
#include <semaphore>

namespace Frontdesk::Test {

/// A hub over a database of its own. Tokens are "amy" (session "s1") and "ben" (session "s2").
class HubRig
{
public:
    HubRig()
    {
        Relay::Hub::Settings settings;
        settings.organisation = QStringLiteral("Haruya");
        settings.identify = [this](const QString &token) {
            return identify(token);
        };
        settings.run = [this](const User &, const Protocol::Command &command) {
            return run(command);
        };
        settings.readable = [this](Sql::Database &database, const UserId &user) {
            return readable(database, user);
        };
        hub = std::make_unique<Relay::Hub>(*store, std::move(settings));
    }
    ~HubRig()
    {
        letReadersGo();
        hub.reset();
    }
    Q_DISABLE_COPY_MOVE(HubRig)

    Relay::ClientSession *greet(FakeWire &wire,
                                const QHash<QString, Protocol::Cursor> &cursors = {},
                                const QString &token = QStringLiteral("amy"))
    {
        auto *client = hub->arrived(wire);
        Protocol::Hello hello;
        hello.token = token;
        hello.schema = schema;
        hello.cursors = cursors;
        hub->received(client, Protocol::encode(hello));
        return client;
    }

    /// What a client holds that was sent all of @p wire.
    static QHash<QString, Protocol::Cursor> cursorsOf(const FakeWire &wire)
    {
        QHash<QString, Protocol::Cursor> cursors;
        for (const auto &snapshot : wire.all<Protocol::Snapshot>())
            cursors[snapshot.scope] = {snapshot.epoch, snapshot.at, {}};
        for (const auto &events : wire.all<Protocol::Events>())
            cursors[events.scope].at = events.to;
        return cursors;
    }

    void acknowledgeAll(Relay::ClientSession *client, const FakeWire &wire)
    {
        Protocol::Ack ack;
        const auto cursors = cursorsOf(wire);
        for (auto it = cursors.cbegin(); it != cursors.cend(); ++it)
            ack.applied.insert(it.key(), it->at);
        hub->received(client, Protocol::encode(ack));
    }

    /// @p count messages of one customer, in one commit.
    void write(int count, const QString &text, const QString &customer = QStringLiteral("U1"))
    {
        InboundBatch batch{QStringLiteral("Ubot"), {}};
        for (int i = 0; i < count; ++i) {
            InboundEvent event;
            event.kind = InboundEvent::Kind::Message;
            event.messageId = event.dedupeKey = QString::number(++m_written);
            event.conversationId = event.userId = customer;
            event.timestamp = store.clock.nowMs();
            event.content.text = text;
            event.raw = "{}";
            batch.events.append(event);
        }
        QVERIFY(await(store->write([&](Relay::WriteContext &context) {
            return m_intake.accept(context, store.account, batch);
        })));
        QCoreApplication::processEvents();
    }

    void addAccount(const AccountId &id)
    {
        QVERIFY(await(store->write([&](Relay::WriteContext &context) -> Result<> {
            Account added;
            added.id = id;
            added.slug = added.name = id.value().right(2);
            added.ver = 1;
            auto done = context.database.execute(
                "INSERT INTO account (workspace, id, platform, slug, name, basic_id, bot_user_id, "
                "channel_id, group_name, locale, letter, color, ver) VALUES (1, :id, 'line', "
                ":slug, :slug, '@b', :id, :id, '', 'zh-TW', 'B', 2, 1)",
                {{":id", id.value()}, {":slug", added.slug}});
            if (!done)
                return done.error();
            context.log.put(added);
            return {};
        })));
        QCoreApplication::processEvents();
    }

    Relay::ScopeHead headOf(const QString &scope)
    {
        const auto heads = await(store->read(Relay::scopeHeads));
        for (const auto &head : *heads) {
            if (head.scope == scope)
                return head;
        }
        return {};
    }
    QString desk() const { return Relay::deskScope(store.account); }
    ConversationId conversation(const QString &customer = QStringLiteral("U1"))
    {
        const auto found = await(store->read([&](Sql::Database &database) {
            return Relay::conversationOf(database, store.account, customer);
        }));
        return found && *found ? (*found)->id : ConversationId();
    }

    /// The next reading of who may read what stops after it has read, until letReadersGo().
    void holdNextReader() { m_hold = true; }
    bool readerIsHeld() const { return m_held; }
    void letReadersGo()
    {
        m_hold = false;
        m_go.release();
    }

    RelayStore store;
    QSet<QString> hidden; ///< scopes that nobody may read. Change it while nothing reads.
    int schema = Protocol::SchemaRevision; ///< of those who say hello
    std::function<Async<Relay::Identity>(const QString &token)> identify = [this](const QString
                                                                                      &token) {
        if (token == QStringLiteral("amy"))
            return ready<Relay::Identity>(Relay::Identity{store.amy, QStringLiteral("s1")});
        if (token == QStringLiteral("ben"))
            return ready<Relay::Identity>(Relay::Identity{store.ben, QStringLiteral("s2")});
        return ready<Relay::Identity>(Error{ErrorKind::Unauthorized, QStringLiteral("auth.none")});
    };
    std::function<Async<Protocol::CommandResult>(const Protocol::Command &)> run =
        [](const Protocol::Command &) {
            return ready<Protocol::CommandResult>(Protocol::CommandResult());
        };
    std::unique_ptr<Relay::Hub> hub;

private:
    Result<QStringList> readable(Sql::Database &database, const UserId &user)
    {
        auto scopes = Relay::readableScopes(database, user);
        if (scopes)
            scopes->removeIf([this](const QString &scope) { return hidden.contains(scope); });
        if (m_hold.exchange(false)) {
            m_held = true;
            m_go.acquire();
            m_held = false;
        }
        return scopes;
    }

    Relay::OrderCounter m_order;
    Relay::Intake m_intake{m_order};
    int m_written = 0;
    std::atomic<bool> m_hold = false;
    std::atomic<bool> m_held = false;
    std::counting_semaphore<8> m_go{0};
};

} // namespace Frontdesk::Test
