// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/noticerules.h"

#include <QObject>

class QCheckBox;
class QComboBox;

namespace Frontdesk {

class SettingsPage;
struct Account;

/// The rows of a page that say when nothing makes itself heard: every day or on one weekday, for all
/// accounts or for one that has times of its own.
class QuietTimes : public QObject
{
    Q_OBJECT

public:
    QuietTimes(SettingsPage &page, const NoticeSettings &now, const QList<Account> &accounts);

    /// Puts what is chosen into @p settings.
    void fill(NoticeSettings &settings) const;

    QComboBox *account() const { return m_account; }
    QCheckBox *own() const { return m_own; }
    QCheckBox *on() const { return m_on; }
    QComboBox *day() const { return m_day; }
    QComboBox *kind() const { return m_kind; }
    QComboBox *from() const { return m_from; }
    QComboBox *to() const { return m_to; }
    QCheckBox *holidays(HolidayCountry country) const { return m_holidays.value(country); }

Q_SIGNALS:
    void changed();

private:
    QComboBox *makeTimes() const;
    void fillDays();
    void addHolidays(SettingsPage &page);
    AccountId chosen() const;
    QuietHours shown() const;
    void show();
    void takeOwn();
    void take();
    void keep(const QuietHours &hours);

    QuietHours m_all;
    QHash<AccountId, QuietHours> m_accounts;
    QComboBox *m_account;
    QCheckBox *m_own;
    QCheckBox *m_on;
    QComboBox *m_day;
    QComboBox *m_kind;
    QComboBox *m_from;
    QComboBox *m_to;
    QHash<HolidayCountry, QCheckBox *> m_holidays;
};

} // namespace Frontdesk
