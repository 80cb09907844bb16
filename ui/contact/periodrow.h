// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "core/domain/closedperiod.h"
#include "ui/widgets/paintedbutton.h"

namespace Frontdesk {

/// One earlier conversation: when, with which account, who handled it, and what was said last. A press
/// opens the chat there.
class PeriodRow : public PaintedButton
{
    Q_OBJECT

public:
    /// @p handler: the name of who handled it; may be empty.
    PeriodRow(const Theme &theme,
              Account account,
              const ClosedPeriod &period,
              const QString &handler,
              QWidget *parent = nullptr);

    QSize sizeHint() const override;
    /// What stands in its second line.
    const QString &words() const { return m_words; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Account m_account;
    QString m_when;
    QString m_handler;
    QString m_words;
};

} // namespace Frontdesk
