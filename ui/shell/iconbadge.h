// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <optional>

namespace Frontdesk {

class AccountSource;

/// The number that the icon is given when @p unanswered wait and it shows @p shown; 0 takes the number
/// away. Nothing, if it stays as it is. Pure.
std::optional<int> nextBadgeNumber(int shown, int unanswered);

/// How many of ours wait, on the program's icon; by whichever way the platform has.
class IconBadge : public QObject
{
    Q_OBJECT

public:
    /// Shows a count; 0 shows none.
    using Way = std::function<void(int count)>;

    IconBadge(AccountSource &accounts, Way way);
    /// Takes the count away.
    ~IconBadge() override;

private:
    void refresh();

    AccountSource &m_accounts;
    Way m_way;
    int m_told = 0;
};

} // namespace Frontdesk
