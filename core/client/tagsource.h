// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/client/tagindex.h"
#include "core/client/tagtable.h"
#include "core/domain/conversation.h"
#include "core/domain/team.h"

#include <QObject>

#include <chrono>

namespace Frontdesk {

/// What giving or taking a tag changed.
struct TagReceipt {
    struct Step {
        ContactId contact;
        qint64 seen = 0; ///< version of the contact that it was done to
    };

    Tag tag;
    bool given = true; ///< or taken
    QList<Step> steps; ///< of those that had not (had) it before
};

/// The tags there are, and giving and taking them. Changes are safe on disk when they answer, seen at
/// once, and work offline; of two who give and take one at once the one who gives wins, of two who
/// change what a tag is the first, and ConversationActions::refused() tells. GUI thread.
class TagSource : public QObject
{
    Q_OBJECT

public:
    static constexpr int LongestName = Tag::LongestName;
    static constexpr std::chrono::hours Endless{0}; ///< as how long a tag is given for

    explicit TagSource(QObject *parent = nullptr);

    /// By name; none that is removed.
    virtual QList<Tag> tags() const = 0;
    /// The last removed one first.
    virtual QList<Tag> removedTags() const = 0;
    virtual TagUse use(const TagId &id) const = 0;
    /// Those whose name or group has the typed words, as searches compare them; all without words.
    /// Those that were given here last come first, then by group and name.
    QList<Tag> like(const QString &typed, qsizetype limit = 1'000'000) const;
    /// A tag of that name: a known one, whatever its case, or a new one, which is kept with the first
    /// customer it is given to. Error: Rejected "tag.invalid".
    virtual Result<Tag> tagNamed(const QString &name) const = 0;
    virtual Async<TagReceipt> give(const QList<ContactId> &contacts, const Tag &tag) = 0;
    /// It ends by itself after @p span, or is Endless. Also to those who have it, with another end.
    virtual Async<TagReceipt>
    giveFor(const QList<ContactId> &contacts, const Tag &tag, std::chrono::hours span) = 0;
    /// The same with the moment when it ends, ms UTC, which is to come.
    virtual Async<TagReceipt>
    giveUntil(const QList<ContactId> &contacts, const Tag &tag, qint64 until) = 0;
    virtual Async<TagReceipt> take(const QList<ContactId> &contacts, const Tag &tag) = 0;
    /// Brings back what @p receipt changed. What a colleague gave meanwhile stays, and so does what
    /// is already as it was.
    virtual Async<> undo(const TagReceipt &receipt) = 0;

    // For administrators.

    /// Makes tags, with a null id, or changes some that tags() gave. Errors: Rejected "tag.invalid",
    /// "tag.name-taken" (args: name).
    virtual Async<> put(const QList<Tag> &tags) = 0;
    /// Errors of these: NotFound "tag.not-found", Rejected "tag.name-taken", "tag.same".
    virtual Async<> remove(const TagId &tag) = 0;
    virtual Async<> restore(const TagId &tag) = 0;
    virtual Async<> merge(const TagId &tag, const TagId &into) = 0;
    /// Takes over a table of tags: all of it or, with a problem, nothing. Problems: those of
    /// planTagImport(). Errors: "storage.…".
    virtual Async<TagImport> importFrom(const QString &path) = 0;
    /// Error: "file.unwritable".
    virtual Async<> exportTo(const QString &path) = 0;

Q_SIGNALS:
    /// There are other tags.
    void changed();
    /// Of the counts only.
    void usesChanged();

protected:
    void noteGiven(const TagId &tag);
    /// There are other tags, though changed() has not told yet.
    void noteMoved() { m_isIndexed = false; }

private:
    mutable TagIndex m_index; ///< made when it is asked first, and then anew
    mutable bool m_isIndexed = false;
    QList<TagId> m_recent; ///< given here, the last one first
};

} // namespace Frontdesk
