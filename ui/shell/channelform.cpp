// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/channelform.h"

#include "ui/widgets/passwordfield.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace Frontdesk {

ChannelForm::ChannelForm(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_id(new TextField(theme, tr("Channel ID")))
    , m_secret(new PasswordField(theme, tr("Channel secret")))
    , m_token(new PasswordField(theme, tr("Long-lived access token")))
    , m_group(new TextField(theme, tr("Group")))
{
    m_token->setHelp(tr("Leave it empty, and Frontdesk makes tokens itself and renews them."));
    m_group->setHelp(tr("The heading it stands under, such as a city or a brand."));
    m_id->edit()->setInputMethodHints(Qt::ImhDigitsOnly);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.metrics().gap.large);
    for (TextField *field : QList<TextField *>{m_id, m_secret, m_token, m_group}) {
        field->setMaximumWidth(theme.metrics().page.dialog);
        column->addWidget(field);
        connect(field, &TextField::edited, field, [field] { field->setError({}); });
        connect(field->edit(), &QLineEdit::returnPressed, this, &ChannelForm::submitted);
    }
    column->addStretch();
}

bool ChannelForm::isComplete()
{
    const QString id = m_id->text().trimmed();
    const bool digits =
        !id.isEmpty() && std::all_of(id.cbegin(), id.cend(), [](QChar c) { return c.isDigit(); });
    m_id->setError(digits ? QString() : tr("The channel ID is a number of ten digits."));
    m_secret->setError(m_secret->text().trimmed().isEmpty() ? tr("Copy the channel secret here.")
                                                            : QString());
    return !m_id->hasError() && !m_secret->hasError();
}

NewAccount ChannelForm::value() const
{
    NewAccount account;
    account.channelId = m_id->text().trimmed();
    account.channelSecret = m_secret->text().trimmed();
    account.accessToken = m_token->text().trimmed();
    account.group = m_group->text().trimmed();
    return account;
}

void ChannelForm::clear()
{
    for (TextField *field : QList<TextField *>{m_id, m_secret, m_token})
        field->setText({});
}

} // namespace Frontdesk
