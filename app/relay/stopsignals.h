// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace Frontdesk::RelayProgram {

/// Turns SIGTERM, SIGINT and SIGHUP into Qt signals. One at a time, before any thread is started.
class StopSignals : public QObject
{
    Q_OBJECT

public:
    explicit StopSignals(QObject *parent = nullptr);
    ~StopSignals() override;

Q_SIGNALS:
    void stopAsked(); ///< SIGTERM or SIGINT
    void reloadAsked(); ///< SIGHUP

private:
    void read();

    int m_descriptor = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace Frontdesk::RelayProgram
