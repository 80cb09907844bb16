// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/deskfiles.h"

#include "core/base/clock.h"
#include "core/base/uuid.h"
#include "core/protocol/entitycodec.h"
#include "core/storage/scopestore.h"
#include "tests/support/cachedump.h"

#include <QJsonDocument>

namespace Frontdesk::Test {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
T entityFromRow(const QString &kind, const Sql::Row &row)
{
    const auto json = QJsonDocument::fromJson(row.utf8(2)).object();
    return std::get<T>(Protocol::entityFrom(kind, row.text(0), row.integer(1), json));
}

/// @p conversation as it will be when @p args has been done.
void overlay(Conversation &conversation, const Protocol::CommandArgs &args)
{
    if (conversationIn(args) != conversation.id)
        return;
    if (const auto *state = std::get_if<Protocol::SetState>(&args)) {
        conversation.state = state->state;
    } else if (const auto *assign = std::get_if<Protocol::Assign>(&args)) {
        conversation.assignee = assign->assignee;
        conversation.team = assign->team;
    } else if (const auto *priority = std::get_if<Protocol::SetPriority>(&args)) {
        conversation.priority = priority->priority;
    }
}

} // namespace

ConversationId conversationIn(const Protocol::CommandArgs &args)
{
    return std::visit(
        [](const auto &known) {
            if constexpr (requires { known.conversation; })
                return known.conversation;
            else
                return ConversationId();
        },
        args);
}

DeskFiles::DeskFiles(User person, AccountId home, const Clock &clock, const QString &folder)
    : user(std::move(person))
    , m_home(std::move(home))
    , m_clock(clock)
    , m_cache({.file = folder + u"/cache.db"_s, .synchronous = Sql::Synchronous::Normal})
    , m_outbox(folder)
{
    if (!soon(m_cache.open()) || !soon(m_outbox.open()))
        qFatal("the desk's files do not open");
    m_commands = std::make_unique<CommandQueue>(m_outbox, m_clock, CommandQueue::Prepare());
    m_sync = std::make_unique<SyncClient>(
        m_cache, *m_commands, m_clock, SyncClient::Settings{u"device"_s, u"test/1"_s});
    connect(m_commands.get(), &CommandQueue::refused, this, [this] { ++refused; });
}

bool DeskFiles::isEmptied() const
{
    const auto &entries = m_outbox.entries();
    return std::all_of(entries.cbegin(), entries.cend(), [](const OutboxEntry &entry) {
        return entry.stage == OutboxEntry::Stage::Refused;
    });
}

void DeskFiles::make(const Protocol::CommandArgs &args, const ConversationId &conversation)
{
    OutboxEntry entry;
    entry.command = {CommandId(newUuid(m_clock.nowMs())), m_clock.nowMs(), args};
    entry.conversation = conversation;
    entry.account = m_home;
    entry.author = user.id;
    ++made;
    if (!soon(m_outbox.put(entry)))
        qFatal("the outbox keeps nothing");
}

QList<Conversation> DeskFiles::conversations()
{
    auto all = soon(m_cache.read([](Sql::Database &database) {
        return database.select("SELECT id, ver, body FROM conversation WHERE ver > 0 ORDER BY id",
                               {},
                               [](const Sql::Row &row) {
                                   return entityFromRow<Conversation>(u"conversation"_s, row);
                               });
    }));
    for (auto &one : *all) {
        const auto waiting = m_outbox.entries().of(one.id);
        for (const auto &entry : waiting) {
            if (entry.stage != OutboxEntry::Stage::Refused)
                overlay(one, entry.command.args);
        }
    }
    return *all;
}

std::optional<Conversation> DeskFiles::conversation(const ConversationId &id)
{
    const auto all = conversations();
    const auto found = std::find_if(
        all.cbegin(), all.cend(), [&](const Conversation &one) { return one.id == id; });
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

QList<Message> DeskFiles::messagesIn(const ConversationId &id)
{
    const auto all = soon(m_cache.read([id](Sql::Database &database) {
        return database.select(
            "SELECT m.id, m.ver, m.body FROM message m JOIN conversation c "
            "ON c.n = m.conversation WHERE c.id = :id ORDER BY m.id",
            {{":id", id.value()}},
            [](const Sql::Row &row) { return entityFromRow<Message>(u"message"_s, row); });
    }));
    return *all;
}

template <typename T>
QList<T> DeskFiles::all(const QString &kind)
{
    const auto all = soon(m_cache.read([kind](Sql::Database &database) {
        return database.select("SELECT id, ver, body FROM entity WHERE kind = :kind ORDER BY id",
                               {{":kind", kind}},
                               [kind](const Sql::Row &row) { return entityFromRow<T>(kind, row); });
    }));
    return *all;
}

template QList<Contact> DeskFiles::all<Contact>(const QString &);
template QList<Team> DeskFiles::all<Team>(const QString &);
template QList<Mention> DeskFiles::all<Mention>(const QString &);
template QList<SavedView> DeskFiles::all<SavedView>(const QString &);
template QList<ReplyTemplate> DeskFiles::all<ReplyTemplate>(const QString &);
template QList<Task> DeskFiles::all<Task>(const QString &);

QStringList DeskFiles::dump()
{
    const auto lines = soon(m_cache.read(tryCacheDump));
    return lines ? *lines : QStringList{lines.error().detail};
}

QHash<QString, Protocol::Cursor> DeskFiles::cursors()
{
    const auto cursors =
        soon(m_cache.read([](Sql::Database &database) { return ScopeStore(database).cursors(); }));
    return cursors ? *cursors : QHash<QString, Protocol::Cursor>();
}

} // namespace Frontdesk::Test
