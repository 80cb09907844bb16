// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/outboxlog.h"

#include "core/protocol/jsonwriter.h"
#include "core/storage/crc32.h"
#include "core/storage/durablefile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int ChecksumLength = 8;
constexpr qint64 Slack = 256 * 1024;

QByteArray lineOf(const QByteArray &json)
{
    return QByteArray::number(crc32(json), 16).rightJustified(ChecksumLength, '0') + ' ' + json
        + '\n';
}

QByteArray putJson(qint64 number,
                   const OutboxEntry &entry,
                   bool clearsDraft = false,
                   const ConversationId &beside = {})
{
    Protocol::JsonWriter json;
    json.beginObject().key("n").value(number).key("put").raw(encodeEntry(entry));
    if (clearsDraft)
        json.key("draft").value(entry.conversation.value()).key("text").value(QString());
    if (!beside.isNull())
        json.key("beside").value(beside.value());
    json.endObject();
    return json.take();
}

QByteArray draftJson(qint64 number, const ConversationId &conversation, const QString &text)
{
    Protocol::JsonWriter json;
    json.beginObject()
        .key("n")
        .value(number)
        .key("draft")
        .value(conversation.value())
        .key("text")
        .value(text)
        .endObject();
    return json.take();
}

bool replayLine(const QByteArray &line, OutboxState &state, qint64 after, qint64 &last)
{
    const auto json = line.mid(ChecksumLength + 1);
    bool isNumber = false;
    const auto checksum = line.left(ChecksumLength).toUInt(&isNumber, 16);
    if (!isNumber || checksum != crc32(json))
        return false;
    const auto object = QJsonDocument::fromJson(json).object();
    // Lines of the first version have no number.
    const auto number = object["n"_L1].toInteger();
    last = std::max(last, number);
    if (number > 0 && number <= after)
        return true;
    if (object.contains("put"_L1)) {
        const auto entry =
            decodeEntry(QJsonDocument(object["put"_L1].toObject()).toJson(QJsonDocument::Compact));
        if (!entry)
            return false;
        state.entries.put(*entry);
        if (object.contains("draft"_L1))
            state.keepDraft(entry->conversation, {});
        if (object.contains("beside"_L1))
            state.keepDraft(ConversationId(object["beside"_L1].toString()), {});
    } else if (object.contains("remove"_L1)) {
        state.entries.remove(CommandId(object["remove"_L1].toString()));
        if (object.contains("draft"_L1))
            state.keepDraft(ConversationId(object["draft"_L1].toString()),
                            object["text"_L1].toString());
    } else if (object.contains("draft"_L1)) {
        state.keepDraft(ConversationId(object["draft"_L1].toString()),
                        object["text"_L1].toString());
    } else {
        return false;
    }
    return true;
}

} // namespace

Result<>
OutboxLog::appendPut(const OutboxEntry &entry, bool clearsDraft, const ConversationId &beside)
{
    return append(lineOf(putJson(++m_last, entry, clearsDraft, beside)), true);
}

Result<> OutboxLog::appendPuts(const QList<OutboxEntry> &entries)
{
    QFile file(m_path);
    QByteArray lines;
    if (file.exists()) {
        if (!file.open(QIODevice::ReadOnly))
            return fileError(file);
        lines = file.readAll() + '\n'; // as in append()
        if (file.error() != QFileDevice::NoError)
            return fileError(file);
    }
    const auto before = lines.size();
    for (const auto &entry : entries)
        lines += lineOf(putJson(++m_last, entry));
    if (auto done = replaceFile(m_path, lines); !done)
        return done;
    // It has that much more to say: no reason to go through all of it with the next line.
    m_sizeWhenNew += lines.size() - before;
    return {};
}

Result<> OutboxLog::appendRemoves(const QList<CommandId> &ids)
{
    QByteArray lines;
    for (const auto &id : ids) {
        Protocol::JsonWriter json;
        json.beginObject().key("n").value(++m_last).key("remove").value(id.value()).endObject();
        lines += lineOf(json.take());
    }
    return append(lines, false);
}

Result<> OutboxLog::appendDraft(const ConversationId &conversation, const QString &text)
{
    return append(lineOf(draftJson(++m_last, conversation, text)), false);
}

Result<> OutboxLog::appendReturn(const OutboxEntry &entry, const QString &draft)
{
    Protocol::JsonWriter json;
    json.beginObject()
        .key("n")
        .value(++m_last)
        .key("remove")
        .value(entry.id().value())
        .key("draft")
        .value(entry.conversation.value())
        .key("text")
        .value(draft)
        .endObject();
    return append(lineOf(json.take()), false);
}

Result<OutboxLog::Replayed> OutboxLog::replayOver(OutboxState &state, qint64 after) const
{
    Replayed replayed;
    QFile file(m_path);
    if (!file.exists())
        return replayed;
    if (!file.open(QIODevice::ReadOnly))
        return fileError(file);
    while (!file.atEnd()) {
        auto line = file.readLine();
        const bool whole = line.endsWith('\n');
        line.chop(whole ? 1 : 0);
        if (!line.isEmpty() && !replayLine(line, state, after, replayed.last) && whole)
            ++replayed.unreadable;
    }
    return replayed;
}

Result<> OutboxLog::rewrite(const OutboxState &state, bool keepOld)
{
    if (keepOld) {
        QFile::remove(m_path + u".bad"_s);
        QFile::copy(m_path, m_path + u".bad"_s);
    }
    QByteArray lines;
    for (const auto &entry : state.entries)
        lines += lineOf(putJson(++m_last, entry));
    for (auto it = state.drafts.cbegin(); it != state.drafts.cend(); ++it)
        lines += lineOf(draftJson(++m_last, it.key(), it.value()));
    m_sizeWhenNew = lines.size();
    return replaceFile(m_path, lines);
}

bool OutboxLog::isLong() const
{
    return QFileInfo(m_path).size() > 2 * m_sizeWhenNew + Slack;
}

Result<> OutboxLog::append(const QByteArray &lines, bool synced)
{
    QFile file(m_path);
    const bool isNew = !file.exists();
    // A line broken off by a crash must not swallow the next one; an empty line means nothing.
    const auto bytes = '\n' + lines;
    if (!file.open(QIODevice::Append) || file.write(bytes) != bytes.size())
        return fileError(file);
    if (!synced)
        return file.flush() ? Result<>() : fileError(file);
    if (auto done = syncToDisk(file); !done)
        return done;
    return isNew ? syncFolder(QFileInfo(m_path).absolutePath()) : Result<>();
}

} // namespace Frontdesk
