// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/periodsection.h"

#include "core/client/accountsource.h"
#include "core/client/contactsource.h"
#include "ui/contact/periodrow.h"
#include "ui/contact/samepersonwatch.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/rowkeys.h"

#include <QVBoxLayout>

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr int PeriodsAfterMs = 300; // of many messages at once, the last one

} // namespace

PeriodSection::PeriodSection(Parts parts, QWidget *parent)
    : Pane(parts.theme, &Colors::list, Qt::TopEdge, parent)
    , m_parts(std::move(parts))
    , m_same(new SamePersonWatch(m_parts.contacts, this))
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
    m_soon.setSingleShot(true);
    m_soon.setInterval(PeriodsAfterMs);
    connect(&m_soon, &QTimer::timeout, this, &PeriodSection::ask);
    connect(m_same, &SamePersonWatch::changed, this, &PeriodSection::readAgain);
    connect(&m_parts.accounts, &AccountSource::accountsChanged, this, [this] {
        if (!m_found.periods.isEmpty()) // names may differ
            take(m_found);
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
    m_same->watch(contact);
    m_soon.stop();
    m_wanted = ShownFirst;
    take({});
    ask();
}

void PeriodSection::takeMessages(const ConversationId &shown, const QList<Message> &messages)
{
    const bool matters = std::any_of(messages.cbegin(), messages.cend(), [&](const Message &one) {
        return one.conversation == shown || isListed(one.conversation);
    });
    if (matters && !m_contact.isNull() && !m_soon.isActive())
        m_soon.start();
}

bool PeriodSection::isListed(const ConversationId &conversation) const
{
    const auto &periods = m_found.periods;
    return std::any_of(periods.cbegin(), periods.cend(), [&](const ClosedPeriod &one) {
        return one.conversation == conversation;
    });
}

QString PeriodSection::handlerOf(const ClosedPeriod &period) const
{
    const auto handler =
        period.handledBy.isNull() ? QString() : m_parts.accounts.userName(period.handledBy);
    return handler.isEmpty() ? period.closing.content.data.value(QLatin1String("by")).toString()
                             : handler;
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
    QStringList handlers;
    QList<Account> accounts;
    for (const auto &period : found.periods) {
        handlers.append(handlerOf(period));
        accounts.append(m_parts.accounts.account(period.account).value_or(Account()));
    }
    const bool isSame = m_list && found.periods == m_found.periods && handlers == m_handlers
        && accounts == m_listed;
    m_found = found;
    m_handlers = handlers;
    m_listed = accounts;
    // Who asked for the last ones goes on with the first of them.
    const bool leavesMore = m_more->hasFocus() && !found.more;
    const auto stood = leavesMore ? m_rows.size() : placeWithFocus(m_rows);
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
    m_rows.clear();
    for (qsizetype i = 0; i < m_found.periods.size(); ++i)
        addRow(i);
    m_list->setVisible(!m_found.periods.isEmpty());
    orderTabs(m_rows, *m_more);
    focusRow(m_rows, stood);
}

void PeriodSection::addRow(qsizetype place)
{
    const auto period = m_found.periods.at(place);
    auto *row = new PeriodRow(theme(), m_listed.at(place), period, m_handlers.at(place));
    connect(row, &PeriodRow::clicked, this, [this, period] {
        Q_EMIT chosen(period.conversation, period.closing.id);
    });
    m_list->layout()->addWidget(row);
    m_rows.append(row);
}

} // namespace Frontdesk
