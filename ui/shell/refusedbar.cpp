// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/refusedbar.h"

#include "core/base/clock.h"
#include "core/client/outboxsource.h"
#include "ui/shell/changewords.h"
#include "ui/shell/errortext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/voice.h"

namespace Frontdesk {

RefusedBar::RefusedBar(const Theme &theme,
                       const Clock &clock,
                       const DeskSources &sources,
                       QWidget *parent)
    : Banner(theme, parent)
    , m_clock(clock)
    , m_sources(sources)
    , m_again(new Button(theme, {}, Button::Kind::Normal, Button::Size::Small))
    , m_leave(new Button(theme, tr("Leave it"), Button::Kind::Normal, Button::Size::Small))
    , m_voice(new Voice(this))
{
    addButton(m_again);
    addButton(m_leave);
    connect(m_again, &Button::clicked, this, [this] { decide(true); });
    connect(m_leave, &Button::clicked, this, [this] { decide(false); });
    connect(&sources.outbox, &OutboxSource::changed, this, &RefusedBar::refresh);
    hide();
}

void RefusedBar::setConversation(const Conversation &conversation)
{
    m_conversation = conversation;
    refresh();
}

void RefusedBar::refresh()
{
    QList<WaitingChange> refused;
    if (!m_conversation.id.isNull())
        refused = m_sources.outbox.changes();
    refused.removeIf([this](const WaitingChange &change) {
        return !change.refused || change.conversation != m_conversation.id;
    });
    setVisible(!refused.isEmpty());
    if (refused.isEmpty()) {
        m_shown = {};
        return;
    }
    const auto &first = refused.constFirst();
    const ChangeWords words(m_sources);
    QString more =
        words.wanted(first) + QStringLiteral(": ") + words.reason(first, m_clock.nowMs());
    if (const QString now = words.standing(first, m_conversation); !now.isEmpty())
        more += u' ' + now;
    const auto others = static_cast<int>(refused.size()) - 1;
    say(Tone::Bad,
        tr("Not done"),
        more,
        others > 0 ? tr("and %n more", "refused changes", others) : QString());
    setToolTip(more);
    m_again->setText(first.isConflict ? tr("Do it anyway") : tr("Try again"));
    if (std::exchange(m_shown, first.id) == first.id)
        return;
    m_voice->say(accessibleName());
}

void RefusedBar::decide(bool again)
{
    const auto done = again ? m_sources.outbox.insist(m_shown) : m_sources.outbox.cancel(m_shown);
    whenDone(done, this, [this](const Result<> &result) {
        if (!result)
            say(Tone::Bad, tr("Not done"), ErrorText::sentence(result.error()));
    });
}

} // namespace Frontdesk
