// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conversation/bubblescene.h"

#include <QKeySequence>
#include <QMenu>

namespace Frontdesk {

/// The keys that do the same as entries of the menu; shown beside them.
struct BubbleMenuKeys {
    QKeySequence copy = {};
    QKeySequence quote = {};
    QKeySequence pin = {};
};

/// What can be done with one message. Deletes itself.
class BubbleMenu : public QMenu
{
    Q_OBJECT

public:
    /// @p parts: what can be pressed in its bubble.
    BubbleMenu(const Message &message,
               const QList<HitArea> &parts,
               QWidget *parent,
               const BubbleMenuKeys &keys = {});

    /// Not what the relay does not have, nor what nobody would look for.
    static bool canPin(const Message &message);
    /// What is copied of it: its words with their lines; of what has none, where it is, what the file is
    /// called, or the words that stand for it.
    static QString textOf(const Message &message);

Q_SIGNALS:
    void partChosen(const Frontdesk::HitArea &part);
    void quoteWanted();
    void pinWanted(bool pinned);
    /// A to-do is to be made from it.
    void taskWanted();

private:
    void addPin(const Message &message, const QKeySequence &key);
};

} // namespace Frontdesk
