// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"

#include <QAbstractListModel>

namespace Frontdesk {

class AccountSource;

/// The rail: a heading per group, below it its accounts. The first row stands for all of them.
class AccountListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole, ///< Kind
        AccountRole, ///< Account, of rows of that kind
        WaitingRole, ///< int: conversations nobody has answered, of the account, group or all
    };
    Q_ENUM(Role)
    enum class Kind { All, Group, Account };
    Q_ENUM(Kind)

    explicit AccountListModel(AccountSource &source, QObject *parent = nullptr);

    int rowOf(const AccountId &account) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Entry {
        Kind kind = Kind::All;
        QString group;
        Account account;
    };

    void reload();
    void refreshCounts();
    int waiting(const Entry &entry) const;
    QString name(const Entry &entry) const;

    AccountSource &m_source;
    QList<Entry> m_entries;
};

} // namespace Frontdesk
