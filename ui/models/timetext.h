// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/era.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>

namespace Frontdesk {

/// Instants in words, for the eye: short, in the local time zone, in the words of @p locale and the
/// years of @p era. Every instant is ms UTC; @p now too.
class TimeText
{
    Q_DECLARE_TR_FUNCTIONS(Frontdesk::TimeText)

public:
    explicit TimeText(const QLocale &locale = {}, Era era = s_era);

    /// The years for everything that names none, as QLocale::setDefault() does it for its words.
    static void setDefaultEra(Era era) { s_era = era; }

    /// "14:05".
    QString clock(qint64 at) const;
    /// Of a row: "now", "3 m", "14:05", "Mon", "12 Mar", "12 Mar 2024".
    QString row(qint64 at, qint64 now) const;
    /// How long somebody waits: "now", "14 m", "3 h", "2 d".
    QString waiting(qint64 since, qint64 now) const;
    /// Of a separator: "Today, 20 May", "Yesterday, 19 May", "Monday, 18 May", "18 May 2024".
    QString day(qint64 at, qint64 now) const;
    /// Of a part of a long list: "Today", "This week", "April", "April 2024".
    QString period(qint64 at, qint64 now) const;
    /// Of something found: "20 May 10:02", "12 Mar 2024".
    QString found(qint64 at, qint64 now) const;
    /// Everything, for tooltips: "Wednesday, 20 May 2026, 10:04:31".
    QString exact(qint64 at) const;
    /// "12 Mar 2024".
    QString date(qint64 at) const;
    /// "0:42", "1:03:20".
    static QString duration(qint64 ms);

    static bool sameDay(qint64 a, qint64 b);

private:
    QString dated(const QDate &day, QString format) const;
    QString yearText(int year) const;

    inline static Era s_era = Era::Gregorian;
    QLocale m_locale;
    Era m_era;
};

} // namespace Frontdesk
