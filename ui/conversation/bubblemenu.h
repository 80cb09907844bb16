// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conversation/bubblescene.h"

#include <QMenu>

namespace Frontdesk {

/// What can be done with one message. Deletes itself.
class BubbleMenu : public QMenu
{
    Q_OBJECT

public:
    /// @p parts: what can be pressed in its bubble.
    BubbleMenu(const Message &message, const QList<HitArea> &parts, QWidget *parent);

    /// Not what the relay does not have, nor what nobody would look for.
    static bool canPin(const Message &message);

Q_SIGNALS:
    void partChosen(const Frontdesk::HitArea &part);
    void quoteWanted();
    void pinWanted(bool pinned);

private:
    void addPin(const Message &message);
};

} // namespace Frontdesk
