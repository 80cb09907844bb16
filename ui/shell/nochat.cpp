// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/nochat.h"

#include "ui/shell/keyhint.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace Frontdesk {

NoChat::NoChat(const Theme &theme, QWidget *parent)
    : Pane(theme, &Colors::canvas, {}, parent)
{
    const auto &gap = theme.metrics().gap;
    auto *column = new QWidget;
    column->setFixedWidth(theme.px(340));
    auto *lines = new QVBoxLayout(column);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    auto *title = new Label(theme, TextStep::Title, Weight::Strong);
    title->setText(tr("Choose a conversation"));
    title->setAlignment(Qt::AlignHCenter);
    auto *more = new Label(theme, TextStep::Body, Weight::Normal, &Colors::text2);
    more->setText(tr("New messages arrive here."));
    more->setAlignment(Qt::AlignHCenter);
    lines->addWidget(title);
    lines->addSpacing(gap.tiny);
    lines->addWidget(more);
    lines->addSpacing(gap.medium + gap.normal);
    const auto hint = [&](const QString &words, const QStringList &keys) {
        lines->addWidget(new KeyHint(theme, words, keys));
    };
    hint(tr("Next conversation"), {QStringLiteral("J")});
    hint(tr("Previous conversation"), {QStringLiteral("K")});
    hint(tr("Next pane"), {QStringLiteral("F6")});
    hint(tr("Accounts"), KeyHint::capsOf(QKeySequence(Qt::CTRL | Qt::Key_B)));
    hint(tr("Customer"), KeyHint::capsOf(QKeySequence(Qt::CTRL | Qt::Key_J)));
    hint(tr("Settings"), KeyHint::capsOf(QKeySequence(Qt::CTRL | Qt::Key_Comma)));

    auto *box = new QVBoxLayout(this);
    box->addStretch();
    box->addWidget(column, 0, Qt::AlignHCenter);
    box->addStretch();
}

} // namespace Frontdesk
