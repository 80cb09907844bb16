// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/deskperiods.h"

#include "core/client/accountsource.h"
#include "core/client/conversationsource.h"
#include "core/client/timelinesource.h"
#include "ui/contact/contactpanel.h"
#include "ui/contact/notefilesection.h"
#include "ui/contact/periodsection.h"
#include "ui/inbox/inboxpane.h"
#include "ui/models/workcontrol.h"
#include "ui/shell/desk.h"
#include "ui/shell/errortext.h"
#include "ui/shell/mediaopener.h"

namespace Frontdesk {

void showNoteFiles(Desk &desk)
{
    const auto &sources = desk.sources();
    auto *panel = desk.panel();
    auto *section = new NoteFileSection({desk.theme(),
                                         desk.work().clock(),
                                         sources.contacts,
                                         sources.actions,
                                         sources.notes,
                                         [&accounts = sources.accounts](const UserId &id) {
                                             return id.isNull() ? QString() : accounts.userName(id);
                                         },
                                         [](const Error &error) {
                                             return ErrorText::sentence(error);
                                         }});
    panel->addSection(section);
    auto *opener =
        new MediaOpener(desk.theme(), {sources.timeline, sources.media, desk.pictures()}, panel);
    QObject::connect(opener, &MediaOpener::failed, &desk, [&desk](const Error &error) {
        desk.inbox()->tell(ErrorText::sentence(error));
    });
    QObject::connect(section, &NoteFileSection::chosen, opener, &MediaOpener::open);
    QObject::connect(panel, &ContactPanel::customerShown, section, [panel, section] {
        section->showCustomer(panel->conversation());
    });
    QObject::connect(&sources.timeline,
                     &TimelineSource::messagesChanged,
                     section,
                     &NoteFileSection::takeMessages);
    QObject::connect(
        &sources.timeline, &TimelineSource::messagesRemoved, section, &NoteFileSection::readAgain);
    QObject::connect(
        &sources.timeline, &TimelineSource::reset, section, &NoteFileSection::readAgain);
    QObject::connect(
        &sources.accounts, &AccountSource::accountsChanged, section, &NoteFileSection::renewNames);
    section->showCustomer(panel->conversation());
}

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
    // Not the rows: they also change with each draft and each read mark.
    QObject::connect(&desk.sources().timeline,
                     &TimelineSource::messagesChanged,
                     section,
                     [panel, section](const QList<Message> &messages) {
                         section->takeMessages(panel->conversation().id, messages);
                     });
    auto &conversations = desk.sources().conversations;
    QObject::connect(
        &conversations, &ConversationSource::manyChanged, section, &PeriodSection::readAgain);
    QObject::connect(
        &conversations, &ConversationSource::reset, section, &PeriodSection::readAgain);
    section->showContact(panel->customer());
}

} // namespace Frontdesk
