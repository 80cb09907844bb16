// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/desksources.h"
#include "core/client/noticerules.h"
#include "ui/shell/missednews.h"
#include "ui/shell/noticeservice.h"
#include "ui/shell/noticesounds.h"
#include "ui/shell/worknews.h"

#include <functional>

namespace Frontdesk {

class Clock;
class LateNews;
class Theme;
struct Account;
struct ConversationRow;

/// Everything that made itself heard, newest first, one entry a conversation, until somebody has
/// looked. What the desktop shows is a copy of this.
class NoticeCenter : public QObject
{
    Q_OBJECT

public:
    struct View {
        ConversationId open;
        bool active = false; ///< the window has the focus
    };
    struct Parts {
        const Theme &theme;
        const Clock &relayTime; ///< messages are compared with it
        DeskSources sources;
        NoticeService &service;
        std::function<View()> view;
        QString soundFolder = {}; ///< where our own sounds are kept; empty: there are none
    };

    explicit NoticeCenter(Parts parts, QObject *parent = nullptr);

    void setSettings(const NoticeSettings &settings);
    const NoticeSettings &settings() const { return m_settings; }
    /// A notice about nothing, to see and hear what those of @p account are like; null: of any.
    void showSample(const AccountId &account = {});
    /// At most a hundred.
    const QList<Notice> &notices() const { return m_notices; }

Q_SIGNALS:
    void changed();
    /// Something was shown on the desktop; nothing that do-not-disturb holds back.
    void shown();
    /// The person pressed a notice of the desktop.
    void openRequested(const Frontdesk::ConversationId &conversation);

private:
    void take(const QList<Message> &messages);
    bool isNew(const Message &message);
    NoticeVerdict judge(const Message &message, const NoticeFacts &facts) const;
    void askViews(const Message &message, const ConversationRow &row);
    void tell(const Message &message, const ConversationRow &row, const NoticeFacts &facts);
    void addUp(Notice &notice);
    void list(const Notice &notice);
    void showMissed(const Notice &notice);
    void showLate(const ConversationRow &row);
    void takeWork(const QList<WorkNews> &news);
    NoticeMoment moment() const;
    Notice noticeOf(const Message &message, const ConversationRow &row) const;
    Notice noticeOf(const WorkNews &news, bool preview) const;
    Notice gathered(const QList<Notice> &notices) const;
    Notice frameOf(const Conversation &conversation) const;
    QImage tileOf(const Account &account) const;
    void lookAgain();
    void takeRows(const QList<ConversationRow> &rows);
    void reply(const ConversationId &conversation, const QString &text);
    void check(const ConversationId &conversation, const QString &text, const QString &draft);
    void bringBack(const ConversationId &conversation,
                   const QString &text,
                   const QString &draft,
                   const Error &why);
    void answerNote(const ConversationId &conversation,
                    const MessageId &note,
                    const UserId &asker,
                    const QString &text);
    void snooze(const ConversationId &conversation);
    void send(const ConversationId &conversation, const QString &text, const QString &draft);
    void forget(const ConversationId &conversation);
    void setSound(Notice &notice, NoticeSound sound, const AccountId &account) const;

    Parts m_parts;
    WorkWatch m_work;
    MissedNews m_missed;
    LateNews *m_late;
    const NoticeSounds m_sounds;
    NoticeSettings m_settings;
    QList<Notice> m_notices;
    QHash<MessageId, qint64> m_told; ///< with the time of arrival; later states are no news
};

} // namespace Frontdesk
