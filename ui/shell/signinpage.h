// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/signin.h"
#include "ui/widgets/pane.h"

class QCheckBox;
class QVBoxLayout;

namespace Frontdesk {

class Button;
class Label;
class PasswordField;
class TextField;

/// Where a session begins: relay, e-mail, password. Every refusal stands under the field it is about.
class SignInPage : public Pane
{
    Q_OBJECT

public:
    SignInPage(const Theme &theme, SignIn &signIn, QWidget *parent = nullptr);
    ~SignInPage() override;

    /// What somebody has begun, for a page that takes this one's place.
    struct Typed {
        QString address;
        QString email;
        QString password;
        bool remember = true;
        std::optional<Error> refusal; ///< that stands under a field
    };

    Typed typed() const;
    void setTyped(const Typed &typed);
    /// What was typed in last time.
    void fill(const QString &address, const QString &email);
    /// Offers to go on with what this computer has.
    void setOfflineAvailable(bool available);
    /// Why nobody is signed in any more.
    void explain(const Error &error);

    TextField *address() const { return m_address; }
    TextField *email() const { return m_email; }
    PasswordField *password() const { return m_password; }
    Button *button() const { return m_enter; }

Q_SIGNALS:
    void signedIn(const Frontdesk::SignedIn &session);
    void offlineRequested();
    /// Wants to read another language, by its code.
    void languageChosen(const QString &code);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QVBoxLayout *scrolled();
    QWidget *buildCard();
    QWidget *buildLogo();
    QWidget *buildLanguages();
    void probe();
    void greeted(const QString &asked, const Result<RelayGreeting> &greeting);
    void enter();
    void submit();
    void refused(const Error &error);
    void clearErrors();
    void setBusy(bool busy);

    SignIn &m_signIn;
    TextField *m_address;
    TextField *m_email;
    PasswordField *m_password;
    QCheckBox *m_remember;
    QWidget *m_languages;
    std::optional<Error> m_refusal;
    Button *m_enter;
    Button *m_offline;
    std::optional<RelayGreeting> m_greeting;
    QString m_greetedAddress; ///< for which m_greeting holds
    bool m_enterAfterProbe = false;
};

} // namespace Frontdesk
