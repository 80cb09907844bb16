// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "core/domain/conversation.h"
#include "ui/widgets/paintedbutton.h"

namespace Frontdesk {

/// One other account that a customer writes to: a press opens the chat there.
class PersonRow : public PaintedButton
{
    Q_OBJECT

public:
    /// @p chat without an id: there is none (yet), so nothing can be opened.
    PersonRow(const Theme &theme,
              Account account,
              Conversation chat,
              qint64 now,
              QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe(qint64 now);

    Account m_account;
    Conversation m_chat;
    QString
        m_detail; ///< at the right: the channel, where the work stands, and when somebody wrote last
};

} // namespace Frontdesk
