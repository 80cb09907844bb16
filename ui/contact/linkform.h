// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/conversation.h"

#include <QFrame>
#include <QSet>

class QListWidget;

namespace Frontdesk {

class AccountSource;
class Clock;
class Label;
class NameSource;
class TextField;
class Theme;

/// Finds the customer of another account who is the same human: typed to be found by name in the
/// cache, arrows and Enter choose. Esc closes. Deletes itself.
class LinkForm : public QFrame
{
    Q_OBJECT

public:
    struct Parts {
        const Theme &theme;
        const Clock &clock;
        NameSource &names;
        AccountSource &accounts;
    };

    /// @p without are not offered: the customer, and who is linked already. @p typed is there to
    /// begin with.
    LinkForm(Parts parts, QSet<ContactId> without, const QString &typed, QWidget *parent);

    void popUpBelow(const QWidget &anchor);

Q_SIGNALS:
    void chosen(const Frontdesk::Conversation &chat);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void ask();
    void show(const QList<Conversation> &found);
    void choose(int row);
    void step(int by);

    Parts m_parts;
    QSet<ContactId> m_without;
    QList<Conversation> m_offered; ///< row by row
    int m_asked = 0; ///< of which only the last counts
    bool m_isPending = false; ///< the answer to what is typed has not come
    bool m_wantsToChoose = false; ///< Enter came before it
    TextField *m_field;
    QListWidget *m_list;
    Label *m_nothing;
};

} // namespace Frontdesk
