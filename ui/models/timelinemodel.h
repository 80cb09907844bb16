// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/timelinesource.h"
#include "ui/models/timelinelook.h"

#include <QAbstractListModel>
#include <QSet>

namespace Frontdesk {

/// A window of at most MaxRows rows onto one conversation, oldest first, loaded backwards page by
/// page; what the cache does not have is asked of the relay. Pictures of one set share a row.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        EntryRole = Qt::UserRole, ///< TimelineEntry
        DayBreakRole, ///< true where a new day begins
        JoinsAboveRole, ///< same speaker as the row above, shortly after
        JoinsBelowRole,
        TimeRole, ///< true if the row shows its time
        QuoteRole, ///< QuotedMessage, if the message quotes one
        LookRole, ///< TimelineEntry::look: cheap to ask for
        WaitsForAboveRole, ///< queued behind a reply whose outcome a person must decide
    };
    Q_ENUM(Role)

    /// Where the beginning of the window stands.
    enum class Beginning {
        More, ///< the cache has older messages
        AtRelay, ///< the relay has; asked for automatically while online
        Reached,
    };
    Q_ENUM(Beginning)

    static constexpr int MaxRows = 500;

    explicit TimelineModel(TimelineSource &source, QObject *parent = nullptr);

    void show(const ConversationId &conversation);
    /// Back to the newest messages, when paging up has let go of them.
    void showEnd();
    /// True if loadOlder() would ask for something. (Not canFetchMore(): views call that at the lower
    /// end, and a timeline grows at the upper.)
    bool hasOlder() const;
    void loadOlder();
    /// Goes on after failed(): nothing is asked again by itself.
    void retry();

    const ConversationId &conversation() const { return m_conversation; }
    Beginning beginning() const { return m_beginning; }
    bool isLoading() const { return m_loading || m_asking; }
    /// False if the newest rows were let go of.
    bool isAtEnd() const { return m_atEnd; }
    int rowOf(const MessageId &message) const;
    std::optional<Message> find(const MessageId &message) const;
    /// The place up to which everything here can be marked as read.
    MessageOrder newestOrder() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    /// The first page is there.
    void loaded();
    void failed(const Frontdesk::Error &error);
    /// A new message stands at the end. @p inbound: from the customer.
    void appended(bool inbound);
    void atEndChanged();

private:
    void load();
    void askRelay();
    void insertPage(const TimelinePage &page);
    void applyEarly();
    void take(const QList<Message> &messages, qint64 commit);
    void merge(const Message &message, qint64 commit);
    void insertNew(const Message &message, qint64 commit);
    void update(int row, const Message &message, qint64 commit);
    void replace(int row, const TimelineEntry &entry);
    void insertEntry(const TimelineEntry &entry);
    void removeRow(int row);
    void remove(const QList<MessageId> &messages);
    void trimFront();
    void trimBack();
    void renewLooks(int row);
    void touchNeighbours(int row);
    void touchDependants(const QList<TimelineEntry> &changed);
    int albumRow(const Message &message) const;
    TimelineLook look() const { return TimelineLook(m_entries); }
    QVariant quoteOf(const Message &message) const;

    TimelineSource &m_source;
    ConversationId m_conversation;
    int m_showing = 0; ///< counts show(), to tell late answers from ours
    quint64 m_looks = 0; ///< given so far
    QList<TimelineEntry> m_entries; ///< sorted by precedes() of their anchors
    struct Early {
        QList<Message> messages;
        qint64 commit = 0;
    };
    QList<Early> m_early; ///< unknown messages that came while a page was under way
    QSet<MessageId> m_gone; ///< left while a page was under way, which may still name them
    Beginning m_beginning = Beginning::Reached;
    bool m_loading = false; ///< a page is under way
    bool m_asking = false; ///< the relay was asked for older messages
    bool m_stalled = false; ///< the last page failed
    bool m_first = false; ///< no page has come yet
    bool m_atEnd = true;
};

} // namespace Frontdesk
