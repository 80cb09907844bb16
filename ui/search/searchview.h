// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/theme/theme.h"

#include <QListView>

namespace Frontdesk {

class PictureCache;
class SearchModel;

/// The list of what was found. J and K go down and up like the arrows; upwards from the first row
/// goes back to the field.
class SearchView : public QListView
{
    Q_OBJECT

public:
    SearchView(const Theme &theme,
               const Clock &clock,
               SearchModel &hits,
               PictureCache &pictures,
               QWidget *parent = nullptr);

    /// Whether one press of the mouse is enough to open; else it takes two.
    void setPressOpens(bool opens) { m_pressOpens = opens; }
    /// Moves over headings; from nowhere to the first.
    void step(int by);

Q_SIGNALS:
    void moved(const QModelIndex &index);
    /// Enter, or the mouse.
    void confirmed(const QModelIndex &index);
    void leftUpwards();
    void escaped();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    SearchModel &m_hits;
    bool m_pressOpens = true;
};

} // namespace Frontdesk
