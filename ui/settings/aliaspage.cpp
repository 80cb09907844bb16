// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/aliaspage.h"

#include "core/client/aliassource.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/label.h"
#include "ui/widgets/textfield.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QScopedValueRollback>

namespace Frontdesk {

namespace {

constexpr int AliasRowsSeen = 5;
constexpr int LongestTypedName = 80; // longer than LINE takes, so that the rule can be said

} // namespace

AliasPage::AliasPage(const Theme &theme,
                     AliasSource &aliases,
                     const QList<Account> &accounts,
                     const QString &myName,
                     Sentence sentence,
                     QWidget *parent)
    : SettingsPage(theme, parent)
    , m_theme(theme)
    , m_aliases(aliases)
    , m_accounts(accounts)
    , m_myName(myName)
    , m_sentence(std::move(sentence))
    , m_list(new QListWidget)
    , m_shown(new QCheckBox(tr("Customers of this account see my name")))
    , m_name(new TextField(theme, tr("Name")))
    , m_icon(new TextField(theme, tr("Address of a picture (https, a square PNG)")))
    , m_preview(new Label(theme, TextStep::Body, Weight::Strong))
    , m_problem(new Label(theme, TextStep::Detail, Weight::Normal, &Colors::bad))
    , m_suggestion(new Button(theme, {}))
{
    build();
    connectParts();
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    showAccount();
}

/// A field that goes tells that it was left, and there is nobody any more to hear it.
AliasPage::~AliasPage()
{
    for (QObject *one : {static_cast<QObject *>(m_list),
                         static_cast<QObject *>(m_name),
                         static_cast<QObject *>(m_icon)})
        one->disconnect(this);
}

void AliasPage::build()
{
    addHeading(tr("Name shown to customers"));
    addNote(tr("Without one, customers see the account alone."));
    m_list->setAccessibleName(tr("Accounts"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setFixedHeight(AliasRowsSeen * m_theme.metrics().control.menuRow);
    new FocusRing(*m_list);
    for (const auto &account : m_accounts) {
        auto *item = new QListWidgetItem(account.name, m_list);
        item->setSizeHint({0, m_theme.metrics().control.menuRow});
    }
    m_name->edit()->setMaxLength(LongestTypedName);
    m_icon->edit()->setMaxLength(Alias::LongestIcon + 1);
    for (auto *line : {m_preview, m_problem})
        line->setWrapped(true);
    addControl(m_list);
    addControl(m_shown);
    addControl(m_name);
    addControl(m_icon);
    addControl(m_preview);
    addControl(m_problem);
    addControl(m_suggestion);
    m_problem->hide();
    m_suggestion->hide();
}

void AliasPage::connectParts()
{
    // What is being written here stays.
    connect(
        &m_aliases,
        &AliasSource::changed,
        this,
        [this] {
            if (m_problem->isHidden() && !m_name->edit()->hasFocus() && !m_icon->edit()->hasFocus())
                showAccount();
        },
        Qt::QueuedConnection);
    connect(m_list, &QListWidget::currentRowChanged, this, &AliasPage::showAccount);
    connect(m_shown, &QCheckBox::toggled, this, &AliasPage::keep);
    for (auto *field : {m_name, m_icon}) {
        connect(field, &TextField::edited, this, &AliasPage::refresh);
        connect(field, &TextField::finished, this, &AliasPage::keep);
    }
    connect(m_suggestion, &Button::clicked, this, [this] {
        m_name->setText(suggestedAlias(m_name->text()));
        keep();
    });
}

void AliasPage::tell(const Error &error)
{
    m_problem->setText(m_sentence(error));
    m_problem->show();
    const auto suggested = error.args.value(QStringLiteral("suggestion")).toString();
    m_suggestion->setText(tr("Use “%1”").arg(suggested));
    m_suggestion->setVisible(!suggested.isEmpty());
}

void AliasPage::showAccount()
{
    const QScopedValueRollback filling(m_isFilling, true);
    const auto *account = current();
    const auto alias = account ? m_aliases.alias(account->id) : Alias{};
    m_shown->setChecked(alias.shown);
    m_name->setText(alias.name);
    m_icon->setText(alias.icon);
    for (QWidget *one : {static_cast<QWidget *>(m_shown),
                         static_cast<QWidget *>(m_name),
                         static_cast<QWidget *>(m_icon)})
        one->setEnabled(account != nullptr);
    refresh();
}

/// As it would show, and what stands against it.
void AliasPage::refresh()
{
    const auto *account = current();
    const auto one = tidied(written());
    const auto name = account ? account->name : QString();
    m_preview->setText(one.shown && !one.name.isEmpty()
                           ? tr("%1 from ‘%2’", "agent, account").arg(one.name, name)
                           : name);
    const auto fits = checkAlias(one);
    if (!fits)
        return tell(fits.error());
    m_problem->hide();
    m_suggestion->hide();
}

void AliasPage::keep()
{
    if (m_isFilling || !current())
        return;
    if (m_shown->isChecked() && m_name->text().trimmed().isEmpty()) {
        const QScopedValueRollback filling(m_isFilling, true);
        m_name->setText(suggestedAlias(m_myName));
    }
    refresh();
    auto one = tidied(written());
    one.ver = m_aliases.alias(one.account).ver;
    if (!checkAlias(one) || one == m_aliases.alias(one.account))
        return;
    whenDone(m_aliases.put(one), this, [this](const Result<> &kept) {
        if (!kept)
            tell(kept.error());
    });
}

const Account *AliasPage::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_accounts.size() ? &m_accounts.at(row) : nullptr;
}

Alias AliasPage::written() const
{
    Alias one;
    if (const auto *account = current())
        one.account = account->id;
    one.name = m_name->text();
    one.icon = m_icon->text();
    one.shown = m_shown->isChecked();
    return one;
}

} // namespace Frontdesk
