// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/banner.h"

#include <QBasicTimer>

namespace Frontdesk {

class Button;
class Clock;
class LinkSource;
struct LinkStatus;

/// Across the top while there is no connection: since when, what still works, and when it is tried
/// again. Hidden while all is well, and for the first moments of a start.
class LinkBanner : public Banner
{
    Q_OBJECT

public:
    LinkBanner(const Theme &theme, const Clock &clock, LinkSource &link, QWidget *parent = nullptr);

Q_SIGNALS:
    void signInRequested();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void refresh();
    void sayOffline(const LinkStatus &status);
    void sayRefused(const LinkStatus &status);
    QString age(const LinkStatus &status) const;
    QString nextTry(const LinkStatus &status) const;

    const Clock &m_clock;
    LinkSource &m_link;
    Button *m_try;
    Button *m_signIn;
    QBasicTimer m_second;
};

} // namespace Frontdesk
