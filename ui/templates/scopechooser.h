// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/replytemplate.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QComboBox;
class QListWidget;

namespace Frontdesk {

class AccountSource;
class Label;

/// Who finds a template: me, a team, some accounts, everybody.
class ScopeChooser : public QWidget
{
    Q_OBJECT

public:
    ScopeChooser(const Theme &theme, const AccountSource &accounts, QWidget *parent = nullptr);

    void show(const ReplyTemplate &one);
    using QWidget::show;
    /// Writes what is chosen into @p one.
    void putInto(ReplyTemplate &one) const;
    void setReadOnly(bool readOnly);
    void setError(const QString &sentence);

Q_SIGNALS:
    void edited();

private:
    void refresh();
    void fillAccounts(const QList<AccountId> &chosen);
    void fillTeams(const TeamId &chosen);

    const Theme &m_theme;
    const AccountSource &m_accounts;
    QComboBox *m_scope;
    QComboBox *m_team;
    QListWidget *m_which;
    Label *m_error;
};

} // namespace Frontdesk
