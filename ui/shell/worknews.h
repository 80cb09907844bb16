// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/conversationsource.h"
#include "core/client/desksources.h"
#include "core/domain/team.h"

#include <QSet>
#include <QTimer>

namespace Frontdesk {

class Clock;

/// What colleagues, a rule or the clock did with a conversation that I have to know of.
struct WorkNews {
    enum class Kind {
        Mentioned, ///< a note asks for me
        Given, ///< it was assigned to me
        Back, ///< its snooze is over, and it is mine or I snoozed it
        NotSent, ///< a reply of mine, or in a chat of mine, did not go, or nobody knows
    };

    Kind kind = Kind::Mentioned;
    ConversationId conversation;
    MessageOrder place; ///< whoever has read up to here knows
    QString by; ///< name of a colleague; empty: nobody did it
    QString text; ///< of the note, or of the reply
    qint64 at = 0; ///< ms UTC
    ConversationRow row = {}; ///< as it is when this is told
    MessageId note = {}; ///< of Mentioned
    UserId byId = {}; ///< of Mentioned
    QStringList before = {}; ///< of Mentioned: what was said before the note, a line each
    Error why = {}; ///< of NotSent
    bool unknown = false; ///< of NotSent: it may have gone
};

/// Watches for work news. Not for what I did, nor for what is older than this; a reply that did not
/// go waits for a decision and is told of for a week. What a catch-up brings is told as well:
/// WorkNews::at says when it was. What comes within half a second is told together.
class WorkWatch : public QObject
{
    Q_OBJECT

public:
    /// @p relayTime: stamps are compared with it.
    WorkWatch(const DeskSources &sources, const Clock &relayTime, QObject *parent = nullptr);

Q_SIGNALS:
    void told(const QList<Frontdesk::WorkNews> &news);

private:
    void takeMentions(const QList<Mention> &mentions);
    void addMention(const Mention &mention, const Message &note);
    void takeMessages(const QList<Message> &messages);
    void takeReply(const Message &reply);
    void takeRows(const QList<ConversationRow> &rows);
    bool isNews(qint64 at) const;
    bool isFirst(const QString &what, qint64 at);
    void add(const WorkNews &news);
    void flush();
    bool concernsMe(const WorkNews &news) const;

    DeskSources m_sources;
    const Clock &m_clock;
    const qint64 m_since; ///< ms UTC
    QHash<QString, qint64> m_known; ///< with when it happened: later states are no news
    QSet<MessageId> m_onTheirWay; ///< replies that were seen to be
    QList<WorkNews> m_waiting;
    QTimer m_pause;
};

} // namespace Frontdesk
