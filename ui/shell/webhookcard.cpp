// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/webhookcard.h"

#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Frontdesk {

WebhookCard::WebhookCard(const Theme &theme, QWidget *parent)
    : OutlinedBox(theme, parent)
    , m_address(new ElidedLabel(theme, TextStep::Body, Weight::Strong))
{
    const auto &gap = theme.metrics().gap;
    m_address->setElideMode(Qt::ElideMiddle);
    auto *copy = new Button(theme, tr("Copy"), Button::Kind::Normal, Button::Size::Small);
    copy->setIconName(QStringLiteral("copy"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_address, 1);
    row->addWidget(copy);
    auto *how = new Label(theme, TextStep::Body, Weight::Normal, &Colors::text2);
    how->setWrapped(true);
    how->setText(tr("Frontdesk has entered it at LINE if LINE allowed it. Otherwise paste it in "
                    "the LINE Developers console, tab “Messaging API”, under “Webhook URL”, and "
                    "switch “Use webhook” on."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap.large, gap.large, gap.large, gap.large);
    column->setSpacing(gap.normal);
    column->addLayout(row);
    column->addWidget(how);
    column->addStretch();
    connect(copy, &Button::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_address->text());
    });
}

void WebhookCard::setAddress(const QString &url)
{
    m_address->setText(url);
}

} // namespace Frontdesk
