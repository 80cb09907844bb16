// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/conversationlistmodel.h"

#include "core/client/accountsource.h"
#include "core/client/presencesource.h"
#include "ui/models/rowwords.h"

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr int PageSize = 60;
constexpr auto AskAgainAfter = std::chrono::milliseconds(250);
constexpr auto LookAtTheClockEvery = std::chrono::seconds(15);

} // namespace

ConversationListModel::ConversationListModel(ConversationSource &source,
                                             AccountSource &accounts,
                                             const Clock &clock,
                                             QObject *parent)
    : QAbstractListModel(parent)
    , m_source(source)
    , m_accounts(accounts)
    , m_clock(clock)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(AskAgainAfter);
    m_clockwork.setInterval(LookAtTheClockEvery);
    connect(&m_soon, &QTimer::timeout, this, &ConversationListModel::renew);
    connect(&m_clockwork, &QTimer::timeout, this, &ConversationListModel::renew);
    connect(&source, &ConversationSource::rowsChanged, this, &ConversationListModel::merge);
    connect(&source, &ConversationSource::rowsRemoved, this, &ConversationListModel::remove);
    connect(&source, &ConversationSource::reset, this, [this] { show(m_filter); });
    connect(&source, &ConversationSource::manyChanged, this, &ConversationListModel::renew);
    connect(&source, &ConversationSource::queriesMayDiffer, this, &ConversationListModel::askSoon);
    connect(
        &source, &ConversationSource::countsChanged, this, &ConversationListModel::countsChanged);
    connect(
        &accounts, &AccountSource::accountsChanged, this, &ConversationListModel::refreshAccounts);
}

void ConversationListModel::show(const ConversationFilter &filter)
{
    beginResetModel();
    m_filter = filter;
    ++m_showing;
    m_entries.clear();
    m_places.clear();
    m_wanting.clear();
    m_leaving.clear();
    m_letGo.clear();
    m_early.clear();
    m_gone.clear();
    m_reached = {};
    m_loading = false;
    m_loadsAll = false;
    m_complete = false;
    m_stale = m_asked = false;
    followQuery();
    endResetModel();
    Q_EMIT heldChanged(0);
    Q_EMIT countsChanged();
    load();
}

void ConversationListModel::retry()
{
    if (m_complete)
        renew(); // it was there once
    else
        load();
}

void ConversationListModel::loadAll()
{
    m_loadsAll = true;
    load();
}

void ConversationListModel::setOrderHeld(bool held)
{
    m_held = held;
    m_letGo.clear(); // what was meant to go has gone
    if (!held)
        applyHeld();
}

void ConversationListModel::applyHeld()
{
    const auto leaving = std::exchange(m_leaving, {});
    for (const auto &id : leaving) {
        if (const int row = rowOf(id); row >= 0)
            removeAt(row, row);
    }
    if (m_stale)
        renew();
    if (m_wanting.isEmpty())
        return;
    const auto wanting = std::exchange(m_wanting, {});
    for (const auto &entry : wanting) {
        if (const int row = rowOf(entry.row.conversation.id); row >= 0)
            move(row, entry);
        else
            place(entry);
    }
    Q_EMIT heldChanged(0);
}

TabCounts ConversationListModel::counts() const
{
    return m_source.counts(m_filter.account);
}

int ConversationListModel::rowOf(const ConversationId &conversation) const
{
    const auto known = m_places.constFind(conversation);
    if (known == m_places.cend())
        return -1;
    const auto found = std::lower_bound(
        m_entries.cbegin(), m_entries.cend(), *known, [&](const Entry &entry, const auto &place) {
            return standsAbove(entry, place, conversation);
        });
    return static_cast<int>(std::distance(m_entries.cbegin(), found));
}

std::optional<ConversationRow> ConversationListModel::find(const ConversationId &conversation) const
{
    const int row = rowOf(conversation);
    if (row < 0)
        return {};
    return m_entries.at(row).row;
}

int ConversationListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant ConversationListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ConversationRow &row = m_entries.at(index.row()).row;
    switch (role) {
    case Qt::DisplayRole:
        return ContentText::title(row.conversation);
    case Qt::AccessibleTextRole:
        return RowWords(m_accounts).spoken(row, companyIn(row.conversation.id), m_clock.nowMs());
    case RowRole:
        return QVariant::fromValue(row);
    case AccountRole:
        return QVariant::fromValue(
            m_accounts.account(row.conversation.account).value_or(Account{}));
    case ConversationIdRole:
        return row.conversation.id.value();
    case PreviewRole:
        return RowWords(m_accounts).preview(row);
    case OwnerRole:
        return m_accounts.userName(row.conversation.assignee);
    case CompanyRole:
        return static_cast<int>(companyIn(row.conversation.id));
    default:
        return {};
    }
}

bool ConversationListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_loading && !m_complete && !m_entries.isEmpty();
}

void ConversationListModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        load();
}

ConversationListModel::Entry ConversationListModel::entryOf(const ConversationRow &row,
                                                            qint64 commit) const
{
    return {row, commit, placeFor(row.conversation, row.mark, row.ties, m_filter.sort)};
}

bool ConversationListModel::isAbove(const Entry &a, const Entry &b)
{
    return standsAbove(a, b.place, b.row.conversation.id);
}

bool ConversationListModel::standsAbove(const Entry &a,
                                        const MessageOrder &place,
                                        const ConversationId &id)
{
    if (a.place != place)
        return a.place > place;
    return a.row.conversation.id < id;
}

bool ConversationListModel::takes(const ConversationRow &row) const
{
    return accepts(m_filter, row.conversation, row.ties);
}

bool ConversationListModel::isNewer(const Entry &news, const Entry &known)
{
    return news.commit > known.commit || news.row.conversation.ver > known.row.conversation.ver;
}

void ConversationListModel::load()
{
    if (m_loading || m_complete)
        return;
    m_loading = true;
    whenDone(m_source.page(m_filter, m_reached, m_loadsAll ? BigPageSize : PageSize),
             this,
             [this, asked = m_showing](const Result<ConversationPage> &page) {
                 if (asked != m_showing)
                     return; // somebody has chosen another list since
                 if (page)
                     insertPage(*page);
                 m_loading = false; // last: views ask for more while rows are being inserted
                 applyEarly();
                 if (!page)
                     Q_EMIT failed(page.error());
                 else
                     goOn();
             });
}

void ConversationListModel::goOn()
{
    // All of a page may have gone elsewhere by what was done here.
    const bool fillsNoPage = !m_filter.query.isEmpty() && rowCount() < PageSize;
    const bool wantsMore = m_loadsAll || m_entries.isEmpty() || fillsNoPage;
    if (!m_entries.isEmpty() || m_complete)
        Q_EMIT loaded();
    if (std::exchange(m_asked, false) || (m_stale && !m_held))
        renew();
    if (wantsMore && !m_complete)
        load();
}

void ConversationListModel::insertPage(const ConversationPage &page)
{
    m_complete = page.complete || page.reached.isNull();
    if (!page.reached.isNull())
        m_reached = page.reached;
    QList<Entry> fresh;
    for (const auto &row : page.rows) {
        const ConversationId &id = row.conversation.id;
        if (m_gone.contains(id))
            continue;
        if (rowOf(id) >= 0 || m_wanting.contains(id))
            mergeOne(entryOf(row, page.commit));
        else
            fresh.append(entryOf(row, page.commit));
    }
    if (fresh.isEmpty())
        return;
    std::sort(fresh.begin(), fresh.end(), isAbove);
    // What came by news meanwhile may stand among them: place one by one unless they simply follow.
    if (!m_entries.isEmpty() && !isAbove(m_entries.constLast(), fresh.constFirst())) {
        for (const auto &entry : std::as_const(fresh))
            place(entry);
        return;
    }
    const auto first = static_cast<int>(m_entries.size());
    beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
    m_entries += fresh;
    for (const auto &entry : std::as_const(fresh))
        m_places.insert(entry.row.conversation.id, entry.place);
    endInsertRows();
}

/// News of rows that nobody knew while a page was under way. A later page says nothing about what is
/// above it, so each row decides by its own commit whether it knew.
void ConversationListModel::applyEarly()
{
    m_gone.clear();
    const auto early = std::exchange(m_early, {});
    for (const auto &entry : early)
        mergeOne(entry);
}

void ConversationListModel::merge(const QList<ConversationRow> &rows, qint64 commit)
{
    if (!m_filter.query.isEmpty())
        return mergeInQuery(rows, commit);
    for (const auto &row : rows) {
        const ConversationId &id = row.conversation.id;
        const auto entry = entryOf(row, commit);
        if (m_loading && rowOf(id) < 0 && !m_wanting.contains(id))
            m_early.append(entry);
        else
            mergeOne(entry);
    }
}

void ConversationListModel::mergeOne(const Entry &entry)
{
    const ConversationId &id = entry.row.conversation.id;
    if (!takes(entry.row)) {
        leave(entry);
        return;
    }
    m_leaving.remove(id);
    if (const int row = rowOf(id); row >= 0) {
        update(row, entry);
        return;
    }
    if (const auto waiting = m_wanting.constFind(id); waiting != m_wanting.cend()) {
        if (isNewer(entry, *waiting))
            want(entry);
        return;
    }
    const bool beyondLoaded = !m_complete && entry.place < m_reached;
    if (beyondLoaded)
        return; // it comes with its page
    if (m_held && !m_letGo.remove(id))
        want(entry);
    else
        place(entry);
}

/// It belongs to another list now.
void ConversationListModel::leave(const Entry &entry)
{
    const ConversationId &id = entry.row.conversation.id;
    if (const auto waiting = m_wanting.constFind(id);
        waiting != m_wanting.cend() && isNewer(entry, *waiting)) {
        m_wanting.erase(waiting);
        Q_EMIT heldChanged(held());
    }
    const int row = rowOf(id);
    if (row < 0 || !isNewer(entry, m_entries.at(row)))
        return;
    if (!m_held || m_letGo.remove(id)) {
        m_leaving.remove(id);
        removeAt(row, row);
        return;
    }
    m_leaving.insert(id);
    const auto place = m_entries.at(row).place;
    m_entries[row] = entry;
    m_entries[row].place = place;
    Q_EMIT dataChanged(index(row), index(row));
}

void ConversationListModel::place(const Entry &entry)
{
    const int row = placeOf(entry, 0, rowCount());
    beginInsertRows({}, row, row);
    m_entries.insert(row, entry);
    m_places.insert(entry.row.conversation.id, entry.place);
    endInsertRows();
}

/// Takes a row over and to its place. A move, never a removal: what is selected stays selected.
void ConversationListModel::move(int row, const Entry &entry)
{
    int to = placeOf(entry, 0, row);
    if (to == row)
        to = placeOf(entry, row + 1, rowCount()) - 1; // the row itself will be gone from above
    if (to != row) {
        beginMoveRows({}, row, row, {}, to > row ? to + 1 : to);
        m_entries.move(row, to);
        endMoveRows();
    }
    m_entries[to] = entry;
    m_places.insert(entry.row.conversation.id, entry.place);
    Q_EMIT dataChanged(index(to), index(to));
}

/// Where @p entry belongs among the rows of [@p from, @p to).
int ConversationListModel::placeOf(const Entry &entry, int from, int to) const
{
    const auto at =
        std::lower_bound(m_entries.cbegin() + from, m_entries.cbegin() + to, entry, isAbove);
    return static_cast<int>(std::distance(m_entries.cbegin(), at));
}

void ConversationListModel::update(int row, const Entry &entry)
{
    const Entry &old = m_entries.at(row);
    if (!isNewer(entry, old))
        return; // its page knew that already
    const bool inPlace =
        placeOf(entry, 0, row) == row && placeOf(entry, row + 1, rowCount()) == row + 1;
    if (!m_held || (inPlace && !m_wanting.contains(entry.row.conversation.id))) {
        move(row, entry);
        return;
    }
    // The words change at once, the place later.
    const MessageOrder place = old.place;
    m_entries[row] = entry;
    m_entries[row].place = place;
    want(entry);
    Q_EMIT dataChanged(index(row), index(row));
}

void ConversationListModel::remove(const QList<ConversationId> &conversations)
{
    for (const auto &id : conversations) {
        if (m_loading)
            m_gone.insert(id);
        m_leaving.remove(id);
        m_early.removeIf([&](const Entry &entry) { return entry.row.conversation.id == id; });
        if (m_wanting.remove(id) > 0)
            Q_EMIT heldChanged(held());
        if (const int row = rowOf(id); row >= 0)
            removeAt(row, row);
    }
}

void ConversationListModel::removeAt(int first, int last)
{
    beginRemoveRows({}, first, last);
    for (int row = first; row <= last; ++row)
        m_places.remove(m_entries.at(row).row.conversation.id);
    m_entries.remove(first, last - first + 1);
    endRemoveRows();
}

void ConversationListModel::refreshAccounts()
{
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(
            index(0), index(rowCount() - 1), {AccountRole, OwnerRole, Qt::AccessibleTextRole});
}

void ConversationListModel::want(const Entry &entry)
{
    m_wanting.insert(entry.row.conversation.id, entry);
    Q_EMIT heldChanged(held());
}

void ConversationListModel::setPresence(const PresenceSource &presence)
{
    m_presence = &presence;
    connect(&presence, &PresenceSource::changed, this, [this](const ConversationId &conversation) {
        const int row = rowOf(conversation);
        if (row >= 0)
            Q_EMIT dataChanged(index(row), index(row), {CompanyRole, Qt::AccessibleTextRole});
    });
}

Presence ConversationListModel::companyIn(const ConversationId &conversation) const
{
    const auto there = m_presence ? m_presence->colleagues(conversation) : QList<Colleague>();
    return there.isEmpty() ? Presence::Away : there.constFirst().presence;
}

} // namespace Frontdesk
