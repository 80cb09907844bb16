// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/cachedtemplates.h"

#include "core/base/clock.h"
#include "core/base/logging.h"
#include "core/base/uuid.h"
#include "core/client/accountsource.h"
#include "core/client/attacher.h"
#include "core/client/attachment.h"
#include "core/client/changefeed.h"
#include "core/client/filethread.h"
#include "core/client/outboxoverlay.h"
#include "core/client/templateimport.h"
#include "core/domain/permissions.h"
#include "core/protocol/entitycodec.h"
#include "core/rules/templaterules.h"
#include "core/storage/cache.h"
#include "core/storage/entitystore.h"
#include "core/storage/outbox.h"

#include <QJsonArray>

#include <algorithm>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

static_assert(TemplateSource::LongestCode == TemplateLimits::Code);
static_assert(TemplateSource::LongestTitle == TemplateLimits::Title);
static_assert(TemplateSource::LongestFolder == TemplateLimits::Folder);

bool standsBefore(const ReplyTemplate &a, const ReplyTemplate &b)
{
    if (const int order = QString::localeAwareCompare(a.folder, b.folder); order != 0)
        return order < 0;
    if (const int order = QString::localeAwareCompare(a.title, b.title); order != 0)
        return order < 0;
    return a.id < b.id;
}

void insertInOrder(QList<ReplyTemplate> &all, const ReplyTemplate &one)
{
    all.insert(std::lower_bound(all.cbegin(), all.cend(), one, standsBefore), one);
}

Result<QList<ReplyTemplate>> readTemplates(Sql::Database &database)
{
    auto all = EntityStore(database).templates();
    if (all)
        std::sort(all->begin(), all->end(), standsBefore);
    return all;
}

QList<TemplateVersion> versionsFrom(const QJsonObject &answer)
{
    QList<TemplateVersion> versions;
    const auto array = answer["versions"_L1].toArray();
    for (const auto &value : array) {
        const auto json = value.toObject();
        const auto was = json["was"_L1].toObject();
        const auto entity = Protocol::entityFrom(
            u"template"_s, was["id"_L1].toString(), was["ver"_L1].toInteger(), was);
        versions.append({std::get<ReplyTemplate>(entity),
                         UserId(json["changed_by"_L1].toString()),
                         json["changed_at"_L1].toInteger()});
    }
    return versions;
}

Error templateError(ErrorKind kind, const QString &code, const QVariantMap &args = {})
{
    return {kind, code, {}, args};
}

} // namespace

CachedTemplates::CachedTemplates(Parts parts, QObject *parent)
    : TemplateSource(parent)
    , m_parts(std::move(parts))
{
    const auto again = [this] {
        layOver();
        Q_EMIT changed();
    };
    connect(&m_parts.feed, &ChangeFeed::changed, this, &CachedTemplates::take);
    connect(&m_parts.cache, &Cache::rebuilt, this, [this] {
        read();
        readUses();
    });
    connect(&m_parts.outbox, &Outbox::entryChanged, this, &CachedTemplates::takeEntry);
    connect(&m_parts.outbox, &Outbox::entryRemoved, this, &CachedTemplates::takeEntry);
    connect(&m_parts.outbox, &Outbox::reloaded, this, again);
    connect(&m_parts.accounts, &AccountSource::accountsChanged, this, again); // teams and roles
    layOver();
    read();
    readUses();
}

TemplateUse CachedTemplates::use(const TemplateId &id) const
{
    return m_uses.value(id, TemplateUse{id});
}

bool CachedTemplates::mayChange(const ReplyTemplate &one) const
{
    return Frontdesk::mayChange(me(), one);
}

Async<TemplateId> CachedTemplates::put(const ReplyTemplate &one)
{
    auto wanted = tidied(one);
    const auto *known = find(one.id);
    if (one.id.isNull())
        wanted.id = TemplateId(newUuid(m_parts.clock.nowMs()));
    wanted.owner = known ? known->owner : m_parts.me.id;
    if (known && !mayChange(*known))
        return ready<TemplateId>(templateError(ErrorKind::Unauthorized, u"auth.forbidden"_s));
    if (auto fits = check(wanted); !fits)
        return ready<TemplateId>(fits.error());
    const auto kept = keep(Protocol::PutTemplate{wanted, one.ver});
    return whenDone(kept, this, [id = wanted.id](const Result<> &done) {
        return done ? Result<TemplateId>(id) : Result<TemplateId>(done.error());
    });
}

Async<> CachedTemplates::remove(const TemplateId &id)
{
    const auto *known = find(id);
    if (!known)
        return ready<void>(templateError(ErrorKind::NotFound, u"template.not-found"_s));
    if (!mayChange(*known))
        return ready<void>(templateError(ErrorKind::Unauthorized, u"auth.forbidden"_s));
    return keep(Protocol::RemoveTemplate{id, known->ver});
}

Async<QList<TemplateVersion>> CachedTemplates::versions(const TemplateId &id)
{
    const auto asked = m_parts.ask(u"/api/v1/templates/%1/versions"_s.arg(id.value()));
    return whenDone(
        asked, this, [](const Result<QJsonObject> &answer) -> Result<QList<TemplateVersion>> {
            if (!answer)
                return answer.error();
            return versionsFrom(*answer);
        });
}

Async<Content> CachedTemplates::attach(const QString &path)
{
    return m_parts.attacher.attach(path, rulesOf(Platform::Line));
}

/// As the relay will, so that nobody hears of it hours later.
Result<> CachedTemplates::check(const ReplyTemplate &wanted) const
{
    if (wanted.scope == TemplateScope::Mine && wanted.owner != m_parts.me.id)
        return templateError(ErrorKind::Rejected, u"template.scope-invalid"_s);
    if (auto fits = checkTemplate(wanted, checkBeforeUpload); !fits)
        return fits;
    for (const auto &other : m_all) {
        if (takesCodeOf(other, wanted, m_parts.me.id)) {
            return templateError(
                ErrorKind::Rejected, u"template.code-taken"_s, {{u"title"_s, other.title}});
        }
    }
    return {};
}

Async<TemplateImport> CachedTemplates::importFrom(const QString &path)
{
    const auto planned =
        m_parts.files.run([path,
                           library = TemplateLibrary{m_all, me(), names()},
                           pending = m_parts.pending,
                           now = m_parts.clock.nowMs()]() -> Result<TemplateImportPlan> {
            return planImport(path, library, pending, now);
        });
    const Promise<TemplateImport> promise;
    whenDone(planned, this, [this, promise](const Result<TemplateImportPlan> &plan) {
        if (!plan)
            return promise.give(plan.error());
        QList<OutboxEntry> entries;
        for (const auto &command : plan->commands)
            entries.append(entryOf(command));
        if (entries.isEmpty())
            return promise.give(plan->report);
        whenDone(m_parts.outbox.putAll(entries),
                 this,
                 [promise, report = plan->report](const Result<> &kept) {
                     promise.give(kept ? Result<TemplateImport>(report)
                                       : Result<TemplateImport>(kept.error()));
                 });
    });
    return promise.future();
}

Async<> CachedTemplates::exportTo(const QString &path, const QList<TemplateId> &which)
{
    auto chosen = m_shown;
    if (!which.isEmpty()) {
        const QSet<TemplateId> wanted(which.cbegin(), which.cend());
        chosen.removeIf([&](const ReplyTemplate &one) { return !wanted.contains(one.id); });
    }
    return m_parts.files.run(
        [path, chosen, names = names()] { return exportTemplates(path, chosen, names); });
}

TemplateFileNames CachedTemplates::names() const
{
    TemplateFileNames names;
    const auto accounts = m_parts.accounts.accounts();
    for (const auto &account : accounts)
        names.accounts.insert(account.slug, account.id);
    const auto teams = m_parts.accounts.teams();
    for (const auto &team : teams)
        names.teams.insert(team.name, team.id);
    return names;
}

Async<> CachedTemplates::keep(Protocol::CommandArgs args)
{
    return m_parts.outbox.put(entryOf(std::move(args)));
}

OutboxEntry CachedTemplates::entryOf(Protocol::CommandArgs args) const
{
    const auto now = m_parts.clock.nowMs();
    OutboxEntry entry;
    entry.command = {CommandId(newUuid(now)), now, std::move(args)};
    entry.author = m_parts.me.id;
    return entry;
}

User CachedTemplates::me() const
{
    const auto all = m_parts.accounts.colleagues();
    for (const auto &user : all) {
        if (user.id == m_parts.me.id)
            return user;
    }
    return m_parts.me;
}

/// A team's is for its members; who may change it has to find it too.
bool CachedTemplates::mayUse(const ReplyTemplate &one) const
{
    if (one.scope != TemplateScope::Team || mayChange(one))
        return true;
    const auto teams = m_parts.accounts.teams();
    return std::any_of(teams.cbegin(), teams.cend(), [&](const Team &team) {
        return team.id == one.team && team.members.contains(m_parts.me.id);
    });
}

const ReplyTemplate *CachedTemplates::find(const TemplateId &id) const
{
    const auto found = std::find_if(
        m_all.cbegin(), m_all.cend(), [&](const ReplyTemplate &one) { return one.id == id; });
    return found == m_all.cend() ? nullptr : &*found;
}

/// The version stays the relay's: who changes the same one again says what was there before both, and
/// the relay knows its own colleague.
void CachedTemplates::layOver()
{
    QHash<TemplateId, std::optional<ReplyTemplate>> waiting; ///< nothing: removed
    for (const auto &entry : m_parts.outbox.entries()) {
        if (!isOnItsWay(entry))
            continue;
        if (const auto *put = std::get_if<Protocol::PutTemplate>(&entry.command.args)) {
            auto wanted = put->wanted;
            wanted.owner = m_parts.me.id;
            wanted.changedBy = m_parts.me.id;
            wanted.changedAt = entry.command.madeAt;
            wanted.ver = put->base;
            waiting.insert(wanted.id, wanted);
        } else if (const auto *gone = std::get_if<Protocol::RemoveTemplate>(&entry.command.args)) {
            waiting.insert(gone->id, std::nullopt);
        }
    }
    m_all.clear();
    for (const auto &one : std::as_const(m_held)) {
        const auto over = waiting.find(one.id);
        if (over == waiting.end()) {
            m_all.append(one);
        } else if (*over) {
            (*over)->owner = one.owner;
            (*over)->ver = one.ver;
        }
    }
    for (const auto &over : std::as_const(waiting)) {
        if (over)
            insertInOrder(m_all, *over);
    }
    m_shown.clear();
    std::copy_if(m_all.cbegin(),
                 m_all.cend(),
                 std::back_inserter(m_shown),
                 [this](const auto &one) { return mayUse(one); });
}

void CachedTemplates::read()
{
    const auto all = m_parts.cache.read(readTemplates);
    whenDone(all, this, [this, asked = ++m_reads](const Result<QList<ReplyTemplate>> &templates) {
        if (!templates)
            qCWarning(LogClient) << "templates were not read:" << templates.error().detail;
        if (!templates || asked != m_reads)
            return;
        m_held = *templates;
        layOver();
        Q_EMIT changed();
    });
}

void CachedTemplates::readUses()
{
    const auto all = m_parts.cache.read(
        [](Sql::Database &database) { return EntityStore(database).templateUses(); });
    whenDone(all, this, [this, asked = ++m_useReads](const Result<QList<TemplateUse>> &uses) {
        if (!uses)
            qCWarning(LogClient) << "uses of templates were not read:" << uses.error().detail;
        if (!uses || asked != m_useReads)
            return;
        m_uses.clear();
        for (const auto &use : *uses)
            m_uses.insert(use.id, use);
        Q_EMIT usesChanged();
    });
}

void CachedTemplates::take(const ChangeSet &changes)
{
    if (changes.templates || changes.everything)
        read();
    if (changes.templateUses || changes.everything)
        readUses();
}

void CachedTemplates::takeEntry(const OutboxEntry &entry)
{
    if (!std::holds_alternative<Protocol::PutTemplate>(entry.command.args)
        && !std::holds_alternative<Protocol::RemoveTemplate>(entry.command.args))
        return;
    layOver();
    Q_EMIT changed();
}

} // namespace Frontdesk
