// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/replycost.h"

#include "ui/theme/paint.h"
#include "ui/widgets/label.h"

#include <QLocale>
#include <QPainter>
#include <QTimerEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr int RingSize = 24;
constexpr int RingWidth = 3;
constexpr int TickMs = 250; // whole seconds are shown
constexpr int WholeSeconds = 60; // the minute of the platform; a token comes with less
constexpr int CalmSeconds = 20;
constexpr int LateSeconds = 10;
constexpr qint64 KnownForMs = 24LL * 60 * 60 * 1000; // what was said longer ago says nothing of now

} // namespace

ReplyCost::ReplyCost(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_price(new Label(theme, TextStep::Detail, Weight::Strong, &Colors::ok))
    , m_after(new Label(theme, TextStep::Caption, Weight::Normal, &Colors::text3))
{
    auto *column = new QVBoxLayout(this);
    const auto &gap = theme.metrics().gap;
    column->setContentsMargins(theme.px(RingSize) + gap.normal, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_price);
    column->addWidget(m_after);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    hide();
}

void ReplyCost::setNow(Now now)
{
    m_now = std::move(now);
    refresh();
}

void ReplyCost::setFacts(const Facts &facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    refresh();
}

void ReplyCost::setOnline(bool online)
{
    if (std::exchange(m_online, online) != online)
        refresh();
}

void ReplyCost::refresh()
{
    const bool known = m_now && m_online && (m_facts.freeUntil > 0 || m_facts.quota);
    const qint64 free = known && !m_facts.pushesOnly ? m_facts.freeUntil - m_now() : 0;
    m_seconds = static_cast<int>(std::clamp<qint64>((free + 999) / 1000, 0, WholeSeconds));
    setVisible(known);
    if (m_seconds > 0 && !m_tick.isActive())
        m_tick.start(TickMs, this);
    else if (m_seconds == 0)
        m_tick.stop();
    if (!known)
        return;
    const QString rest = left();
    if (m_seconds > 0)
        showFree(m_seconds, rest);
    else
        showPush(rest);
    update();
}

void ReplyCost::showFree(int seconds, const QString &push)
{
    m_price->setInk(seconds > CalmSeconds       ? &Colors::ok
                        : seconds > LateSeconds ? &Colors::warn
                                                : &Colors::bad);
    m_price->setText(tr("Free %1 s").arg(seconds));
    m_after->setText(push.isEmpty() ? tr("then Push") : tr("then Push · %1").arg(push));
    // Without the seconds, which would be read aloud each time.
    setAccessibleName(tr("A reply is free now, %1").arg(m_after->text()));
}

void ReplyCost::showPush(const QString &push)
{
    m_price->setInk(&Colors::warn);
    m_price->setText(push.isEmpty() ? tr("Push") : tr("Push · %1").arg(push));
    m_after->setText(m_facts.pushesOnly ? tr("This account always pushes")
                                        : tr("The free minute is over"));
    setAccessibleName(m_price->text() + QStringLiteral(". ") + m_after->text());
}

QString ReplyCost::left() const
{
    const auto &quota = m_facts.quota;
    if (!quota || m_now() - quota->at > KnownForMs)
        return {};
    if (!quota->limit)
        return tr("no limit");
    const qint64 rest = std::max<qint64>(0, *quota->limit - quota->used);
    return rest == 0 ? tr("none left") : tr("%1 left").arg(QLocale().toString(rest));
}

void ReplyCost::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &c = m_theme.colors();
    const int size = m_theme.px(RingSize);
    const QRect box(0, (height() - size) / 2, size, size);
    if (m_seconds == 0) {
        const int icon = m_theme.metrics().control.iconLarge;
        m_theme.icons().draw(painter, box, QStringLiteral("cash"), icon, c.warn);
        return;
    }
    const QColor color = m_seconds > CalmSeconds ? c.okFill
        : m_seconds > LateSeconds                ? c.warnFill
                                                 : c.badFill;
    drawRing(painter, box, qreal(m_seconds) / WholeSeconds, m_theme.px(RingWidth), color, c.line);
}

void ReplyCost::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_tick.timerId())
        refresh();
    else
        QWidget::timerEvent(event);
}

} // namespace Frontdesk
