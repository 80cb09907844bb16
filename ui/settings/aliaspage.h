// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "core/domain/alias.h"
#include "ui/settings/settingspage.h"

#include <functional>

class QCheckBox;
class QListWidget;

namespace Frontdesk {

class AliasSource;
class Button;
class Label;
class TextField;

/// How customers see me: a name and a picture for each account, as LINE allows, or the account alone.
class AliasPage : public SettingsPage
{
    Q_OBJECT

public:
    using Sentence = std::function<QString(const Error &error)>;

    AliasPage(const Theme &theme,
              AliasSource &aliases,
              const QList<Account> &accounts,
              const QString &myName,
              Sentence sentence,
              QWidget *parent = nullptr);
    ~AliasPage() override;

    QListWidget *accounts() const { return m_list; }
    QCheckBox *shown() const { return m_shown; }
    TextField *name() const { return m_name; }
    TextField *icon() const { return m_icon; }
    Label *preview() const { return m_preview; }
    Label *problem() const { return m_problem; }
    /// Takes the name that is suggested in place of one that LINE refuses; hidden without one.
    Button *suggestion() const { return m_suggestion; }
    /// What went wrong, here or later at the relay.
    void tell(const Error &error);

private:
    void build();
    void connectParts();
    void showAccount();
    void refresh();
    void keep();
    const Account *current() const;
    Alias written() const;

    const Theme &m_theme;
    AliasSource &m_aliases;
    const QList<Account> m_accounts;
    const QString m_myName;
    Sentence m_sentence;
    bool m_isFilling = false;
    QListWidget *m_list;
    QCheckBox *m_shown;
    TextField *m_name;
    TextField *m_icon;
    Label *m_preview;
    Label *m_problem;
    Button *m_suggestion;
};

} // namespace Frontdesk
