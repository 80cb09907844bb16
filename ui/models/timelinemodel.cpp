// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/timelinemodel.h"

#include "ui/models/contenttext.h"

#include <algorithm>

namespace Frontdesk {

TimelineModel::TimelineModel(TimelineSource &source, QObject *parent)
    : QAbstractListModel(parent)
    , m_source(source)
    , m_pager(source)
{
    connect(&source, &TimelineSource::messagesChanged, this, &TimelineModel::take);
    connect(&source, &TimelineSource::messagesRemoved, this, &TimelineModel::remove);
    connect(&source, &TimelineSource::reset, this, [this] { open(m_pager.around()); });
    connect(&m_pager, &TimelinePager::opened, this, &TimelineModel::takeOpening);
    connect(&m_pager, &TimelinePager::grown, this, &TimelineModel::takePage);
    connect(&m_pager, &TimelinePager::olderFetched, this, [this] { load(Side::Older); });
    connect(&m_pager, &TimelinePager::edgesChanged, this, &TimelineModel::touchEdges);
    connect(&m_pager, &TimelinePager::failed, this, &TimelineModel::failed);
    connect(&m_pager, &TimelinePager::settled, this, [this] {
        applyEarly();
        touchEdges();
        Q_EMIT settled();
    });
}

void TimelineModel::show(const ConversationId &conversation, const MessageOrder &readUpTo)
{
    m_readUpTo = readUpTo;
    m_firstUnread = {};
    m_unreadUpTo.reset();
    m_newest = {};
    m_conversation = conversation;
    m_target = {};
    open({});
}

void TimelineModel::showEnd()
{
    m_target = {};
    open({});
}

void TimelineModel::showAround(const MessageOrder &place, const MessageId &message)
{
    m_target = message;
    open(TimelinePlace{place});
}

void TimelineModel::open(const std::optional<TimelinePlace> &around)
{
    beginResetModel();
    m_entries.clear();
    m_early.clear();
    m_gone.clear();
    m_pager.open(m_conversation, around);
    endResetModel();
    touchEdges();
}

void TimelineModel::load(Side side)
{
    // What waits to be sent has no place, and comes last.
    const auto placed = [](const TimelineEntry &entry) {
        return !entry.anchor().order.isNull();
    };
    const auto first = std::find_if(m_entries.cbegin(), m_entries.cend(), placed);
    if (first == m_entries.cend())
        m_pager.grow(side, TimelinePlace::end());
    else if (side == Side::Older)
        m_pager.grow(side, {first->anchor().order});
    else
        m_pager.grow(
            side, {std::find_if(m_entries.crbegin(), m_entries.crend(), placed)->anchor().order});
}

void TimelineModel::retry()
{
    m_pager.retry();
    Q_EMIT retried();
}

MessageId TimelineModel::target() const
{
    if (!m_target.isNull() || !m_pager.around())
        return rowOf(m_target) >= 0 ? m_target : MessageId();
    const auto reached =
        std::find_if(m_entries.cbegin(), m_entries.cend(), [this](const TimelineEntry &entry) {
            const auto &order = entry.anchor().order;
            return order.isNull() || !(order < m_pager.around()->order);
        });
    if (reached != m_entries.cend())
        return reached->first().id;
    return m_entries.isEmpty() ? MessageId() : m_entries.constLast().first().id;
}

int TimelineModel::rowOf(const MessageId &message) const
{
    return Frontdesk::rowOf(m_entries, message);
}

std::optional<Message> TimelineModel::find(const MessageId &message) const
{
    const int row = rowOf(message);
    if (row < 0)
        return {};
    const auto &messages = m_entries.at(row).messages;
    return *std::find_if(messages.cbegin(), messages.cend(), [&](const Message &candidate) {
        return candidate.id == message;
    });
}

MessageOrder TimelineModel::newestOrder() const
{
    MessageOrder newest;
    for (const auto &entry : m_entries) {
        for (const auto &message : entry.messages) {
            if (message.conversation == m_conversation)
                newest = std::max(newest, message.order);
        }
    }
    return newest;
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    const TimelineEntry &entry = m_entries.at(row);
    switch (role) {
    case Qt::DisplayRole:
        return ContentText::line(entry.first().content);
    case Qt::AccessibleTextRole:
        return look().accessibleText(row, m_colleague);
    case LookRole:
        return entry.look;
    case EntryRole:
        return QVariant::fromValue(entry);
    case DayBreakRole:
        return look().breaksDay(row);
    case JoinsAboveRole:
        return look().joins(row - 1, row);
    case JoinsBelowRole:
        return look().joins(row, row + 1);
    case TimeRole:
        return look().showsTime(row);
    case QuoteRole:
        return look().quoteOf(row);
    case WaitsForAboveRole:
        return look().waitsForAbove(row);
    case FoldRole:
        return look().foldOf(row);
    case AccountBreakRole:
        return accountBreak(row);
    case UnreadRole:
        return !m_firstUnread.isNull() && entry.contains(m_firstUnread);
    case GapAboveRole:
        return QVariant::fromValue(row == 0 ? gapAt(Side::Older) : TimelineGap::None);
    case GapBelowRole:
        return QVariant::fromValue(row + 1 == m_entries.size() ? gapAt(Side::Newer)
                                                               : TimelineGap::None);
    default:
        return {};
    }
}

TimelineGap TimelineModel::gapAt(Side side) const
{
    if (edge(side) != Edge::AtRelay)
        return TimelineGap::None;
    return m_pager.isCutOff() ? TimelineGap::Missing : TimelineGap::Fetching;
}

QVariant TimelineModel::accountBreak(int row) const
{
    if (!m_source.isJoined(m_conversation) || !look().breaksChat(row))
        return {};
    return m_entries.at(row).first().account.value();
}

void TimelineModel::takeOpening(const TimelinePage &page, bool again)
{
    auto opening = m_pager.around() ? Opening::Around : Opening::AtEnd;
    if (again) {
        opening = Opening::Again;
        beginResetModel(); // what stood here may have had holes
        m_entries.clear();
        endResetModel();
    }
    m_newest = std::max(m_newest, page.newest);
    if (!m_unreadUpTo)
        m_unreadUpTo = m_newest;
    takePage(Side::Older, page);
    if (m_pager.around() && page.atEnd)
        m_newest = std::max(m_newest, newestOrder());
    Q_EMIT loaded(opening);
}

void TimelineModel::takePage(Side side, const TimelinePage &page)
{
    QList<Message> unknown;
    QList<Message> pictures; ///< of sets that began on the page before
    for (const auto &message : page.messages) {
        m_newest = std::max(m_newest, message.order);
        if (m_gone.contains(message.id))
            continue;
        if (const int row = rowOf(message.id); row >= 0)
            update(row, message, page.commit);
        else if (rowOfAlbum(m_entries, message) >= 0)
            pictures.append(message);
        else
            unknown.append(message);
    }
    insertRowsAt(side == Side::Older ? 0 : rowCount(), grouped(unknown, page.commit));
    for (const auto &picture : std::as_const(pictures))
        insertNew(picture, page.commit);
    trim(side == Side::Older ? Side::Newer : Side::Older);
}

void TimelineModel::insertRowsAt(int row, QList<TimelineEntry> entries)
{
    if (entries.isEmpty())
        return;
    for (auto &entry : entries)
        entry.look = ++m_looks;
    const auto count = static_cast<int>(entries.size());
    const bool wasEmpty = m_entries.isEmpty();
    beginInsertRows({}, row, row + count - 1);
    m_entries = m_entries.first(row) + entries + m_entries.sliced(row);
    findUnread();
    renewLooks(row);
    renewLooks(row + count - 1);
    endInsertRows();
    if (!wasEmpty) {
        touchNeighbours(row);
        touchNeighbours(row + count - 1);
    }
    touchDependants(entries);
}

void TimelineModel::findUnread()
{
    if (!m_firstUnread.isNull() || m_readUpTo.isNull())
        return;
    const int row =
        look().firstUnread(m_conversation, m_readUpTo, m_unreadUpTo.value_or(MessageOrder()));
    // Before the first row of a window that goes on an earlier one may stand.
    if (row > 0 || (row == 0 && edge(Side::Older) == Edge::Reached))
        m_firstUnread = m_entries.at(row).first().id;
}

/// A page of older messages says nothing about what is below it, so each row decides by its own
/// version and commit whether it knew.
void TimelineModel::applyEarly()
{
    m_gone.clear();
    const auto early = std::exchange(m_early, {});
    for (const auto &news : early)
        take(news.messages, news.commit);
}

void TimelineModel::take(const QList<Message> &messages, qint64 commit)
{
    QList<Message> unknown;
    bool any = false;
    for (const auto &message : messages) {
        if (!m_source.isPartOf(m_conversation, message))
            continue;
        any = true;
        if (m_pager.isReading() && rowOf(message.id) < 0)
            unknown.append(message);
        else
            merge(message, commit);
    }
    if (!unknown.isEmpty())
        m_early.append({unknown, commit});
    if (any && !m_pager.isReading())
        trim(m_near == Side::Newer ? Side::Older : Side::Newer);
}

void TimelineModel::merge(const Message &message, qint64 commit)
{
    if (const int row = rowOf(message.id); row >= 0) {
        update(row, message, commit);
        return;
    }
    if (!isBeyondWindow(message))
        insertNew(message, commit);
    tellOf(message);
}

/// Then it comes with its page.
bool TimelineModel::isBeyondWindow(const Message &message) const
{
    if (rowOfAlbum(m_entries, message) >= 0)
        return false;
    const bool last = m_entries.isEmpty() || precedes(m_entries.constLast().anchor(), message);
    if (last)
        return !isAtEnd();
    return edge(Side::Older) != Edge::Reached && precedes(message, m_entries.constFirst().anchor());
}

void TimelineModel::insertNew(const Message &message, qint64 commit)
{
    const int row = rowOfAlbum(m_entries, message);
    if (row < 0) {
        insertEntry({{message}, commit});
        return;
    }
    TimelineEntry entry = m_entries.at(row);
    entry.messages.append(message);
    entry.sortPictures();
    replace(row, entry);
}

void TimelineModel::tellOf(const Message &message)
{
    const bool placed = !message.order.isNull();
    if (placed && !(m_newest < message.order))
        return; // older, and only new here
    m_newest = std::max(m_newest, message.order);
    if (TimelineLook::isThin({{message}}))
        return;
    if (message.direction == Direction::Inbound)
        Q_EMIT arrived(Arrival::FromCustomer);
    else
        Q_EMIT arrived(placed ? Arrival::FromColleague : Arrival::Mine);
}

void TimelineModel::update(int row, const Message &message, qint64 commit)
{
    TimelineEntry entry = m_entries.at(row);
    auto held = std::find_if(entry.messages.begin(), entry.messages.end(), [&](const Message &m) {
        return m.id == message.id;
    });
    const bool stale =
        message.ver < held->ver || (message.ver == held->ver && commit <= entry.commit);
    if (stale)
        return;
    *held = message;
    entry.commit = commit;
    entry.sortPictures();
    replace(row, entry);
}

void TimelineModel::replace(int row, const TimelineEntry &entry)
{
    const bool below = row == 0 || comesBefore(m_entries.at(row - 1), entry);
    const bool above = row + 1 >= m_entries.size() || comesBefore(entry, m_entries.at(row + 1));
    if (below && above) {
        m_entries[row] = entry;
        renewLooks(row);
        touchNeighbours(row);
        touchDependants({entry});
        return;
    }
    removeRow(row); // the relay has given it its place
    insertEntry(entry);
}

void TimelineModel::insertEntry(const TimelineEntry &entry)
{
    const auto place = std::lower_bound(m_entries.cbegin(), m_entries.cend(), entry, comesBefore);
    const auto row = static_cast<int>(std::distance(m_entries.cbegin(), place));
    beginInsertRows({}, row, row);
    m_entries.insert(row, entry);
    renewLooks(row);
    endInsertRows();
    touchNeighbours(row);
    touchDependants({entry});
}

void TimelineModel::removeRow(int row)
{
    const auto gone = m_entries.at(row);
    beginRemoveRows({}, row, row);
    m_entries.removeAt(row);
    renewLooks(row);
    endRemoveRows();
    touchNeighbours(row);
    touchDependants({gone});
}

void TimelineModel::remove(const QList<MessageId> &messages)
{
    for (const auto &id : messages) {
        if (m_pager.isReading())
            m_gone.insert(id);
        for (auto &news : m_early)
            news.messages.removeIf([&](const Message &message) { return message.id == id; });
        const int row = rowOf(id);
        if (row < 0)
            continue;
        if (!m_entries.at(row).isAlbum()) {
            removeRow(row);
            continue;
        }
        TimelineEntry entry = m_entries.at(row);
        entry.messages.removeIf([&](const Message &message) { return message.id == id; });
        replace(row, entry);
    }
}

/// Lets go of rows at the end of @p side.
void TimelineModel::trim(Side side)
{
    const auto surplus = static_cast<int>(m_entries.size()) - MaxRows;
    if (surplus <= 0)
        return;
    const int first = side == Side::Older ? 0 : MaxRows;
    const auto gone = m_entries.sliced(first, surplus);
    beginRemoveRows({}, first, first + surplus - 1);
    m_entries.remove(first, surplus);
    renewLooks(side == Side::Older ? 0 : MaxRows - 1);
    endRemoveRows();
    touchNeighbours(side == Side::Older ? 0 : MaxRows - 1);
    touchDependants(gone);
    m_pager.letGo(side);
}

/// The rows whose looks depend on @p row: those beside it, with the thin lines they fold with.
std::pair<int, int> TimelineModel::neighboursOf(int row) const
{
    const int above = std::max(0, row - 1);
    const int below = std::min(row + 1, rowCount() - 1);
    if (above > below)
        return {above, below};
    return {look().runOf(above).first, look().runOf(below).second};
}

/// Views ask before they are told of a row that came or went, so this is done between the two.
void TimelineModel::renewLooks(int row)
{
    const auto [first, last] = neighboursOf(row);
    for (int near = first; near <= last; ++near)
        m_entries[near].look = ++m_looks;
}

void TimelineModel::touchNeighbours(int row)
{
    const auto [first, last] = neighboursOf(row);
    if (first <= last)
        Q_EMIT dataChanged(index(first), index(last));
}

void TimelineModel::unfold(const MessageId &message)
{
    const int row = rowOf(message);
    if (row < 0)
        return;
    const auto [first, last] = look().runOf(row);
    for (int line = first; line <= last; ++line) {
        m_unfolded.insert(m_entries.at(line).first().id);
        m_entries[line].look = ++m_looks;
    }
    Q_EMIT dataChanged(index(first), index(last));
}

/// And, if it quotes or waits, on rows further up.
void TimelineModel::touchDependants(const QList<TimelineEntry> &changed)
{
    for (int row = 0; row < rowCount(); ++row) {
        const Message &message = m_entries.at(row).first();
        const auto isQuoted = [&](const TimelineEntry &entry) {
            return entry.contains(message.quotes);
        };
        const bool quotes =
            !message.quotes.isNull() && std::any_of(changed.cbegin(), changed.cend(), isQuoted);
        if (!quotes && message.state != SendState::Queued)
            continue;
        m_entries[row].look = ++m_looks;
        Q_EMIT dataChanged(index(row), index(row));
    }
}

/// What is missing at an end shows in the row that stands there.
void TimelineModel::touchEdges()
{
    const std::pair gaps(gapAt(Side::Older), gapAt(Side::Newer));
    if (std::exchange(m_gaps, gaps) != gaps && !m_entries.isEmpty()) {
        const int last = rowCount() - 1;
        for (const int row : {0, last}) {
            m_entries[row].look = ++m_looks;
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
    if (std::exchange(m_wasAtEnd, isAtEnd()) != m_wasAtEnd)
        Q_EMIT atEndChanged();
}

} // namespace Frontdesk
