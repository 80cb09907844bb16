// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/conversation.h"

#include <QStringList>

#include <functional>

namespace Frontdesk {

/// What of a conversation goes on paper.
struct PaperWish {
    ConversationId conversation;
    qint64 from = 0; ///< ms UTC; 0: from the beginning of what is on this computer
    qint64 until = 0; ///< ms UTC, not included; 0: to the end
    bool pictures = true; ///< else a line says that there was one
    bool notes = false; ///< internal ones
    bool maskNames = false; ///< of customers
    bool maskNumbers = false; ///< phone and other long numbers, e-mail addresses
    bool maskValues = false; ///< what the details of the customer hold

    bool masks() const { return maskNames || maskNumbers || maskValues; }
};

/// What the paper says beside the messages.
struct PaperFacts {
    QString customer; ///< or the name of the group
    QStringList names; ///< of customers, as they may stand in texts
    QStringList values; ///< of the customer's details; sensitive ones are masked already
    Account account;
    QString organisation;
    QString printedBy;
    qint64 printedAt = 0; ///< ms UTC
    std::function<QString(const UserId &user)> colleague = {}; ///< a name, or empty
};

/// One thing on the paper, in words.
struct PaperItem {
    enum class Kind { Day, Line, Theirs, Ours, Note };

    Kind kind = Kind::Theirs;
    QString head; ///< who and when; empty: none
    QString text;
    QString sha; ///< of a picture that is to be shown; empty: none

    friend bool operator==(const PaperItem &, const PaperItem &) = default;
};

} // namespace Frontdesk
