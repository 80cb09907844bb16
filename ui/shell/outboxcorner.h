// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/desksources.h"
#include "ui/theme/theme.h"

#include <QObject>

namespace Frontdesk {

class Clock;
class OutboxPanel;

/// The outbox of a desk: a panel in the upper corner of the chat, and what the button that opens it
/// says.
class OutboxCorner : public QObject
{
    Q_OBJECT

public:
    /// @p over is the window it lies in, @p beside the chat that it covers.
    OutboxCorner(const Theme &theme,
                 const Clock &clock,
                 const DeskSources &sources,
                 QWidget *over,
                 QWidget *beside);

    OutboxPanel *panel() const { return m_panel; }
    void toggle();
    /// Over the chat, below the banner that opens it.
    void place();
    /// While there is a connection, a reply that waits is on its way: only what needs a person has a
    /// button. Empty: none.
    QString buttonText() const;

private:
    const Theme &m_theme;
    DeskSources m_sources;
    QWidget *m_over;
    QWidget *m_beside;
    OutboxPanel *m_panel;
};

} // namespace Frontdesk
