// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace Frontdesk {

/// Does once what many small changes ask for: for the first at once, for those that follow within a
/// frame together, and while they come by the hundred at the pace of reading. GUI thread.
class Pace : public QObject
{
    Q_OBJECT

public:
    explicit Pace(std::function<void()> run, QObject *parent = nullptr);

    void ask();

private:
    void flush();

    const std::function<void()> m_run;
    QTimer m_pause;
    int m_asked = 0;
};

} // namespace Frontdesk
