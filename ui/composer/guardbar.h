// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/content.h"
#include "core/rules/sendguard.h"
#include "ui/widgets/pane.h"

namespace Frontdesk {

class Button;
class Label;
class MessageEdit;
class Voice;

/// In amber above the field: what in the reply should be looked at again before it goes, marked in
/// the field too if it stands there. It stops a reply once, and never the same finding twice. Hidden while there is
/// nothing.
class GuardBar : public Pane
{
    Q_OBJECT

public:
    GuardBar(const Theme &theme, MessageEdit &edit, QWidget *parent = nullptr);

    /// All that the agent has.
    void setAccounts(const QList<Account> &accounts);
    /// Which of them the reply goes out from.
    void setOwn(const AccountId &own);
    /// What goes out with the text of the field.
    void setAbove(const QList<Content> &above);
    /// True when what is written must not go yet; the bar then says why, and is read aloud. Asked
    /// again about the same, it lets it go.
    bool stops();
    /// What it has stopped in the conversation that is shown: for when that comes back.
    const QStringList &stopped() const { return m_stopped; }
    /// Another conversation, or a reply that has gone.
    void setStopped(const QStringList &stopped);

Q_SIGNALS:
    /// It shows or hides.
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Found {
        GuardFinding::Kind kind;
        QString words;
        bool isAbove = false;
    };

    const SendGuard &guard();
    QList<GuardFinding> look();
    QList<Found> all(const QList<GuardFinding> &inField);
    void follow();
    void say(const QList<GuardFinding> &inField, const QList<Found> &findings);
    void mark(const QList<GuardFinding> &findings);
    static QString nameOf(const Found &found);
    void takeOut();

    MessageEdit &m_edit;
    QList<Account> m_accounts;
    AccountId m_own;
    SendGuard m_guard;
    bool m_isCurrent = true; ///< m_guard is of m_accounts and m_own
    QList<Content> m_above;
    QStringList m_stopped;
    Label *m_words;
    Button *m_takeOut;
    Voice *m_voice;
};

} // namespace Frontdesk
