// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/profilesection.h"

#include "core/base/clock.h"
#include "core/client/attributesource.h"
#include "core/client/contactsource.h"
#include "ui/contact/completenessbar.h"
#include "ui/models/timetext.h"
#include "ui/theme/textblock.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace Frontdesk {

namespace {

constexpr int LongestProfileOrigin = 110; // pixels at 100 %: the value needs its room

QString nameOfLanguage(const QString &code)
{
    if (code.isEmpty())
        return {};
    const QLocale locale(code);
    const QString name = locale.nativeLanguageName();
    return name.isEmpty() || locale.language() == QLocale::C ? code : name;
}

} // namespace

ProfileSection::ProfileSection(Parts parts, QWidget *parent)
    : Pane(parts.theme, &Colors::list, Qt::TopEdge, parent)
    , m_parts(parts)
    , m_meter(new CompletenessBar(theme()))
    , m_nothing(new Label(theme(), TextStep::Detail, Weight::Normal, &Colors::text3))
{
    setAccessibleName(tr("Profile"));
    build();
    connect(&m_parts.attributes, &AttributeSource::changed, this, &ProfileSection::refresh);
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

void ProfileSection::showContact(const ContactId &contact)
{
    if (contact == m_shown)
        return;
    m_shown = contact;
    m_contact = {};
    refresh();
    if (contact.isNull())
        return;
    whenDone(m_parts.contacts.contact(contact), this, [this, contact](const auto &found) {
        if (found && contact == m_shown && found->ver >= m_contact.ver)
            take(*found);
    });
}

void ProfileSection::build()
{
    const auto &m = theme().metrics().panel;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.sectionSide, m.sectionTop, m.sectionSide, m.sectionBottom);
    column->setSpacing(theme().metrics().gap.hair);
    auto *heading = new Label(theme(), TextStep::Detail, Weight::Strong, &Colors::text2);
    heading->setText(tr("Profile"));
    auto *head = new QHBoxLayout;
    head->addWidget(heading);
    head->addStretch();
    head->addWidget(m_meter);
    column->addLayout(head);
    m_name = addRow(*column, tr("LINE name"));
    m_language = addRow(*column, tr("Language"));
    m_friend = addRow(*column, tr("Friend"));
    m_from = addRow(*column, tr("Came from"));
    m_status = addRow(*column, tr("Status"));
    m_nothing->setWrapped(true);
    m_nothing->setText(tr("LINE has told no profile of this customer yet."));
    column->addWidget(m_nothing);
}

ProfileSection::Row ProfileSection::addRow(QVBoxLayout &column, const QString &name)
{
    Row row;
    row.box = new QWidget;
    auto *line = new QHBoxLayout(row.box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme().metrics().gap.normal);
    auto *words = new ElidedLabel(theme(), TextStep::Detail, Weight::Normal, &Colors::text3);
    words->setText(name);
    words->setFixedWidth(theme().metrics().panel.labelColumn);
    row.value = new ElidedLabel(theme(), TextStep::Body);
    row.origin = new ElidedLabel(theme(), TextStep::Detail, Weight::Normal, &Colors::text2);
    row.origin->setMaximumTextWidth(LongestProfileOrigin);
    line->addWidget(words);
    line->addWidget(row.value, 1);
    line->addWidget(row.origin);
    column.addWidget(row.box);
    return row;
}

void ProfileSection::take(const Contact &contact)
{
    m_contact = contact;
    refresh();
}

void ProfileSection::refresh()
{
    const TimeText times;
    const qint64 now = m_parts.clock.nowMs();
    const QString profile = m_contact.profileAt > 0
        ? tr("LINE, %1", "age of a profile").arg(times.waiting(m_contact.profileAt, now))
        : tr("LINE", "where something is known from");
    fill(m_name, withoutBidiControls(m_contact.displayName), profile);
    fill(m_language, nameOfLanguage(m_contact.language), profile);
    const bool isFriend = m_contact.friendState == FriendState::Friend && m_contact.friendSince > 0;
    // LINE tells that somebody added the account, and not where they found it.
    fill(m_friend,
         isFriend ? tr("since %1", "date").arg(times.date(m_contact.friendSince)) : QString(),
         tr("LINE", "where something is known from"));
    fill(m_from, isFriend ? tr("not known") : QString(), tr("LINE does not tell"));
    fill(m_status, withoutBidiControls(m_contact.statusMessage).simplified(), profile);
    m_nothing->setVisible(!m_contact.id.isNull() && m_contact.displayName.isEmpty());
    m_meter->show(completenessOf(m_contact, m_parts.attributes.attributes()));
    m_meter->setVisible(!m_contact.id.isNull());
    setVisible(!m_shown.isNull());
}

/// Read as one by those who hear it.
void ProfileSection::fill(const Row &row, const QString &value, const QString &origin)
{
    row.value->setText(value);
    row.origin->setText(origin);
    row.box->setAccessibleDescription(value.isEmpty() ? QString() : origin);
    row.box->setVisible(!value.isEmpty());
}

} // namespace Frontdesk
