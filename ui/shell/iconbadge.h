// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace Frontdesk {

class AccountSource;

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
