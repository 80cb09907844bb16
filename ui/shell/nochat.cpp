// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/nochat.h"

#include "ui/commands/commands.h"
#include "ui/shell/keyhint.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace Frontdesk {

namespace {

constexpr auto Shown = {"conversation.next",
                        "conversation.previous",
                        "palette.open",
                        "pane.next",
                        "panel.toggle",
                        "keys.show",
                        "settings.open"};

} // namespace

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
    for (const auto *name : Shown) {
        const Command *command = findCommand(QLatin1String(name));
        auto *hint = new KeyHint(theme, commandTitle(*command), {});
        m_hints.append({command, hint});
        lines->addWidget(hint);
    }
    showKeys({});

    auto *box = new QVBoxLayout(this);
    box->addStretch();
    box->addWidget(column, 0, Qt::AlignHCenter);
    box->addStretch();
}

void NoChat::follow(const Commands &commands)
{
    const auto show = [this, &commands] {
        showKeys(commands.keys());
    };
    connect(&commands, &Commands::keysChanged, this, show);
    show();
}

void NoChat::showKeys(const KeyMap &keys)
{
    for (const auto &[command, hint] : std::as_const(m_hints)) {
        const QKeySequence key = keys.keyOf(*command);
        hint->setKey(key);
        hint->setVisible(!key.isEmpty());
    }
}

} // namespace Frontdesk
