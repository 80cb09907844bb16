// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person.h"

#include <QCoreApplication>
#include <QLocale>

namespace Frontdesk {

/// What speaks for two customers being one human, and what was said about it, in words.
class PersonText
{
    Q_DECLARE_TR_FUNCTIONS(Frontdesk::PersonText)

public:
    explicit PersonText(const QLocale &locale = {});

    /// "Same phone number, same picture and name"; empty without reasons.
    QString reasons(const QList<LinkReason> &reasons) const;
    /// "Amy linked Rin of Taipei with Rin of Kyoto".
    static QString
    step(const PersonStep &step, const QString &by, const QString &contact, const QString &other);

private:
    static QString reason(LinkReason reason);

    QLocale m_locale;
};

} // namespace Frontdesk
