// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/noticepage.h"

#include "core/domain/account.h"
#include "ui/settings/quiettimes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"

#include <QCheckBox>
#include <QComboBox>

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr int AsForAll = -1;
constexpr int AsAccount = -1;

} // namespace

NoticePage::NoticePage(const Theme &theme,
                       const NoticeSettings &now,
                       const QList<Account> &accounts,
                       const QList<SavedView> &views,
                       QWidget *parent)
    : SettingsPage(theme, parent)
    , m_theme(theme)
    , m_now(now)
    , m_all(makeBoxes())
    , m_account(new QComboBox)
    , m_one(makeBoxes())
    , m_view(new QComboBox)
    , m_viewRule(new QComboBox)
    , m_vip(new QCheckBox(tr("VIP customers get through")))
{
    addHeading(tr("Notifications"));
    addBoxes(m_all);
    showRule(m_all, now.standard);
    addSample([] { return AccountId(); });
    buildAccounts(accounts);
    buildViews(views);
    buildQuiet(accounts);

    connect(m_all.scope, &QComboBox::activated, this, &NoticePage::takeStandard);
    connect(m_all.sound, &QComboBox::activated, this, &NoticePage::takeStandard);
    connect(m_all.hidePreview, &QCheckBox::clicked, this, &NoticePage::takeStandard);
    connect(m_account, &QComboBox::activated, this, &NoticePage::showAccount);
    connect(m_one.scope, &QComboBox::activated, this, &NoticePage::takeAccount);
    connect(m_one.sound, &QComboBox::activated, this, &NoticePage::takeAccount);
    connect(m_one.hidePreview, &QCheckBox::clicked, this, &NoticePage::takeAccount);
    connect(m_quiet, &QuietTimes::changed, this, &NoticePage::takeQuiet);
    connect(m_vip, &QCheckBox::clicked, this, &NoticePage::takeQuiet);
}

NoticePage::RuleBoxes NoticePage::makeBoxes()
{
    RuleBoxes boxes{
        new QComboBox, new QComboBox, new QCheckBox(tr("Without what the customer wrote"))};
    boxes.scope->addItem(tr("Every chat"), static_cast<int>(NoticeScope::All));
    boxes.scope->addItem(tr("My chats"), static_cast<int>(NoticeScope::Mine));
    boxes.scope->addItem(tr("Every chat, in the list only"),
                         static_cast<int>(NoticeScope::ListOnly));
    boxes.scope->addItem(tr("Nothing"), static_cast<int>(NoticeScope::None));
    const auto add = [&](const QString &name, NoticeSound sound) {
        boxes.sound->addItem(name, static_cast<int>(sound));
    };
    add(tr("None", "sound"), NoticeSound::None);
    add(tr("As the desktop has it"), NoticeSound::Desktop);
    add(tr("Each account its own", "sound"), NoticeSound::OfAccount);
    add(tr("Chime", "sound"), NoticeSound::Chime);
    add(tr("Drop", "sound"), NoticeSound::Drop);
    add(tr("Knock", "sound"), NoticeSound::Knock);
    return boxes;
}

void NoticePage::addBoxes(const RuleBoxes &boxes)
{
    addRow(tr("Tell me about"), boxes.scope);
    addRow(tr("Sound"), boxes.sound);
    addControl(boxes.hidePreview);
}

void NoticePage::showRule(const RuleBoxes &boxes, const NoticeRule &rule)
{
    const auto choose = [](QComboBox &box, int data) {
        box.setCurrentIndex(std::max(0, box.findData(data)));
    };
    choose(*boxes.scope, static_cast<int>(rule.scope));
    choose(*boxes.sound, static_cast<int>(rule.sound));
    boxes.hidePreview->setChecked(rule.hidePreview);
}

NoticeRule NoticePage::ruleOf(const RuleBoxes &boxes)
{
    return {static_cast<NoticeScope>(boxes.scope->currentData().toInt()),
            static_cast<NoticeSound>(boxes.sound->currentData().toInt()),
            boxes.hidePreview->isChecked()};
}

void NoticePage::buildAccounts(const QList<Account> &accounts)
{
    m_one.scope->insertItem(0, tr("As for all accounts"), AsForAll);
    for (const auto &account : accounts)
        m_account->addItem(account.name, account.id.value());
    const bool any = !accounts.isEmpty();
    if (!any) {
        // They belong to the page all the same, which deletes them.
        for (QWidget *unused :
             QList<QWidget *>{m_account, m_one.scope, m_one.sound, m_one.hidePreview}) {
            unused->setParent(this);
            unused->hide();
        }
        return;
    }
    addHeading(tr("One account"));
    addRow(tr("Account"), m_account);
    addBoxes(m_one);
    addSample([this] { return AccountId(m_account->currentData().toString()); });
    showAccount();
}

void NoticePage::addSample(const std::function<AccountId()> &account)
{
    auto *sample = new Button(m_theme, tr("Show one now"), Button::Kind::Normal);
    addRow(tr("What it looks and sounds like"), sample);
    connect(sample, &Button::clicked, this, [this, account] { Q_EMIT sampleRequested(account()); });
}

void NoticePage::buildViews(const QList<SavedView> &views)
{
    m_viewRule->addItem(tr("As its account says"), AsAccount);
    m_viewRule->addItem(tr("Always"), static_cast<int>(ViewNotice::Always));
    m_viewRule->addItem(tr("Never"), static_cast<int>(ViewNotice::Never));
    for (const auto &view : views)
        m_view->addItem(view.name, view.id.value());
    if (views.isEmpty()) {
        for (auto *unused : {m_view, m_viewRule}) {
            unused->setParent(this);
            unused->hide();
        }
        return;
    }
    addHeading(tr("One view"));
    addRow(tr("View"), m_view);
    addRow(tr("Tell me about its conversations"), m_viewRule);
    connect(m_view, &QComboBox::activated, this, &NoticePage::showView);
    connect(m_viewRule, &QComboBox::activated, this, &NoticePage::takeView);
    showView();
}

void NoticePage::buildQuiet(const QList<Account> &accounts)
{
    addHeading(tr("Do not disturb"));
    m_quiet = new QuietTimes(*this, m_now, accounts);
    addControl(m_vip);
    addNote(tr("What comes meanwhile makes no sound and shows nothing; it waits in the inbox."));
    m_vip->setChecked(m_now.vipBreaksThrough);
}

void NoticePage::showAccount()
{
    const AccountId account(m_account->currentData().toString());
    const bool own = m_now.accounts.contains(account);
    showRule(m_one, m_now.ruleOf(account));
    if (!own)
        m_one.scope->setCurrentIndex(m_one.scope->findData(AsForAll));
    m_one.sound->setEnabled(own);
    m_one.hidePreview->setEnabled(own);
}

void NoticePage::takeStandard()
{
    m_now.standard = ruleOf(m_all);
    showAccount();
    Q_EMIT changed(m_now);
}

void NoticePage::takeAccount()
{
    const AccountId account(m_account->currentData().toString());
    if (m_one.scope->currentData().toInt() == AsForAll)
        m_now.accounts.remove(account);
    else
        m_now.accounts.insert(account, ruleOf(m_one));
    showAccount();
    Q_EMIT changed(m_now);
}

void NoticePage::showView()
{
    const auto rule = m_now.views.constFind(ViewId(m_view->currentData().toString()));
    const int wanted = rule == m_now.views.cend() ? AsAccount : static_cast<int>(*rule);
    m_viewRule->setCurrentIndex(m_viewRule->findData(wanted));
}

void NoticePage::takeView()
{
    const ViewId view(m_view->currentData().toString());
    const int rule = m_viewRule->currentData().toInt();
    if (rule == AsAccount)
        m_now.views.remove(view);
    else
        m_now.views.insert(view, static_cast<ViewNotice>(rule));
    Q_EMIT changed(m_now);
}

void NoticePage::takeQuiet()
{
    m_now.vipBreaksThrough = m_vip->isChecked();
    m_quiet->fill(m_now);
    Q_EMIT changed(m_now);
}

} // namespace Frontdesk
