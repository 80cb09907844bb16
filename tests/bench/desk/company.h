// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "core/domain/conversation.h"
#include "tests/bench/search/talk.h"

#include <QStringList>

#include <random>

namespace Frontdesk::Bench {

/// A made-up company from a seed: fifty accounts in four languages, their customers, and what is
/// said. The n-th customer is the same in every program that knows the seed, whatever was asked
/// before; what is said depends on the order of asking.
class SampleCompany
{
public:
    static constexpr int Accounts = 50;

    SampleCompany(quint64 seed, int chats, qint64 nowMs);

    int chats() const { return m_chats; }
    static QString meId();
    static QList<User> users();
    static Account account(int index);
    static QString scopeOf(int account);
    int accountOf(int chat) const { return chat % Accounts; }

    /// Without what depends on its messages.
    Conversation chat(int index) const;
    Contact contact(int index) const;

    /// Which chat is written to next: a few often, most now and then.
    int nextChat();
    /// The next message of @p chat, sent at @p at with the relay's number @p seq. Most are text.
    Message say(int chat, qint64 at, qint64 seq);
    /// Brings @p chat up to date with a message of it.
    static void follow(Conversation &chat, const Message &message);

    /// Files that customers' pictures and messages name. Empty: none are named.
    void setPictures(const QStringList &shas) { m_pictures = shas; }

private:
    Content content();
    int below(int end);

    const quint64 m_seed;
    const int m_chats;
    const qint64 m_now;
    Talk m_talk;
    std::mt19937_64 m_random;
    QStringList m_pictures;
};

} // namespace Frontdesk::Bench
