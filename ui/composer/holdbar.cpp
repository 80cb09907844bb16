// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/holdbar.h"

#include "ui/models/contenttext.h"
#include "ui/theme/paint.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/voice.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QTimerEvent>

namespace Frontdesk {

namespace {

constexpr int HoldRadius = 6;
constexpr int MostLeft = 8; // more chats cannot be answered within the longest hold
constexpr int StepMs = 200; // whole seconds are shown: none is late by more than this

} // namespace

HoldBar::HoldBar(const Theme &theme, ConversationActions &actions, QWidget *parent)
    : Pane(theme, &Colors::accentSoft, {}, parent)
    , m_actions(actions)
    , m_words(new ElidedLabel(theme, TextStep::Detail))
    , m_recall(new Button(
          theme, tr("Recall · Esc", "button"), Button::Kind::Normal, Button::Size::Small))
    , m_voice(new Voice(this))
{
    const auto &gap = theme.metrics().gap;
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(
        gap.normal + theme.metrics().control.icon + gap.normal, gap.tiny, gap.small, gap.tiny);
    row->setSpacing(gap.normal);
    row->addWidget(m_words, 1);
    row->addWidget(m_recall);
    m_recall->setAccessibleName(tr("Recall"));
    setCornerRadius(HoldRadius);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_recall, &Button::clicked, this, &HoldBar::recallWanted);
    hide();
}

void HoldBar::setConversation(const ConversationId &conversation)
{
    m_conversation = conversation;
    refresh();
}

void HoldBar::alsoFor(const ConversationId &conversation, const QString &person)
{
    m_left.removeIf([&](const Left &one) { return one.conversation == conversation; });
    m_left.append({conversation, person});
    if (m_left.size() > MostLeft)
        m_left.removeFirst();
    refresh();
}

/// Of the chat that is shown, or else of the one that was left last.
QList<ConversationActions::HeldReply> HoldBar::findHeld()
{
    m_from = m_conversation;
    m_person.clear();
    if (m_conversation.isNull())
        return {};
    if (const auto here = m_actions.held(m_conversation); !here.isEmpty())
        return here;
    for (auto i = m_left.size() - 1; i >= 0; --i) {
        const auto held = m_actions.held(m_left.at(i).conversation);
        if (!held.isEmpty()) {
            m_left[i].wasHeld = true;
            m_from = m_left.at(i).conversation;
            m_person = m_from == m_conversation ? QString() : m_left.at(i).person;
            return held;
        }
        if (m_left.at(i).wasHeld)
            m_left.removeAt(i);
    }
    return {};
}

void HoldBar::refresh()
{
    const auto held = findHeld();
    setVisible(!held.isEmpty());
    if (held.isEmpty()) {
        m_reply.reset();
        m_clock.stop();
        return;
    }
    m_reply = held.constLast();
    const auto seconds = static_cast<int>((m_reply->left.count() + 999) / 1000);
    m_words->setText(words(seconds));
    setAccessibleName(m_words->text());
    if (!m_clock.isActive())
        m_clock.start(StepMs, this);
    if (std::exchange(m_said, m_reply->id) != m_reply->id) {
        m_whole = m_reply->left;
        m_voice->say(tr("Sends in %1 s. Esc recalls it.").arg(seconds));
    }
    update();
}

QString HoldBar::words(int seconds) const
{
    const QString line = ContentText::line(m_reply->bubbles.constLast());
    return m_person.isEmpty()
        ? tr("Sends in %1 s: %2").arg(QString::number(seconds), line)
        : tr("Sends to %1 in %2 s: %3").arg(m_person, QString::number(seconds), line);
}

void HoldBar::paintEvent(QPaintEvent *event)
{
    Pane::paintEvent(event);
    if (!m_reply)
        return;
    QPainter painter(this);
    const auto &m = theme().metrics();
    const QRectF ring(
        m.gap.normal, (height() - m.control.icon) / 2.0, m.control.icon, m.control.icon);
    const auto &c = theme().colors();
    const qreal part =
        m_whole.count() > 0 ? qreal(m_reply->left.count()) / qreal(m_whole.count()) : 0;
    drawRing(painter, ring, part, m.scale(2), c.accentText, c.line);
}

void HoldBar::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_clock.timerId())
        refresh();
    else
        Pane::timerEvent(event);
}

} // namespace Frontdesk
