// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/fieldsection.h"

#include "core/base/clock.h"
#include "core/client/attributesource.h"
#include "core/client/contactsource.h"
#include "core/domain/permissions.h"
#include "ui/contact/fieldrow.h"
#include "ui/models/attributetext.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace Frontdesk {

namespace {

bool isFor(const Attribute &one, const AccountId &account)
{
    return !one.retired && (one.accounts.isEmpty() || one.accounts.contains(account));
}

} // namespace

FieldSection::FieldSection(Parts parts, QWidget *parent)
    : Pane(parts.theme, &Colors::list, Qt::TopEdge, parent)
    , m_parts(std::move(parts))
    , m_column(new QVBoxLayout(this))
    , m_pencil(new IconButton(
          theme(), QStringLiteral("edit"), tr("Edit the details"), IconButton::Size::Small))
    , m_empty(new Label(theme(), TextStep::Detail, Weight::Normal, &Colors::text3))
{
    setAccessibleName(tr("Details"));
    build();
    connect(m_pencil, &IconButton::clicked, this, &FieldSection::edit);
    connect(&m_parts.attributes, &AttributeSource::changed, this, &FieldSection::refresh);
    connect(&m_parts.contacts,
            &ContactSource::contactsChanged,
            this,
            [this](const QList<Contact> &news) {
                for (const auto &contact : news) {
                    if (contact.id == m_shown)
                        take(contact);
                }
            });
    refresh();
}

void FieldSection::build()
{
    const auto &m = theme().metrics().panel;
    m_column->setContentsMargins(m.sectionSide, m.sectionTop, m.sectionSide, m.sectionBottom);
    m_column->setSpacing(theme().metrics().gap.hair);
    auto *heading = new Label(theme(), TextStep::Detail, Weight::Strong, &Colors::text2);
    heading->setText(tr("Details"));
    auto *head = new QHBoxLayout;
    head->addWidget(heading);
    head->addStretch();
    head->addWidget(m_pencil);
    m_column->addLayout(head);
    m_empty->setWrapped(true);
    m_empty->setText(tr("Nothing is asked of customers yet. Administrators define fields in the "
                        "settings."));
    m_column->addWidget(m_empty);
}

void FieldSection::showContact(const ContactId &contact)
{
    if (contact == m_shown)
        return;
    m_shown = contact;
    m_contact = {};
    m_revealed.clear();
    refresh();
    if (contact.isNull())
        return;
    whenDone(m_parts.contacts.contact(contact), this, [this, contact](const auto &found) {
        if (found && contact == m_shown && found->ver >= m_contact.ver)
            take(*found);
    });
}

void FieldSection::edit()
{
    if (!m_rows.isEmpty())
        begin(*m_rows.constFirst());
}

void FieldSection::take(const Contact &contact)
{
    for (const auto &value : contact.values) {
        const auto was =
            std::find_if(m_contact.values.cbegin(), m_contact.values.cend(), [&](const auto &one) {
                return one.attribute == value.attribute;
            });
        if (was == m_contact.values.cend() || *was != value)
            m_revealed.remove(value.attribute); // it is another one
    }
    m_contact = contact;
    refresh();
}

/// Rows stay as long as what is asked is the same: somebody may be typing in one.
void FieldSection::refresh()
{
    QList<Attribute> offered;
    const auto all = m_parts.attributes.attributes();
    for (const auto &one : all) {
        if (!m_contact.id.isNull() && isFor(one, m_contact.account))
            offered.append(one);
    }
    if (offered != m_offered) {
        m_offered = offered;
        makeRows();
    }
    for (auto *row : std::as_const(m_rows))
        showRow(*row);
    m_empty->setVisible(m_rows.isEmpty());
    m_pencil->setVisible(!m_rows.isEmpty());
    setVisible(!m_shown.isNull());
}

void FieldSection::makeRows()
{
    for (auto *row : std::as_const(m_rows)) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    for (const auto &one : std::as_const(m_offered)) {
        auto *row = new FieldRow(theme(), one);
        connect(row, &FieldRow::editRequested, this, [this, row] { begin(*row); });
        connect(
            row, &FieldRow::kept, this, [this, row](const QString &typed) { keep(*row, typed); });
        connect(row, &FieldRow::revealRequested, this, [this, id = one.id](bool wanted) {
            if (wanted)
                return reveal(id, false);
            m_revealed.remove(id);
            refresh();
        });
        m_column->addWidget(row);
        m_rows.append(row);
    }
}

void FieldSection::showRow(FieldRow &row)
{
    const auto &attribute = row.attribute();
    ContactValue value;
    for (const auto &one : std::as_const(m_contact.values)) {
        if (one.attribute == attribute.id)
            value = one;
    }
    const AttributeText text;
    const auto whole = m_revealed.constFind(attribute.id);
    const bool isRevealed = whole != m_revealed.cend();
    const bool mayWhole = mayReveal(m_parts.me, attribute);
    FieldRow::Shown shown;
    if (!value.value.isEmpty()) {
        shown.value =
            isRevealed ? text.whole(attribute, *whole) : text.value(attribute, value.value);
        shown.origin = text.origin(value, m_parts.userName(value.by), m_parts.clock.nowMs());
    }
    shown.raw = isRevealed ? *whole : value.value;
    shown.canReveal = attribute.sensitive && mayWhole && !value.value.isEmpty();
    shown.isRevealed = isRevealed;
    shown.canEdit = mayWhole;
    row.show(shown);
}

/// Who edits a sensitive one has to see it first, and that leaves its trace.
void FieldSection::begin(FieldRow &row)
{
    if (row.shown().canReveal && !row.shown().isRevealed)
        reveal(row.attribute().id, true);
    else
        row.edit();
}

void FieldSection::reveal(const AttributeId &id, bool toEdit)
{
    whenDone(m_parts.attributes.reveal(m_shown, id),
             this,
             [this, id, toEdit, contact = m_shown](const Result<QString> &whole) {
                 if (contact != m_shown)
                     return;
                 if (!whole) {
                     Q_EMIT failed(m_parts.sentence(whole.error()));
                     return;
                 }
                 m_revealed.insert(id, *whole);
                 refresh();
                 if (auto *row = rowOf(id); row && toEdit)
                     row->edit();
             });
}

void FieldSection::keep(const FieldRow &from, const QString &typed)
{
    const auto id = from.attribute().id;
    whenDone(m_parts.attributes.setValue(m_shown, id, typed),
             this,
             [this, id, contact = m_shown](const Result<> &kept) {
                 auto *row = rowOf(id);
                 const bool isHere = contact == m_shown && row && row->isEditing();
                 if (kept && isHere)
                     row->leave();
                 else if (!kept && isHere)
                     row->setError(m_parts.sentence(kept.error()));
                 else if (!kept)
                     Q_EMIT failed(m_parts.sentence(kept.error()));
             });
}

FieldRow *FieldSection::rowOf(const AttributeId &id) const
{
    for (auto *row : m_rows) {
        if (row->attribute().id == id)
            return row;
    }
    return nullptr;
}

} // namespace Frontdesk
