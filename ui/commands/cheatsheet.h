// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/keylistmodel.h"

#include <QDialog>

class QListView;

namespace Frontdesk {

class Commands;
class TextField;
class Theme;

/// All keys as they are now, by group; what is typed narrows it.
class CheatSheet : public QDialog
{
    Q_OBJECT

public:
    /// @p fixed: keys that are no commands, such as those of the field where messages are written.
    CheatSheet(const Theme &theme,
               const Commands &commands,
               const QList<KeyListModel::Fixed> &fixed,
               const QList<SavedView> &views = {},
               QWidget *parent = nullptr);

    QListView *list() const { return m_list; }
    TextField *field() const { return m_field; }

Q_SIGNALS:
    /// The person wants to change them.
    void settingsRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();

    const Theme &m_theme;
    KeyListModel *m_keys;
    TextField *m_field;
    QListView *m_list;
};

} // namespace Frontdesk
