// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/scopechooser.h"

#include "core/client/accountsource.h"
#include "ui/theme/textblock.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr int AccountRowsSeen = 4;

} // namespace

ScopeChooser::ScopeChooser(const Theme &theme, const AccountSource &accounts, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_accounts(accounts)
    , m_scope(new QComboBox)
    , m_team(new QComboBox)
    , m_which(new QListWidget)
    , m_error(new Label(theme, TextStep::Detail, Weight::Normal, &Colors::bad))
{
    const auto add = [this](TemplateScope scope, const QString &words) {
        m_scope->addItem(words, static_cast<int>(scope));
    };
    add(TemplateScope::Mine, tr("Only me"));
    add(TemplateScope::Team, tr("A team"));
    add(TemplateScope::Accounts, tr("Some accounts"));
    add(TemplateScope::Organisation, tr("Everybody"));
    m_scope->setAccessibleName(tr("Who finds it"));
    m_team->setAccessibleName(tr("Which team"));
    m_which->setAccessibleName(tr("Which accounts"));
    m_which->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_which->setFixedHeight(AccountRowsSeen * theme.metrics().control.menuRow);
    new FocusRing(*m_which);
    m_error->setWrapped(true);
    m_error->hide();
    auto *title = new Label(theme, TextStep::Detail, Weight::Strong);
    title->setText(tr("Who finds it"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.metrics().gap.tiny);
    column->addWidget(title);
    column->addWidget(m_scope);
    column->addWidget(m_team);
    column->addWidget(m_which);
    column->addWidget(m_error);
    const auto tell = [this] {
        refresh();
        Q_EMIT edited();
    };
    connect(m_scope, &QComboBox::activated, this, tell);
    connect(m_team, &QComboBox::activated, this, tell);
    connect(m_which, &QListWidget::itemChanged, this, tell);
}

void ScopeChooser::show(const ReplyTemplate &one)
{
    fillTeams(one.team);
    fillAccounts(one.accounts);
    m_scope->setCurrentIndex(std::max(0, m_scope->findData(static_cast<int>(one.scope))));
    setError({});
    refresh();
}

void ScopeChooser::putInto(ReplyTemplate &one) const
{
    one.scope = static_cast<TemplateScope>(m_scope->currentData().toInt());
    one.team =
        one.scope == TemplateScope::Team ? TeamId(m_team->currentData().toString()) : TeamId();
    one.accounts.clear();
    for (int i = 0; one.scope == TemplateScope::Accounts && i < m_which->count(); ++i) {
        const auto *item = m_which->item(i);
        if (item->checkState() == Qt::Checked)
            one.accounts.append(AccountId(item->data(Qt::UserRole).toString()));
    }
}

void ScopeChooser::setReadOnly(bool readOnly)
{
    setEnabled(!readOnly);
}

void ScopeChooser::setError(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
}

void ScopeChooser::refresh()
{
    const auto scope = static_cast<TemplateScope>(m_scope->currentData().toInt());
    m_team->setVisible(scope == TemplateScope::Team);
    m_which->setVisible(scope == TemplateScope::Accounts);
}

void ScopeChooser::fillAccounts(const QList<AccountId> &chosen)
{
    const QSignalBlocker quiet(m_which);
    m_which->clear();
    const auto all = m_accounts.accounts();
    for (const auto &account : all) {
        auto *item = new QListWidgetItem(withoutBidiControls(account.name), m_which);
        item->setData(Qt::UserRole, account.id.value());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen.contains(account.id) ? Qt::Checked : Qt::Unchecked);
    }
}

void ScopeChooser::fillTeams(const TeamId &chosen)
{
    m_team->clear();
    const auto teams = m_accounts.teams();
    for (const auto &team : teams)
        m_team->addItem(withoutBidiControls(team.name), team.id.value());
    m_team->setCurrentIndex(std::max(0, m_team->findData(chosen.value())));
}

} // namespace Frontdesk
