// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/searchsource.h"
#include "ui/widgets/pane.h"

namespace Frontdesk {

class AccountSource;
class FilterRow;
class Label;

/// The column that narrows a search: each choice is an operator of the typed query, put in or taken
/// away.
class SearchFilters : public Pane
{
    Q_OBJECT

public:
    SearchFilters(const Theme &theme, AccountSource &accounts, QWidget *parent = nullptr);

    /// Marks what @p typed asks for.
    void follow(const QString &typed);
    void setTotals(const std::optional<SearchTotals> &totals);

Q_SIGNALS:
    /// The query as it is to be now.
    void edited(const QString &typed);
    /// An operator to be put at the end, to be followed by something.
    void operatorWanted(const QString &name);

private:
    void build();
    QWidget *buildOperators();
    void addHeading(const QString &text);
    void refresh();
    void chooseAccount(int row);
    void chooseWriter(bool customers);
    QString account() const;

    AccountSource &m_accounts;
    QString m_typed;
    std::optional<SearchTotals> m_totals;
    FilterRow *m_all;
    QList<FilterRow *> m_rows; ///< a number of them, used for the accounts with most hits
    QStringList m_names; ///< of the accounts in m_rows
    FilterRow *m_customers;
    FilterRow *m_colleagues;
};

} // namespace Frontdesk
