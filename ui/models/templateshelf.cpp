// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/templateshelf.h"

#include "core/base/clock.h"
#include "core/templates/templateworth.h"

#include <QTimerEvent>

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr qsizetype SpelledAtOnce = 40; ///< some milliseconds

} // namespace

TemplateShelf::TemplateShelf(TemplateSource &source, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_clock(clock)
{
    connect(&source, &TemplateSource::changed, this, [this] {
        take();
        Q_EMIT changed();
    });
    connect(&source, &TemplateSource::usesChanged, this, [this] { m_usesAreOld = true; });
    take();
}

QList<Templates::Hit>
TemplateShelf::find(const QString &typed, const AccountId &account, qsizetype most)
{
    if (std::exchange(m_usesAreOld, false)) {
        QHash<TemplateId, double> worth;
        const auto all = m_source.templates();
        for (const auto &one : all)
            worth.insert(one.id, Templates::worthOf(m_source.use(one.id), m_clock.nowMs()));
        m_index.setWorth(worth);
    }
    return m_index.find(typed, account, most);
}

std::optional<Templates::Hit> TemplateShelf::hit(const TemplateId &id,
                                                 const AccountId &account) const
{
    const auto all = m_source.templates();
    const auto one = std::ranges::find(all, id, &ReplyTemplate::id);
    if (one == all.cend() || one->retired)
        return {};
    if (one->scope == TemplateScope::Accounts && !one->accounts.contains(account))
        return {};
    Templates::Hit hit;
    hit.found = *one;
    hit.bubbles = one->overrides.value(account, one->bubbles);
    return hit;
}

void TemplateShelf::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_idle.timerId())
        return QObject::timerEvent(event);
    if (!m_index.prepare(SpelledAtOnce))
        m_idle.stop();
}

void TemplateShelf::take()
{
    m_index.setTemplates(m_source.templates());
    m_usesAreOld = true;
    m_idle.start(0, this);
}

} // namespace Frontdesk
