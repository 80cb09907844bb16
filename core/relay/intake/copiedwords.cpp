// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/intake/copiedwords.h"

#include "core/domain/task.h"
#include "core/relay/journal/rows.h"
#include "core/relay/journal/taskrows.h"

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ShortestCopied = 4; ///< "ok" is in everything
constexpr qsizetype LongestOfLine = 200; ///< of words in a hand-over note; then "…" follows
constexpr QStringView LineBullet = u"· ";
constexpr QStringView GoneWords = u"[…]"; // in no language: colleagues read it in theirs

/// @p words as a to-do takes them over.
QString asTaskText(const QString &words)
{
    QString text = words.simplified().left(Task::LongestText);
    if (text.size() == Task::LongestText && text.back().isHighSurrogate())
        text.chop(1);
    return text;
}

/// @p words as a hand-over note quotes them.
QString asNoteLine(const QString &words)
{
    QString line = words.simplified();
    line.removeIf([](QChar letter) {
        return (letter >= QChar(0x202A) && letter <= QChar(0x202E))
            || (letter >= QChar(0x2066) && letter <= QChar(0x2069));
    });
    if (line.size() <= LongestOfLine)
        return line;
    auto end = LongestOfLine;
    while (end > 0 && (line.at(end).isLowSurrogate() || line.at(end).isMark()))
        --end;
    return line.left(end) + u'…';
}

/// Where @p words begin in a line of a hand-over note: at its end or in front of what stands in
/// brackets, and behind the bullet or the colon after who and when. -1: they are not quoted in it.
qsizetype quotedAt(const QString &line, const QString &words)
{
    if (!line.startsWith(LineBullet))
        return -1;
    const auto first = LineBullet.size();
    for (auto at = line.indexOf(words, first); at >= 0; at = line.indexOf(words, at + 1)) {
        const auto behind = QStringView(line).sliced(at + words.size());
        const auto before = QStringView(line).first(at);
        const bool begins = at == first || before.endsWith(": "_L1) || before.endsWith(u'：');
        if (begins && (behind.isEmpty() || behind.startsWith(" ("_L1)))
            return at;
    }
    return -1;
}

QString noteWith(const QString &text, const QString &was, const QString &now)
{
    auto lines = text.split(u'\n');
    for (auto &line : lines) {
        if (const auto at = quotedAt(line, was); at >= 0)
            line.replace(at, was.size(), now);
    }
    return lines.join(u'\n');
}

Result<> renewTasks(WriteContext &context, const Message &message, const QString &was)
{
    const auto old = asTaskText(was);
    const auto now = asTaskText(message.content.text);
    const auto kept = keptTasksOf(context.database, message.account, message.id);
    if (!kept)
        return kept.error();
    for (auto one : *kept) {
        QString text = one.one.text;
        if (text != old && (old.size() < ShortestCopied || !text.contains(old)))
            continue;
        text.replace(old, now.isEmpty() ? GoneWords.toString() : now);
        one.one.text = asTaskText(text);
        // Whoever changes it next has to have seen it: their own words would bring the old ones back.
        one.runBy = {};
        one.runFrom = one.one.ver + 1;
        const auto stored = putTask(context.database, one);
        if (!stored)
            return stored.error();
        if (!one.gone)
            context.log.put(deskScope(stored->account), *stored, stored->id.value(), stored->ver);
    }
    return {};
}

Result<> renewNotes(WriteContext &context, const Message &message, const QString &was)
{
    const auto old = asNoteLine(was);
    if (old.isEmpty())
        return {};
    const auto now = asNoteLine(message.content.text);
    const auto notes = notesSince(context.database, message.conversation, message.order.at);
    if (!notes)
        return notes.error();
    for (auto note : *notes) {
        const QString text =
            noteWith(note.content.text, old, now.isEmpty() ? GoneWords.toString() : now);
        if (text == note.content.text)
            continue;
        note.content.text = text;
        const auto stored = updateMessage(context.database, note);
        if (!stored)
            return stored.error();
        context.log.put(*stored);
    }
    return {};
}

} // namespace

Result<> renewCopies(WriteContext &context, const Message &message, const QString &was)
{
    if (was.simplified().isEmpty())
        return {};
    if (auto renewed = renewTasks(context, message, was); !renewed)
        return renewed;
    return renewNotes(context, message, was);
}

} // namespace Frontdesk::Relay
