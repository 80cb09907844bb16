// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "ui/theme/theme.h"

#include <QBasicTimer>
#include <QWidget>

#include <functional>

namespace Frontdesk {

class Label;

/// Beside Send: for how long a reply is free, in a ring with its seconds, and what is left of the
/// month's paid messages. What the relay has not said is not shown, and never guessed.
class ReplyCost : public QWidget
{
    Q_OBJECT

public:
    struct Facts {
        qint64 freeUntil = 0; ///< ms UTC; 0: no reply token
        bool pushesOnly = false; ///< the account never replies for free
        std::optional<PushQuota> quota;

        friend bool operator==(const Facts &, const Facts &) = default;
    };
    using Now = std::function<qint64()>;

    explicit ReplyCost(const Theme &theme, QWidget *parent = nullptr);

    /// The relay's time, ms UTC. Without it nothing shows.
    void setNow(Now now);
    void setFacts(const Facts &facts);
    /// Nobody knows what a reply costs that goes out later.
    void setOnline(bool online);

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void refresh();
    void showFree(int seconds, const QString &push);
    void showPush(const QString &push);
    /// "4,312 left"; empty if nobody knows.
    QString left() const;

    const Theme &m_theme;
    Now m_now;
    Facts m_facts;
    bool m_online = true;
    int m_seconds = 0; ///< for which it is free
    QBasicTimer m_tick;
    Label *m_price;
    Label *m_after;
};

} // namespace Frontdesk
