// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/steadysend.h"

#include "core/base/clock.h"
#include "ui/composer/composer.h"
#include "ui/composer/messageedit.h"
#include "ui/widgets/voice.h"

#include <QApplication>
#include <QKeyEvent>

namespace Frontdesk {

namespace {

/// So long after a key or a click a chat may take to open.
constexpr int OpeningMs = 1000;

bool isReturn(const QKeyEvent &key)
{
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
}

} // namespace

SteadySend::SteadySend(Composer &composer, const Clock &clock)
    : QObject(&composer)
    , m_composer(composer)
    , m_clock(clock)
    , m_voice(new Voice(&composer))
{
    composer.addCheck([this](const QString &, const QList<Content> &) { return question(); });
    connect(&composer, &Composer::targetChanged, this, &SteadySend::takeTarget);
    qApp->installEventFilter(this);
}

void SteadySend::takeMovedRows()
{
    m_changedAt = m_clock.monotonicMs();
    m_rowsMoved = true;
    m_asked = false;
}

void SteadySend::takeTarget(const ConversationId &conversation)
{
    if (conversation.isNull())
        return;
    const auto before = std::exchange(m_shown, conversation);
    const qint64 now = m_clock.monotonicMs();
    const bool byAgent = m_actedAt > 0 && now - m_actedAt <= OpeningMs;
    if (before.isNull() || before == conversation || byAgent)
        return;
    m_changedAt = now;
    m_rowsMoved = false;
    m_asked = false;
}

bool SteadySend::isAsking() const
{
    return m_changedAt > 0 && m_clock.monotonicMs() - m_changedAt < MomentMs;
}

QString SteadySend::question()
{
    if (!isAsking() || std::exchange(m_asked, true))
        return {};
    const auto &target = m_composer.target();
    const QString words = m_rowsMoved
        ? tr("The list has just moved under the pointer. Send once more to send this to %1 as %2.",
             "customer, account")
        : tr("The chat has just changed by itself. Send once more to send this to %1 as %2.",
             "customer, account");
    const QString question = words.arg(target.personName, target.account.name);
    m_voice->say(question);
    return question;
}

/// Letters in the field open no chat.
bool SteadySend::isTyping(const QObject *watched, const QEvent &event) const
{
    if (watched != m_composer.edit() && QApplication::focusWidget() != m_composer.edit())
        return false;
    const auto &key = static_cast<const QKeyEvent &>(event);
    const bool held = key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const QString text = key.text();
    return !held && !text.isEmpty() && text.at(0).isPrint();
}

bool SteadySend::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey =
        event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    const bool isPress = event->type() == QEvent::MouseButtonPress
        || event->type() == QEvent::MouseButtonRelease || event->type() == QEvent::Drop;
    if ((!isKey && !isPress) || !watched->isWidgetType())
        return QObject::eventFilter(watched, event);
    // A key that is held down is no second answer.
    if (isKey && watched == m_composer.edit() && m_asked && isAsking()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (isReturn(*key) && key->isAutoRepeat())
            return true;
    }
    const bool isInField = watched == m_composer.edit() || watched == m_composer.edit()->viewport();
    if (isKey ? !isTyping(watched, *event) : !isInField)
        m_actedAt = m_clock.monotonicMs();
    return QObject::eventFilter(watched, event);
}

} // namespace Frontdesk
