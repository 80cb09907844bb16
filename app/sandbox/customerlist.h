// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/platform.h"

#include <QListWidget>

namespace Frontdesk::Sandbox {

/// The customers and groups of one channel, with pictures; to choose whose phone to hold.
class CustomerList : public QListWidget
{
    Q_OBJECT

public:
    explicit CustomerList(Platform &platform, QWidget *parent = nullptr);

    void show(const QString &channelId);
    /// Looks for new customers and changed names, and keeps the choice.
    void refresh();
    void choose(const QString &chatId);
    QString chosen() const;

Q_SIGNALS:
    void chatChosen(const QString &chatId);

private:
    void fill(const Channel &channel);

    Platform &m_platform;
    QString m_channelId;
};

} // namespace Frontdesk::Sandbox
