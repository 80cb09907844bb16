// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/customerfields.h"

#include "core/client/accountsource.h"
#include "core/client/desksources.h"
#include "core/client/linksource.h"
#include "ui/contact/contactpanel.h"
#include "ui/contact/fieldsection.h"
#include "ui/inbox/inboxpane.h"
#include "ui/models/workcontrol.h"
#include "ui/shell/desk.h"
#include "ui/shell/errortext.h"

namespace Frontdesk {

void showFields(Desk &desk)
{
    const auto &sources = desk.sources();
    auto *section = new FieldSection({desk.theme(),
                                      desk.work().clock(),
                                      sources.attributes,
                                      sources.contacts,
                                      [&accounts = sources.accounts](const UserId &id) {
                                          return id.isNull() ? QString() : accounts.userName(id);
                                      },
                                      [](const Error &error) { return ErrorText::sentence(error); },
                                      sources.link.me()});
    desk.panel()->addSection(section);
    QObject::connect(
        desk.panel(), &ContactPanel::customerShown, section, &FieldSection::showContact);
    QObject::connect(section, &FieldSection::failed, desk.inbox(), &InboxPane::tell);
    section->showContact(desk.panel()->customer());
}

} // namespace Frontdesk
