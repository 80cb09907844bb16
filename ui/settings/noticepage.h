// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/noticerules.h"
#include "core/domain/team.h"
#include "ui/settings/settingspage.h"

#include <functional>

class QCheckBox;
class QComboBox;

namespace Frontdesk {

class QuietTimes;
struct Account;

/// What makes itself heard, for all accounts and for one, and when nothing does.
class NoticePage : public SettingsPage
{
    Q_OBJECT

public:
    NoticePage(const Theme &theme,
               const NoticeSettings &now,
               const QList<Account> &accounts,
               const QList<SavedView> &views = {},
               QWidget *parent = nullptr);

    QComboBox *scope() const { return m_all.scope; }
    QComboBox *account() const { return m_account; }
    QComboBox *accountScope() const { return m_one.scope; }
    QComboBox *sound() const { return m_all.sound; }
    QComboBox *accountSound() const { return m_one.sound; }
    QComboBox *view() const { return m_view; }
    QComboBox *viewRule() const { return m_viewRule; }
    QuietTimes *quiet() const { return m_quiet; }
    QCheckBox *vip() const { return m_vip; }

Q_SIGNALS:
    void changed(const Frontdesk::NoticeSettings &notices);
    /// Wants to see and hear what a notice is like on this computer; of @p account, or of none.
    void sampleRequested(const Frontdesk::AccountId &account);

private:
    struct RuleBoxes {
        QComboBox *scope;
        QComboBox *sound;
        QCheckBox *hidePreview;
    };

    RuleBoxes makeBoxes();
    void addBoxes(const RuleBoxes &boxes);
    void addSample(const std::function<AccountId()> &account);
    static void showRule(const RuleBoxes &boxes, const NoticeRule &rule);
    static NoticeRule ruleOf(const RuleBoxes &boxes);
    void buildAccounts(const QList<Account> &accounts);
    void buildViews(const QList<SavedView> &views);
    void buildQuiet(const QList<Account> &accounts);
    void showAccount();
    void takeStandard();
    void takeAccount();
    void showView();
    void takeView();
    void takeQuiet();

    const Theme &m_theme;
    NoticeSettings m_now;
    RuleBoxes m_all;
    QComboBox *m_account;
    RuleBoxes m_one;
    QComboBox *m_view;
    QComboBox *m_viewRule;
    QCheckBox *m_vip;
    QuietTimes *m_quiet = nullptr;
};

} // namespace Frontdesk
