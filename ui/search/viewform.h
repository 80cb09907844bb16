// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    ViewForm(const Theme &theme, SavedView view, const QList<Team> &teams, QWidget *parent);

    void popUpBelow(const QWidget &anchor);

Q_SIGNALS:
    void accepted(const Frontdesk::SavedView &view);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fillSeenBy(const QList<Team> &teams);
    void accept();

    SavedView m_view;
    TextField *m_name;
    QComboBox *m_seenBy; ///< with the team's id; invalid: nobody else, empty: all
};

} // namespace Frontdesk
