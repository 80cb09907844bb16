// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/personhints.h"

#include "core/client/accountsource.h"
#include "core/client/contactsource.h"
#include "ui/models/persontext.h"
#include "ui/models/picturecache.h"
#include "ui/theme/textblock.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr int HintPictureSide = 28;
constexpr int AskAfterMs = 300; // who steps through the list asks for nobody on the way

} // namespace

PersonHints::PersonHints(Parts parts, QWidget *parent)
    : Pane(parts.theme, &Colors::list, Qt::TopEdge, parent)
    , m_parts(parts)
    , m_column(new QVBoxLayout(this))
{
    const auto &m = theme().metrics().panel;
    setAccessibleName(tr("Maybe the same person"));
    m_column->setContentsMargins(m.sectionSide, m.sectionTop, m.sectionSide, m.sectionBottom);
    m_column->setSpacing(theme().metrics().gap.small);
    auto *heading = new Label(theme(), TextStep::Detail, Weight::Strong, &Colors::text2);
    heading->setText(tr("Maybe the same person"));
    m_column->addWidget(heading);
    connect(&m_parts.contacts,
            &ContactSource::contactsChanged,
            this,
            [this](const QList<Contact> &news) {
                if (std::any_of(news.cbegin(), news.cend(), [this](const Contact &one) {
                        return concerns(one);
                    }))
                    askSoon();
            });
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &PersonHints::ask);
    connect(&m_parts.accounts, &AccountSource::accountsChanged, this, &PersonHints::refresh);
    connect(&m_parts.pictures, &PictureCache::arrived, this, [this] {
        if (!m_hints.isEmpty())
            refresh();
    });
    refresh();
}

void PersonHints::showContact(const ContactId &contact)
{
    if (contact == m_contact)
        return;
    m_contact = contact;
    m_hints.clear();
    m_known.clear();
    refresh();
    askSoon();
}

bool PersonHints::concerns(const Contact &contact) const
{
    return !m_contact.isNull() && (contact.id == m_contact || m_known.contains(contact.id));
}

/// What was asked before counts no more.
void PersonHints::askSoon()
{
    ++m_asked;
    if (m_contact.isNull())
        m_soon.stop();
    else
        m_soon.start(AskAfterMs);
}

void PersonHints::ask()
{
    const int asked = ++m_asked;
    whenDone(m_parts.contacts.suggestions(m_contact),
             this,
             [this, asked](const Result<QList<PersonHint>> &hints) {
                 if (asked != m_asked)
                     return;
                 m_hints.clear();
                 m_known.clear();
                 readNext(asked, hints ? *hints : QList<PersonHint>());
             });
}

/// Who they are is in the cache; who is not there (yet) cannot be shown.
void PersonHints::readNext(int asked, const QList<PersonHint> &left)
{
    if (left.isEmpty())
        return refresh();
    const auto hint = left.constFirst();
    whenDone(m_parts.contacts.contact(hint.contact),
             this,
             [this, asked, hint, rest = left.mid(1)](const Result<Contact> &contact) {
                 if (asked != m_asked)
                     return;
                 if (contact) {
                     m_hints.append(hint);
                     m_known.insert(hint.contact, *contact);
                 }
                 readNext(asked, rest);
             });
}

/// The focus stays in the section as long as there is something in it.
void PersonHints::refresh()
{
    const auto *focus = QApplication::focusWidget();
    QString focused;
    if (m_list) {
        focused = focus && m_list->isAncestorOf(focus) ? focus->objectName() : QString();
        m_column->removeWidget(m_list);
        m_list->hide();
        m_list->setParent(nullptr);
        m_list->deleteLater();
        m_list = nullptr;
    }
    setVisible(!m_hints.isEmpty());
    if (m_hints.isEmpty())
        return;
    m_list = new QWidget;
    auto *cards = new QVBoxLayout(m_list);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(theme().metrics().gap.medium);
    m_column->addWidget(m_list);
    for (const auto &hint : std::as_const(m_hints))
        addCard(hint, m_known.value(hint.contact));
    if (focused.isEmpty())
        return;
    auto *again = m_list->findChild<QWidget *>(focused);
    if (!again)
        again = m_list->findChild<Button *>();
    if (again)
        again->setFocus(Qt::OtherFocusReason);
}

void PersonHints::addCard(const PersonHint &hint, const Contact &contact)
{
    const auto &gap = theme().metrics().gap;
    const auto account = m_parts.accounts.account(contact.account).value_or(Account());
    const auto name = withoutBidiControls(contact.displayName);
    auto *picture = new Avatar(theme(), HintPictureSide);
    picture->setPerson(contact.id.value(), name, account.locale);
    if (!contact.picture.isEmpty())
        picture->setPicture(m_parts.pictures.picture(contact.picture));
    auto *who = new ElidedLabel(theme(), TextStep::Body, Weight::Strong);
    who->setLocaleOfText(account.locale);
    who->setText(name.isEmpty() ? tr("No name yet") : name);
    auto *where = new ElidedLabel(theme(), TextStep::Detail, Weight::Normal, &Colors::text2);
    where->setElideMode(Qt::ElideMiddle);
    where->setLocaleOfText(account.locale);
    where->setText(account.name);
    auto *why = new Label(theme(), TextStep::Detail);
    why->setWrapped(true);
    why->setText(PersonText().reasons(hint.reasons));
    auto *link = new Button(theme(), tr("Link…"), Button::Kind::Normal, Button::Size::Small);
    auto *apart = new Button(theme(), tr("Not the same"), Button::Kind::Quiet, Button::Size::Small);
    link->setObjectName(QStringLiteral("link ") + contact.id.value());
    apart->setObjectName(QStringLiteral("apart ") + contact.id.value());
    link->setAccessibleName(tr("Link with %1 of %2: %3", "customer, account, reasons")
                                .arg(who->text(), account.name, why->text()));
    apart->setAccessibleName(
        tr("%1 of %2 is not the same person", "customer, account").arg(who->text(), account.name));
    connect(link, &Button::clicked, this, [this, hint] {
        Q_EMIT linkRequested(hint.contact, hint.reasons);
    });
    connect(
        apart, &Button::clicked, this, [this, id = hint.contact] { Q_EMIT apartRequested(id); });

    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(who);
    names->addWidget(where);
    auto *head = new QHBoxLayout;
    head->setSpacing(gap.normal);
    head->addWidget(picture, 0, Qt::AlignTop);
    head->addLayout(names, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(gap.small);
    buttons->addWidget(link);
    buttons->addWidget(apart);
    buttons->addStretch();
    auto *card = new QVBoxLayout;
    card->setSpacing(gap.tiny);
    card->addLayout(head);
    card->addWidget(why);
    card->addLayout(buttons);
    static_cast<QVBoxLayout *>(m_list->layout())->addLayout(card);
}

} // namespace Frontdesk
