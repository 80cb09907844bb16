// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QButtonGroup;

namespace Frontdesk {

class AccountTile;
class TextField;

/// Name, letter, group and colour of an account; only the twelve colours are offered.
class AccountLooks : public QWidget
{
    Q_OBJECT

public:
    explicit AccountLooks(const Theme &theme, QWidget *parent = nullptr);

    void setAccount(const Account &account);
    /// The account with what was chosen here.
    Account account() const;

    TextField *letter() const { return m_letter; }

private:
    QLayout *buildColors();
    void refresh();

    const Theme &m_theme;
    Account m_account;
    AccountTile *m_tile;
    TextField *m_name;
    TextField *m_letter;
    TextField *m_group;
    QButtonGroup *m_colors;
};

} // namespace Frontdesk
