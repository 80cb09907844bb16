// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

#include <chrono>
#include <functional>
#include <optional>

namespace Frontdesk::Bench {

using Moment = std::chrono::steady_clock::time_point;

inline Moment now()
{
    return std::chrono::steady_clock::now();
}

inline double msBetween(Moment begin, Moment end)
{
    return std::chrono::duration<double, std::milli>(end - begin).count();
}

/// Notices when a widget has been painted with what it is to show, and the X server has taken that.
/// Make it before what leads to the paint.
class Painted : public QObject
{
    Q_OBJECT

public:
    Painted(QWidget &widget, std::function<bool()> shows);

    /// Runs the event loop until then, or for as long as @p patience.
    std::optional<Moment> wait(std::chrono::milliseconds patience = std::chrono::seconds(5));

Q_SIGNALS:
    void done();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void finish();

    QPointer<QWidget> m_widget;
    std::function<bool()> m_shows;
    std::optional<Moment> m_at;
    bool m_painting = false;
};

/// Runs the event loop for a while: what is under way comes to rest.
void rest(std::chrono::milliseconds time);

/// Comes back when the X server has done all that this program asked it for.
void syncWithServer();

} // namespace Frontdesk::Bench
