// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/signin.h"

namespace Frontdesk {

/// Who used this computer last, and where, without the token; and a name for this installation.
/// Small files in the data folder, read once at the start.
class SessionFile
{
public:
    explicit SessionFile(QString folder)
        : m_folder(std::move(folder))
    {
    }

    std::optional<SignedIn> last() const;
    Result<> keep(const SignedIn &session) const;
    void forget() const;

    /// Made on first use; stays.
    QString device(qint64 nowMs) const;

    /// The name of a session's token in a keychain.
    static QString keyOf(const SignedIn &session);

private:
    QString m_folder;
};

} // namespace Frontdesk
