// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/pinsource.h"

#include <QDialog>

class QHBoxLayout;
class QListWidget;
class QListWidgetItem;

namespace Frontdesk {

class AccountSource;
class Label;
class TextField;
class Theme;

/// What is pinned in the chats of all customers, the last pin first; by category, and found by what it
/// says, whose it is or the account. Enter or a click goes there.
class PinList : public QDialog
{
    Q_OBJECT

public:
    PinList(const Theme &theme,
            PinSource &pins,
            const AccountSource &accounts,
            QWidget *parent = nullptr);

    QListWidget *list() const { return m_list; }

Q_SIGNALS:
    void chosen(const Frontdesk::ConversationId &conversation, const Frontdesk::MessageId &message);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void ask();
    void showCategories();
    void refresh();
    void choose(const QListWidgetItem *item);
    QString wordsOf(const Pin &pin) const;

    const Theme &m_theme;
    PinSource &m_source;
    const AccountSource &m_accounts;
    QList<Pin> m_pins;
    QString m_category; ///< null: all
    TextField *m_search;
    QHBoxLayout *m_chips;
    Label *m_nothing;
    QListWidget *m_list;
};

} // namespace Frontdesk
