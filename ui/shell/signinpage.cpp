// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/signinpage.h"

#include "ui/models/languages.h"
#include "ui/shell/errortext.h"
#include "ui/theme/paint.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/scrollpage.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace Frontdesk {

namespace {

/// The bell on the desk.
class Logo : public QWidget
{
public:
    explicit Logo(const Theme &theme)
        : m_theme(theme)
    {
        setFixedSize(theme.metrics().page.logo, theme.metrics().page.logo);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(width() / 40.0, height() / 40.0); // drawn on a grid of 40
        fillRound(painter, QRectF(0, 0, 40, 40), Corners::all(10), m_theme.colors().accent);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.colors().onAccent, 2.5, Qt::SolidLine, Qt::RoundCap));
        painter.drawArc(QRectF(10, 15.5, 20, 20), 0, 180 * 16);
        painter.drawLine(QPointF(8, 28.5), QPointF(32, 28.5));
        painter.drawLine(QPointF(20, 15.5), QPointF(20, 12));
        painter.drawLine(QPointF(17, 11.5), QPointF(23, 11.5));
    }

private:
    const Theme &m_theme;
};

/// White, with a thin outline and round corners.
class Card : public QWidget
{
public:
    explicit Card(const Theme &theme)
        : m_theme(theme)
    {
        connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Corners corners = Corners::all(m_theme.metrics().control.popupRadius);
        fillRound(painter, rect(), corners, m_theme.colors().canvas);
        outlineRound(painter, rect(), corners, m_theme.colors().line);
    }

private:
    const Theme &m_theme;
};

bool isAboutRelay(const QString &code)
{
    return code.startsWith(QLatin1String("relay.")) || code.startsWith(QLatin1String("address."))
        || code.startsWith(QLatin1String("protocol.")) || code.startsWith(QLatin1String("net."));
}

} // namespace

SignInPage::SignInPage(const Theme &theme, SignIn &signIn, QWidget *parent)
    : Pane(theme, &Colors::rail, {}, parent)
    , m_signIn(signIn)
    , m_address(new TextField(theme, tr("Relay address")))
    , m_email(new TextField(theme, tr("E-mail")))
    , m_password(new PasswordField(theme, tr("Password")))
    , m_remember(new QCheckBox(tr("Stay signed in on this computer")))
    , m_languages(buildLanguages())
    , m_enter(new Button(theme, tr("Sign in"), Button::Kind::Primary, Button::Size::Large))
    , m_offline(
          new Button(theme, tr("Work offline with what is on this computer"), Button::Kind::Link))
{
    setAccessibleName(tr("Sign in"));
    m_offline->hide();
    auto *column = scrolled();
    column->addStretch();
    column->addWidget(buildLogo(), 0, Qt::AlignHCenter);
    column->addSpacing(theme.metrics().gap.medium + theme.metrics().gap.normal);
    auto *middle = new QHBoxLayout; // an alignment would lose the height of wrapped words
    middle->addStretch();
    middle->addWidget(buildCard());
    middle->addStretch();
    column->addLayout(middle);
    column->addSpacing(theme.metrics().gap.large);
    column->addWidget(m_languages, 0, Qt::AlignHCenter);
    column->addStretch();

    connect(m_address, &TextField::finished, this, &SignInPage::probe);
    connect(m_address, &TextField::edited, this, [this] { m_address->setNote({}); });
    for (TextField *field : {m_address, m_email, static_cast<TextField *>(m_password)}) {
        connect(field, &TextField::edited, this, [this, field] {
            m_refusal.reset();
            field->setError({});
        });
        connect(field->edit(), &QLineEdit::returnPressed, this, &SignInPage::enter);
    }
    connect(m_enter, &Button::clicked, this, &SignInPage::enter);
    connect(m_offline, &Button::clicked, this, &SignInPage::offlineRequested);
}

SignInPage::~SignInPage()
{
    // Fields that lose the focus while they are hidden for ever would still speak to us.
    for (TextField *field : {m_address, m_email, static_cast<TextField *>(m_password)})
        disconnect(field, nullptr, this, nullptr);
}

void SignInPage::fill(const QString &address, const QString &email)
{
    m_address->setText(address);
    m_email->setText(email);
}

SignInPage::Typed SignInPage::typed() const
{
    return {
        m_address->text(), m_email->text(), m_password->text(), m_remember->isChecked(), m_refusal};
}

void SignInPage::setTyped(const Typed &typed)
{
    fill(typed.address, typed.email);
    m_password->setText(typed.password);
    m_remember->setChecked(typed.remember);
    if (typed.refusal)
        refused(*typed.refusal);
}

void SignInPage::setOfflineAvailable(bool available)
{
    m_offline->setVisible(available);
}

void SignInPage::explain(const Error &error)
{
    refused(error);
}

void SignInPage::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    TextField *first = m_password;
    if (m_address->text().isEmpty())
        first = m_address;
    else if (m_email->text().isEmpty())
        first = m_email;
    first->setFocus(Qt::OtherFocusReason);
    probe();
}

/// At 250 % a small window has less height than the card.
QVBoxLayout *SignInPage::scrolled()
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new ScrollPage;
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    auto *inner = new QWidget;
    scroll->setWidget(inner);
    inner->setAutoFillBackground(false);
    whole->addWidget(scroll);
    return new QVBoxLayout(inner);
}

QWidget *SignInPage::buildLogo()
{
    auto *logo = new QWidget;
    auto *row = new QHBoxLayout(logo);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().metrics().gap.medium);
    auto *name = new Label(theme(), TextStep::Page, Weight::Strong);
    name->setText(QStringLiteral("Frontdesk"));
    row->addWidget(new Logo(theme()));
    row->addWidget(name);
    return logo;
}

/// The one in use, and the others by the names their readers give them.
QWidget *SignInPage::buildLanguages()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().metrics().gap.large);
    const QString now = languageFor({QLocale().name()});
    const auto all = languages();
    for (const auto &language : all) {
        const bool current = language.code == now;
        auto *button = new Button(
            theme(), language.ownName, current ? Button::Kind::Quiet : Button::Kind::Link);
        button->setObjectName(language.code);
        if (current)
            button->setIconName(QStringLiteral("globe"));
        row->insertWidget(current ? 0 : row->count(), button);
        connect(button, &Button::clicked, this, [this, code = language.code] {
            Q_EMIT languageChosen(code);
        });
    }
    return bar;
}

QWidget *SignInPage::buildCard()
{
    const auto &gap = theme().metrics().gap;
    auto *card = new Card(theme());
    card->setFixedWidth(theme().metrics().page.signInCard);
    auto *title = new Label(theme(), TextStep::Page, Weight::Strong);
    title->setText(tr("Sign in"));
    auto *more = new Label(theme(), TextStep::Body, Weight::Normal, &Colors::text2);
    more->setWrapped(true);
    more->setText(tr("With the account your administrator gave you"));
    auto *help = new Label(theme(), TextStep::Detail, Weight::Normal, &Colors::text3);
    help->setWrapped(true);
    help->setText(
        tr("Kept in the key ring of the system; where there is none, for this run only. The "
           "password is not kept."));
    help->setContentsMargins(gap.huge, 0, 0, 0);
    m_address->setIconName(QStringLiteral("globe"));
    m_address->setPlaceholder(QStringLiteral("relay.example"));
    m_address->edit()->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_email->edit()->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_remember->setChecked(true);
    m_enter->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(gap.huge, gap.huge, gap.huge, gap.huge);
    column->setSpacing(gap.large);
    auto *heading = new QVBoxLayout;
    heading->setSpacing(0);
    heading->addWidget(title);
    heading->addWidget(more);
    auto *remember = new QVBoxLayout;
    remember->setSpacing(gap.tiny);
    remember->addWidget(m_remember);
    remember->addWidget(help);
    column->addLayout(heading);
    column->addWidget(m_address);
    column->addWidget(m_email);
    column->addWidget(m_password);
    column->addLayout(remember);
    column->addWidget(m_enter);
    column->addWidget(m_offline, 0, Qt::AlignHCenter);
    return card;
}

void SignInPage::probe()
{
    const QString asked = m_address->text().trimmed();
    if (asked.isEmpty() || (m_greeting && asked == m_greetedAddress))
        return;
    m_greeting.reset();
    m_address->setNote(tr("Looking…"));
    whenDone(m_signIn.probe(asked), this, [this, asked](const Result<RelayGreeting> &greeting) {
        greeted(asked, greeting);
    });
}

void SignInPage::greeted(const QString &asked, const Result<RelayGreeting> &greeting)
{
    if (asked != m_address->text().trimmed())
        return; // another address stands there by now
    const bool goOn = std::exchange(m_enterAfterProbe, false);
    if (!greeting) {
        m_address->setNote({});
        setBusy(false);
        refused(greeting.error());
        return;
    }
    m_greeting = *greeting;
    m_greetedAddress = asked;
    m_address->setError({});
    m_address->setNote(greeting->organisation.isEmpty() ? tr("Ready") : greeting->organisation,
                       &Colors::ok,
                       QStringLiteral("check"));
    if (goOn)
        submit();
}

void SignInPage::enter()
{
    if (m_enter->isBusy())
        return;
    clearErrors();
    if (m_address->text().trimmed().isEmpty())
        m_address->setError(tr("Write the address of your relay."));
    if (m_email->text().trimmed().isEmpty())
        m_email->setError(tr("Write your e-mail."));
    if (m_password->text().isEmpty())
        m_password->setError(tr("Write your password."));
    if (m_address->hasError() || m_email->hasError() || m_password->hasError())
        return;
    setBusy(true);
    if (m_greeting && m_greetedAddress == m_address->text().trimmed()) {
        submit();
        return;
    }
    m_enterAfterProbe = true;
    probe();
}

void SignInPage::submit()
{
    whenDone(m_signIn.signIn(m_greeting->address,
                             m_email->text().trimmed(),
                             m_password->text(),
                             m_remember->isChecked()),
             this,
             [this](const Result<SignedIn> &session) {
                 setBusy(false);
                 if (!session) {
                     refused(session.error());
                     return;
                 }
                 m_password->setText({});
                 Q_EMIT signedIn(*session);
             });
}

void SignInPage::refused(const Error &error)
{
    m_refusal = error;
    TextField *field = isAboutRelay(error.code) ? m_address : m_password;
    field->setError(ErrorText::sentence(error));
    if (field == m_password)
        m_password->edit()->selectAll();
    field->setFocus(Qt::OtherFocusReason);
}

void SignInPage::clearErrors()
{
    m_refusal.reset();
    m_address->setError({});
    m_email->setError({});
    m_password->setError({});
}

void SignInPage::setBusy(bool busy)
{
    if (busy)
        m_enter->setBusy(tr("Signing in…"));
    else
        m_enter->setIdle();
    m_languages->setEnabled(!busy); // which would make the page anew, and lose the answer
    for (TextField *field : {m_address, m_email, static_cast<TextField *>(m_password)})
        field->edit()->setReadOnly(busy);
}

} // namespace Frontdesk
