// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audience/audiencetable.h"
#include "core/client/audiencesource.h"
#include "core/client/pace.h"
#include "core/storage/changeset.h"

#include <QJsonObject>
#include <QSet>

#include <functional>

namespace Frontdesk {

class AccountSource;
class AttributeSource;
class Cache;
class ChangeFeed;
class Clock;
class FileThread;
class Outbox;
class TagSource;
struct OutboxEntry;

/// A table of the cache's contacts, made when it is asked first and kept level until forget(). It lives
/// in the thread that searches the cache, where one job runs after the other: it is filled some
/// hundred contacts at a time, so that searches get between.
class CachedAudience : public AudienceSource
{
    Q_OBJECT

public:
    struct Parts {
        Cache &cache;
        Outbox &outbox;
        ChangeFeed &feed;
        const TagSource &tags;
        const AttributeSource &attributes;
        const AccountSource &accounts;
        const Clock &clock;
        FileThread &files;
        User me;
        /// Posts to a path of the relay.
        std::function<Async<QJsonObject>(const QString &path, const QJsonObject &body)> post;
    };

    explicit CachedAudience(const Parts &parts, QObject *parent = nullptr);

    Async<Audience> find(const QString &typed, int limit) override;
    void forget() override;
    Async<qint64> exportTo(const QString &typed, const QString &path) override;
    Async<ContactImport> look(const QString &path) override;
    Async<> take(const ContactImport &wanted) override;

private:
    struct Question {
        Search::CustomerQuery query;
        int limit = 0;
        Promise<Audience> answer = {};
    };

    ContactTableNames tableNames() const;
    void begin();
    void fill(const ContactId &after, int generation);
    void answer(const Question &question);
    void takeChanges(const ChangeSet &changes);
    void takeEntry(const OutboxEntry &entry);
    void update();

    const Parts m_parts;
    std::shared_ptr<AudienceTable> m_table; ///< null: nobody has asked
    bool m_isWhole = false;
    int m_generation = 0; ///< of the table
    qint64 m_filled = 0;
    QList<Question> m_waiting; ///< until it is whole
    QSet<ContactId> m_touched;
    QSet<ContactId> m_removed;
    QList<Attribute> m_columns; ///< of the table
    Pace m_news;
};

} // namespace Frontdesk
