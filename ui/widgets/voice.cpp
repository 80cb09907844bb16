// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/voice.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace Frontdesk {

namespace {

QAccessibleInterface *voiceInterface(const QString &, QObject *object)
{
    auto *voice = qobject_cast<Voice *>(object);
    return voice ? new QAccessibleWidget(voice, QAccessible::Notification) : nullptr;
}

} // namespace

Voice::Voice(QWidget *parent)
    : QWidget(parent)
{
    QAccessible::installFactory(&voiceInterface); // one that is there already is not added again
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setFixedSize(1, 1);
}

void Voice::say(const QString &words)
{
    if (words.isEmpty())
        return;
    setAccessibleName(words);
    Q_EMIT said(words);
    if (!QAccessible::isActive())
        return;
    // Linux tells of what shows and knows no alert; the others the other way round.
    for (const auto what : {QAccessible::ObjectShow, QAccessible::Alert}) {
        QAccessibleEvent event(this, what);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace Frontdesk
