// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/deskperiods.h"

#include "core/client/conversationsource.h"
#include "ui/contact/contactpanel.h"
#include "ui/contact/periodsection.h"
#include "ui/shell/desk.h"
#include "ui/shell/errortext.h"

namespace Frontdesk {

void showPeriods(Desk &desk)
{
    auto *panel = desk.panel();
    const auto sentence = [](const Error &error) {
        return ErrorText::sentence(error);
    };
    auto *section = new PeriodSection(
        {desk.theme(), desk.sources().contacts, desk.sources().accounts, sentence});
    panel->addBelow(section);
    QObject::connect(panel, &ContactPanel::customerShown, section, &PeriodSection::showContact);
    QObject::connect(section, &PeriodSection::chosen, &desk, &Desk::openAt);
    QObject::connect(&desk.sources().conversations,
                     &ConversationSource::rowsChanged,
                     section,
                     [section](const QList<ConversationRow> &rows) {
                         for (const auto &row : rows)
                             section->takeChat(row.conversation.contact, row.conversation.id);
                     });
    section->showContact(panel->customer());
}

} // namespace Frontdesk
