// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/screenlayout.h"

#include <memory>

class QSettings;

namespace Frontdesk {

/// Whose desk it is: a file of their own per relay and person.
struct DeskOwner {
    UserId user;
    QString file; ///< of this person at this relay; made with its folder
};

/// Keeps how the windows stand and what a person has set, for each person apart. The computer keeps
/// what the page of signing in shows: language, look, size. GUI thread.
class DeskStore
{
public:
    /// @p computer outlives it.
    explicit DeskStore(QSettings &computer);
    ~DeskStore();

    /// Of the person who is signed in; else of the computer. @p screens: ScreenSet::key().
    DeskState load(const QString &screens) const;
    void save(const DeskState &state, const QString &screens);
    /// Where their windows stood on these screens.
    ScreenLayout layout(const QString &screens) const;

    /// From now on it is theirs. Who comes first after an update takes over what earlier versions kept
    /// for the whole computer; who is new here begins as delivered, with the language and the look of
    /// the page of signing in. What cannot be written yet stays where it was.
    DeskState begin(const DeskOwner &owner, const QString &screens);
    /// Nobody's any more.
    DeskState end(const QString &screens);
    bool isOwned() const { return m_own != nullptr; }

private:
    QSettings &settings() const { return m_own ? *m_own : m_computer; }
    bool isHandedOver() const;
    void handOver(const UserId &user);

    QSettings &m_computer;
    std::unique_ptr<QSettings> m_own;
};

} // namespace Frontdesk
