// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/languages.h"

#include <QObject>
#include <QTranslator>

namespace Frontdesk {

/// The language of the running program: our words and Qt's, the forms of numbers, dates and years.
/// One per application. Windows hear of a change by QEvent::LanguageChange, when everything is in place.
class ProgramLanguage : public QObject
{
    Q_OBJECT

public:
    explicit ProgramLanguage(QObject *parent = nullptr);
    ~ProgramLanguage() override;

    /// Nothing happens if that is how it is.
    void set(const LanguageChoice &choice);
    /// "zh_TW"; never empty.
    const QString &language() const { return m_language; }

Q_SIGNALS:
    /// Before the windows hear of it.
    void changed();

private:
    QString m_language;
    Era m_era = Era::Gregorian;
    QTranslator m_english; ///< below the others: plurals that a catalogue lacks
    QTranslator m_ofQt;
    QTranslator m_own;
};

} // namespace Frontdesk
