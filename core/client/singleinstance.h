// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLockFile>

class QLocalSocket;

namespace Frontdesk {

/// One program per data folder. A second start asks the first to come to the front, hands its link
/// over if it has one, and ends.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString &dataFolder, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// True if this is the first. False: the first is asked to show itself and to open @p link;
    /// handedOver() tells when it has that, and the program has to live until then.
    bool claim(const QString &link = {});

Q_SIGNALS:
    /// Somebody started the program again. @p link is empty without one; it comes from outside.
    void activated(const QString &link);
    /// The first has what it was told, or cannot be reached.
    void handedOver();

private:
    void callFirst(const QString &link);
    void listenTo(QLocalSocket *visitor);

    const QString m_folder;
    const QString m_name;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace Frontdesk
