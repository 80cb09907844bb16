// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/relay/journalmodel.h"

#include "core/protocol/entitycodec.h"

#include <algorithm>

namespace Frontdesk::Test {

using namespace Frontdesk::Relay;
using namespace Qt::StringLiterals;
using Kind = InboundEvent::Kind;

namespace {

constexpr int Customers = 3;

QString lineOf(const QString &kind, const QString &id, qint64 ver, const QByteArray &content)
{
    return u"%1 %2 v%3 %4"_s.arg(kind, id).arg(ver).arg(QString::fromUtf8(content));
}

QByteArray contentOf(const Protocol::Entity &entity)
{
    const auto *message = std::get_if<Message>(&entity);
    return message ? Protocol::contentBytes(message->content) : QByteArray();
}

} // namespace

void ModelClient::read(FakeWire &wire)
{
    for (; m_read < wire.frames.size(); ++m_read) {
        const auto frame = Protocol::decode(wire.frames.at(m_read));
        if (!frame)
            continue;
        if (const auto *events = std::get_if<Protocol::Events>(&*frame))
            apply(*events);
        else if (const auto *snapshot = std::get_if<Protocol::Snapshot>(&*frame))
            apply(*snapshot);
    }
}

void ModelClient::apply(const Protocol::Events &events)
{
    auto &cursor = m_cursors[events.scope];
    if (losesFrames && ++m_frames % 7 == 0) {
        cursor.at = events.to;
        return;
    }
    if (events.to <= cursor.at)
        return;
    if (events.from > cursor.at) {
        m_asks.append({events.scope, cursor.at});
        return;
    }
    for (const auto &item : events.items)
        put(events.scope, item);
    cursor.at = events.to;
}

void ModelClient::apply(const Protocol::Snapshot &snapshot)
{
    auto &cursor = m_cursors[snapshot.scope];
    auto &held = m_held[snapshot.scope];
    auto &named = m_named[snapshot.scope];
    if (snapshot.part == 0) {
        named.clear();
        if (cursor.epoch != snapshot.epoch)
            held.clear();
    }
    for (const auto &item : snapshot.items) {
        named.insert(Protocol::kindOf(item.entity) + u' ' + item.id);
        put(snapshot.scope, item);
    }
    if (!snapshot.last)
        return;
    held.removeIf([&](QMap<QString, Held>::iterator line) {
        const auto kind = line.key().section(u' ', 0, 0);
        return snapshot.complete.contains(kind) && !named.contains(line.key());
    });
    cursor = {snapshot.epoch, snapshot.at, {}};
}

void ModelClient::put(const QString &scope, const Protocol::Item &item)
{
    auto &held = m_held[scope][Protocol::kindOf(item.entity) + u' ' + item.id];
    if (item.ver >= held.ver)
        held = {item.ver, contentOf(item.entity)};
}

QStringList ModelClient::holdings(const QString &scope) const
{
    QStringList lines;
    const auto held = m_held.value(scope);
    for (auto it = held.cbegin(); it != held.cend(); ++it)
        lines.append(
            lineOf(it.key().section(u' ', 0, 0), it.key().section(u' ', 1), it->ver, it->content));
    lines.sort();
    return lines;
}

JournalModel::JournalModel(Choose choose)
    : m_choose(std::move(choose))
{
    Hub::Settings settings;
    settings.organisation = u"Haruya"_s;
    settings.identify = [this](const QString &) {
        return ready<Identity>(Identity{m_store.amy, u"s1"_s});
    };
    settings.run = [](const User &, const Protocol::Command &) {
        return ready<Protocol::CommandResult>(Protocol::CommandResult());
    };
    m_hub = std::make_unique<Hub>(*m_store, std::move(settings));
}

JournalModel::~JournalModel()
{
    m_hub.reset();
}

void JournalModel::run(int steps)
{
    for (auto &desk : m_desks)
        desk.client.losesFrames = clientsLose;
    for (int i = 0; i < steps && broken.isEmpty(); ++i)
        step();
    for (auto &desk : m_desks) {
        if (!desk.session)
            connect(desk);
    }
    settle();
    check();
}

void JournalModel::step()
{
    switch (m_choose(0, 8)) {
    case 0:
        return rename();
    case 1:
    case 2:
        return toggle(m_desks.at(static_cast<std::size_t>(m_choose(0, int(m_desks.size())))));
    case 3:
        return settle();
    default:
        return deliverTogether(m_choose(1, 6));
    }
}

/// Jobs that wait for the same commit; one in six fails after it has written.
void JournalModel::deliverTogether(int jobs)
{
    m_store.clock.advance(1000);
    std::optional<Async<Accepted>> last;
    for (int i = 0; i < jobs; ++i) {
        const auto event = anyEvent();
        const bool fails = m_choose(0, 6) == 0;
        const auto job = [this, event, fails](WriteContext &context) -> Result<Accepted> {
            auto accepted = m_intake.accept(context, m_store.account, {u"Ubot"_s, {event}});
            if (accepted && fails)
                return Error{ErrorKind::Storage, u"test.failed"_s};
            return accepted;
        };
        last = m_choose(0, 3) == 0 ? m_store->write(job) : m_store->writeRepeatable(job);
        if (!fails)
            expect(event);
    }
    [[maybe_unused]] const auto done = await(*last);
}

InboundEvent JournalModel::anyEvent()
{
    const int what = m_choose(0, 10);
    if (what == 0 && !m_sent.isEmpty())
        return m_sent.at(m_choose(0, int(m_sent.size()))); // delivered again
    InboundEvent event;
    event.dedupeKey = u"e%1"_s.arg(++m_serial);
    event.timestamp = m_store.clock.nowMs() - m_choose(0, 5000);
    event.conversationId = event.userId = u"U%1"_s.arg(m_choose(0, Customers));
    // About a message that was said, or about one that has yet to come.
    const int about = m_choose(std::max(1, m_serial - 6), m_serial + 2);
    event.messageId = QString::number(about);
    event.raw = "{}";
    if (what <= 2) {
        event.kind = Kind::Unsend;
    } else if (what == 3) {
        event.kind = Kind::MessageEdited;
        event.content.text = u"edited %1"_s.arg(m_serial);
    } else {
        event.kind = Kind::Message;
        event.messageId = QString::number(what == 4 ? about : m_serial);
        event.content.text = u"words %1"_s.arg(m_serial);
        event.replyToken = u"token"_s;
        if (const auto known = m_said.constFind(event.messageId); known != m_said.cend())
            event.conversationId = event.userId = known->customer;
    }
    m_sent.append(event);
    return event;
}

void JournalModel::expect(const InboundEvent &event)
{
    if (m_keys.contains(event.dedupeKey))
        return;
    m_keys.insert(event.dedupeKey);
    auto said = m_said.find(event.messageId);
    if (event.kind == Kind::Unsend) {
        m_takenBack.insert(event.messageId);
        if (said != m_said.end())
            said->erased = true;
    } else if (event.kind == Kind::MessageEdited) {
        if (said == m_said.end()) {
            auto &early = m_early[event.messageId];
            if (event.timestamp > early.timestamp)
                early = event;
        } else if (!said->erased && event.timestamp > said->editedAt) {
            said->text = event.content.text;
            said->editedAt = event.timestamp;
        }
    } else if (said == m_said.end()) {
        Said fresh{event.userId, event.content.text, 0, m_takenBack.contains(event.messageId)};
        if (const auto early = m_early.constFind(event.messageId); early != m_early.cend()) {
            fresh.text = early->content.text;
            fresh.editedAt = early->timestamp;
        }
        m_said.insert(event.messageId, fresh);
    }
}

void JournalModel::rename()
{
    const auto customer = u"U%1"_s.arg(m_choose(0, Customers));
    const auto name = u"name %1"_s.arg(++m_serial);
    const auto renamed = await(m_store->write([&](WriteContext &context) -> Result<bool> {
        auto found = conversationOf(context.database, m_store.account, customer);
        if (!found)
            return found.error();
        if (!*found)
            return false;
        (*found)->title = name;
        auto stored = putConversation(context.database, std::move(**found));
        if (!stored)
            return stored.error();
        context.log.put(*stored);
        return true;
    }));
    if (renamed && *renamed)
        m_names[customer] = name;
}

void JournalModel::toggle(Desk &desk)
{
    if (!desk.session)
        return connect(desk);
    m_hub->left(std::exchange(desk.session, nullptr));
    desk.client.read(desk.wire); // what came before the line broke
    desk.client.takeAsks(); // goes nowhere
}

void JournalModel::connect(Desk &desk)
{
    desk.wire.frames.clear();
    desk.wire.closed = 0;
    desk.wire.aborted = false;
    desk.client.forgetPlace();
    desk.session = m_hub->arrived(desk.wire);
    Protocol::Hello hello;
    hello.token = u"amy"_s;
    hello.schema = Protocol::SchemaRevision;
    hello.cursors = desk.client.cursors();
    m_hub->received(desk.session, Protocol::encode(hello));
}

/// Reads and answers; false while the client is not signed in.
bool JournalModel::goOn(Desk &desk)
{
    if (desk.wire.closed != 0) { // it was silent for too long
        toggle(desk);
        connect(desk);
    }
    if (!desk.session->isSignedIn())
        return false; // nothing but hello is understood before
    desk.client.read(desk.wire);
    const auto asks = desk.client.takeAsks();
    for (const auto &ask : asks)
        m_hub->received(desk.session, Protocol::encode(ask));
    const auto cursors = desk.client.cursors();
    Protocol::Ack ack;
    for (auto it = cursors.cbegin(); it != cursors.cend(); ++it)
        ack.applied.insert(it.key(), it->at);
    m_hub->received(desk.session, Protocol::encode(ack));
    return true;
}

bool JournalModel::isAt(const Desk &desk, const QList<ScopeHead> &heads) const
{
    const auto cursors = desk.client.cursors();
    return std::all_of(heads.cbegin(), heads.cend(), [&](const ScopeHead &head) {
        const bool ours = head.scope == orgScope() || head.scope == deskScope(m_store.account);
        return !ours || cursors.value(head.scope).at == head.head;
    });
}

void JournalModel::settle()
{
    const auto isLevel = [this] {
        const auto heads = await(m_store->read(scopeHeads));
        if (!heads)
            return false;
        bool level = true;
        for (auto &desk : m_desks) {
            if (desk.session)
                level = goOn(desk) && isAt(desk, *heads) && level;
        }
        return level;
    };
    if (QTest::qWaitFor(isLevel, 10'000))
        return;
    broken.append(u"the clients did not catch up"_s);
    const auto heads = await(m_store->read(scopeHeads));
    for (const auto &head : *heads) {
        for (const auto &desk : m_desks) {
            if (desk.session)
                broken.append(u"%1 ends at %2, a client of %3 frames stands at %4"_s.arg(head.scope)
                                  .arg(head.head)
                                  .arg(desk.wire.frames.size())
                                  .arg(desk.client.cursors().value(head.scope).at));
        }
    }
}

void JournalModel::check()
{
    checkTables();
    checkJournal();
    for (std::size_t i = 0; i < m_desks.size(); ++i)
        checkClient(m_desks.at(i), static_cast<int>(i));
}

void JournalModel::checkTables()
{
    QMap<QString, int> waiting;
    for (auto it = m_said.cbegin(); it != m_said.cend(); ++it) {
        ++waiting[it->customer];
        const auto found = await(m_store->read([&](Sql::Database &database) {
            return messageOf(database, m_store.account, it.key());
        }));
        if (!found || !*found) {
            broken.append(u"message %1 is not there"_s.arg(it.key()));
            continue;
        }
        const bool erased = (*found)->content.kind == ContentKind::Erased;
        if (erased != it->erased || (!erased && (*found)->content.text != it->text))
            broken.append(u"message %1 says \"%2\", not \"%3\""_s.arg(
                it.key(), (*found)->content.text, it->erased ? u"erased"_s : it->text));
    }
    if (number("SELECT count(*) FROM message") != m_said.size())
        broken.append(u"there are other messages"_s);
    if (number("SELECT count(*) FROM raw_event") != m_keys.size())
        broken.append(u"raw events: not one for each"_s);
    checkConversations(waiting);
}

void JournalModel::checkConversations(const QMap<QString, int> &waiting)
{
    for (auto it = waiting.cbegin(); it != waiting.cend(); ++it) {
        const auto found = await(m_store->read([&](Sql::Database &database) {
            return conversationOf(database, m_store.account, it.key());
        }));
        if (!found || !*found || (*found)->unanswered != it.value())
            broken.append(u"%1 has another count of what waits than %2"_s.arg(it.key()).arg(*it));
        else if (m_names.contains(it.key()) && (*found)->title != m_names.value(it.key()))
            broken.append(u"the name of %1 was overwritten"_s.arg(it.key()));
    }
}

void JournalModel::checkJournal()
{
    // Every number of a scope once, from 1 to its head.
    if (number("SELECT count(*) FROM scope_head h WHERE h.head <> "
               "(SELECT count(*) FROM journal j WHERE j.scope = h.scope) OR h.head <> "
               "(SELECT coalesce(max(j.seq), 0) FROM journal j WHERE j.scope = h.scope)")
        != 0)
        broken.append(u"the journal has gaps or doubles"_s);
}

void JournalModel::checkClient(const Desk &desk, int number)
{
    const auto held = desk.client.holdings(deskScope(m_store.account));
    const auto expected = rows();
    for (const auto &line : expected) {
        if (!held.contains(line))
            broken.append(u"client %1 does not hold %2"_s.arg(number).arg(line));
    }
    for (const auto &line : held) {
        if (!expected.contains(line))
            broken.append(u"client %1 holds %2"_s.arg(number).arg(line));
    }
}

QStringList JournalModel::rows()
{
    const auto read = await(m_store->read([](Sql::Database &database) {
        return database.select("SELECT 'conversation', id, ver, '' FROM conversation UNION ALL "
                               "SELECT 'contact', id, ver, '' FROM contact UNION ALL "
                               "SELECT 'message', id, ver, content FROM message",
                               {},
                               [](const Sql::Row &row) {
                                   return lineOf(
                                       row.text(0), row.text(1), row.integer(2), row.utf8(3));
                               });
    }));
    return read ? *read : QStringList();
}

qint64 JournalModel::number(const char *sql)
{
    const auto found = await(m_store->read([sql](Sql::Database &database) {
        return database.selectOne(sql, {}, [](const Sql::Row &row) { return row.integer(0); });
    }));
    return found ? found->value_or(-1) : -1;
}

} // namespace Frontdesk::Test
