// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/timelinemodel.h"

#include "ui/models/contenttext.h"

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr int TimelinePageSize = 50;

bool before(const TimelineEntry &a, const TimelineEntry &b)
{
    return precedes(a.anchor(), b.anchor());
}

bool byIndexInSet(const Message &a, const Message &b)
{
    const int ia = a.content.imageSet ? a.content.imageSet->index : 0;
    const int ib = b.content.imageSet ? b.content.imageSet->index : 0;
    return ia != ib ? ia < ib : precedes(a, b);
}

/// To the album in @p entries that @p message belongs to, or as one of its own.
void addTo(QList<TimelineEntry> &entries, const Message &message, qint64 commit)
{
    const QString album = TimelineEntry::albumOf(message);
    const auto same = std::find_if(entries.begin(), entries.end(), [&](const TimelineEntry &entry) {
        return !album.isEmpty() && TimelineEntry::albumOf(entry.first()) == album;
    });
    if (same == entries.end())
        entries.append({{message}, commit});
    else
        same->messages.append(message);
}

} // namespace

TimelineModel::TimelineModel(TimelineSource &source, QObject *parent)
    : QAbstractListModel(parent)
    , m_source(source)
{
    connect(&source, &TimelineSource::messagesChanged, this, &TimelineModel::take);
    connect(&source, &TimelineSource::messagesRemoved, this, &TimelineModel::remove);
    connect(&source, &TimelineSource::reset, this, &TimelineModel::showEnd);
}

void TimelineModel::show(const ConversationId &conversation)
{
    beginResetModel();
    m_conversation = conversation;
    ++m_showing;
    m_entries.clear();
    m_early.clear();
    m_gone.clear();
    m_loading = false;
    m_asking = false;
    m_stalled = false;
    m_first = true;
    m_atEnd = true;
    m_beginning = conversation.isNull() ? Beginning::Reached : Beginning::More;
    endResetModel();
    Q_EMIT atEndChanged();
    loadOlder();
}

void TimelineModel::showEnd()
{
    show(ConversationId(m_conversation));
}

void TimelineModel::retry()
{
    m_stalled = false;
    loadOlder();
}

int TimelineModel::rowOf(const MessageId &message) const
{
    const auto found =
        std::find_if(m_entries.crbegin(), m_entries.crend(), [&](const TimelineEntry &entry) {
            return entry.contains(message);
        });
    return static_cast<int>(std::distance(found, m_entries.crend())) - 1;
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
        for (const auto &message : entry.messages)
            newest = std::max(newest, message.order);
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
        return look().accessibleText(row);
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
        return quoteOf(entry.first());
    case WaitsForAboveRole:
        return look().waitsForAbove(row);
    default:
        return {};
    }
}

bool TimelineModel::hasOlder() const
{
    return !isLoading() && !m_stalled && m_beginning != Beginning::Reached;
}

void TimelineModel::loadOlder()
{
    if (!hasOlder())
        return;
    if (m_beginning == Beginning::AtRelay)
        askRelay();
    else
        load();
}

void TimelineModel::load()
{
    m_loading = true;
    const auto place = m_entries.isEmpty() ? TimelinePlace::end()
                                           : TimelinePlace{m_entries.constFirst().anchor().order};
    whenDone(m_source.page(m_conversation, place, TimelinePageSize),
             this,
             [this, asked = m_showing](const Result<TimelinePage> &page) {
                 if (asked != m_showing)
                     return; // the agent has moved on, and may have come back
                 if (page)
                     insertPage(*page);
                 m_loading = false; // last: views ask for more while rows are being inserted
                 applyEarly();
                 m_stalled = !page;
                 if (!page)
                     Q_EMIT failed(page.error());
                 else if (std::exchange(m_first, false))
                     Q_EMIT loaded();
             });
}

void TimelineModel::askRelay()
{
    m_asking = true; // which may take as long as the relay does: news does not wait for that
    const auto place = m_entries.isEmpty() ? TimelinePlace::end()
                                           : TimelinePlace{m_entries.constFirst().anchor().order};
    whenDone(m_source.fetchOlder(m_conversation, place),
             this,
             [this, asked = m_showing](const Result<> &answer) {
                 if (asked != m_showing)
                     return;
                 m_asking = false;
                 m_stalled = !answer;
                 if (!answer) {
                     Q_EMIT failed(answer.error());
                     return;
                 }
                 m_beginning = Beginning::More;
                 loadOlder();
             });
}

void TimelineModel::insertPage(const TimelinePage &page)
{
    if (page.atBeginning)
        m_beginning = Beginning::Reached;
    else if (page.olderAtRelay)
        m_beginning = Beginning::AtRelay;
    else
        m_beginning = page.messages.isEmpty() ? Beginning::Reached : Beginning::More;

    QList<TimelineEntry> older;
    for (const auto &message : page.messages) {
        if (m_gone.contains(message.id))
            continue;
        if (const int row = rowOf(message.id); row >= 0) {
            update(row, message, page.commit);
            continue;
        }
        addTo(older, message, page.commit);
    }
    if (older.isEmpty())
        return;
    for (auto &entry : older) {
        std::sort(entry.messages.begin(), entry.messages.end(), byIndexInSet);
        entry.look = ++m_looks;
    }
    const bool wasEmpty = m_entries.isEmpty();
    beginInsertRows({}, 0, static_cast<int>(older.size()) - 1);
    m_entries = older + m_entries;
    renewLooks(static_cast<int>(older.size()));
    endInsertRows();
    if (!wasEmpty)
        touchNeighbours(static_cast<int>(older.size()));
    touchDependants(older);
    trimBack();
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
    QList<Message> ours;
    std::copy_if(messages.cbegin(),
                 messages.cend(),
                 std::back_inserter(ours),
                 [this](const Message &message) { return message.conversation == m_conversation; });
    if (ours.isEmpty())
        return;
    QList<Message> unknown;
    for (const auto &message : std::as_const(ours)) {
        if (m_loading && rowOf(message.id) < 0)
            unknown.append(message);
        else
            merge(message, commit);
    }
    if (!unknown.isEmpty())
        m_early.append({unknown, commit});
    if (!m_loading)
        trimFront();
}

void TimelineModel::merge(const Message &message, qint64 commit)
{
    if (const int row = rowOf(message.id); row >= 0)
        update(row, message, commit);
    else
        insertNew(message, commit);
}

void TimelineModel::insertNew(const Message &message, qint64 commit)
{
    if (const int row = albumRow(message); row >= 0) {
        TimelineEntry entry = m_entries.at(row);
        entry.messages.append(message);
        std::sort(entry.messages.begin(), entry.messages.end(), byIndexInSet);
        replace(row, entry);
        return;
    }
    const bool beyondLoaded = m_beginning != Beginning::Reached
        && (m_entries.isEmpty() || precedes(message, m_entries.constFirst().anchor()));
    const bool last = m_entries.isEmpty() || precedes(m_entries.constLast().anchor(), message);
    if ((beyondLoaded && !m_entries.isEmpty()) || (last && !m_atEnd))
        return; // it comes with its page
    insertEntry({{message}, commit});
    const bool isNewest =
        m_entries.constLast().contains(message.id) || message.direction == Direction::Inbound;
    if (isNewest)
        Q_EMIT appended(message.direction == Direction::Inbound);
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
    std::sort(entry.messages.begin(), entry.messages.end(), byIndexInSet);
    replace(row, entry);
}

void TimelineModel::replace(int row, const TimelineEntry &entry)
{
    const bool below = row == 0 || before(m_entries.at(row - 1), entry);
    const bool above = row + 1 >= m_entries.size() || before(entry, m_entries.at(row + 1));
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
    const auto place = std::lower_bound(m_entries.cbegin(), m_entries.cend(), entry, before);
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
        if (m_loading)
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

void TimelineModel::trimFront()
{
    const auto surplus = static_cast<int>(m_entries.size()) - MaxRows;
    if (surplus <= 0)
        return;
    const auto gone = m_entries.first(surplus);
    beginRemoveRows({}, 0, surplus - 1);
    m_entries.remove(0, surplus);
    renewLooks(0);
    endRemoveRows();
    m_beginning = Beginning::More;
    touchNeighbours(0);
    touchDependants(gone);
}

void TimelineModel::trimBack()
{
    const auto count = static_cast<int>(m_entries.size());
    if (count <= MaxRows)
        return;
    beginRemoveRows({}, MaxRows, count - 1);
    m_entries.remove(MaxRows, count - MaxRows);
    renewLooks(MaxRows - 1);
    endRemoveRows();
    m_atEnd = false;
    touchNeighbours(MaxRows - 1);
    Q_EMIT atEndChanged();
}

/// How a row looks depends on the rows beside it. Views ask before they are told of a row that came
/// or went, so this is done between the two.
void TimelineModel::renewLooks(int row)
{
    const int last = std::min(row + 1, rowCount() - 1);
    for (int near = std::max(0, row - 1); near <= last; ++near)
        m_entries[near].look = ++m_looks;
}

void TimelineModel::touchNeighbours(int row)
{
    const int first = std::max(0, row - 1);
    const int last = std::min(row + 1, rowCount() - 1);
    if (first <= last)
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

int TimelineModel::albumRow(const Message &message) const
{
    const QString album = TimelineEntry::albumOf(message);
    if (album.isEmpty())
        return -1;
    const auto found =
        std::find_if(m_entries.cbegin(), m_entries.cend(), [&](const TimelineEntry &entry) {
            return TimelineEntry::albumOf(entry.first()) == album;
        });
    return found == m_entries.cend() ? -1
                                     : static_cast<int>(std::distance(m_entries.cbegin(), found));
}

QVariant TimelineModel::quoteOf(const Message &message) const
{
    if (message.quotes.isNull())
        return {};
    QuotedMessage quote;
    quote.id = message.quotes;
    if (const auto original = find(message.quotes)) {
        quote.fromCustomer = original->direction == Direction::Inbound;
        quote.sender = original->senderName;
        quote.text = ContentText::line(original->content);
    }
    return QVariant::fromValue(quote);
}

} // namespace Frontdesk
