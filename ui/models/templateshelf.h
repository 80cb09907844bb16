// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/templatesource.h"
#include "core/templates/templateindex.h"

#include <QBasicTimer>

namespace Frontdesk {

class Clock;

/// The templates of the library at hand: found with each key that is typed. Those that are new are
/// spelled bit by bit, whenever there is nothing else to do.
class TemplateShelf : public QObject
{
    Q_OBJECT

public:
    TemplateShelf(TemplateSource &source, const Clock &clock, QObject *parent = nullptr);

    /// Up to @p most that @p account (null: any) may use and that fit @p typed, the best first.
    QList<Templates::Hit>
    find(const QString &typed, const AccountId &account, qsizetype most = MostFound);
    /// How many fitted the last question, and how many there are in all.
    qsizetype found() const { return m_index.found(); }
    qsizetype count(const AccountId &account) const { return m_index.count(account); }
    /// One of them, with what @p account says; nothing if it is not offered there any more.
    std::optional<Templates::Hit> hit(const TemplateId &id, const AccountId &account) const;
    TemplateSource &source() const { return m_source; }
    const Clock &clock() const { return m_clock; }

    static constexpr qsizetype MostFound = 60;

Q_SIGNALS:
    void changed();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void take();

    TemplateSource &m_source;
    const Clock &m_clock;
    Templates::TemplateIndex m_index;
    QBasicTimer m_idle;
    bool m_usesAreOld = true;
};

} // namespace Frontdesk
