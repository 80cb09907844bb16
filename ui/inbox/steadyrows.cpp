// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/steadyrows.h"

#include "core/base/clock.h"

#include <QListView>
#include <QScrollBar>

#include <algorithm>

namespace Frontdesk {

SteadyRows::SteadyRows(QListView &view, int idRole, const Clock &clock)
    : QObject(&view)
    , m_view(view)
    , m_idRole(idRole)
    , m_clock(clock)
{
    const auto *model = view.model();
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, &SteadyRows::remember);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &SteadyRows::remember);
    connect(model, &QAbstractItemModel::rowsAboutToBeMoved, this, &SteadyRows::remember);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &SteadyRows::remember);
    connect(model, &QAbstractItemModel::rowsInserted, this, &SteadyRows::compare);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &SteadyRows::compare);
    connect(model, &QAbstractItemModel::rowsMoved, this, &SteadyRows::compare);
    connect(model, &QAbstractItemModel::modelReset, this, &SteadyRows::compare);
}

bool SteadyRows::hasChangedAt(int y) const
{
    const int height = rowHeight();
    if (height == 0)
        return false;
    const QString now = idOf((m_view.verticalScrollBar()->value() + y) / height);
    const qint64 since = m_clock.monotonicMs() - MomentMs;
    return std::any_of(m_before.cbegin(), m_before.cend(), [&](const Before &before) {
        const QString then = before.ids.value((before.scrolled + y) / height - before.first);
        return before.until > since && !then.isEmpty() && then != now;
    });
}

/// By arithmetic: asking the view would make it lay itself out for every piece of news.
void SteadyRows::remember()
{
    const qint64 now = m_clock.monotonicMs();
    m_before.removeIf([now](const Before &before) { return before.until <= now - MomentMs; });
    const int height = rowHeight();
    if (height == 0)
        return;
    Before before{now, m_view.verticalScrollBar()->value()};
    before.first = before.scrolled / height;
    const int last = (before.scrolled + m_view.viewport()->height()) / height;
    for (int row = before.first; row <= std::min(last, m_view.model()->rowCount() - 1); ++row)
        before.ids.append(idOf(row));
    m_before.append(before);
}

void SteadyRows::compare()
{
    const auto *viewport = m_view.viewport();
    const int height = rowHeight();
    if (m_before.isEmpty() || height == 0 || !viewport->underMouse())
        return;
    const int y = viewport->mapFromGlobal(QCursor::pos()).y();
    const auto &before = m_before.constLast();
    const QString then = before.ids.value((before.scrolled + y) / height - before.first);
    if (!then.isEmpty() && then != idOf((m_view.verticalScrollBar()->value() + y) / height))
        Q_EMIT movedUnderPointer();
}

int SteadyRows::rowHeight() const
{
    return m_view.model()->rowCount() == 0 ? 0 : m_view.sizeHintForRow(0);
}

QString SteadyRows::idOf(int row) const
{
    return m_view.model()->index(row, 0).data(m_idRole).toString();
}

} // namespace Frontdesk
