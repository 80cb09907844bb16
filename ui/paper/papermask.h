// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/paperwish.h"

namespace Frontdesk {

/// Takes out of texts what the wish wants masked. Rather too much than too little: what looks like a
/// number of somebody is one.
class PaperMask
{
public:
    PaperMask(const PaperWish &wish, const PaperFacts &facts);

    /// What somebody wrote.
    QString text(const QString &written) const;
    /// A customer's name: its first letter stays.
    QString name(const QString &name) const;

private:
    bool m_numbers;
    bool m_masksNames;
    QStringList m_names; ///< the longest first
    QStringList m_values;
    QStringList m_tails; ///< of values whose beginning nobody here knows
};

} // namespace Frontdesk
