// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/schedulebar.h"

#include "core/base/clock.h"
#include "core/client/accountsource.h"
#include "ui/models/contenttext.h"
#include "ui/models/scheduletimes.h"
#include "ui/shell/errortext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/voice.h"

#include <QHBoxLayout>
#include <QTimerEvent>

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr int ScheduleBarRadius = 6;
constexpr int LookAgainMs = 30 * 1000;

struct ScheduleBarWords {
    Q_DECLARE_TR_FUNCTIONS(Frontdesk::ScheduleBar)
};

} // namespace

QString scheduledLine(const ScheduledReply &reply)
{
    QStringList lines;
    for (const auto &bubble : reply.send.bubbles)
        lines.append(ContentText::line(bubble.content));
    return lines.join(QStringLiteral(" · "));
}

QString scheduledState(const ScheduledReply &reply, const QString &author, qint64 now)
{
    const QString at = ScheduleWords::moment(reply.send.at, now);
    if (reply.refusal)
        return ScheduleBarWords::tr("Not scheduled: %1")
            .arg(ErrorText::reason(reply.refusal->code, reply.refusal->args));
    if (reply.send.state == ScheduleState::Missed)
        return ScheduleBarWords::tr("Not sent %1: the relay was away", "today, 14:05").arg(at);
    if (reply.send.state != ScheduleState::Waiting)
        return ScheduleBarWords::tr("Stopped: %1").arg(ErrorText::reason(reply.send.reason));
    return author.isEmpty()
        ? ScheduleBarWords::tr("Scheduled for %1", "today, 14:05").arg(at)
        : ScheduleBarWords::tr("%1 scheduled it for %2", "a colleague; today, 14:05")
              .arg(author, at);
}

ScheduleBar::ScheduleBar(const Theme &theme, const Parts &parts, QWidget *parent)
    : Pane(theme, &Colors::accentSoft, {}, parent)
    , m_parts(parts)
    , m_words(new ElidedLabel(theme, TextStep::Detail))
    , m_edit(nullptr)
    , m_send(nullptr)
    , m_cancel(nullptr)
    , m_all(nullptr)
    , m_voice(new Voice(this))
{
    const auto &gap = theme.metrics().gap;
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(gap.normal, gap.tiny, gap.small, gap.tiny);
    row->setSpacing(gap.small);
    row->addWidget(m_words, 1);
    m_edit = addButton(tr("Edit"), &ScheduleBar::editWanted);
    m_send = addButton(tr("Send now"), &ScheduleBar::sendWanted);
    m_cancel = addButton(tr("Cancel"), &ScheduleBar::cancelWanted);
    m_all = new Button(theme, {}, Button::Kind::Quiet, Button::Size::Small);
    row->addWidget(m_all);
    connect(m_all, &Button::clicked, this, &ScheduleBar::allWanted);
    setCornerRadius(ScheduleBarRadius);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&parts.scheduled, &ScheduledSource::changed, this, &ScheduleBar::refresh);
    connect(&parts.accounts, &AccountSource::accountsChanged, this, &ScheduleBar::refresh);
    hide();
}

void ScheduleBar::setConversation(const ConversationId &conversation)
{
    m_conversation = conversation;
    refresh();
}

QString ScheduleBar::text() const
{
    return m_words->text();
}

void ScheduleBar::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_days.timerId())
        refresh();
    else
        Pane::timerEvent(event);
}

/// What waits for a person comes first; else what goes out first.
void ScheduleBar::refresh()
{
    const auto here =
        m_conversation.isNull() ? QList<ScheduledReply>() : m_parts.scheduled.of(m_conversation);
    setVisible(!here.isEmpty());
    if (here.isEmpty()) {
        m_shown.reset();
        m_said.clear();
        m_days.stop();
        return;
    }
    const auto stopped =
        std::find_if(here.cbegin(), here.cend(), [](const auto &one) { return one.needsPerson(); });
    m_shown = stopped != here.cend() ? *stopped : here.constFirst();
    const auto &one = *m_shown;
    const bool isMine = m_parts.scheduled.mayChange(one.send);
    setFill(one.needsPerson() ? &Colors::warnSoft : &Colors::accentSoft);
    const QString author = isMine ? QString() : m_parts.accounts.userName(one.send.author);
    const QString state = scheduledState(one, author, m_parts.clock.nowMs());
    m_words->setText(state + QStringLiteral(" · ") + scheduledLine(one));
    setAccessibleName(m_words->text());
    m_edit->setVisible(isMine);
    m_send->setVisible(isMine && !one.refusal);
    m_cancel->setText(one.needsPerson() ? tr("Take the text back") : tr("Cancel"));
    m_cancel->setVisible(isMine || m_parts.scheduled.mayRemove(one.send));
    const auto others = static_cast<int>(here.size()) - 1;
    m_all->setText(tr("and %n more", "scheduled replies", others));
    m_all->setVisible(others > 0);
    if (!m_days.isActive())
        m_days.start(LookAgainMs, this);
    if (one.needsPerson() && std::exchange(m_said, state) != state)
        m_voice->say(state);
}

Button *ScheduleBar::addButton(const QString &text,
                               void (ScheduleBar::*wanted)(const Frontdesk::ScheduledReply &reply))
{
    auto *button = new Button(theme(), text, Button::Kind::Normal, Button::Size::Small);
    connect(button, &Button::clicked, this, [this, wanted] {
        if (m_shown)
            Q_EMIT(this->*wanted)(*m_shown);
    });
    layout()->addWidget(button);
    return button;
}

} // namespace Frontdesk
