// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/desksources.h"
#include "ui/widgets/banner.h"

#include <QBasicTimer>

namespace Frontdesk {

class Button;
class Clock;
struct LinkStatus;

/// Across the top while there is no connection, or while this computer's disk keeps nothing: since
/// when, what still works, and what to press. Hidden while all is well, and for the first moments of
/// a start.
class LinkBanner : public Banner
{
    Q_OBJECT

public:
    LinkBanner(const Theme &theme,
               const Clock &clock,
               const DeskSources &sources,
               QWidget *parent = nullptr);

Q_SIGNALS:
    void signInRequested();
    void outboxRequested();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void refresh();
    void sayTrouble(const LinkStatus &status);
    void sayConnecting(const LinkStatus &status);
    void sayOffline(const LinkStatus &status);
    void sayRefused(const LinkStatus &status);
    QString age(const LinkStatus &status) const;
    QString nextTry(const LinkStatus &status) const;

    const Clock &m_clock;
    DeskSources m_sources;
    Button *m_try;
    Button *m_signIn;
    Button *m_outbox; ///< "Outbox · 6"
    QBasicTimer m_second;
};

} // namespace Frontdesk
