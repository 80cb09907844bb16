// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/searchsource.h"

namespace Frontdesk {

/// What was found in one conversation, and at which of it somebody stands. The newest is the first.
class ChatFind : public QObject
{
    Q_OBJECT

public:
    static constexpr int MostHits = 1000;

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

Q_SIGNALS:
    void changed();
    /// To another message: show it.
    void moved(const Frontdesk::Message &message);
    void failed(const Frontdesk::Error &error);

private:
    void ask(const SearchPosition &after);
    void take(const FoundMessages &page);
    void update(const QList<SearchHit> &messages);
    void remove(const QList<MessageId> &messages);
    void moveTo(int at);

    SearchSource &m_source;
    SearchQuestion m_question;
    QList<Message> m_hits; ///< newest first
    int m_at = 0;
    int m_showing = 0; ///< counts show(), to tell late answers from ours
    bool m_looking = false;
    bool m_whole = true;
};

} // namespace Frontdesk
