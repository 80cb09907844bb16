// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/client/conversationsource.h"
#include "core/domain/presence.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>
#include <QTimer>

namespace Frontdesk {

class AccountSource;
class PresenceSource;

/// The conversations that a filter takes, in its order, loaded page by page.
///
/// While the pointer is over the list the order is held: rows change in place, what is new waits and
/// heldChanged() tells how much, what leaves stays. Nothing moves under a finger about to press.
class ConversationListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        RowRole = Qt::UserRole, ///< ConversationRow
        AccountRole, ///< Account
        ConversationIdRole, ///< the id as QString
        PreviewRole, ///< QString
        OwnerRole, ///< name of the assignee
        CompanyRole, ///< the most that a colleague does there just now: int(Presence)
    };
    Q_ENUM(Role)

    ConversationListModel(ConversationSource &source,
                          AccountSource &accounts,
                          const Clock &clock,
                          QObject *parent = nullptr);

    /// Rows tell of colleagues who are there. @p presence outlives this.
    void setPresence(const PresenceSource &presence);

    void show(const ConversationFilter &filter);
    const ConversationFilter &filter() const { return m_filter; }
    /// Asks again after an error.
    void retry();
    /// Loads every page, one after the other; loaded() tells of each.
    void loadAll();

    void setOrderHeld(bool held);
    /// Brings everything into order now, held or not.
    void applyHeld();
    /// The agent moves these: if they leave the list, they go at once.
    void letGo(const QList<ConversationId> &conversations);
    int held() const { return static_cast<int>(m_wanting.size()); }

    bool isLoading() const { return m_loading; }
    bool isComplete() const { return m_complete; }
    int rowOf(const ConversationId &conversation) const;
    std::optional<ConversationRow> find(const ConversationId &conversation) const;
    /// Who waits, by tab, where the list looks.
    TabCounts counts() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// The first page is there, or known to be empty.
    void loaded();
    void failed(const Frontdesk::Error &error);
    void heldChanged(int count);
    void countsChanged();

private:
    struct Entry {
        ConversationRow row;
        qint64 commit = 0; ///< what is known is as of here
        MessageOrder place = {}; ///< where it stands; while the order is held, where it stood

        friend bool operator==(const Entry &, const Entry &) = default;
    };

    static constexpr int BigPageSize = 1000; ///< where all is wanted

    Entry entryOf(const ConversationRow &row, qint64 commit) const;
    static bool isAbove(const Entry &a, const Entry &b);
    static bool standsAbove(const Entry &a, const MessageOrder &place, const ConversationId &id);
    static bool isNewer(const Entry &news, const Entry &known);
    bool takes(const ConversationRow &row) const;
    void load();
    void goOn();
    void insertPage(const ConversationPage &page);
    void renew();
    void followQuery();
    void askSoon();
    void mergeInQuery(const QList<ConversationRow> &rows, qint64 commit);
    void replaceBy(const ConversationPage &page);
    void forgetWanting(const ConversationPage &page, const QSet<ConversationId> &named);
    void applyEarly();
    void merge(const QList<ConversationRow> &rows, qint64 commit);
    void mergeOne(const Entry &entry);
    void leave(const Entry &entry);
    void place(const Entry &entry);
    void move(int row, const Entry &entry);
    void update(int row, const Entry &entry);
    int placeOf(const Entry &entry, int from, int to) const;
    void remove(const QList<ConversationId> &conversations);
    void removeAt(int first, int last);
    void refreshAccounts();
    void want(const Entry &entry);
    Presence companyIn(const ConversationId &conversation) const;

    ConversationSource &m_source;
    AccountSource &m_accounts;
    const Clock &m_clock;
    const PresenceSource *m_presence = nullptr;
    ConversationFilter m_filter;
    QList<Entry> m_entries; ///< sorted by isAbove()
    QHash<ConversationId, MessageOrder> m_places; ///< Entry::place of each, to find it by
    QHash<ConversationId, Entry> m_wanting; ///< held back: wants to be elsewhere, or to appear
    QSet<ConversationId> m_leaving; ///< shown while the order is held, and not in the list any more
    QSet<ConversationId> m_letGo; ///< moved by the agent
    QList<Entry> m_early; ///< unknown rows that came while a page was under way
    QSet<ConversationId> m_gone; ///< left while a page was under way, which may still name them
    int m_showing = 0; ///< counts show(), to tell late answers from ours
    MessageOrder m_reached; ///< the place up to which pages have brought the list
    bool m_held = false;
    bool m_stale = false; ///< to be read again as soon as that may be
    bool m_asked = false; ///< for that, while a page was under way
    bool m_loading = false;
    bool m_loadsAll = false;
    bool m_complete = true;
    QTimer m_soon; ///< to ask a query again: what it takes is decided by who lists
    QTimer m_clockwork; ///< the same, where its answer changes with time
};

} // namespace Frontdesk
