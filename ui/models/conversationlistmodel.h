// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/client/conversationsource.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>

namespace Frontdesk {

class AccountSource;

/// The conversations of one account or of all, newest first, loaded page by page.
///
/// While the pointer is over the list the order is held: rows change in place, what is new waits, and
/// heldChanged() tells how much. Nothing moves under a finger about to press.
class ConversationListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        RowRole = Qt::UserRole, ///< ConversationRow
        AccountRole, ///< Account
        ConversationIdRole, ///< the id as QString
        PreviewRole, ///< QString
    };
    Q_ENUM(Role)

    ConversationListModel(ConversationSource &source,
                          AccountSource &accounts,
                          const Clock &clock,
                          QObject *parent = nullptr);

    void show(const ConversationFilter &filter);
    const ConversationFilter &filter() const { return m_filter; }
    /// Asks again after an error.
    void retry();

    void setOrderHeld(bool held);
    /// Brings everything into order now, held or not.
    void applyHeld();
    int held() const { return static_cast<int>(m_wanting.size()); }

    bool isLoading() const { return m_loading; }
    bool isComplete() const { return m_complete; }
    int rowOf(const ConversationId &conversation) const;
    std::optional<ConversationRow> find(const ConversationId &conversation) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// The first page is there, or known to be empty.
    void loaded();
    void failed(const Frontdesk::Error &error);
    void heldChanged(int count);

private:
    struct Entry {
        ConversationRow row;
        qint64 commit = 0; ///< what is known is as of here

        friend bool operator==(const Entry &, const Entry &) = default;
    };

    static bool isAbove(const ConversationRow &a, const ConversationRow &b);
    static bool isNewer(const Entry &news, const Entry &known);
    void load();
    void insertPage(const ConversationPage &page);
    void applyEarly();
    void merge(const QList<ConversationRow> &rows, qint64 commit);
    void mergeOne(const Entry &entry);
    void place(const Entry &entry);
    void move(int row, const Entry &entry);
    void update(int row, const Entry &entry);
    int placeOf(const Entry &entry, int from, int to) const;
    void remove(const QList<ConversationId> &conversations);
    void removeAt(int row);
    void refreshAccounts();
    void want(const Entry &entry);
    QString accessibleText(const ConversationRow &row) const;

    ConversationSource &m_source;
    AccountSource &m_accounts;
    const Clock &m_clock;
    ConversationFilter m_filter;
    QList<Entry> m_entries; ///< sorted by isAbove(), but for those in m_wanting
    QHash<ConversationId, Entry> m_wanting; ///< held back: wants to be elsewhere, or to appear
    QList<Entry> m_early; ///< unknown rows that came while a page was under way
    QSet<ConversationId> m_gone; ///< left while a page was under way, which may still name them
    int m_showing = 0; ///< counts show(), to tell late answers from ours
    MessageOrder m_reached; ///< lastOrder of the oldest row that pages have brought
    bool m_held = false;
    bool m_loading = false;
    bool m_complete = true;
};

} // namespace Frontdesk
