// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QComboBox;

namespace Frontdesk {

class AccountSetup;
class Label;

/// When customers of an account are shown that they were read. Administrators choose it, at once and
/// with the relay there; where the platform does not let it be chosen it says why.
class ReadMarksField : public QWidget
{
    Q_OBJECT

public:
    /// @p setup: null for those who may not change it; outlives this.
    ReadMarksField(const Theme &theme,
                   const Account &account,
                   AccountSetup *setup,
                   QWidget *parent = nullptr);

    static QString wordsOf(ReadReceipts when);

private:
    void choose(ReadReceipts when);
    void showAs(ReadReceipts when);
    void say(const QString &words);

    const AccountId m_account;
    AccountSetup *m_setup;
    ReadReceipts m_kept; ///< as the relay has it
    QComboBox *m_when = nullptr; ///< null where nothing can be chosen
    Label *m_words;
};

} // namespace Frontdesk
