// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/periodsection.h"

#include "core/client/accountsource.h"
#include "core/client/contactsource.h"
#include "ui/contact/periodrow.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace Frontdesk {

PeriodSection::PeriodSection(Parts parts, QWidget *parent)
    : Pane(parts.theme, &Colors::list, Qt::TopEdge, parent)
    , m_parts(std::move(parts))
    , m_column(new QVBoxLayout(this))
    , m_remark(new Label(theme(), TextStep::Detail, Weight::Normal, &Colors::text2))
    , m_more(new Button(theme(), tr("Show more"), Button::Kind::Link, Button::Size::Small))
{
    setAccessibleName(tr("Earlier conversations"));
    build();
    connect(m_more, &Button::clicked, this, [this] {
        m_wanted += ShownMore;
        ask();
    });
    connect(&m_parts.contacts,
            &ContactSource::contactsChanged,
            this,
            [this](const QList<Contact> &news) {
                const bool isOurs =
                    std::any_of(news.cbegin(), news.cend(), [this](const Contact &one) {
                        return one.id == m_contact;
                    });
                if (isOurs) // others may be the same human now
                    ask();
            });
    hide();
}

void PeriodSection::build()
{
    const auto &m = theme().metrics().panel;
    m_column->setContentsMargins(m.sectionSide, m.sectionTop, m.sectionSide, m.sectionBottom);
    m_column->setSpacing(theme().metrics().gap.small);
    auto *heading = new Label(theme(), TextStep::Detail, Weight::Strong, &Colors::text2);
    heading->setText(tr("Earlier conversations"));
    m_remark->setWrapped(true);
    m_column->addWidget(heading);
    m_column->addWidget(m_remark);
    m_column->addWidget(m_more, 0, Qt::AlignLeft);
}

void PeriodSection::showContact(const ContactId &contact)
{
    if (contact == m_contact)
        return;
    m_contact = contact;
    m_wanted = ShownFirst;
    take({});
    ask();
}

void PeriodSection::takeChat(const ContactId &contact, const ConversationId &conversation)
{
    const auto &periods = m_found.periods;
    const bool isListed =
        std::any_of(periods.cbegin(), periods.cend(), [&](const ClosedPeriod &one) {
            return one.conversation == conversation;
        });
    if (!m_contact.isNull() && (contact == m_contact || isListed))
        ask();
}

void PeriodSection::ask()
{
    const int asked = ++m_asked;
    if (m_contact.isNull())
        return;
    whenDone(m_parts.contacts.closedPeriods(m_contact, m_wanted),
             this,
             [this, asked](const Result<ClosedPeriods> &found) {
                 if (asked != m_asked)
                     return;
                 if (found)
                     return take(*found);
                 m_remark->setText(m_parts.sentence(found.error()));
                 m_remark->show();
                 setVisible(!m_contact.isNull());
             });
}

void PeriodSection::take(const ClosedPeriods &found)
{
    const bool isSame = m_list && found.periods == m_found.periods;
    m_found = found;
    m_more->setVisible(found.more);
    m_remark->setText(found.isWhole ? QString()
                                    : tr("Older messages are at the relay; what was closed there "
                                         "is listed once the chat has been read back so far."));
    m_remark->setVisible(!found.isWhole);
    setVisible(!m_contact.isNull() && (!found.periods.isEmpty() || !found.isWhole));
    if (isSame)
        return; // a row that somebody stands on stays
    if (m_list) {
        // One of them may be telling of its press.
        m_column->removeWidget(m_list);
        m_list->hide();
        m_list->setParent(nullptr);
        m_list->deleteLater();
    }
    m_list = new QWidget;
    auto *rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_column->insertWidget(1, m_list);
    for (const auto &period : std::as_const(m_found.periods))
        addRow(period);
    m_list->setVisible(!m_found.periods.isEmpty());
}

void PeriodSection::addRow(const ClosedPeriod &period)
{
    const auto account = m_parts.accounts.account(period.account).value_or(Account());
    const auto handler =
        period.handledBy.isNull() ? QString() : m_parts.accounts.userName(period.handledBy);
    const auto by = period.closing.content.data.value(QLatin1String("by")).toString();
    auto *row = new PeriodRow(theme(), account, period, handler.isEmpty() ? by : handler);
    connect(row, &PeriodRow::clicked, this, [this, period] {
        Q_EMIT chosen(period.conversation, period.closing.id);
    });
    m_list->layout()->addWidget(row);
}

} // namespace Frontdesk
