// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relay/commands/commandprocessor.h"
#include "core/relay/hub/hub.h"
#include "core/relay/hub/scopereader.h"
#include "core/relay/intake/intake.h"
#include "core/sync/relaywire.h"
#include "tests/integration/deskfiles.h"
#include "tests/support/relaystore.h"

#include <mutex>

namespace Frontdesk::Test {

/// What a command did at the relay, read in its own transaction.
struct Deed {
    UserId who;
    Protocol::CommandArgs args;
    std::optional<Conversation> before; ///< of the conversation it is about
    std::optional<Conversation> after;
    std::optional<Message> noteBefore; ///< the note that it is about
    bool ok = false;
};

/// The relay in this process, without sockets: its store, hub and commands. @p lastOneWins breaks
/// it on purpose: what somebody says stood there before is taken for granted. What it has committed
/// is on the disk with @p synchronous Full.
class RelayHost
{
public:
    explicit RelayHost(bool lastOneWins = false,
                       Sql::Synchronous synchronous = Sql::Synchronous::Normal);
    ~RelayHost();
    Q_DISABLE_COPY_MOVE(RelayHost)

    /// A customer writes, in one conversation for each.
    void customerWrites(int customer);
    /// The same of customers 0 to @p count.
    void allWrite(int count);
    /// What a platform tells.
    void take(const QList<InboundEvent> &events);
    /// What @p who does at another desk.
    Result<Protocol::CommandResult> run(const User &who, const Protocol::CommandArgs &args);
    /// What was done, in the relay's order.
    QList<Deed> deeds() const;
    QString digestOf(const QString &scope);
    qint64 headOf(const QString &scope);
    QList<Message> notes();

    RelayStore store;
    std::unique_ptr<Relay::Hub> hub;

private:
    InboundEvent nextOf(int customer);

    Relay::OrderCounter m_order;
    Relay::Intake m_intake{m_order};
    std::unique_ptr<Relay::CommandProcessor> m_commands;
    mutable std::mutex m_mutex; ///< handlers run in the writer's thread
    QList<Deed> m_deeds;
    int m_written = 0;
};

/// A workstation and its line to the relay, which can be cut at any moment: what is under way then,
/// in either direction, never arrives.
class DeskEnd : public DeskFiles
{
public:
    DeskEnd(RelayHost &relay, const User &person, const QString &folder);
    ~DeskEnd() override;

    void connectToRelay();
    void cut();
    bool isOnline() const { return m_client != nullptr; }
    /// Nothing waits here, and everything of the relay is here.
    bool isLevel();

private:
    class ToRelay;
    class ToDesk;

    RelayHost &m_relay;
    std::unique_ptr<ToRelay> m_up;
    std::unique_ptr<ToDesk> m_down;
    Relay::ClientSession *m_client = nullptr;
    int m_connection = 0;
};

} // namespace Frontdesk::Test
