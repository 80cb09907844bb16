// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/timelinelook.h"
#include "ui/models/timelinepager.h"

#include <QAbstractListModel>
#include <QSet>

namespace Frontdesk {

/// A window of at most MaxRows rows onto one conversation, oldest first. It opens at the newest
/// messages or around any place and grows page by page in both directions; rows far away are let go
/// of. Pictures of one set share a row. A source may join other chats to it (isJoined()).
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
        UnreadRole, ///< true for the first row that was not read when the conversation was opened
        GapAboveRole, ///< TimelineGap, before the first row
        GapBelowRole, ///< TimelineGap, behind the last
        FoldRole, ///< int: TimelineLook::foldOf()
        AccountBreakRole, ///< QString: id of the account that begins here; in joined timelines only
    };
    Q_ENUM(Role)

    using Side = TimelinePager::Side;
    using Edge = TimelinePager::Edge;

    /// How the rows came that loaded() tells of.
    enum class Opening {
        AtEnd,
        Around, ///< a place; target() is near the middle
        Again, ///< the same place, now that what was missing around it is here
    };
    Q_ENUM(Opening)

    enum class Arrival { Mine, FromCustomer, FromColleague };
    Q_ENUM(Arrival)

    static constexpr int MaxRows = 500;

    explicit TimelineModel(TimelineSource &source, QObject *parent = nullptr);

    /// At the newest messages. Everything from the customer after @p readUpTo is marked as new for as
    /// long as the conversation is shown; null: nothing is.
    void show(const ConversationId &conversation, const MessageOrder &readUpTo = {});
    /// Says who of us wrote a message, to screen readers.
    void setColleagueName(TimelineLook::ColleagueName colleague)
    {
        m_colleague = std::move(colleague);
    }
    /// Back to the newest messages.
    void showEnd();
    /// Goes to a place of the conversation that is shown: to @p message, or else to the first message
    /// from there on.
    void showAround(const MessageOrder &place, const MessageId &message = {});
    /// True if load() would ask for something. (Not canFetchMore(): views call that at the lower end
    /// only.)
    bool canGrow(Side side) const { return m_pager.canGrow(side); }
    void load(Side side);
    /// Goes on after failed(): nothing is asked again by itself.
    void retry();
    /// Which end is nearer to what is on the screen: rows are let go of at the other.
    void setNear(Side side) { m_near = side; }

    const ConversationId &conversation() const { return m_conversation; }
    Edge edge(Side side) const { return m_pager.edge(side); }
    bool isLoading() const { return m_pager.isReading() || m_pager.isAsking(); }
    /// The newest message is in the window, or would be.
    bool isAtEnd() const { return edge(Side::Newer) == Edge::Reached; }
    /// The window was opened at its end, not around a place.
    bool opensAtEnd() const { return !m_pager.around(); }
    /// The message that showAround() was to show; null if there is none here.
    MessageId target() const;
    /// The very message, not one that stands in for it.
    bool hasTarget() const { return rowOf(m_target) >= 0; }
    /// Shows the thin lines one by one for which this one stands.
    void unfold(const MessageId &message);
    int rowOf(const MessageId &message) const;
    std::optional<Message> find(const MessageId &message) const;
    /// The place up to which everything here can be marked as read; of the conversation itself.
    MessageOrder newestOrder() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    /// The first page is there.
    void loaded(Frontdesk::TimelineModel::Opening opening);
    /// Nothing is being loaded: what is near an end can be asked for.
    void settled();
    void failed(const Frontdesk::Error &error);
    void retried();
    /// A message that is newer than all before, whether or not the window reaches that far.
    void arrived(Frontdesk::TimelineModel::Arrival arrival);
    void atEndChanged();

private:
    struct Early {
        QList<Message> messages;
        qint64 commit = 0;
    };

    void open(const std::optional<TimelinePlace> &around);
    void takeOpening(const TimelinePage &page, bool again);
    void takePage(Side side, const TimelinePage &page);
    void insertRowsAt(int row, QList<TimelineEntry> entries);
    void applyEarly();
    void take(const QList<Message> &messages, qint64 commit);
    void merge(const Message &message, qint64 commit);
    void insertNew(const Message &message, qint64 commit);
    bool isBeyondWindow(const Message &message) const;
    void tellOf(const Message &message);
    void update(int row, const Message &message, qint64 commit);
    void replace(int row, const TimelineEntry &entry);
    void insertEntry(const TimelineEntry &entry);
    void removeRow(int row);
    void remove(const QList<MessageId> &messages);
    void trim(Side side);
    std::pair<int, int> neighboursOf(int row) const;
    void renewLooks(int row);
    void touchNeighbours(int row);
    void touchDependants(const QList<TimelineEntry> &changed);
    void touchEdges();
    void findUnread();
    TimelineGap gapAt(Side side) const;
    QVariant accountBreak(int row) const;
    TimelineLook look() const { return {m_entries, m_unfolded}; }

    TimelineSource &m_source;
    TimelinePager m_pager;
    ConversationId m_conversation;
    MessageId m_target;
    MessageOrder m_readUpTo;
    MessageId m_firstUnread; ///< found once, and stays
    std::optional<MessageOrder> m_unreadUpTo; ///< what came after it was opened is not marked
    MessageOrder m_newest; ///< of all that was ever told of
    quint64 m_looks = 0; ///< given so far
    QList<TimelineEntry> m_entries; ///< sorted by precedes() of their anchors
    QList<Early> m_early; ///< unknown messages that came while a page was under way
    QSet<MessageId> m_gone; ///< left while a page was under way, which may still name them
    QSet<MessageId> m_unfolded;
    TimelineLook::ColleagueName m_colleague;
    Side m_near = Side::Newer;
    bool m_wasAtEnd = true; ///< as atEndChanged() last told
    std::pair<TimelineGap, TimelineGap> m_gaps; ///< as the views know them
};

} // namespace Frontdesk
