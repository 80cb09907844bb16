// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attribute.h"

#include <QCoreApplication>
#include <QLocale>

namespace Frontdesk {

/// What stands in a customer's field, for the eye.
class AttributeText
{
    Q_DECLARE_TR_FUNCTIONS(Frontdesk::AttributeText)

public:
    explicit AttributeText(const QLocale &locale = {});

    /// "14 June 1991", "TWD 48,260", "•••472"; @p value as ContactValue has it.
    QString value(const Attribute &attribute, const QString &value) const;
    /// Where it comes from and how old it is: "Amy, 2 h", "from CRM, 3 d". @p name of who wrote it.
    QString origin(const ContactValue &value, const QString &name, qint64 now) const;
    /// The same value whole, where it may be seen.
    QString whole(const Attribute &attribute, const QString &value) const;
    /// How it is written: "2026-11-28", "1200.5"; empty for a text.
    static QString example(const Attribute &attribute);

private:
    QString number(const QString &value, int least) const;

    QLocale m_locale;
};

} // namespace Frontdesk
