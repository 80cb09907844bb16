// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/outboxsource.h"
#include "core/domain/account.h"
#include "ui/widgets/pane.h"

namespace Frontdesk {

class Clock;
class ElidedLabel;

/// One reply that waits: for whom, from which account, since when, what stands in its way.
class OutboxRow : public Pane
{
    Q_OBJECT

public:
    OutboxRow(const Theme &theme,
              const Clock &clock,
              WaitingReply reply,
              Account account,
              QWidget *parent = nullptr);

    void setPerson(const QString &name);

Q_SIGNALS:
    void cancelled();
    void openRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildHead(const Clock &clock);
    QWidget *buildFoot();
    bool needsDecision() const;
    QString words() const;
    QString reason() const;

    const WaitingReply m_reply;
    const Account m_account;
    ElidedLabel *m_name;
};

} // namespace Frontdesk
