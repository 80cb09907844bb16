// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/outboxsource.h"
#include "core/domain/account.h"
#include "ui/widgets/pane.h"

class QHBoxLayout;

namespace Frontdesk {

class ElidedLabel;
class Label;

/// One change that waits or was refused: of which conversation, what was wanted, what stands in its
/// way.
class ChangeRow : public Pane
{
    Q_OBJECT

public:
    struct Words {
        QString wanted;
        QString reason;
        QString since; ///< when it was made
    };

    ChangeRow(const Theme &theme,
              WaitingChange change,
              Account account,
              Words words,
              QWidget *parent = nullptr);

    const WaitingChange &change() const { return m_change; }
    void setPerson(const QString &name);
    /// What stands there now; said behind the reason.
    void setStanding(const QString &words);

Q_SIGNALS:
    /// It is not to be done any more.
    void cancelled();
    /// It is to be done all the same.
    void insisted();
    void openRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildFoot();
    void addButton(QHBoxLayout &row, const QString &text, void (ChangeRow::*asked)());

    const WaitingChange m_change;
    const Account m_account;
    const Words m_words;
    ElidedLabel *m_name;
    Label *m_why;
};

} // namespace Frontdesk
