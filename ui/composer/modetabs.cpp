// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/modetabs.h"

#include "core/base/clock.h"
#include "ui/models/timetext.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/keycaps.h"
#include "ui/widgets/tabbutton.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QTimerEvent>

namespace Frontdesk {

namespace {

constexpr int CalmMs = 600; // longer than between the letters of somebody who types

} // namespace

ModeTabs::ModeTabs(const Theme &theme, const Clock &clock, QWidget *parent)
    : Pane(theme, &Colors::canvas, Qt::TopEdge, parent)
    , m_clock(clock)
    , m_tabs{new TabButton(theme, tr("Reply", "tab: to the customer")),
             new TabButton(theme, tr("Note", "tab: to colleagues"))}
    , m_said(new ElidedLabel(theme, TextStep::Detail, Weight::Normal, &Colors::text2))
{
    setAccessibleName(tr("Reply or note"));
    const auto &m = theme.metrics();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(m.composer.left, 1, m.composer.padding, 0);
    row->setSpacing(m.gap.large);
    auto *group = new QButtonGroup(this);
    for (const auto mode : {Mode::Reply, Mode::Note}) {
        auto *button = tab(mode);
        button->setPlace(TabButton::Place::Composer);
        row->addWidget(button);
        group->addButton(button);
        connect(button, &TabButton::clicked, this, [this, mode] { Q_EMIT chosen(mode); });
    }
    row->addStretch();
    row->addWidget(m_said);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setKey({});
    setMode(Mode::Reply);
}

void ModeTabs::setMode(Mode mode)
{
    const bool note = mode == Mode::Note;
    m_mode = mode;
    tab(mode)->setChecked(true);
    setFill(note ? &Colors::note : &Colors::canvas);
    setRuleColor(note ? &Colors::noteLine : &Colors::line);
    m_said->setInk(note ? &Colors::noteText : &Colors::text2);
    tab(Mode::Note)->setLine(note ? &Colors::noteText : &Colors::accent);
    say();
}

void ModeTabs::setAccountColor(int number)
{
    m_color = number;
    update();
}

void ModeTabs::setKey(const QKeySequence &key)
{
    const std::array says{tr("Write to the customer"),
                          tr("Write to colleagues; customers never see it")};
    for (size_t i = 0; i < m_tabs.size(); ++i) {
        m_tabs.at(i)->setAccessibleDescription(says.at(i));
        m_tabs.at(i)->setToolTip(
            key.isEmpty()
                ? says.at(i)
                : tr("%1 (%2)", "what a tab is for, its key").arg(says.at(i), keyName(key)));
    }
}

void ModeTabs::setKept(Mode mode, bool kept)
{
    m_keptAt.at(static_cast<size_t>(mode)) = kept ? m_clock.nowMs() : 0;
    if (mode != m_mode)
        return;
    if (kept)
        m_calm.start(CalmMs, this);
    else
        say();
}

void ModeTabs::paintEvent(QPaintEvent *event)
{
    Pane::paintEvent(event);
    if (m_mode == Mode::Note || m_color == 0)
        return;
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, theme().metrics().composer.edge, height()),
                     theme().colors().account(m_color));
}

void ModeTabs::keyPressEvent(QKeyEvent *event)
{
    const bool sideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (!sideways || !(m_tabs[0]->hasFocus() || m_tabs[1]->hasFocus()))
        return Pane::keyPressEvent(event);
    auto *other = tab(m_mode == Mode::Reply ? Mode::Note : Mode::Reply);
    other->click();
    other->setFocus(Qt::TabFocusReason); // not in the field yet: it may go on sideways
}

void ModeTabs::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_calm.timerId())
        say();
    else
        Pane::timerEvent(event);
}

void ModeTabs::say()
{
    m_calm.stop();
    QStringList said;
    if (m_mode == Mode::Note)
        said.append(tr("Customers never see it"));
    if (const qint64 at = m_keptAt.at(static_cast<size_t>(m_mode)); at != 0)
        said.append(tr("Draft saved %1", "time of day").arg(TimeText().clock(at)));
    m_said->setText(said.join(QStringLiteral(" · ")));
}

} // namespace Frontdesk
