// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/twodesks.h"

#include "core/base/uuid.h"
#include "core/protocol/framecodec.h"
#include "core/relay/commands/attributehandlers.h"
#include "core/relay/commands/companyhandlers.h"
#include "core/relay/commands/markread.h"
#include "core/relay/commands/notehandlers.h"
#include "core/relay/commands/ownhandlers.h"
#include "core/relay/commands/personhandlers.h"
#include "core/relay/commands/taghandlers.h"
#include "core/relay/commands/taskhandlers.h"
#include "core/relay/commands/templatehandlers.h"
#include "core/relay/commands/workhandlers.h"

namespace Frontdesk::Test {

using namespace Qt::StringLiterals;

namespace {

using Report = std::function<void(const Deed &)>;

/// What stands there is what they say they saw.
void takeForGranted(Protocol::CommandArgs &args, const Deed &deed)
{
    if (auto *edit = std::get_if<Protocol::EditNote>(&args); edit && deed.noteBefore)
        edit->base = deed.noteBefore->ver;
    if (!deed.before)
        return;
    const auto &now = *deed.before;
    if (auto *state = std::get_if<Protocol::SetState>(&args)) {
        state->was = now.state;
        state->seen = {};
    } else if (auto *assign = std::get_if<Protocol::Assign>(&args)) {
        assign->wasAssignee = now.assignee;
        assign->wasTeam = now.team;
    } else if (auto *priority = std::get_if<Protocol::SetPriority>(&args)) {
        priority->was = now.priority;
    }
}

/// Runs another handler and tells what came of it.
class Watched : public Relay::CommandHandler
{
public:
    Watched(std::unique_ptr<CommandHandler> inner, bool lastOneWins, Report report)
        : m_inner(std::move(inner))
        , m_lastOneWins(lastOneWins)
        , m_report(std::move(report))
    {
    }
    QLatin1String type() const override { return m_inner->type(); }
    Result<Protocol::CommandResult> run(Relay::WriteContext &context,
                                        const User &who,
                                        const Protocol::CommandArgs &args) const override
    {
        const auto id = conversationIn(args);
        Deed deed{who.id, args, {}, {}, {}, false};
        const auto look = [&] {
            const auto found = Relay::conversationById(context.database, id);
            return found ? *found : std::nullopt;
        };
        deed.before = look();
        if (const auto *edit = std::get_if<Protocol::EditNote>(&args)) {
            const auto note = Relay::messageById(context.database, edit->message);
            deed.noteBefore = note ? *note : std::nullopt;
        }
        auto said = args;
        if (m_lastOneWins)
            takeForGranted(said, deed);
        auto result = m_inner->run(context, who, said);
        deed.after = look();
        deed.ok = result && result->outcome == Protocol::CommandResult::Outcome::Ok;
        m_report(deed);
        return result;
    }

private:
    std::unique_ptr<CommandHandler> m_inner;
    const bool m_lastOneWins;
    Report m_report;
};

} // namespace

RelayHost::RelayHost(bool lastOneWins, Sql::Synchronous synchronous)
    : store(synchronous)
{
    m_commands = std::make_unique<Relay::CommandProcessor>(*store);
    const auto report = [this](const Deed &deed) {
        const std::lock_guard lock(m_mutex);
        m_deeds.append(deed);
    };
    const auto add = [&](auto handler) {
        m_commands->add(std::make_unique<Watched>(std::move(handler), lastOneWins, report));
    };
    add(std::make_unique<Relay::MarkReadHandler>());
    add(std::make_unique<Relay::SetStateHandler>(m_order));
    add(std::make_unique<Relay::AssignHandler>(m_order));
    add(std::make_unique<Relay::SetPriorityHandler>(m_order));
    add(std::make_unique<Relay::SetSpamHandler>(m_order));
    add(std::make_unique<Relay::PinConversationHandler>(m_order));
    add(std::make_unique<Relay::KeepHandler>());
    add(std::make_unique<Relay::TagContactHandler>(m_order));
    add(std::make_unique<Relay::AddNoteHandler>(m_order));
    add(std::make_unique<Relay::EditNoteHandler>(m_order));
    add(std::make_unique<Relay::PinMessageHandler>());
    add(std::make_unique<Relay::FinishMentionHandler>());
    add(std::make_unique<Relay::PutTeamHandler>());
    add(std::make_unique<Relay::PutAttributeHandler>());
    add(std::make_unique<Relay::SetValueHandler>());
    add(std::make_unique<Relay::PutTaskHandler>());
    add(std::make_unique<Relay::FinishTaskHandler>());
    add(std::make_unique<Relay::RemoveTaskHandler>());
    add(std::make_unique<Relay::PutViewHandler>());
    add(std::make_unique<Relay::RemoveViewHandler>());
    add(std::make_unique<Relay::PutTemplateHandler>());
    add(std::make_unique<Relay::RemoveTemplateHandler>());
    add(std::make_unique<Relay::LinkPersonHandler>(m_order));
    add(std::make_unique<Relay::UnlinkPersonHandler>(m_order));
    add(std::make_unique<Relay::SetApartHandler>());
    add(std::make_unique<Relay::InvitePersonHandler>());
    add(std::make_unique<Relay::PutCompanyHandler>());
    add(std::make_unique<Relay::SetCompanyHandler>());
    Relay::Hub::Settings settings;
    settings.organisation = u"Haruya"_s;
    settings.identify = [this](const QString &token) {
        const auto &user = token == store.amy.id.value() ? store.amy : store.ben;
        return ready<Relay::Identity>(Relay::Identity{user, token});
    };
    settings.run = [this](const User &who, const Protocol::Command &command) {
        return m_commands->run(who, command);
    };
    hub = std::make_unique<Relay::Hub>(*store, std::move(settings));
}

RelayHost::~RelayHost()
{
    hub.reset();
    store->finish();
}

void RelayHost::customerWrites(int customer)
{
    take({nextOf(customer)});
}

void RelayHost::allWrite(int count)
{
    constexpr int InOneCommit = 500;
    QList<InboundEvent> events;
    for (int customer = 0; customer < count; ++customer) {
        events.append(nextOf(customer));
        if (events.size() == InOneCommit || customer == count - 1)
            take(std::exchange(events, {}));
    }
}

Result<Protocol::CommandResult> RelayHost::run(const User &who, const Protocol::CommandArgs &args)
{
    const auto now = store.clock.nowMs();
    return soon(m_commands->run(who, {CommandId(newUuid(now)), now, args}));
}

InboundEvent RelayHost::nextOf(int customer)
{
    InboundEvent event;
    event.kind = InboundEvent::Kind::Message;
    event.messageId = event.dedupeKey = QString::number(++m_written);
    event.conversationId = event.userId = u"U%1"_s.arg(customer);
    event.timestamp = store.clock.nowMs();
    event.content.text = u"hello %1"_s.arg(m_written);
    event.raw = "{}";
    store.clock.advance(1000);
    return event;
}

void RelayHost::take(const QList<InboundEvent> &events)
{
    const auto kept = soon(store->write([&](Relay::WriteContext &context) {
        return m_intake.accept(context, store.account, {u"Ubot"_s, events});
    }));
    if (!kept)
        qFatal("the relay keeps nothing: %s", qPrintable(kept.error().detail));
}

QList<Deed> RelayHost::deeds() const
{
    const std::lock_guard lock(m_mutex);
    return m_deeds;
}

QString RelayHost::digestOf(const QString &scope)
{
    const auto digest = soon(
        store->read([scope](Sql::Database &database) { return Relay::digestOf(database, scope); }));
    return digest ? *digest : digest.error().code;
}

qint64 RelayHost::headOf(const QString &scope)
{
    const auto heads = soon(store->read(Relay::scopeHeads));
    for (const auto &head : *heads) {
        if (head.scope == scope)
            return head.head;
    }
    return 0;
}

QList<Message> RelayHost::notes()
{
    const auto ids = soon(store->read([](Sql::Database &database) {
        return database.select("SELECT id FROM message WHERE direction = 'note' ORDER BY id",
                               {},
                               [](const Sql::Row &row) { return MessageId(row.text(0)); });
    }));
    QList<Message> all;
    for (const auto &id : *ids) {
        const auto note = soon(store->read(
            [id](Sql::Database &database) { return Relay::messageById(database, id); }));
        all.append(**note);
    }
    return all;
}

/// From the desk to the hub, as far as the line holds.
class DeskEnd::ToRelay : public RelayWire
{
public:
    explicit ToRelay(DeskEnd &desk)
        : m_desk(desk)
    {
    }
    void send(const QByteArray &frame) override
    {
        QMetaObject::invokeMethod(
            &m_desk,
            [&desk = m_desk, frame, connection = m_desk.m_connection] {
                if (desk.m_client && desk.m_connection == connection)
                    desk.m_relay.hub->received(desk.m_client, frame);
            },
            Qt::QueuedConnection);
    }
    void close() override
    {
        QMetaObject::invokeMethod(&m_desk, &DeskEnd::cut, Qt::QueuedConnection);
    }

private:
    DeskEnd &m_desk;
};

class DeskEnd::ToDesk : public Relay::Wire
{
public:
    explicit ToDesk(DeskEnd &desk)
        : m_desk(desk)
    {
    }
    void send(const Relay::WireFrame &frame) override
    {
        QMetaObject::invokeMethod(
            &m_desk,
            [&desk = m_desk, text = frame.text(), connection = m_desk.m_connection] {
                if (desk.m_client && desk.m_connection == connection)
                    desk.sync().received(Protocol::decode(text));
            },
            Qt::QueuedConnection);
    }
    qint64 bytesWaiting() const override { return 0; }
    void close(int, const QByteArray &) override { abort(); }
    void abort() override
    {
        QMetaObject::invokeMethod(&m_desk, &DeskEnd::cut, Qt::QueuedConnection);
    }

private:
    DeskEnd &m_desk;
};

DeskEnd::DeskEnd(RelayHost &relay, const User &person, const QString &folder)
    : DeskFiles(person, relay.store.account, relay.store.clock, folder)
    , m_relay(relay)
    , m_up(std::make_unique<ToRelay>(*this))
    , m_down(std::make_unique<ToDesk>(*this))
{
}

DeskEnd::~DeskEnd()
{
    cut();
}

void DeskEnd::connectToRelay()
{
    if (isOnline())
        return;
    ++m_connection;
    m_client = m_relay.hub->arrived(*m_down);
    sync().connected(*m_up, user.id.value());
}

void DeskEnd::cut()
{
    if (!isOnline())
        return;
    m_relay.hub->left(std::exchange(m_client, nullptr));
    sync().disconnected();
}

bool DeskEnd::isLevel()
{
    if (!sync().isCaughtUp() || !isEmptied())
        return false;
    const auto here = cursors();
    for (auto it = here.cbegin(); it != here.cend(); ++it) {
        if (it->at != m_relay.headOf(it.key()))
            return false;
    }
    return here.size() == 3; // org, the desk and my own
}

} // namespace Frontdesk::Test
