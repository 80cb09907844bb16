// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/outboxstore.h"

#include "core/storage/crc32.h"

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

struct Checked {
    QString key;
    QByteArray body;
    qint64 checksum = 0;

    bool isSound() const { return checksum == qint64(crc32(body)); }
};

Checked readChecked(const Sql::Row &row)
{
    return {row.text(0), row.utf8(1), row.integer(2)};
}

Error damaged(const QString &what)
{
    return {ErrorKind::Corrupt, u"storage.corrupt"_s, what};
}

Result<> without(const Result<qint64> &changed)
{
    return changed ? Result<>() : changed.error();
}

} // namespace

Result<OutboxState> OutboxStore::load()
{
    if (auto healthy = checkHealth(); !healthy)
        return healthy.error();
    OutboxState state;
    const auto commands =
        m_database.select("SELECT id, body, checksum FROM command ORDER BY n", {}, readChecked);
    if (!commands)
        return commands.error();
    for (const auto &row : *commands) {
        const auto entry =
            row.isSound() ? decodeEntry(row.body) : damaged(u"an outbox row is damaged"_s);
        if (!entry)
            return entry.error();
        state.entries.put(*entry);
    }
    const auto drafts =
        m_database.select("SELECT conversation_id, body, checksum FROM draft", {}, readChecked);
    if (!drafts)
        return drafts.error();
    for (const auto &row : *drafts) {
        if (!row.isSound())
            return damaged(u"a draft is damaged"_s);
        state.drafts.insert(ConversationId(row.key), QString::fromUtf8(row.body));
    }
    return state;
}

Result<qint64> OutboxStore::logged()
{
    struct Kept {
        qint64 number = 0;
        qint64 checksum = 0;
    };
    const auto kept =
        m_database.selectOne("SELECT number, checksum FROM logged", {}, [](const Sql::Row &row) {
            return Kept{row.integer(0), row.integer(1)};
        });
    if (!kept)
        return kept.error();
    if (!kept->has_value())
        return 0;
    if ((*kept)->checksum != qint64(crc32(QByteArray::number((*kept)->number))))
        return damaged(u"the number of the log is damaged"_s);
    return (*kept)->number;
}

Result<> OutboxStore::noteLogged(qint64 number)
{
    return without(m_database.execute(
        "INSERT INTO logged (one, number, checksum) "
        "VALUES (1, :number, :checksum) ON CONFLICT (one) "
        "DO UPDATE SET number = excluded.number, "
        "checksum = excluded.checksum",
        {{":number", number}, {":checksum", qint64(crc32(QByteArray::number(number)))}}));
}

Result<> OutboxStore::put(const OutboxEntry &entry)
{
    const auto body = encodeEntry(entry);
    return without(m_database.execute("INSERT INTO command (id, body, checksum) "
                                      "VALUES (:id, :body, :checksum) ON CONFLICT (id) "
                                      "DO UPDATE SET body = excluded.body, "
                                      "checksum = excluded.checksum",
                                      {{":id", entry.id().value()},
                                       {":body", Sql::Utf8{body}},
                                       {":checksum", qint64(crc32(body))}}));
}

Result<> OutboxStore::remove(const CommandId &id)
{
    return without(m_database.execute("DELETE FROM command WHERE id = :id", {{":id", id.value()}}));
}

Result<> OutboxStore::keepDraft(const ConversationId &conversation, const QString &text)
{
    if (text.isEmpty()) {
        return without(m_database.execute("DELETE FROM draft WHERE conversation_id = :id",
                                          {{":id", conversation.value()}}));
    }
    const auto body = text.toUtf8();
    return without(m_database.execute("INSERT INTO draft (conversation_id, body, checksum) "
                                      "VALUES (:id, :body, :checksum) "
                                      "ON CONFLICT (conversation_id) DO UPDATE SET "
                                      "body = excluded.body, checksum = excluded.checksum",
                                      {{":id", conversation.value()},
                                       {":body", Sql::Utf8{body}},
                                       {":checksum", qint64(crc32(body))}}));
}

Result<> OutboxStore::replaceAll(const OutboxState &state)
{
    for (const auto *sql : {"DELETE FROM command", "DELETE FROM draft"}) {
        if (auto emptied = m_database.execute(sql); !emptied)
            return emptied.error();
    }
    for (const auto &entry : state.entries) {
        if (auto done = put(entry); !done)
            return done;
    }
    for (auto it = state.drafts.cbegin(); it != state.drafts.cend(); ++it) {
        if (auto done = keepDraft(it.key(), it.value()); !done)
            return done;
    }
    return {};
}

Result<> OutboxStore::checkHealth()
{
    const auto verdict = m_database.selectOne(
        "PRAGMA integrity_check(1)", {}, [](const Sql::Row &row) { return row.text(0); });
    if (!verdict)
        return verdict.error();
    if (verdict->value_or(QString()) != "ok"_L1)
        return damaged(u"integrity_check: "_s + verdict->value_or(QString()));
    return {};
}

} // namespace Frontdesk
