// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/accountvoices.h"

#include "core/client/accountsource.h"
#include "ui/models/contenttext.h"
#include "ui/templates/bubbleedits.h"
#include "ui/templates/difftext.h"
#include "ui/theme/textblock.h"
#include "ui/widgets/button.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr int HighestDiff = 120;

QString joined(const QList<Content> &bubbles)
{
    QStringList lines;
    for (const auto &bubble : bubbles)
        lines.append(bubble.kind == ContentKind::Text ? bubble.text : ContentText::line(bubble));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

AccountVoices::AccountVoices(const Theme &theme,
                             const AccountSource &accounts,
                             BubbleEdits &edits,
                             QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_accounts(accounts)
    , m_edits(edits)
    , m_who(new QComboBox)
    , m_which(new Label(theme, TextStep::Detail, Weight::Normal, &Colors::text2))
    , m_heading(new Label(theme, TextStep::Detail, Weight::Strong))
    , m_diff(new DiffText(theme))
    , m_back(new Button(theme, tr("Say what all say"), Button::Kind::Link, Button::Size::Small))
{
    m_who->setAccessibleName(tr("Whose words"));
    m_who->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_which->setWrapped(true);
    m_diff->setFitting(HighestDiff);
    new FocusRing(*m_diff);
    m_diff->setAccessibleName(tr("Differs from what all say"));
    m_heading->setText(tr("Differs from what all say"));
    const auto &gap = theme.metrics().gap;
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    head->addWidget(m_heading, 1);
    head->addWidget(m_back);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap.tiny);
    column->addWidget(m_who);
    column->addWidget(m_which);
    column->addLayout(head);
    column->addWidget(m_diff);
    connect(m_who, &QComboBox::activated, this, [this] {
        turnTo(AccountId(m_who->currentData().toString()));
    });
    connect(m_back, &Button::clicked, this, &AccountVoices::giveBack);
    connect(&edits, &BubbleEdits::edited, this, [this] {
        keep();
        refresh();
        Q_EMIT edited();
    });
}

void AccountVoices::show(const ReplyTemplate &one)
{
    m_shared = one.bubbles;
    m_own = one.overrides;
    m_account = {};
    m_scope = {};
    setScope(one);
    m_edits.setBubbles(shown());
    refresh();
}

void AccountVoices::putInto(ReplyTemplate &one) const
{
    one.bubbles = m_shared;
    one.overrides = m_own;
}

void AccountVoices::setScope(const ReplyTemplate &one)
{
    m_scope.scope = one.scope;
    m_scope.accounts = one.accounts;
    fill();
    setVisible(m_who->count() > 1);
}

void AccountVoices::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    refresh();
}

void AccountVoices::turnTo(const AccountId &account)
{
    m_account = account;
    m_who->setCurrentIndex(std::max(0, m_who->findData(account.value())));
    m_edits.setBubbles(shown());
    refresh();
    Q_EMIT turned();
}

/// Those that can send it, and those with words of their own, whether they still can or not.
void AccountVoices::fill()
{
    m_who->clear();
    m_who->addItem(tr("What all accounts say"), QString());
    const auto all = m_accounts.accounts();
    for (const auto &account : all) {
        const bool isOwn = m_own.contains(account.id);
        const bool isIn =
            m_scope.scope != TemplateScope::Accounts || m_scope.accounts.contains(account.id);
        if (!isOwn && (!isIn || m_scope.scope == TemplateScope::Mine))
            continue;
        const QString name = withoutBidiControls(account.name);
        m_who->addItem(isOwn ? tr("%1: words of its own", "account").arg(name)
                             : tr("%1: as all", "account").arg(name),
                       account.id.value());
    }
    m_who->setCurrentIndex(std::max(0, m_who->findData(m_account.value())));
}

/// What is written into the fields becomes the words of whoever is shown.
void AccountVoices::keep()
{
    if (m_account.isNull()) {
        m_shared = m_edits.bubbles();
        return;
    }
    const bool isNew = !m_own.contains(m_account);
    m_own.insert(m_account, m_edits.bubbles());
    if (isNew)
        fill();
}

void AccountVoices::refresh()
{
    QStringList names;
    for (auto it = m_own.cbegin(); it != m_own.cend(); ++it) {
        if (const auto account = m_accounts.account(it.key()))
            names.append(withoutBidiControls(account->name));
    }
    names.sort();
    m_which->setText(
        tr("With words of their own: %1").arg(names.join(tr(", ", "between accounts"))));
    m_which->setVisible(m_account.isNull() && !names.isEmpty());
    const bool isOwn = !m_account.isNull() && m_own.contains(m_account);
    for (QWidget *one : {static_cast<QWidget *>(m_heading), static_cast<QWidget *>(m_diff)})
        one->setVisible(isOwn);
    m_back->setVisible(isOwn && !m_readOnly);
    if (isOwn)
        m_diff->compare(joined(m_shared), joined(m_own.value(m_account)));
}

void AccountVoices::giveBack()
{
    m_own.remove(m_account);
    fill();
    m_edits.setBubbles(shown());
    refresh();
    Q_EMIT edited();
}

/// With an empty text where nothing is written yet.
QList<Content> AccountVoices::shown() const
{
    const auto bubbles = m_own.value(m_account, m_shared);
    return bubbles.isEmpty() ? QList<Content>{Content()} : bubbles;
}

} // namespace Frontdesk
