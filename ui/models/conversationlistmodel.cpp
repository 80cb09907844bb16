// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/conversationlistmodel.h"

#include "core/client/accountsource.h"
#include "ui/models/contenttext.h"
#include "ui/models/timetext.h"

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr int PageSize = 60;

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
    connect(&source, &ConversationSource::rowsChanged, this, &ConversationListModel::merge);
    connect(&source, &ConversationSource::rowsRemoved, this, &ConversationListModel::remove);
    connect(&source, &ConversationSource::reset, this, [this] { show(m_filter); });
    connect(
        &accounts, &AccountSource::accountsChanged, this, &ConversationListModel::refreshAccounts);
}

void ConversationListModel::show(const ConversationFilter &filter)
{
    beginResetModel();
    m_filter = filter;
    ++m_showing;
    m_entries.clear();
    m_wanting.clear();
    m_early.clear();
    m_gone.clear();
    m_reached = {};
    m_loading = false;
    m_complete = false;
    endResetModel();
    Q_EMIT heldChanged(0);
    load();
}

void ConversationListModel::retry()
{
    load();
}

void ConversationListModel::setOrderHeld(bool held)
{
    m_held = held;
    if (!held)
        applyHeld();
}

void ConversationListModel::applyHeld()
{
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

int ConversationListModel::rowOf(const ConversationId &conversation) const
{
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(), [&](const Entry &entry) {
        return entry.row.conversation.id == conversation;
    });
    return found == m_entries.cend() ? -1
                                     : static_cast<int>(std::distance(m_entries.cbegin(), found));
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
        return accessibleText(row);
    case RowRole:
        return QVariant::fromValue(row);
    case AccountRole:
        return QVariant::fromValue(
            m_accounts.account(row.conversation.account).value_or(Account{}));
    case ConversationIdRole:
        return row.conversation.id.value();
    case PreviewRole:
        return ContentText::preview(row.conversation);
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

bool ConversationListModel::isAbove(const ConversationRow &a, const ConversationRow &b)
{
    if (a.conversation.lastOrder != b.conversation.lastOrder)
        return a.conversation.lastOrder > b.conversation.lastOrder;
    return a.conversation.id < b.conversation.id;
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
    whenDone(m_source.page(m_filter, m_reached, PageSize),
             this,
             [this, asked = m_showing](const Result<ConversationPage> &page) {
                 if (asked != m_showing)
                     return; // somebody has chosen another account since
                 if (page)
                     insertPage(*page);
                 m_loading = false; // last: views ask for more while rows are being inserted
                 applyEarly();
                 if (page)
                     Q_EMIT loaded();
                 else
                     Q_EMIT failed(page.error());
             });
}

void ConversationListModel::insertPage(const ConversationPage &page)
{
    m_complete = page.complete || page.rows.isEmpty();
    QList<ConversationRow> fresh;
    for (const auto &row : page.rows) {
        const ConversationId &id = row.conversation.id;
        if (m_gone.contains(id))
            continue;
        if (rowOf(id) >= 0 || m_wanting.contains(id))
            mergeOne({row, page.commit});
        else
            fresh.append(row);
    }
    if (!page.rows.isEmpty())
        m_reached = page.rows.constLast().conversation.lastOrder;
    if (fresh.isEmpty())
        return;
    // What came by news meanwhile may stand among them: place one by one unless they simply follow.
    if (!m_entries.isEmpty() && !isAbove(m_entries.constLast().row, fresh.constFirst())) {
        for (const auto &row : std::as_const(fresh))
            place({row, page.commit});
        return;
    }
    const auto first = static_cast<int>(m_entries.size());
    beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
    for (const auto &row : std::as_const(fresh))
        m_entries.append({row, page.commit});
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
    for (const auto &row : rows) {
        const bool shown =
            m_filter.account.isNull() || m_filter.account == row.conversation.account;
        if (!shown)
            continue;
        const ConversationId &id = row.conversation.id;
        if (m_loading && rowOf(id) < 0 && !m_wanting.contains(id))
            m_early.append({row, commit});
        else
            mergeOne({row, commit});
    }
}

void ConversationListModel::mergeOne(const Entry &entry)
{
    if (const int row = rowOf(entry.row.conversation.id); row >= 0) {
        update(row, entry);
        return;
    }
    if (const auto waiting = m_wanting.constFind(entry.row.conversation.id);
        waiting != m_wanting.cend()) {
        if (isNewer(entry, *waiting))
            want(entry);
        return;
    }
    const bool beyondLoaded = !m_complete && entry.row.conversation.lastOrder < m_reached;
    if (beyondLoaded)
        return; // it comes with its page
    if (m_held)
        want(entry);
    else
        place(entry);
}

void ConversationListModel::place(const Entry &entry)
{
    const int row = placeOf(entry, 0, rowCount());
    beginInsertRows({}, row, row);
    m_entries.insert(row, entry);
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
    Q_EMIT dataChanged(index(to), index(to));
}

/// Where @p entry belongs among the rows of [@p from, @p to).
int ConversationListModel::placeOf(const Entry &entry, int from, int to) const
{
    const auto at =
        std::lower_bound(m_entries.cbegin() + from,
                         m_entries.cbegin() + to,
                         entry,
                         [](const Entry &a, const Entry &b) { return isAbove(a.row, b.row); });
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
    const MessageOrder place = old.row.conversation.lastOrder;
    m_entries[row] = entry;
    m_entries[row].row.conversation.lastOrder = place;
    want(entry);
    Q_EMIT dataChanged(index(row), index(row));
}

void ConversationListModel::remove(const QList<ConversationId> &conversations)
{
    for (const auto &id : conversations) {
        if (m_loading)
            m_gone.insert(id);
        m_early.removeIf([&](const Entry &entry) { return entry.row.conversation.id == id; });
        if (m_wanting.remove(id) > 0)
            Q_EMIT heldChanged(held());
        if (const int row = rowOf(id); row >= 0)
            removeAt(row);
    }
}

void ConversationListModel::removeAt(int row)
{
    beginRemoveRows({}, row, row);
    m_entries.removeAt(row);
    endRemoveRows();
}

void ConversationListModel::refreshAccounts()
{
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {AccountRole, Qt::AccessibleTextRole});
}

void ConversationListModel::want(const Entry &entry)
{
    m_wanting.insert(entry.row.conversation.id, entry);
    Q_EMIT heldChanged(held());
}

QString ConversationListModel::accessibleText(const ConversationRow &row) const
{
    const Conversation &conversation = row.conversation;
    QStringList parts{ContentText::title(conversation)};
    if (const auto account = m_accounts.account(conversation.account))
        parts.append(account->name);
    if (row.unread > 0)
        parts.append(tr("%n unread", nullptr, row.unread));
    if (row.failed > 0)
        parts.append(tr("a reply was not sent"));
    if (row.queued > 0)
        parts.append(tr("%n replies wait", nullptr, row.queued));
    if (!row.draft.isEmpty())
        parts.append(tr("draft: %1").arg(row.draft));
    parts.append(ContentText::preview(conversation));
    parts.append(TimeText().row(conversation.lastOrder.at, m_clock.nowMs()));
    return parts.join(QLatin1String(", "));
}

} // namespace Frontdesk
