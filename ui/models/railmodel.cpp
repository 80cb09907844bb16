// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/railmodel.h"

#include "core/client/accountsource.h"
#include "core/client/viewsource.h"

#include <QLocale>

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr char FoldOfViews[] = "views";

/// Apart from that of the views, whatever a group is called.
QString foldOf(const QString &group)
{
    return QStringLiteral("group/") + group;
}

} // namespace

RailModel::RailModel(AccountSource &accounts, ViewSource &views, QObject *parent)
    : QAbstractListModel(parent)
    , m_accounts(accounts)
    , m_views(views)
{
    connect(&accounts, &AccountSource::accountsChanged, this, &RailModel::reload);
    connect(&accounts, &AccountSource::countsChanged, this, &RailModel::refreshCounts);
    connect(&views, &ViewSource::countsChanged, this, &RailModel::refreshCounts);
    reload();
}

void RailModel::setPages(const QList<RailPage> &pages)
{
    m_pages = pages;
    reload();
}

const RailPage *RailModel::page(const QString &id) const
{
    const auto found = std::find_if(
        m_pages.cbegin(), m_pages.cend(), [&](const RailPage &one) { return one.id == id; });
    return found == m_pages.cend() ? nullptr : &*found;
}

void RailModel::setPageCount(const QString &page, int count)
{
    m_pageCounts.insert(page, count);
    refreshCounts();
}

void RailModel::setViews(const QList<SavedView> &views)
{
    if (views == m_shownViews)
        return;
    m_shownViews = views;
    reload();
}

std::optional<SavedView> RailModel::view(const ViewId &id) const
{
    for (const auto &view : m_shownViews) {
        if (view.id == id)
            return view;
    }
    return {};
}

void RailModel::setAccountOrder(const QList<AccountId> &order)
{
    if (order == m_order)
        return;
    m_order = order;
    reload();
}

std::optional<QList<AccountId>> RailModel::orderAfterMove(int from, int to) const
{
    const auto [first, last] = groupOf(from);
    if (first < 0 || from == to || to < first || to > last)
        return {};
    QList<AccountId> order;
    int at = -1;
    for (int row = 0; row < m_entries.size(); ++row) {
        if (m_entries.at(row).kind != Kind::Account)
            continue;
        if (row == from)
            at = static_cast<int>(order.size());
        order.append(m_entries.at(row).account.id);
    }
    order.move(at, at + to - from);
    return order;
}

std::pair<int, int> RailModel::groupOf(int row) const
{
    const auto isIn = [this](int at, const QString &group) {
        return at >= 0 && at < m_entries.size() && m_entries.at(at).kind == Kind::Account
            && m_entries.at(at).account.group == group;
    };
    if (row < 0 || row >= m_entries.size() || m_entries.at(row).kind != Kind::Account)
        return {-1, -1};
    const QString group = m_entries.at(row).account.group;
    int first = row;
    while (isIn(first - 1, group))
        --first;
    int last = row;
    while (isIn(last + 1, group))
        ++last;
    return {first, last};
}

int RailModel::rowOf(Kind kind, const QString &id) const
{
    for (int row = 0; row < m_entries.size(); ++row) {
        if (m_entries.at(row).kind == kind && m_entries.at(row).id == id)
            return row;
    }
    return -1;
}

int RailModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant RailModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.name;
    case Qt::AccessibleTextRole:
        return spoken(entry);
    case Qt::ToolTipRole:
        return tooltip(entry);
    case KindRole:
        return QVariant::fromValue(entry.kind);
    case IdRole:
        return entry.id;
    case AccountRole:
        return QVariant::fromValue(entry.account);
    case IconRole:
        return entry.icon;
    case CountRole:
        return count(entry);
    case KeyRole:
        return key(entry);
    default:
        return {};
    }
}

Qt::ItemFlags RailModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (m_entries.at(index.row()).kind == Kind::Group)
        return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

void RailModel::reload()
{
    beginResetModel();
    m_entries.clear();
    for (const auto &page : std::as_const(m_pages))
        m_entries.append(Entry{Kind::Page, page.id, page.title, page.icon});
    if (!m_shownViews.isEmpty())
        m_entries.append(Entry{Kind::Group, QLatin1String(FoldOfViews), tr("Views")});
    for (const auto &view : std::as_const(m_shownViews))
        m_entries.append(
            Entry{Kind::View, view.id.value(), view.name, QStringLiteral("saved-view"), {}, view});
    std::optional<QString> group;
    const auto accounts = accountsInOrder();
    for (const auto &account : accounts) {
        if (account.group != group) {
            group = account.group;
            m_entries.append(
                Entry{Kind::Group, foldOf(*group), group->isEmpty() ? tr("Accounts") : *group});
        }
        m_entries.append(Entry{Kind::Account, account.id.value(), account.name, {}, account});
    }
    endResetModel();
}

/// The groups stay where they are.
QList<Account> RailModel::accountsInOrder() const
{
    auto accounts = m_accounts.accounts();
    const auto rank = [this](const Account &account) {
        const auto place = m_order.indexOf(account.id);
        return place < 0 ? m_order.size() : place;
    };
    for (auto first = accounts.begin(); first != accounts.end();) {
        const auto end = std::find_if(first, accounts.end(), [&](const Account &account) {
            return account.group != first->group;
        });
        std::stable_sort(
            first, end, [&](const Account &a, const Account &b) { return rank(a) < rank(b); });
        first = end;
    }
    return accounts;
}

void RailModel::refreshCounts()
{
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(
            index(0), index(rowCount() - 1), {CountRole, Qt::AccessibleTextRole, Qt::ToolTipRole});
}

int RailModel::count(const Entry &entry) const
{
    switch (entry.kind) {
    case Kind::Page:
        return entry.id == QLatin1String(Inbox) ? m_accounts.unansweredInAll()
                                                : m_pageCounts.value(entry.id);
    case Kind::View:
        return m_views.count(entry.view.query, {}).value_or(ViewCount()).conversations;
    case Kind::Account:
        return m_accounts.unanswered(entry.account.id);
    case Kind::Group: {
        int sum = 0;
        for (const auto &other : m_entries) {
            if (other.kind == Kind::Account && foldOf(other.account.group) == entry.id)
                sum += m_accounts.unanswered(other.account.id);
        }
        return sum;
    }
    }
    Q_UNREACHABLE();
}

QString RailModel::spoken(const Entry &entry) const
{
    const int things = count(entry);
    if (entry.kind == Kind::View) {
        return things == 0 ? tr("%1, view").arg(entry.name)
                           : tr("%1, view, %n conversations", nullptr, things).arg(entry.name);
    }
    if (things == 0)
        return entry.name;
    const bool ofItsOwn = entry.kind == Kind::Page && entry.id != QLatin1String(Inbox);
    return ofItsOwn
        ? tr("%1, %2", "page, how much waits there").arg(entry.name, QLocale().toString(things))
        : tr("%1, %n conversations wait", nullptr, things).arg(entry.name);
}

/// What has no room in the rail, least of all in the narrow one.
QString RailModel::tooltip(const Entry &entry) const
{
    const QString byKey = key(entry);
    return byKey.isEmpty() ? spoken(entry)
                           : tr("%1 (%2)", "row of the rail, its key").arg(spoken(entry), byKey);
}

QString RailModel::key(const Entry &entry) const
{
    return m_keyOf ? m_keyOf(entry.kind, entry.id) : QString();
}

} // namespace Frontdesk
