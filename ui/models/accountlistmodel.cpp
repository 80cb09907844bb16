// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/accountlistmodel.h"

#include "core/client/accountsource.h"

namespace Frontdesk {

AccountListModel::AccountListModel(AccountSource &source, QObject *parent)
    : QAbstractListModel(parent)
    , m_source(source)
{
    connect(&source, &AccountSource::accountsChanged, this, &AccountListModel::reload);
    connect(&source, &AccountSource::countsChanged, this, &AccountListModel::refreshCounts);
    reload();
}

int AccountListModel::rowOf(const AccountId &account) const
{
    for (int row = 0; row < m_entries.size(); ++row) {
        const Entry &entry = m_entries.at(row);
        const bool all = account.isNull() && entry.kind == Kind::All;
        if (all || (entry.kind == Kind::Account && entry.account.id == account))
            return row;
    }
    return -1;
}

int AccountListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant AccountListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return name(entry);
    case Qt::AccessibleTextRole:
        return waiting(entry) == 0
            ? name(entry)
            : tr("%1, %n conversations wait", nullptr, waiting(entry)).arg(name(entry));
    case KindRole:
        return QVariant::fromValue(entry.kind);
    case AccountRole:
        return QVariant::fromValue(entry.account);
    case WaitingRole:
        return waiting(entry);
    default:
        return {};
    }
}

Qt::ItemFlags AccountListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (m_entries.at(index.row()).kind == Kind::Group)
        return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

void AccountListModel::reload()
{
    beginResetModel();
    m_entries = {{Kind::All, {}, {}}};
    QString group;
    const auto accounts = m_source.accounts();
    for (const auto &account : accounts) {
        if (account.group != group) {
            group = account.group;
            m_entries.append({Kind::Group, group, {}});
        }
        m_entries.append({Kind::Account, account.group, account});
    }
    endResetModel();
}

void AccountListModel::refreshCounts()
{
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {WaitingRole, Qt::AccessibleTextRole});
}

int AccountListModel::waiting(const Entry &entry) const
{
    switch (entry.kind) {
    case Kind::All:
        return m_source.unansweredInAll();
    case Kind::Account:
        return m_source.unanswered(entry.account.id);
    case Kind::Group: {
        int sum = 0;
        for (const auto &other : m_entries) {
            if (other.kind == Kind::Account && other.group == entry.group)
                sum += m_source.unanswered(other.account.id);
        }
        return sum;
    }
    }
    Q_UNREACHABLE();
}

QString AccountListModel::name(const Entry &entry) const
{
    switch (entry.kind) {
    case Kind::All:
        return tr("Inbox");
    case Kind::Group:
        return entry.group;
    case Kind::Account:
        return entry.account.name;
    }
    Q_UNREACHABLE();
}

} // namespace Frontdesk
