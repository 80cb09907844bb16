// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLockFile>

namespace Frontdesk {

/// One program per data folder. A second start asks the first to come to the front, and ends.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString &dataFolder, QObject *parent = nullptr);

    /// True if this is the first. False: the first was asked to show itself.
    bool claim();

Q_SIGNALS:
    void activated();

private:
    const QString m_folder;
    const QString m_name;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace Frontdesk
