// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/customerfields.h"

#include "core/client/accountsource.h"
#include "core/client/desksources.h"
#include "core/client/linksource.h"
#include "ui/contact/contactpanel.h"
#include "ui/contact/fieldsection.h"
#include "ui/contact/notesection.h"
#include "ui/contact/personfields.h"
#include "ui/contact/profilesection.h"
#include "ui/inbox/inboxpane.h"
#include "ui/models/workcontrol.h"
#include "ui/shell/desk.h"
#include "ui/shell/errortext.h"

#include <type_traits>

namespace Frontdesk {

void showFields(Desk &desk)
{
    const auto &sources = desk.sources();
    const auto userName = [&accounts = sources.accounts](const UserId &id) {
        return id.isNull() ? QString() : accounts.userName(id);
    };
    const auto sentence = [](const Error &error) {
        return ErrorText::sentence(error);
    };
    const auto &clock = desk.work().clock();
    auto *fields = new FieldSection({desk.theme(),
                                     clock,
                                     sources.attributes,
                                     sources.contacts,
                                     userName,
                                     sentence,
                                     sources.link.me()});
    auto *note = new NoteSection(
        {desk.theme(), clock, sources.attributes, sources.contacts, userName, sentence});
    auto *profile = new ProfileSection({desk.theme(), clock, sources.contacts, sources.attributes});
    auto *elsewhere =
        new PersonFields({desk.theme(), sources.contacts, sources.accounts, sources.attributes});
    auto *panel = desk.panel();
    panel->addBelow(profile);
    panel->addSection(fields);
    panel->addSection(elsewhere);
    panel->addSection(note);
    const auto follow = [panel](auto *section) {
        QObject::connect(panel,
                         &ContactPanel::customerShown,
                         section,
                         &std::remove_pointer_t<decltype(section)>::showContact);
        section->showContact(panel->customer());
    };
    follow(profile);
    follow(fields);
    follow(elsewhere);
    follow(note);
    QObject::connect(fields, &FieldSection::failed, desk.inbox(), &InboxPane::tell);
}

} // namespace Frontdesk
