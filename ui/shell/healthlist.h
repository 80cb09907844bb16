// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/accountsetup.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace Frontdesk {

class AccountTile;
class Badge;
class Button;
class ElidedLabel;
class Label;
class OutlinedBox;

/// The account and how well it is: one line per check, each with what to do about it.
class HealthList : public QWidget
{
    Q_OBJECT

public:
    explicit HealthList(const Theme &theme, QWidget *parent = nullptr);

    void setHealth(const AccountHealth &health);

Q_SIGNALS:
    void checkRequested();

private:
    QWidget *buildAccount();
    QWidget *buildChecks();
    void addCheck(const HealthCheck &check, const AccountHealth &health);
    /// What helps with it, at the right end of its line; null for most.
    QWidget *helpWith(const HealthCheck &check, const AccountHealth &health);
    static QString titleOf(const HealthCheck &check);
    static QString firstMessage(const HealthCheck &check, const AccountHealth &health);
    static QString sentenceOf(const HealthCheck &check, const AccountHealth &health);

    const Theme &m_theme;
    AccountHealth m_health;
    OutlinedBox *m_account;
    AccountTile *m_tile;
    ElidedLabel *m_name;
    ElidedLabel *m_basicId;
    Badge *m_state;
    Label *m_passed;
    QVBoxLayout *m_rows;
};

} // namespace Frontdesk
