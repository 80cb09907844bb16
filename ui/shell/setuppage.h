// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/accountsetup.h"
#include "ui/widgets/pane.h"

class QStackedLayout;

namespace Frontdesk {

class AccountLooks;
class Button;
class ChannelForm;
class HealthList;
class Label;
class StepList;
class WebhookCard;

/// Connects a LINE Official Account, step by step. Can be left at any time; the account that was
/// made stays.
class SetupPage : public Pane
{
    Q_OBJECT

public:
    /// @p first: there is no account yet.
    SetupPage(const Theme &theme, AccountSetup &setup, bool first, QWidget *parent = nullptr);

    enum class Step { Channel, Webhook, Check, Looks };
    Step step() const { return m_step; }
    ChannelForm *channel() const { return m_channel; }
    AccountLooks *looks() const { return m_looks; }
    Button *nextButton() const { return m_next; }

Q_SIGNALS:
    /// Done, or put off.
    void left();

private:
    QWidget *buildSide(bool first);
    QWidget *buildMain();
    QWidget *buildFoot();
    void go(Step step);
    void next();
    void back();
    void connectAccount();
    void check();
    void finish();
    void take(const AccountHealth &health);
    void failed(const Error &error);
    void setBusy(const QString &doing);

    AccountSetup &m_setup;
    Step m_step = Step::Channel;
    AccountHealth m_health;
    StepList *m_steps;
    Label *m_title;
    Label *m_more;
    Label *m_problem;
    QStackedLayout *m_pages;
    ChannelForm *m_channel;
    WebhookCard *m_webhook;
    HealthList *m_checks;
    AccountLooks *m_looks;
    Button *m_later;
    Button *m_back;
    Button *m_next;
};

} // namespace Frontdesk
