// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/scheduledsource.h"
#include "core/domain/account.h"

#include <QDialog>

namespace Frontdesk {

class Button;
class Clock;
class GuardBar;
class Label;
class MessageEdit;
class Theme;
class TimeChooser;
struct Error;

/// Words and time of a reply that goes out later. What is attached to it stays as it is. What would
/// stop a reply stops it here too. Closes when the change is safe on the disk. Deletes itself.
class ScheduleEditor : public QDialog
{
    Q_OBJECT

public:
    ScheduleEditor(const Theme &theme,
                   const Clock &clock,
                   ScheduledSource &scheduled,
                   const QList<Account> &accounts,
                   const ScheduledReply &reply,
                   QWidget *parent);

    TimeChooser *chooser() const { return m_chooser; }
    QList<MessageEdit *> texts() const { return m_texts; }
    /// Takes over what is written.
    void save();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build(const QList<Account> &accounts);
    void refresh();
    bool mayGo();
    QList<Content> contents() const;
    QList<QuickReply> buttons() const; ///< below the last message

    const Theme &m_theme;
    ScheduledSource &m_scheduled;
    const ScheduledReply m_reply;
    TimeChooser *m_chooser;
    QList<MessageEdit *> m_texts; ///< of the bubbles that are text, in their order
    QList<GuardBar *> m_guards; ///< of m_texts
    Label *m_problem;
    Button *m_save;
};

} // namespace Frontdesk
