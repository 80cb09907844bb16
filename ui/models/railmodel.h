// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "core/domain/team.h"

#include <QAbstractListModel>

#include <functional>

namespace Frontdesk {

class AccountSource;
class ViewSource;

/// A page that the rail leads to.
struct RailPage {
    QString id; ///< as DeskPages::shown() tells it
    QString icon;
    QString title; ///< in the language of the program
    QString command; ///< of the catalogue: it opens the page, and its key is shown
};

/// The rows of the rail: the pages, below them the views that stand there, below those a heading per
/// group with its accounts. The page "inbox" stands for all accounts. GUI thread.
class RailModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole, ///< Kind
        IdRole, ///< QString: of the page, the view or the account; of a group what folds it
        AccountRole, ///< Account, of rows of that kind
        IconRole, ///< QString, of pages and views
        /// int: conversations nobody has answered, of the account, group or all; conversations that a
        /// view takes; what the page said of itself.
        CountRole,
        KeyRole, ///< QString: the key that does the same; empty: none
    };
    Q_ENUM(Role)
    enum class Kind { Page, Group, View, Account };
    Q_ENUM(Kind)
    /// The key of a page or a view, as people read it.
    using KeyOf = std::function<QString(Kind kind, const QString &id)>;

    static constexpr char Inbox[] = "inbox"; ///< the page of conversations

    /// The sources outlive it.
    RailModel(AccountSource &accounts, ViewSource &views, QObject *parent = nullptr);

    /// From the top. The first is the inbox.
    void setPages(const QList<RailPage> &pages);
    const RailPage *page(const QString &id) const;
    /// How many things wait on a page; 0: it says nothing.
    void setPageCount(const QString &page, int count);
    /// In this order.
    void setViews(const QList<SavedView> &views);
    std::optional<SavedView> view(const ViewId &id) const;
    /// Of accounts within their groups; those that are not named come last, by name.
    void setAccountOrder(const QList<AccountId> &order);
    /// The order of all accounts once the one in row @p from stands in row @p to of its group; nothing
    /// if that is no place for it.
    std::optional<QList<AccountId>> orderAfterMove(int from, int to) const;
    /// The rows of the group that the account in @p row is in.
    std::pair<int, int> groupOf(int row) const;
    void setKeyOf(KeyOf keyOf) { m_keyOf = std::move(keyOf); }

    /// -1: there is none.
    int rowOf(Kind kind, const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Entry {
        Kind kind = Kind::Page;
        QString id;
        QString name;
        QString icon = {};
        Account account = {};
        SavedView view = {};
    };

    void reload();
    QList<Account> accountsInOrder() const;
    void refreshCounts();
    int count(const Entry &entry) const;
    QString spoken(const Entry &entry) const;
    QString tooltip(const Entry &entry) const;
    QString key(const Entry &entry) const;

    AccountSource &m_accounts;
    ViewSource &m_views;
    QList<RailPage> m_pages;
    QHash<QString, int> m_pageCounts;
    QList<SavedView> m_shownViews;
    QList<AccountId> m_order;
    KeyOf m_keyOf;
    QList<Entry> m_entries;
};

} // namespace Frontdesk
