// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/personfields.h"

#include "core/client/accountsource.h"
#include "core/client/attributesource.h"
#include "core/client/contactsource.h"
#include "ui/models/attributetext.h"
#include "ui/theme/textblock.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr int LongestPlace = 110; // pixels at 100 %: the value needs its room

} // namespace

PersonFields::PersonFields(Parts parts, QWidget *parent)
    : Pane(parts.theme, &Colors::list, Qt::TopEdge, parent)
    , m_parts(parts)
    , m_column(new QVBoxLayout(this))
{
    const auto &m = theme().metrics().panel;
    setAccessibleName(tr("Known in other accounts"));
    m_column->setContentsMargins(m.sectionSide, m.sectionTop, m.sectionSide, m.sectionBottom);
    m_column->setSpacing(theme().metrics().gap.hair);
    auto *heading = new Label(theme(), TextStep::Detail, Weight::Strong, &Colors::text2);
    heading->setText(tr("Known in other accounts"));
    m_column->addWidget(heading);
    connect(&m_parts.attributes, &AttributeSource::changed, this, &PersonFields::refresh);
    connect(&m_parts.accounts, &AccountSource::accountsChanged, this, &PersonFields::refresh);
    connect(&m_parts.contacts,
            &ContactSource::contactsChanged,
            this,
            [this](const QList<Contact> &news) {
                if (concerns(news))
                    ask();
            });
    refresh();
}

void PersonFields::showContact(const ContactId &contact)
{
    if (contact == m_shown)
        return;
    m_shown = contact;
    m_contact = {};
    m_others.clear();
    refresh();
    ask();
}

bool PersonFields::concerns(const QList<Contact> &news) const
{
    return std::any_of(news.cbegin(), news.cend(), [this](const Contact &one) {
        const bool isOther = std::any_of(m_others.cbegin(),
                                         m_others.cend(),
                                         [&](const auto &other) { return other.id == one.id; });
        return !m_shown.isNull()
            && (one.id == m_shown || isOther
                || (!m_contact.person.isNull() && one.person == m_contact.person));
    });
}

void PersonFields::ask()
{
    const int asked = ++m_asked;
    if (m_shown.isNull())
        return;
    whenDone(
        m_parts.contacts.contact(m_shown), this, [this, asked](const Result<Contact> &contact) {
            if (!contact || asked != m_asked)
                return;
            m_contact = *contact;
            whenDone(m_parts.contacts.samePerson(m_shown),
                     this,
                     [this, asked](const Result<QList<Contact>> &others) {
                         if (!others || asked != m_asked)
                             return;
                         m_others = *others;
                         refresh();
                     });
        });
}

void PersonFields::refresh()
{
    m_values = valuesElsewhere(m_contact, m_others, m_parts.attributes.attributes());
    if (m_list) {
        m_column->removeWidget(m_list);
        m_list->hide();
        m_list->setParent(nullptr);
        m_list->deleteLater();
        m_list = nullptr;
    }
    setVisible(!m_values.isEmpty());
    if (m_values.isEmpty())
        return;
    m_list = new QWidget;
    auto *rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(theme().metrics().gap.hair);
    m_column->addWidget(m_list);
    for (const auto &value : std::as_const(m_values))
        addRow(value);
}

void PersonFields::addRow(const PersonValue &value)
{
    const auto with = std::find_if(m_others.cbegin(), m_others.cend(), [&](const Contact &one) {
        return one.id == value.contact;
    });
    const auto account = m_parts.accounts.account(with->account).value_or(Account()).name;
    const auto text =
        withoutBidiControls(AttributeText().value(value.attribute, value.value.value));
    auto *name = new ElidedLabel(theme(), TextStep::Detail, Weight::Normal, &Colors::text3);
    name->setText(value.attribute.name);
    name->setFixedWidth(theme().metrics().panel.labelColumn);
    auto *shown = new ElidedLabel(theme(), TextStep::Body);
    shown->setText(text);
    auto *place = new ElidedLabel(theme(), TextStep::Detail, Weight::Normal, &Colors::text2);
    place->setMaximumTextWidth(LongestPlace);
    place->setText(account);
    auto *box = new QWidget;
    box->setAccessibleName(
        tr("%1: %2, from %3", "field, value, account").arg(value.attribute.name, text, account));
    if (value.chosen)
        box->setAccessibleDescription(tr("Chosen when the customers were linked"));
    box->setToolTip(value.chosen ? tr("Chosen when the customers were linked")
                                 : tr("The newest of what is known of the person"));
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().metrics().gap.normal);
    row->addWidget(name);
    row->addWidget(shown, 1);
    row->addWidget(place);
    static_cast<QVBoxLayout *>(m_list->layout())->addWidget(box);
}

} // namespace Frontdesk
