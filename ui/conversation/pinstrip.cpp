// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/pinstrip.h"

#include "core/client/pinsource.h"
#include "ui/models/contenttext.h"
#include "ui/theme/paint.h"
#include "ui/theme/textblock.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace Frontdesk {

PinStrip::PinStrip(const Theme &theme, PinSource &pins, QWidget *parent)
    : Pane(theme, &Colors::list, Qt::BottomEdge, parent)
    , m_source(pins)
    , m_icon(new Label(theme, TextStep::Detail))
    , m_category(new Badge(theme))
    , m_text(new ElidedLabel(theme, TextStep::Body))
    , m_place(new Label(theme, TextStep::Caption, Weight::Normal, &Colors::text2))
    , m_up(new IconButton(
          theme, QStringLiteral("chevron-up"), tr("Previous pin"), IconButton::Size::Small))
    , m_down(new IconButton(
          theme, QStringLiteral("chevron-down"), tr("Next pin"), IconButton::Size::Small))
    , m_all(new IconButton(
          theme, QStringLiteral("more"), tr("Pins of all chats"), IconButton::Size::Small))
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    build();
    dress();
    hide();
    connect(&theme, &Theme::changed, this, &PinStrip::dress);
    connect(&pins, &PinSource::changed, this, &PinStrip::ask);
    connect(m_up, &IconButton::clicked, this, [this] { step(-1); });
    connect(m_down, &IconButton::clicked, this, [this] { step(1); });
    connect(m_all, &IconButton::clicked, this, &PinStrip::allWanted);
}

void PinStrip::build()
{
    const auto &gap = theme().metrics().gap;
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(gap.large, 0, gap.normal, 1);
    row->setSpacing(gap.normal);
    row->addWidget(m_icon);
    row->addWidget(m_category);
    row->addWidget(m_text, 1);
    row->addWidget(m_place);
    for (auto *button : {m_up, m_down, m_all}) {
        button->setCursor(Qt::ArrowCursor);
        row->addWidget(button);
    }
}

void PinStrip::dress()
{
    const auto &metrics = theme().metrics();
    setFixedHeight(metrics.chat.pins);
    m_icon->setPixmap(theme().icons().pixmap(QStringLiteral("pin"),
                                             metrics.control.icon,
                                             theme().colors().accentText,
                                             devicePixelRatioF()));
}

void PinStrip::showConversation(const ConversationId &conversation)
{
    if (m_conversation == conversation)
        return;
    m_conversation = conversation;
    take({});
    ask();
}

void PinStrip::ask()
{
    if (m_conversation.isNull())
        return;
    whenDone(m_source.pins(m_conversation),
             this,
             [this, asked = m_conversation](const Result<QList<Message>> &pins) {
                 if (pins && asked == m_conversation)
                     take(*pins);
             });
}

void PinStrip::take(const QList<Message> &pins)
{
    m_pins = pins;
    const bool held = std::any_of(pins.cbegin(), pins.cend(), [this](const Message &message) {
        return message.id == m_current;
    });
    if (!held)
        m_current = pins.isEmpty() ? MessageId() : pins.constFirst().id;
    setVisible(!pins.isEmpty());
    showCurrent();
}

void PinStrip::step(int by)
{
    if (m_pins.isEmpty())
        return;
    qsizetype at = 0;
    while (at < m_pins.size() && m_pins.at(at).id != m_current)
        ++at;
    at = (at + by + m_pins.size()) % m_pins.size();
    m_current = m_pins.at(at).id;
    showCurrent();
}

void PinStrip::showCurrent()
{
    for (qsizetype at = 0; at < m_pins.size(); ++at) {
        const Message &message = m_pins.at(at);
        if (message.id != m_current)
            continue;
        const QString words = ContentText::line(message.content);
        m_category->say(Badge::Tone::Accent, withoutBidiControls(message.pinCategory));
        m_text->setText(words);
        m_place->setText(tr("%1 / %2", "which of how many").arg(at + 1).arg(m_pins.size()));
        setAccessibleName(tr("Pinned %1 of %2: %3")
                              .arg(at + 1)
                              .arg(m_pins.size())
                              .arg(message.pinCategory.isEmpty()
                                       ? words
                                       : message.pinCategory + QStringLiteral(", ") + words));
    }
    const bool several = m_pins.size() > 1;
    m_place->setVisible(several);
    m_up->setVisible(several);
    m_down->setVisible(several);
}

void PinStrip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        return step(-1);
    case Qt::Key_Down:
        return step(1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        for (const auto &message : std::as_const(m_pins)) {
            if (message.id == m_current)
                Q_EMIT messageWanted(message);
        }
        return;
    default:
        Pane::keyPressEvent(event);
    }
}

void PinStrip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !rect().contains(event->position().toPoint()))
        return;
    const auto pins = m_pins;
    for (const auto &message : pins) {
        if (message.id == m_current)
            Q_EMIT messageWanted(message);
    }
}

void PinStrip::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto &message : std::as_const(m_pins)) {
        if (message.id != m_current)
            continue;
        menu->addAction(
            tr("Show in the chat"), this, [this, message] { Q_EMIT messageWanted(message); });
        menu->addAction(tr("Unpin"), this, [this, message] {
            m_source.unpin(message).ignore(); // if it could not be kept, the pin stays in sight
        });
    }
    menu->addAction(tr("Pins of all chats"), this, &PinStrip::allWanted);
    menu->popup(event->globalPos());
}

void PinStrip::paintEvent(QPaintEvent *event)
{
    Pane::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    const int width = theme().metrics().control.focusWidth;
    outlineRound(painter, rect(), Corners::all(0), theme().colors().focus, width);
}

void PinStrip::focusInEvent(QFocusEvent *event)
{
    Pane::focusInEvent(event);
    update();
}

void PinStrip::focusOutEvent(QFocusEvent *event)
{
    Pane::focusOutEvent(event);
    update();
}

} // namespace Frontdesk
