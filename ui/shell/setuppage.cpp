// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/setuppage.h"

#include "ui/shell/accountlooks.h"
#include "ui/shell/channelform.h"
#include "ui/shell/errortext.h"
#include "ui/shell/healthlist.h"
#include "ui/shell/steplist.h"
#include "ui/shell/webhookcard.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrollpage.h"

#include <QHBoxLayout>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace Frontdesk {

SetupPage::SetupPage(const Theme &theme, AccountSetup &setup, bool first, QWidget *parent)
    : Pane(theme, &Colors::canvas, {}, parent)
    , m_setup(setup)
    , m_steps(new StepList(theme))
    , m_title(new Label(theme, TextStep::Page, Weight::Strong))
    , m_more(new Label(theme, TextStep::Body, Weight::Normal, &Colors::text2))
    , m_problem(new Label(theme, TextStep::Body, Weight::Normal, &Colors::bad))
    , m_pages(new QStackedLayout)
    , m_channel(new ChannelForm(theme))
    , m_webhook(new WebhookCard(theme))
    , m_checks(new HealthList(theme))
    , m_looks(new AccountLooks(theme))
    , m_later(new Button(theme, tr("Later"), Button::Kind::Quiet))
    , m_back(new Button(theme, tr("Back")))
    , m_next(new Button(theme, {}, Button::Kind::Primary))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildSide(first));
    row->addWidget(buildMain(), 1);
    connect(m_later, &Button::clicked, this, &SetupPage::left);
    connect(m_back, &Button::clicked, this, &SetupPage::back);
    connect(m_next, &Button::clicked, this, &SetupPage::next);
    connect(m_checks, &HealthList::checkRequested, this, &SetupPage::check);
    connect(m_channel, &ChannelForm::submitted, this, &SetupPage::next);
    go(Step::Channel);
}

QWidget *SetupPage::buildSide(bool first)
{
    const auto &m = theme().metrics();
    auto *side = new Pane(theme(), &Colors::rail, Qt::RightEdge);
    side->setFixedWidth(m.page.wizardRail);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(m.gap.huge, m.gap.page, m.gap.huge, m.gap.page);
    column->setSpacing(0);
    auto *title = new Label(theme(), TextStep::Title, Weight::Strong);
    title->setWrapped(true);
    title->setText(first ? tr("Connect the first Official Account")
                         : tr("Connect an Official Account"));
    auto *foot = new Label(theme(), TextStep::Detail, Weight::Normal, &Colors::text2);
    foot->setWrapped(true);
    foot->setText(tr("About ten minutes. You can leave at any time; what is connected stays."));
    m_steps->setSteps(
        {tr("Channel data"), tr("Webhook"), tr("Check the connection"), tr("Colour and name")});
    column->addWidget(title);
    column->addSpacing(m.gap.medium + m.gap.normal);
    column->addWidget(m_steps);
    column->addStretch();
    column->addWidget(foot);
    return side;
}

QWidget *SetupPage::buildMain()
{
    const auto &m = theme().metrics();
    auto *inner = new Pane(theme(), &Colors::canvas);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, m.gap.page, 0, m.gap.page);
    column->setSpacing(0);
    m_more->setWrapped(true);
    m_problem->setWrapped(true);
    m_problem->hide();
    auto *webhookPage = new QWidget; // the card is as high as its words
    auto *webhookColumn = new QVBoxLayout(webhookPage);
    webhookColumn->setContentsMargins(0, 0, 0, 0);
    webhookColumn->addWidget(m_webhook);
    webhookColumn->addStretch();
    for (QWidget *page : QList<QWidget *>{m_channel, webhookPage, m_checks, m_looks})
        m_pages->addWidget(page);
    column->addWidget(m_title);
    column->addSpacing(m.gap.tiny);
    column->addWidget(m_more);
    column->addSpacing(m.gap.medium + m.gap.normal);
    column->addLayout(m_pages);
    column->addSpacing(m.gap.normal);
    column->addWidget(m_problem);
    column->addStretch();
    inner->setMaximumWidth(m.page.wizardColumn);

    auto *centred = new Pane(theme(), &Colors::canvas);
    auto *middle = new QHBoxLayout(centred);
    middle->setContentsMargins(m.page.wizardPadX, 0, m.page.wizardPadX, 0);
    middle->addStretch();
    middle->addWidget(inner, 1000);
    middle->addStretch();
    auto *scroll = new ScrollPage;
    scroll->setAccessibleName(tr("Connect an Official Account"));
    scroll->setWidget(centred);

    auto *main = new QWidget;
    auto *box = new QVBoxLayout(main);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(scroll, 1);
    box->addWidget(buildFoot());
    return main;
}

QWidget *SetupPage::buildFoot()
{
    const auto &m = theme().metrics();
    auto *foot = new Pane(theme(), &Colors::canvas, Qt::TopEdge);
    foot->setFixedHeight(m.page.wizardFoot);
    auto *buttons = new QWidget;
    // "Later" has no frame: its words stand in line with the page, its padding outside.
    const int outside = m.control.buttonPadding;
    buttons->setMaximumWidth(m.page.wizardColumn + outside);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m.gap.normal);
    row->addWidget(m_later);
    row->addStretch();
    row->addWidget(m_back);
    row->addWidget(m_next);
    auto *middle = new QHBoxLayout(foot);
    middle->setContentsMargins(m.page.wizardPadX - outside, 0, m.page.wizardPadX, 0);
    middle->addStretch();
    middle->addWidget(buttons, 1000);
    middle->addStretch();
    return foot;
}

void SetupPage::go(Step step)
{
    m_step = step;
    m_steps->setCurrent(static_cast<int>(step));
    m_pages->setCurrentIndex(static_cast<int>(step));
    m_problem->hide();
    m_back->setVisible(step == Step::Check || step == Step::Looks);
    switch (step) {
    case Step::Channel:
        m_title->setText(tr("Channel data"));
        m_more->setText(tr("From the LINE Developers console, tabs “Basic settings” and “Messaging "
                           "API”. It is kept encrypted on the relay and never shown again."));
        m_next->setText(tr("Connect"));
        break;
    case Step::Webhook:
        m_title->setText(tr("Webhook"));
        m_more->setText(tr("LINE sends what customers write to this address."));
        m_next->setText(tr("Check the connection"));
        break;
    case Step::Check:
        m_title->setText(tr("Check the connection"));
        m_more->setText(tr("Frontdesk has asked LINE about this account."));
        m_next->setText(tr("Continue"));
        break;
    case Step::Looks:
        m_title->setText(tr("Colour and name"));
        m_more->setText(tr("Colour and letter tell everybody which account they answer from."));
        m_next->setText(tr("Finish"));
        break;
    }
}

void SetupPage::next()
{
    if (m_next->isBusy())
        return;
    switch (m_step) {
    case Step::Channel:
        connectAccount();
        break;
    case Step::Webhook:
        check();
        break;
    case Step::Check:
        m_looks->setAccount(m_health.account);
        go(Step::Looks);
        break;
    case Step::Looks:
        finish();
        break;
    }
}

void SetupPage::back()
{
    go(m_step == Step::Looks ? Step::Check : Step::Webhook);
}

void SetupPage::connectAccount()
{
    if (!m_channel->isComplete())
        return;
    setBusy(tr("Connecting…"));
    whenDone(m_setup.connectAccount(m_channel->value()),
             this,
             [this](const Result<AccountHealth> &health) {
                 m_next->setIdle();
                 if (!health) {
                     failed(health.error());
                     return;
                 }
                 m_channel->clear(); // secrets stay no longer than needed
                 take(*health);
                 go(Step::Webhook);
             });
}

void SetupPage::check()
{
    setBusy(tr("Checking…"));
    whenDone(m_setup.check(m_health.account.id), this, [this](const Result<AccountHealth> &health) {
        m_next->setIdle();
        if (!health) {
            failed(health.error());
            return;
        }
        take(*health);
        go(Step::Check);
    });
}

void SetupPage::finish()
{
    setBusy(tr("Saving…"));
    whenDone(m_setup.rename(m_looks->account()), this, [this](const Result<AccountHealth> &health) {
        m_next->setIdle();
        if (health)
            Q_EMIT left();
        else
            failed(health.error());
    });
}

void SetupPage::take(const AccountHealth &health)
{
    m_health = health;
    m_webhook->setAddress(health.webhookUrl);
    m_checks->setHealth(health);
}

void SetupPage::failed(const Error &error)
{
    m_problem->setText(ErrorText::sentence(error));
    m_problem->show();
}

void SetupPage::setBusy(const QString &doing)
{
    m_problem->hide();
    m_next->setBusy(doing);
}

} // namespace Frontdesk
