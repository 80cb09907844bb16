// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/conversationfilter.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QString>

class QMenu;
class QWidget;

namespace Frontdesk {

/// What the inbox calls its parts.
class InboxWords
{
    Q_DECLARE_TR_FUNCTIONS(Frontdesk::InboxWords)

public:
    struct Nothing {
        QString icon;
        QString fact;
        QString sentence;
    };

    static QString of(ListSort sort);
    static QString of(Shelf shelf);
    /// Why a list is empty; says which filter hides things, and with which key a conversation is taken.
    static Nothing nothingIn(const ConversationFilter &filter, const QKeySequence &claim);
    /// An empty menu that opens below @p button once it is filled, and goes when it closes.
    static QMenu *menuBelow(QWidget &button);
};

} // namespace Frontdesk
