// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/scheduledsource.h"
#include "core/domain/account.h"
#include "ui/widgets/pane.h"

class QHBoxLayout;

namespace Frontdesk {

class ElidedLabel;

/// One reply that goes out later: to whom, from which account, when, and what it says.
class ScheduledRow : public Pane
{
    Q_OBJECT

public:
    struct Facts {
        QString state; ///< when it goes out, or why it does not
        bool mayChange = false;
        bool mayRemove = false;
    };

    ScheduledRow(const Theme &theme,
                 ScheduledReply reply,
                 Account account,
                 Facts facts,
                 QWidget *parent = nullptr);

    void setPerson(const QString &name);

Q_SIGNALS:
    void openRequested();
    void editRequested();
    void sendRequested();
    void cancelled();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildFoot();
    void addButton(QHBoxLayout &row, const QString &text, void (ScheduledRow::*asked)());

    const ScheduledReply m_reply;
    const Account m_account;
    const Facts m_facts;
    ElidedLabel *m_name;
};

} // namespace Frontdesk
