// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QVBoxLayout;

namespace Frontdesk {

class AccountSetup;
class Button;

/// One account: what it is called at the platform, how customers add it, and what is left of the
/// month's paid messages. Open it with open(). Deletes itself.
class AccountCard : public QDialog
{
    Q_OBJECT

public:
    /// @p now in ms UTC; @p setup: null for those who may not change the account; outlives this.
    AccountCard(const Theme &theme,
                Account account,
                qint64 now,
                QWidget *parent,
                AccountSetup *setup = nullptr);

    /// Where customers add the account; empty: not known.
    static QString addFriendLink(const Account &account);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addHead(QVBoxLayout &column);
    void addIds(QVBoxLayout &column);
    void addMessages(QVBoxLayout &column);
    void addLink(QVBoxLayout &column);
    void addReadMarks(QVBoxLayout &column);
    void addRow(QVBoxLayout &column, const QString &name, const QString &value);
    void addRow(QVBoxLayout &column, const QString &name, QWidget *shown);
    QString usage() const;
    QString outlook() const;

    const Theme &m_theme;
    const Account m_account;
    const qint64 m_now;
    AccountSetup *m_setup;
};

} // namespace Frontdesk
