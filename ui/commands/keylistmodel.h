// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/team.h"
#include "ui/commands/command.h"

#include <QAbstractListModel>

namespace Frontdesk {

class KeyMap;

/// The commands by group, and views, each with its keys; what does not fit the words that are looked for is
/// left out, and with it headings above nothing.
class KeyListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        CommandRole = Qt::UserRole, ///< const Command *; null for anything else
        ViewRole, ///< id of a view, as a string; empty for anything else
        HeadingRole, ///< bool
        KeysRole, ///< QList<QKeySequence>
        OwnRole, ///< bool: changed by the person
    };
    Q_ENUM(Role)

    /// A key that cannot be changed, and what it does.
    struct Fixed {
        QString title;
        QList<QKeySequence> keys;
    };

    /// Without @p withoutKey, commands that have no key are left out.
    explicit KeyListModel(bool withoutKey, QObject *parent = nullptr);

    void setFixed(const QList<Fixed> &fixed);
    void setKeys(const KeyMap &keys, const QList<SavedView> &views = {});
    /// Every command again if @p typed is empty.
    void search(const QString &typed);
    int rowOf(const Command &command) const;
    int rowOf(const ViewId &view) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        QString title;
        const Command *command = nullptr;
        QList<QKeySequence> keys;
        bool heading = false;
        bool own = false;
        ViewId view = {};
    };

    void gather(const KeyMap &keys, const QList<SavedView> &views);
    void refresh();

    bool m_withoutKey;
    QList<Fixed> m_fixed;
    QList<Row> m_all;
    QList<Row> m_rows;
    QString m_typed;
};

} // namespace Frontdesk
