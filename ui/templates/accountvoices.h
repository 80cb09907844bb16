// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/replytemplate.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QComboBox;

namespace Frontdesk {

class AccountSource;
class BubbleEdits;
class Button;
class DiffText;
class Label;

/// Whose words are being written: what all accounts say, or what one of them says instead. Of one
/// with its own words it shows what differs, and a way back to those of all.
class AccountVoices : public QWidget
{
    Q_OBJECT

public:
    /// @p edits are where the words are written; it fills them and follows them.
    AccountVoices(const Theme &theme,
                  const AccountSource &accounts,
                  BubbleEdits &edits,
                  QWidget *parent = nullptr);

    /// The words of all.
    void show(const ReplyTemplate &one);
    using QWidget::show;
    /// Bubbles and overrides.
    void putInto(ReplyTemplate &one) const;
    /// For whom @p one is may have changed.
    void setScope(const ReplyTemplate &one);
    void setReadOnly(bool readOnly);
    /// Whose words are shown; null: those of all.
    const AccountId &current() const { return m_account; }
    /// Shows what @p account says.
    void turnTo(const AccountId &account);

    QComboBox *who() const { return m_who; }
    Button *back() const { return m_back; }
    DiffText *diff() const { return m_diff; }

Q_SIGNALS:
    void edited();
    /// Other words are shown.
    void turned();

private:
    void fill();
    void keep();
    void refresh();
    void giveBack();
    QList<Content> shown() const;

    const Theme &m_theme;
    const AccountSource &m_accounts;
    BubbleEdits &m_edits;
    QList<Content> m_shared;
    QHash<AccountId, QList<Content>> m_own;
    ReplyTemplate m_scope; ///< only for whom it is
    AccountId m_account;
    bool m_readOnly = false;
    QComboBox *m_who;
    Label *m_which;
    Label *m_heading;
    DiffText *m_diff;
    Button *m_back;
};

} // namespace Frontdesk
