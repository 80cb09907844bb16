// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/noticerules.h"

#include <QString>

namespace Frontdesk {

/// The sounds that are our own, as files: whoever shows notices wants a path. They are computed, not
/// recorded, and written the first time they are wanted.
class NoticeSounds
{
public:
    /// @p folder is made when it is needed; empty: there are no sounds of our own.
    explicit NoticeSounds(QString folder);

    /// How many there are for accounts. Which one an account has follows from its id.
    static constexpr int OfAccounts = 60;

    /// Empty for the desktop's own sound, for none, and where it could not be written; also for
    /// NoticeSound::OfAccount where @p account is null.
    QString fileOf(NoticeSound sound, const AccountId &account = {}) const;

    /// A WAV file, shorter than a second; empty unless the sound is our own.
    static QByteArray wave(NoticeSound sound, int ofAccount = 0);
    /// From 0 to OfAccounts - 1.
    static int numberOf(const AccountId &account);

private:
    const QString m_folder;
};

} // namespace Frontdesk
