// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "core/domain/team.h"

#include <QFrame>

class QComboBox;

namespace Frontdesk {

class TextField;
class Theme;

/// Asks under which name a query is to be kept, and which colleagues see it. Enter saves, Esc
/// closes. Deletes itself.
class ViewForm : public QFrame
{
    Q_OBJECT

public:
    /// Who else may be let see it: teams, or one colleague.
    struct Others {
        QList<Team> teams;
        QList<User> colleagues; ///< without the one who writes
    };

    ViewForm(const Theme &theme, SavedView view, const Others &others, QWidget *parent);

    void popUpBelow(const QWidget &anchor);

Q_SIGNALS:
    void accepted(const Frontdesk::SavedView &view);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fillSeenBy(const Others &others);
    void addSeenBy(const QString &name, const TeamId &team, const UserId &colleague = {});
    void chooseSeenBy();
    void accept();

    SavedView m_view;
    TextField *m_name;
    QComboBox *m_seenBy;
};

} // namespace Frontdesk
