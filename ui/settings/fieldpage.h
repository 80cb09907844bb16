// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "core/domain/attribute.h"
#include "ui/settings/settingspage.h"

#include <functional>
#include <optional>

class QCheckBox;
class QComboBox;
class QListWidget;

namespace Frontdesk {

class AttributeSource;
class Button;
class Label;
class TextField;
struct Error;

/// What the company wants to know of its customers. Administrators define it; everybody else sees
/// what there is, and why it is not theirs to change.
class FieldPage : public SettingsPage
{
    Q_OBJECT

public:
    using Sentence = std::function<QString(const Error &error)>;

    FieldPage(const Theme &theme,
              AttributeSource &attributes,
              const QList<Account> &accounts,
              bool mayChange,
              Sentence sentence,
              QWidget *parent = nullptr);
    ~FieldPage() override;

    QListWidget *fields() const { return m_list; }
    QListWidget *accounts() const { return m_of; }
    TextField *fresh() const { return m_fresh; }
    QComboBox *type() const { return m_type; }
    TextField *detail() const { return m_detail; }
    QCheckBox *sensitive() const { return m_sensitive; }
    Button *adding() const { return m_add; }
    TextField *name() const { return m_name; }
    TextField *choices() const { return m_choices; }
    QComboBox *revealTo() const { return m_revealTo; }
    QComboBox *identity() const { return m_identity; }
    QCheckBox *retired() const { return m_retired; }
    Label *problem() const { return m_problem; }
    /// What went wrong, here or later at the relay.
    void tell(const Error &error);

private:
    void build();
    void buildFresh();
    void buildShown();
    void connectParts();
    void fill();
    void showField();
    void showDetail();
    void fillAccounts(const Attribute &one);
    std::optional<Attribute> current() const;
    void add();
    void change();
    void put(const Attribute &one);

    const Theme &m_theme;
    AttributeSource &m_attributes;
    const QList<Account> m_accounts;
    const bool m_mayChange;
    Sentence m_sentence;
    AttributeId m_shown;
    bool m_isFilling = false;
    QListWidget *m_list;
    QWidget *m_making; ///< all that makes a new one
    TextField *m_fresh;
    QComboBox *m_type;
    TextField *m_detail; ///< choices of a list, currency of money
    QCheckBox *m_sensitive;
    Button *m_add;
    Label *m_heading;
    QWidget *m_changing; ///< all that changes the one shown
    TextField *m_name;
    TextField *m_choices;
    QComboBox *m_revealTo;
    QComboBox *m_identity; ///< of texts and numbers
    QCheckBox *m_retired;
    QListWidget *m_of; ///< accounts; none checked: all
    Label *m_problem;
};

} // namespace Frontdesk
