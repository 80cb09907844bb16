// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/commands/commandprocessor.h"

#include "core/base/uuid.h"
#include "core/domain/permissions.h"
#include "core/protocol/commandform.h"
#include "core/protocol/framecodec.h"
#include "core/relay/journal/rows.h"
#include "core/relay/journal/taskrows.h"

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;
using Protocol::CommandResult;

namespace {

constexpr qint64 CommandLifeMs = qint64(90) * 24 * 60 * 60 * 1000;

CommandResult rejected(const Protocol::Command &command, const QString &code, QVariantMap args = {})
{
    CommandResult result;
    result.id = command.id;
    result.outcome = CommandResult::Outcome::Rejected;
    result.code = code;
    result.codeArgs = std::move(args);
    return result;
}

/// Whether trying the same again could end differently.
bool isFinal(ErrorKind kind)
{
    return kind == ErrorKind::Rejected || kind == ErrorKind::NotFound || kind == ErrorKind::Conflict
        || kind == ErrorKind::Unauthorized;
}

struct Stored {
    QByteArray hash;
    QByteArray result;
};

Result<std::optional<Stored>>
storedResult(WriteContext &context, const User &who, const Protocol::Command &command)
{
    return context.database.selectOne(
        "SELECT request_hash, result FROM command WHERE workspace = :workspace "
        "AND app_user = :user AND id = :id",
        {{":workspace", Workspace}, {":user", who.id.value()}, {":id", command.id.value()}},
        [](const Sql::Row &row) {
            return Stored{row.utf8(0), row.utf8(1)};
        });
}

Result<> storeResult(WriteContext &context,
                     const User &who,
                     const Protocol::Command &command,
                     const CommandResult &result)
{
    auto done = context.database.execute(
        "INSERT INTO command (workspace, app_user, id, request_hash, result, at) "
        "VALUES (:workspace, :user, :id, :hash, :result, :now)",
        {{":workspace", Workspace},
         {":user", who.id.value()},
         {":id", command.id.value()},
         {":hash", Protocol::commandHash(command)},
         {":result", Sql::Utf8{Protocol::encode(result)}},
         {":now", context.now}});
    if (!done)
        return done.error();
    return {};
}

/// What a command is about.
struct CommandTarget {
    QString desk;
    QString missing; ///< the code for a thing that is not there
};
using CommandTargets = QList<CommandTarget>;

/// What is not there has no desk: that is for the handler to say.
template <typename T>
Result<> addTarget(CommandTargets &targets, Result<std::optional<T>> thing, const QString &missing)
{
    if (!thing)
        return thing.error();
    if (*thing)
        targets.append({deskScope((*thing)->account), missing});
    return {};
}

/// Nothing for what is about no desk.
Result<CommandTargets> targetsOf(Sql::Database &database, const Protocol::CommandArgs &args)
{
    CommandTargets targets;
    const auto added = std::visit(
        [&](const auto &known) -> Result<> {
            const auto addContact = [&](const ContactId &contact) {
                return addTarget(targets, contactById(database, contact), u"contact.not-found"_s);
            };
            if constexpr (requires { known.conversation; }) {
                return addTarget(targets,
                                 conversationById(database, known.conversation),
                                 u"conversation.not-found"_s);
            } else if constexpr (requires { known.message; }) {
                return addTarget(
                    targets, messageById(database, known.message), u"message.not-found"_s);
            } else if constexpr (requires { known.task; }) {
                return addTarget(targets, taskById(database, known.task), u"task.not-found"_s);
            } else if constexpr (requires { known.other; }) {
                const auto one = addContact(known.contact);
                return one ? addContact(known.other) : one;
            } else if constexpr (requires { known.contact; }) {
                return addContact(known.contact);
            } else {
                return {};
            }
        },
        args);
    if (!added)
        return added.error();
    return targets;
}

/// What a handler wrote stays only where it said Ok.
Result<CommandResult> runInSavepoint(const CommandHandler &handler,
                                     WriteContext &context,
                                     const User &who,
                                     const Protocol::CommandArgs &args)
{
    if (auto marked = context.database.execute("SAVEPOINT command"); !marked)
        return marked.error();
    auto result = handler.run(context, who, args);
    if (!result || result->outcome != CommandResult::Outcome::Ok) {
        context.log.forget();
        if (auto undone = context.database.execute("ROLLBACK TO command"); !undone)
            return undone.error();
    }
    if (auto released = context.database.execute("RELEASE command"); !released)
        return released.error();
    return result;
}

} // namespace

CommandProcessor::CommandProcessor(Store &store, ScopesOf readable)
    : m_store(store)
    , m_readable(std::move(readable))
{
}

void CommandProcessor::add(std::unique_ptr<CommandHandler> handler)
{
    m_handlers.push_back(std::move(handler));
}

QStringList CommandProcessor::types() const
{
    QStringList types;
    for (const auto &handler : m_handlers)
        types.append(handler->type());
    return types;
}

Async<CommandResult> CommandProcessor::run(const User &who, const Protocol::Command &command)
{
    if (!isUuid(command.id.value()))
        return ready<CommandResult>(rejected(command, u"command.invalid"_s));
    return m_store.write(
        [this, who, command](WriteContext &context) { return runOnce(context, who, command); });
}

Result<CommandResult> CommandProcessor::runOnce(WriteContext &context,
                                                const User &who,
                                                const Protocol::Command &command) const
{
    auto stored = storedResult(context, who, command);
    if (!stored)
        return stored.error();
    if (*stored) {
        if ((*stored)->hash != Protocol::commandHash(command))
            return rejected(command, u"command.id-reuse"_s);
        auto frame = Protocol::decode((*stored)->result);
        if (!frame)
            return frame.error();
        return std::get<CommandResult>(std::move(*frame));
    }
    auto result = execute(context, who, command);
    if (!result)
        return result;
    if (auto kept = storeResult(context, who, command, *result); !kept)
        return kept.error();
    return result;
}

Result<CommandResult> CommandProcessor::execute(WriteContext &context,
                                                const User &who,
                                                const Protocol::Command &command) const
{
    const auto *handler = handlerFor(command);
    if (!handler)
        return rejected(command, u"command.unknown"_s);
    if (command.madeAt != 0 && context.now - command.madeAt > CommandLifeMs)
        return rejected(command, u"command.expired"_s);
    if (!mayRun(who.role, handler->type()))
        return rejected(command, u"auth.forbidden"_s);
    if (const auto *other = std::get_if<Protocol::OtherCommand>(&command.args)) {
        const auto field = Protocol::wrongFieldOf(other->type, other->args);
        return rejected(command, u"command.invalid"_s, {{u"field"_s, field.value_or(QString())}});
    }
    if (auto within = checkReach(context, who, command.args); !within) {
        if (!isFinal(within.error().kind))
            return within.error();
        return rejected(command, within.error().code);
    }

    auto result = runInSavepoint(*handler, context, who, command.args);
    if (!result) {
        if (!isFinal(result.error().kind))
            return result;
        return rejected(command, result.error().code, result.error().args);
    }
    if (auto numbered = context.log.number(context.database); !numbered)
        return numbered.error();
    result->id = command.id;
    if (auto shown = sayWhereItShows(context, who, *result); !shown)
        return shown.error();
    return result;
}

/// In a scope that its author follows: nobody waits for news of another's.
Result<> CommandProcessor::sayWhereItShows(WriteContext &context,
                                           const User &who,
                                           CommandResult &result) const
{
    const auto &changes = context.log.changes();
    if (changes.isEmpty())
        return {};
    const auto allowed = m_readable(context.database, who.id);
    if (!allowed)
        return allowed.error();
    for (const auto &change : changes) {
        if (!allowed->contains(change.scope))
            continue;
        result.scope = change.scope;
        result.seq = change.to;
    }
    return {};
}

Result<> CommandProcessor::checkReach(WriteContext &context,
                                      const User &who,
                                      const Protocol::CommandArgs &args) const
{
    const auto targets = targetsOf(context.database, args);
    if (!targets)
        return targets.error();
    if (targets->isEmpty())
        return {};
    const auto allowed = m_readable(context.database, who.id);
    if (!allowed)
        return allowed.error();
    for (const auto &target : *targets) {
        if (!allowed->contains(target.desk))
            return Error{ErrorKind::NotFound, target.missing};
    }
    return {};
}

const CommandHandler *CommandProcessor::handlerFor(const Protocol::Command &command) const
{
    const auto *other = std::get_if<Protocol::OtherCommand>(&command.args);
    const QString type = other ? other->type : QString(Protocol::typeOf(command.args));
    for (const auto &handler : m_handlers) {
        if (handler->type() == type)
            return handler.get();
    }
    return nullptr;
}

} // namespace Frontdesk::Relay
