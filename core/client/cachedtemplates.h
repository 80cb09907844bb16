// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/templatesource.h"
#include "core/storage/changeset.h"
#include "core/storage/outboxentry.h"
#include "core/storage/pendingfiles.h"

#include <QJsonObject>

#include <functional>

namespace Frontdesk {

class AccountSource;
class Attacher;
class Cache;
class ChangeFeed;
class Clock;
class FileThread;
class Outbox;

/// Templates of the cache, and over them what waits in the outbox. All are held, some thousands; they
/// are read and sorted in the reading thread.
class CachedTemplates : public TemplateSource
{
    Q_OBJECT

public:
    /// A GET at the relay, signed in.
    using Ask = std::function<Async<QJsonObject>(const QString &path)>;

    struct Parts {
        Cache &cache;
        Outbox &outbox;
        ChangeFeed &feed;
        const Clock &clock;
        AccountSource &accounts; ///< knows roles and teams
        FileThread &files;
        PendingFiles pending;
        Attacher &attacher;
        User me; ///< as I signed in; what accounts says of me counts more
        Ask ask;
    };

    explicit CachedTemplates(Parts parts, QObject *parent = nullptr);

    QList<ReplyTemplate> templates() const override { return m_shown; }
    TemplateUse use(const TemplateId &id) const override;
    bool mayChange(const ReplyTemplate &one) const override;
    Async<TemplateId> put(const ReplyTemplate &one) override;
    Async<> remove(const TemplateId &id) override;
    Async<QList<TemplateVersion>> versions(const TemplateId &id) override;
    Async<Content> attach(const QString &path) override;
    Async<TemplateImport> importFrom(const QString &path) override;
    Async<> exportTo(const QString &path, const QList<TemplateId> &which) override;

private:
    void read();
    void readUses();
    void take(const ChangeSet &changes);
    void takeEntry(const OutboxEntry &entry);
    void layOver();
    User me() const;
    bool mayUse(const ReplyTemplate &one) const;
    const ReplyTemplate *find(const TemplateId &id) const;
    Result<> check(const ReplyTemplate &wanted) const;
    Async<> keep(Protocol::CommandArgs args);
    OutboxEntry entryOf(Protocol::CommandArgs args) const;
    TemplateFileNames names() const;

    Parts m_parts;
    QList<ReplyTemplate> m_held; ///< of the cache, in order
    QList<ReplyTemplate> m_all; ///< with what waits, in order
    QList<ReplyTemplate> m_shown; ///< of these, what I may use
    QHash<TemplateId, TemplateUse> m_uses;
    int m_reads = 0; ///< of which only the last counts
    int m_useReads = 0;
};

} // namespace Frontdesk
