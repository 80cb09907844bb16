// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/quiettimes.h"

#include "core/domain/account.h"
#include "ui/settings/settingspage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLocale>
#include <QTime>

namespace Frontdesk {

namespace {

constexpr int EveryDay = 0;
constexpr int LikeEveryDay = -1;
constexpr int QuietStep = 30; // minutes

void chooseTime(QComboBox &box, int minute)
{
    if (box.findData(minute) < 0)
        box.addItem(
            QTime::fromMSecsSinceStartOfDay(minute * 60'000).toString(QStringLiteral("HH:mm")),
            minute);
    box.setCurrentIndex(box.findData(minute));
}

} // namespace

QuietTimes::QuietTimes(SettingsPage &page,
                       const NoticeSettings &now,
                       const QList<Account> &accounts)
    : QObject(&page)
    , m_all(now.hours)
    , m_accounts(now.quietAccounts)
    , m_account(new QComboBox)
    , m_own(new QCheckBox(tr("This account has times of its own")))
    , m_on(new QCheckBox(tr("Do not disturb at these times")))
    , m_day(new QComboBox)
    , m_kind(new QComboBox)
    , m_from(makeTimes())
    , m_to(makeTimes())
{
    m_account->addItem(tr("All accounts"), QString());
    for (const auto &account : accounts)
        m_account->addItem(account.name, account.id.value());
    fillDays();
    if (accounts.isEmpty()) {
        m_account->setParent(&page);
        m_account->hide();
    } else {
        page.addRow(tr("Account"), m_account);
    }
    page.addControl(m_own);
    page.addControl(m_on);
    page.addRow(tr("Day"), m_day);
    page.addRow(tr("Quiet on that day"), m_kind);
    page.addRow(tr("From"), m_from);
    page.addRow(tr("Until"), m_to);
    addHolidays(page);
    connect(m_account, &QComboBox::activated, this, &QuietTimes::show);
    connect(m_day, &QComboBox::activated, this, &QuietTimes::show);
    connect(m_own, &QCheckBox::clicked, this, &QuietTimes::takeOwn);
    connect(m_on, &QCheckBox::clicked, this, &QuietTimes::take);
    for (auto *box : {m_kind, m_from, m_to})
        connect(box, &QComboBox::activated, this, &QuietTimes::take);
    show();
}

void QuietTimes::fill(NoticeSettings &settings) const
{
    settings.hours = m_all;
    settings.quietAccounts = m_accounts;
}

QComboBox *QuietTimes::makeTimes() const
{
    auto *box = new QComboBox;
    for (int at = 0; at < 24 * 60; at += QuietStep)
        chooseTime(*box, at);
    return box;
}

void QuietTimes::fillDays()
{
    using Kind = QuietDay::Kind;
    m_day->addItem(tr("Every day"), EveryDay);
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        m_day->addItem(QLocale().standaloneDayName(day), day);
    m_kind->addItem(tr("As every day"), LikeEveryDay);
    m_kind->addItem(tr("At these times"), static_cast<int>(Kind::Hours));
    m_kind->addItem(tr("At no time"), static_cast<int>(Kind::Never));
    m_kind->addItem(tr("The whole day"), static_cast<int>(Kind::Always));
}

/// By the names that each country gives its days; see the packs for their years.
void QuietTimes::addHolidays(SettingsPage &page)
{
    const std::pair<HolidayCountry, QString> countries[] = {
        {HolidayCountry::Taiwan, tr("Quiet on public holidays of Taiwan")},
        {HolidayCountry::Thailand, tr("Quiet on public holidays of Thailand")},
        {HolidayCountry::Japan, tr("Quiet on public holidays of Japan")}};
    for (const auto &[country, words] : countries) {
        auto *box = new QCheckBox(words);
        m_holidays.insert(country, box);
        page.addControl(box);
        const auto years = holidayYears(country);
        const QString known = tr("Known from %1 to %2").arg(years.first).arg(years.last);
        box->setToolTip(known);
        box->setAccessibleDescription(known);
        connect(box, &QCheckBox::clicked, this, &QuietTimes::take);
    }
}

AccountId QuietTimes::chosen() const
{
    return AccountId(m_account->currentData().toString());
}

QuietHours QuietTimes::shown() const
{
    return m_accounts.value(chosen(), m_all);
}

void QuietTimes::show()
{
    const QuietHours hours = shown();
    const int day = m_day->currentData().toInt();
    const bool like = day == EveryDay || !hours.days.contains(day);
    const QuietDay now = hours.dayOf(day);
    const int kind = day != EveryDay && like ? LikeEveryDay : static_cast<int>(now.kind);
    m_kind->setCurrentIndex(m_kind->findData(kind));
    chooseTime(*m_from, now.from);
    chooseTime(*m_to, now.to);
    m_on->setChecked(hours.on);
    m_own->setVisible(!chosen().isNull());
    m_own->setChecked(m_accounts.contains(chosen()));
    const bool mayChange = chosen().isNull() || m_own->isChecked();
    m_on->setEnabled(mayChange);
    m_day->setEnabled(mayChange && hours.on);
    m_kind->setEnabled(mayChange && hours.on && day != EveryDay);
    const bool hasTimes = day == EveryDay || kind == static_cast<int>(QuietDay::Kind::Hours);
    m_from->setEnabled(mayChange && hours.on && hasTimes);
    m_to->setEnabled(mayChange && hours.on && hasTimes);
    for (auto it = m_holidays.cbegin(); it != m_holidays.cend(); ++it) {
        (*it)->setChecked(hours.holidays.contains(it.key()));
        (*it)->setEnabled(mayChange && hours.on);
    }
}

/// They begin as those of all accounts.
void QuietTimes::takeOwn()
{
    if (m_own->isChecked())
        m_accounts.insert(chosen(), m_all);
    else
        m_accounts.remove(chosen());
    show();
    Q_EMIT changed();
}

void QuietTimes::take()
{
    QuietHours hours = shown();
    hours.on = m_on->isChecked();
    hours.holidays.clear();
    for (auto it = m_holidays.cbegin(); it != m_holidays.cend(); ++it) {
        if ((*it)->isChecked())
            hours.holidays.insert(it.key());
    }
    const int day = m_day->currentData().toInt();
    const int kind = m_kind->currentData().toInt();
    const int from = m_from->currentData().toInt();
    const int to = m_to->currentData().toInt();
    if (day == EveryDay) {
        hours.from = from;
        hours.to = to;
    } else if (kind == LikeEveryDay) {
        hours.days.remove(day);
    } else {
        hours.days.insert(day, {static_cast<QuietDay::Kind>(kind), from, to});
    }
    keep(hours);
}

void QuietTimes::keep(const QuietHours &hours)
{
    if (chosen().isNull())
        m_all = hours;
    else
        m_accounts.insert(chosen(), hours);
    show();
    Q_EMIT changed();
}

} // namespace Frontdesk
