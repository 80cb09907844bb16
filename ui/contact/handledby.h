// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "ui/widgets/pane.h"

namespace Frontdesk {

class AccountSource;
class Avatar;
class ElidedLabel;
class Label;
struct Conversation;

/// Who a conversation is with just now.
struct Handling {
    UserId assignee = {}; ///< null: nobody
    QString name = {}; ///< of the assignee
    QString team = {}; ///< whose queue it is in; empty: none
};

Handling handlingOf(const Conversation &conversation, const AccountSource &accounts);

/// A section of the customer's panel: who answers, and in whose queue it is.
class HandledBy : public Pane
{
    Q_OBJECT

public:
    explicit HandledBy(const Theme &theme, QWidget *parent = nullptr);

    void show(const Handling &handling);

private:
    Avatar *m_picture;
    Label *m_heading;
    ElidedLabel *m_name;
    ElidedLabel *m_team;
};

} // namespace Frontdesk
