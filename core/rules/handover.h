// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/message.h"

#include <QList>

namespace Frontdesk {

/// What somebody who takes over a conversation has to know of its last messages.
struct HandOver {
    static constexpr int MostOpen = 5;
    static constexpr int MostPromises = 3;
    static constexpr int MostLast = 3;

    /// Something of ours that is still owed, as far as its words say so.
    struct Promise {
        Message message;
        QString words; ///< the sentence that says it

        friend bool operator==(const Promise &, const Promise &) = default;
    };

    QList<Message> open; ///< of the customer, after our last answer, oldest first
    QList<Promise> promises; ///< the newest first
    QList<Message> last; ///< of the customer and of us, oldest first

    bool isEmpty() const { return open.isEmpty() && promises.isEmpty() && last.isEmpty(); }
};

/// Of @p messages, oldest first. What was not sent is no answer and no promise; lines, notes and what
/// was erased are left out.
HandOver handOverOf(const QList<Message> &messages);

/// The first sentence of @p text that promises something: it says "will", or when, in one of the four
/// languages, and is no question. Empty: none does.
QString promiseIn(const QString &text);

} // namespace Frontdesk
