// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/templateimport.h"

#include "core/base/uuid.h"
#include "core/client/attachment.h"
#include "core/domain/permissions.h"
#include "core/rules/ruleerrors.h"
#include "core/rules/templaterules.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QSet>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

bool isCsv(const QString &path)
{
    return path.endsWith(".csv"_L1, Qt::CaseInsensitive);
}

TemplateFile readTemplateFile(const QString &path, const TemplateFileNames &names)
{
    TemplateFile file;
    QFile source(path);
    if (source.size() > TemplateFileLimits::Bytes) {
        file.note(0, u"import.too-large"_s, {{u"limit"_s, TemplateFileLimits::Bytes}});
    } else if (!source.open(QIODevice::ReadOnly)) {
        file.note(0, u"file.unreadable"_s, {{u"name"_s, QFileInfo(path).fileName()}});
    } else {
        const auto bytes = source.readAll();
        return isCsv(path) ? templatesFromCsv(bytes, names) : templatesFromJson(bytes);
    }
    return file;
}

/// @p named as a file beside or below the table; empty if it is not. A table that somebody sent must
/// not bring along what lies elsewhere on this computer.
QString fileBeside(const QString &table, const QString &named)
{
    const auto folder = QFileInfo(table).canonicalPath();
    const auto path = QFileInfo(QDir(folder), named).canonicalFilePath();
    return !folder.isEmpty() && path.startsWith(folder + u'/') ? path : QString();
}

/// Brings the files that @p filed refers to into its bubbles.
void takeFiles(const QString &table,
               FiledTemplate &filed,
               const PendingFiles &pending,
               TemplateFile &file)
{
    for (const auto &one : std::as_const(filed.files)) {
        const auto path = fileBeside(table, one.path);
        const auto taken = path.isEmpty()
            ? Result<Content>(
                Error{ErrorKind::Rejected, u"file.unreadable"_s, {}, {{u"name"_s, one.path}}})
            : attachmentFrom(path, pending, rulesOf(Platform::Line));
        if (!taken) {
            file.note(one.line, taken.error().code, taken.error().args);
            continue;
        }
        auto &bubbles = one.account.isNull() ? filed.one.bubbles : filed.one.overrides[one.account];
        bubbles[one.bubble] = *taken;
    }
}

/// The names of all files in @p one.
QSet<QString> filesOf(const ReplyTemplate &one)
{
    QSet<QString> files;
    const auto take = [&files](const QList<Content> &bubbles) {
        for (const auto &bubble : bubbles) {
            if (bubble.media)
                files << bubble.media->sha << bubble.media->thumbnail;
        }
    };
    take(one.bubbles);
    for (const auto &own : one.overrides)
        take(own);
    files.remove({});
    return files;
}

/// Compares templates of a file with what is here, one after the other.
class ImportPlanner
{
public:
    ImportPlanner(const TemplateLibrary &library,
                  const PendingFiles &pending,
                  TemplateFile &file,
                  qint64 nowMs)
        : m_library(library)
        , m_pending(pending)
        , m_file(file)
        , m_nowMs(nowMs)
        , m_teams(library.names.teams.cbegin(), library.names.teams.cend())
        , m_accounts(library.names.accounts.cbegin(), library.names.accounts.cend())
    {
        for (const auto &one : library.templates) {
            m_known.insert(one.id, one);
            m_files += filesOf(one);
        }
        for (const auto &filed : file.templates)
            m_filed.insert(filed.one.id);
        // What the file changes has the code that the file says, not the one it had.
        for (const auto &one : library.templates) {
            if (!m_filed.contains(one.id))
                holdCode(one);
        }
    }

    void take(const FiledTemplate &filed)
    {
        auto wanted = tidied(filed.one);
        if (!wanted.id.isNull() && m_seen.contains(wanted.id))
            return m_file.note(filed.line, u"import.value"_s, {{u"column"_s, u"id"_s}});
        m_seen.insert(wanted.id);
        const auto known = m_known.constFind(wanted.id);
        const bool isNew = known == m_known.cend();
        if (!isNew && !mayChange(m_library.me, *known))
            return m_file.note(filed.line, u"auth.forbidden"_s);
        wanted.owner = isNew ? m_library.me.id : known->owner;
        if (isNew)
            wanted.id = TemplateId(newUuid(m_nowMs));
        if (auto fits = check(wanted); !fits)
            return m_file.note(filed.line, fits.error().code, fits.error().args);
        if (auto there = checkPlaces(wanted, isNew ? ReplyTemplate() : *known); !there)
            return m_file.note(filed.line, there.error().code, there.error().args);
        holdCode(wanted);
        add(wanted, isNew ? nullptr : &*known);
    }

    TemplateImportPlan plan() &&
    {
        if (!m_file.isGood()) {
            m_plan.commands.clear();
            m_plan.report = {0, 0, 0, m_file.problems, m_file.moreProblems};
        }
        return std::move(m_plan);
    }

private:
    Result<> check(const ReplyTemplate &wanted) const
    {
        if (wanted.scope == TemplateScope::Mine && wanted.owner != m_library.me.id)
            return Error{ErrorKind::Rejected, u"template.scope-invalid"_s};
        if (auto fits = checkTemplate(wanted, checkBeforeUpload); !fits)
            return fits;
        const auto same = m_codes.value(foldedCode(wanted.code));
        for (const auto &other : same) {
            if (takesCodeOf(other, wanted, m_library.me.id)) {
                return Error{
                    ErrorKind::Rejected, u"template.code-taken"_s, {}, {{u"title"_s, other.title}}};
            }
        }
        return {};
    }

    /// The relay would refuse it, and keep the others. What @p known says already is there.
    Result<> checkPlaces(const ReplyTemplate &wanted, const ReplyTemplate &known) const
    {
        const bool isForTeam = wanted.scope == TemplateScope::Team;
        if (isForTeam && wanted.team != known.team && !m_teams.contains(wanted.team))
            return Error{ErrorKind::NotFound, u"team.not-found"_s};
        const auto before = known.accounts + known.overrides.keys();
        const auto accounts = wanted.accounts + wanted.overrides.keys();
        for (const auto &account : accounts) {
            if (!m_accounts.contains(account) && !before.contains(account))
                return Error{ErrorKind::NotFound, u"account.not-found"_s};
        }
        const auto files = filesOf(wanted);
        for (const auto &sha : files) {
            if (!m_files.contains(sha) && !m_pending.has(sha))
                return Error{ErrorKind::Rejected, QString(RuleError::MediaMissing)};
        }
        return {};
    }

    void holdCode(const ReplyTemplate &one)
    {
        if (!one.code.isEmpty() && !one.retired)
            m_codes[foldedCode(one.code)].append(one);
    }

    void add(ReplyTemplate wanted, const ReplyTemplate *known)
    {
        if (!known) {
            ++m_plan.report.made;
            m_plan.commands.append({wanted, 0});
            return;
        }
        wanted.changedBy = known->changedBy;
        wanted.changedAt = known->changedAt;
        wanted.ver = known->ver;
        if (wanted == *known) {
            ++m_plan.report.same;
            return;
        }
        ++m_plan.report.changed;
        m_plan.commands.append({wanted, known->ver});
    }

    const TemplateLibrary &m_library;
    const PendingFiles &m_pending;
    TemplateFile &m_file;
    const qint64 m_nowMs;
    const QSet<TeamId> m_teams;
    const QSet<AccountId> m_accounts;
    QSet<QString> m_files; ///< of templates that are here; the relay has them
    QHash<TemplateId, ReplyTemplate> m_known;
    QSet<TemplateId> m_filed;
    QSet<TemplateId> m_seen;
    QHash<QString, QList<ReplyTemplate>> m_codes; ///< in use, folded
    TemplateImportPlan m_plan;
};

} // namespace

TemplateImportPlan planImport(const QString &path,
                              const TemplateLibrary &library,
                              const PendingFiles &pending,
                              qint64 nowMs)
{
    auto file = readTemplateFile(path, library.names);
    // Nothing is copied for a table that cannot be used.
    const bool isReadable = file.isGood();
    for (auto &filed : file.templates) {
        if (isReadable)
            takeFiles(path, filed, pending, file);
    }
    ImportPlanner planner(library, pending, file, nowMs);
    const auto all = file.templates;
    for (const auto &filed : all)
        planner.take(filed);
    return std::move(planner).plan();
}

Result<> exportTemplates(const QString &path,
                         const QList<ReplyTemplate> &templates,
                         const TemplateFileNames &names)
{
    const auto bytes = isCsv(path) ? templatesAsCsv(templates, names) : templatesAsJson(templates);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Error{ErrorKind::Storage, u"file.unwritable"_s, file.errorString()};
}

} // namespace Frontdesk
