// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Frontdesk {

/// Says to screen readers what happens elsewhere than at the focus. Nothing of it is to be seen. To
/// them it is a notification that appears: that is what they read aloud without being asked.
class Voice : public QWidget
{
    Q_OBJECT

public:
    explicit Voice(QWidget *parent);

    void say(const QString &words);

Q_SIGNALS:
    /// Whether anybody listens or not.
    void said(const QString &words);
};

} // namespace Frontdesk
