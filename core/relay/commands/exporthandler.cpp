// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/commands/exporthandler.h"

#include "core/base/uuid.h"
#include "core/relay/journal/rows.h"

#include <algorithm>

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;
using Protocol::CommandResult;

namespace {

bool isExportSha(const QString &sha)
{
    constexpr qsizetype ShaLength = 64;
    return sha.size() == ShaLength && std::all_of(sha.cbegin(), sha.cend(), [](QChar one) {
               return (one >= u'0' && one <= u'9') || (one >= u'a' && one <= u'f');
           });
}

} // namespace

Result<CommandResult> NoteExportHandler::run(WriteContext &context,
                                             const User &who,
                                             const Protocol::CommandArgs &args) const
{
    const auto &note = std::get<Protocol::NoteExport>(args);
    const auto conversation = conversationById(context.database, note.conversation);
    if (!conversation)
        return conversation.error();
    if (!*conversation)
        return Error{ErrorKind::NotFound, u"conversation.not-found"_s};
    const bool isKnownWay = note.way == "pdf"_L1 || note.way == "print"_L1;
    if (!isKnownWay || !isExportSha(note.sha) || note.messages < 0)
        return Error{ErrorKind::Rejected, u"export.invalid"_s};
    // Ids and numbers only: who reads the audit need not be one who may read the chat.
    QStringList subject{
        note.conversation.value(), note.way, QString::number(note.messages), note.sha};
    if (note.notes)
        subject.append(u"notes"_s);
    if (note.masked)
        subject.append(u"masked"_s);
    auto noted = context.database.execute(
        "INSERT INTO audit (workspace, id, at, app_user, action, subject) "
        "VALUES (:workspace, :id, :at, :user, 'conversation.export', :subject)",
        {{":workspace", Workspace},
         {":id", newUuid(context.now)},
         {":at", context.now},
         {":user", who.id.value()},
         {":subject", subject.join(u' ')}});
    if (!noted)
        return noted.error();
    return CommandResult{};
}

} // namespace Frontdesk::Relay
