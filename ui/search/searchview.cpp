// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchview.h"

#include "ui/models/picturecache.h"
#include "ui/models/searchmodel.h"
#include "ui/search/searchrowdelegate.h"
#include "ui/widgets/latinkey.h"

#include <QKeyEvent>
#include <QScrollBar>

namespace Frontdesk {

SearchView::SearchView(const Theme &theme,
                       const Clock &clock,
                       SearchModel &hits,
                       PictureCache &pictures,
                       QWidget *parent)
    : QListView(parent)
    , m_hits(hits)
{
    setAccessibleName(tr("What was found"));
    setItemDelegate(new SearchRowDelegate(
        theme, clock, [&pictures](const QString &sha) { return pictures.picture(sha); }, this));
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setAttribute(Qt::WA_InputMethodEnabled, false); // single letters are keys here
    setBackgroundRole(QPalette::AlternateBase);
    viewport()->setBackgroundRole(QPalette::AlternateBase);
    verticalScrollBar()->setSingleStep(theme.metrics().row.line);
    setModel(&hits);
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (m_pressOpens)
            Q_EMIT confirmed(index);
    });
    connect(this, &QListView::doubleClicked, this, [this](const QModelIndex &index) {
        if (!m_pressOpens)
            Q_EMIT confirmed(index);
    });
    connect(&theme, &Theme::changed, this, &SearchView::scheduleDelayedItemsLayout);
    connect(&pictures, &PictureCache::arrived, viewport(), qOverload<>(&QWidget::update));
}

void SearchView::step(int by)
{
    const int now = currentIndex().row();
    const int next = m_hits.nextHit(now + by, by);
    if (next >= 0)
        setCurrentIndex(m_hits.index(next));
    else if (by < 0)
        Q_EMIT leftUpwards();
}

void SearchView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT moved(current);
}

void SearchView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier;
    const int letter = plain ? latinKey(*event) : 0;
    if (letter == Qt::Key_J || event->key() == Qt::Key_Down)
        step(1);
    else if (letter == Qt::Key_K || event->key() == Qt::Key_Up)
        step(-1);
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT escaped();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT confirmed(currentIndex());
    else
        QListView::keyPressEvent(event);
}

} // namespace Frontdesk
