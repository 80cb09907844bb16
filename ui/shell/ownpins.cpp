// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ownpins.h"

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr int PinsWithAKey = 8;

bool isPin(const ConversationRow &row)
{
    return standsAbove(row.conversation, row.mark, row.ties, ListSort::Newest);
}

} // namespace

OwnPins::OwnPins(ConversationSource &conversations, QObject *parent)
    : QObject(parent)
    , m_conversations(conversations)
{
    connect(&conversations, &ConversationSource::rowsChanged, this, &OwnPins::take);
    connect(&conversations, &ConversationSource::rowsRemoved, this, [this](const auto &gone) {
        m_pins.removeIf([&](const ConversationId &pin) { return gone.contains(pin); });
    });
    connect(&conversations, &ConversationSource::manyChanged, this, &OwnPins::ask);
    connect(&conversations, &ConversationSource::reset, this, &OwnPins::ask);
    ask();
}

/// The first page brings all of them, above all others.
void OwnPins::ask()
{
    whenDone(m_conversations.page({}, {}, PinsWithAKey),
             this,
             [this, asked = ++m_asked](const Result<ConversationPage> &page) {
                 if (asked != m_asked || !page)
                     return;
                 m_pins.clear();
                 for (const auto &row : page->rows) {
                     if (isPin(row))
                         m_pins.append(row.conversation.id);
                 }
             });
}

/// A row that is pinned and known as one is no news, unless it left the open ones.
void OwnPins::take(const QList<ConversationRow> &rows)
{
    const bool differs = std::any_of(rows.cbegin(), rows.cend(), [this](const auto &row) {
        const bool isOne = isPin(row) && shelfOf(row.conversation) == Shelf::Open;
        return isOne != m_pins.contains(row.conversation.id);
    });
    if (differs)
        ask();
}

} // namespace Frontdesk
