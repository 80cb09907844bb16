// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/searchsource.h"

namespace Frontdesk {

/// What was found in one conversation, and at which of it somebody stands. The newest is the first.
/// What is older than this computer holds is looked for when somebody asks the relay.
class ChatFind : public QObject
{
    Q_OBJECT

public:
    static constexpr int MostHits = 1000;

    /// What the relay is doing about older messages.
    enum class Relay {
        Unasked,
        Looking, ///< goes on until it has found something in this conversation
        Paused, ///< there may be more
        Done,
        Failed,
    };

    explicit ChatFind(SearchSource &source, QObject *parent = nullptr);

    /// Looks in the whole conversation, as far as it is held here; an empty query finds nothing.
    void show(const SearchQuestion &question);
    const SearchQuestion &question() const { return m_question; }
    /// Towards older messages with 1, newer with -1; round at the ends.
    void step(int by);

    bool isLooking() const { return m_looking; }
    int count() const { return static_cast<int>(m_hits.size()); }
    /// False: there are more than MostHits.
    bool isWhole() const { return m_whole; }
    /// From 1; 0: nowhere.
    int at() const { return m_at; }
    std::optional<Message> current() const;

    /// This computer holds all messages from here on, ms UTC; 0: all there are, or it is not known yet.
    qint64 heldFrom() const { return m_heldFrom; }
    /// Lets the relay look for what is older, or go on where it stopped.
    void askRelay();
    Relay relay() const { return m_relay; }
    /// How far back the relay has looked, ms UTC; 0: nowhere yet.
    qint64 relayReached() const { return m_relayReached; }
    const Error &relayError() const { return m_relayError; }

Q_SIGNALS:
    void changed();
    /// To another message: show it.
    void moved(const Frontdesk::Message &message);
    void failed(const Frontdesk::Error &error);

private:
    void ask(const SearchPosition &after);
    void take(const FoundMessages &page);
    void askHowMuchIsHeld();
    void goOnAtRelay();
    void takeFindings(const Result<RelayFindings> &findings);
    void update(const QList<SearchHit> &messages);
    void remove(const QList<MessageId> &messages);
    void moveTo(int at);

    SearchSource &m_source;
    SearchQuestion m_question;
    QList<Message> m_hits; ///< newest first
    int m_at = 0;
    int m_showing = 0; ///< counts show(), to tell late answers from ours
    qint64 m_heldFrom = 0;
    Relay m_relay = Relay::Unasked;
    QString m_relayNext;
    qint64 m_relayReached = 0;
    int m_relayAsked = 0; ///< since somebody wanted it
    Error m_relayError;
    bool m_looking = false;
    bool m_whole = true;
};

} // namespace Frontdesk
