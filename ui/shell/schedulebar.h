// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/scheduledsource.h"
#include "ui/widgets/pane.h"

#include <QBasicTimer>

#include <functional>

namespace Frontdesk {

class AccountSource;
class Button;
class Clock;
class ElidedLabel;
class Voice;

/// In a chat, above the field: the reply that goes out next by itself, or one that will not and waits
/// for a person. Hidden while there is none.
class ScheduleBar : public Pane
{
    Q_OBJECT

public:
    struct Parts {
        const Clock &clock;
        ScheduledSource &scheduled;
        const AccountSource &accounts;
    };

    ScheduleBar(const Theme &theme, const Parts &parts, QWidget *parent = nullptr);

    void setConversation(const ConversationId &conversation);
    const std::optional<ScheduledReply> &shown() const { return m_shown; }
    QString text() const;

Q_SIGNALS:
    void editWanted(const Frontdesk::ScheduledReply &reply);
    void sendWanted(const Frontdesk::ScheduledReply &reply);
    /// It is not to go out, and its words are wanted where replies are written.
    void cancelWanted(const Frontdesk::ScheduledReply &reply);
    void allWanted();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void refresh();
    Button *addButton(const QString &text,
                      void (ScheduleBar::*wanted)(const Frontdesk::ScheduledReply &reply));

    Parts m_parts;
    ConversationId m_conversation;
    std::optional<ScheduledReply> m_shown;
    QString m_said;
    QBasicTimer m_days; ///< "tomorrow" is "today" some time later
    ElidedLabel *m_words;
    Button *m_edit;
    Button *m_send;
    Button *m_cancel;
    Button *m_all;
    Voice *m_voice;
};

/// What a reply with a time says, in one line.
QString scheduledLine(const ScheduledReply &reply);
/// When it goes out, or why it does not. @p author: whose it is, empty for my own.
QString scheduledState(const ScheduledReply &reply, const QString &author, qint64 now);

} // namespace Frontdesk
