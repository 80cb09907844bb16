// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/sendguard.h"
#include "ui/widgets/pane.h"

namespace Frontdesk {

class Button;
class Label;
class MessageEdit;
class Voice;

/// In amber above the field: what in the reply should be looked at again before it goes, marked in
/// the field too. It stops a reply once, and never the same finding twice. Hidden while there is
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
    QList<GuardFinding> look();
    void follow();
    void say(const QList<GuardFinding> &findings);
    void mark(const QList<GuardFinding> &findings);
    QString nameOf(const GuardFinding &finding) const;
    QString found(const GuardFinding &finding) const;
    void takeOut();

    MessageEdit &m_edit;
    QList<Account> m_accounts;
    AccountId m_own;
    SendGuard m_guard;
    bool m_isCurrent = true; ///< m_guard is of m_accounts and m_own
    QStringList m_stopped;
    Label *m_words;
    Button *m_takeOut;
    Voice *m_voice;
};

} // namespace Frontdesk
