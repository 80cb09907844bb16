// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tagcommands.h"

#include "core/client/desksources.h"
#include "ui/commands/commands.h"
#include "ui/contact/contactpanel.h"
#include "ui/contact/tagform.h"
#include "ui/contact/tagspans.h"
#include "ui/inbox/conversationlistview.h"
#include "ui/inbox/inboxpane.h"
#include "ui/models/workcontrol.h"
#include "ui/models/workwords.h"
#include "ui/shell/chatpane.h"
#include "ui/shell/desk.h"
#include "ui/shell/errortext.h"

#include <QCoreApplication>
#include <QMenu>

namespace Frontdesk {

namespace {

/// Groups have no customer to be tagged.
QList<ContactId> customersOf(const Desk &desk, const QList<ConversationId> &conversations)
{
    QList<ContactId> customers;
    for (const auto &id : conversations) {
        const auto row = desk.inbox()->find(id);
        if (row && !row->conversation.contact.isNull())
            customers.append(row->conversation.contact);
    }
    return customers;
}

QList<ContactId> customersOf(const Desk &desk)
{
    const auto selected = desk.inbox()->view()->selected();
    auto customers = customersOf(desk, selected);
    if (selected.isEmpty() && !desk.chat()->conversation().isNull()
        && !desk.panel()->customer().isNull())
        customers.append(desk.panel()->customer());
    return customers;
}

QString withoutCustomer()
{
    return QCoreApplication::translate("Frontdesk::Commands", "No customer is selected");
}

void openTags(Desk &desk, const QList<ContactId> &customers)
{
    const bool isOfPanel = desk.panel()->isVisible() && customers.size() == 1;
    const auto failed = [&desk](const Error &error) {
        desk.inbox()->tell(ErrorText::sentence(error));
    };
    const QWidget &anchor = isOfPanel ? desk.panel()->tagsButton() : desk.inbox()->viewsButton();
    openTags(desk.theme(), desk.sources(), customers, {desk.work(), failed}, desk, anchor);
}

std::function<void(const Result<TagReceipt> &done)> toldBy(const TagTellers &tellers,
                                                           TagSource &tags)
{
    return [tellers, &tags](const Result<TagReceipt> &done) {
        if (!done)
            return tellers.failed(done.error());
        tellers.work.offerUndo(WorkWords::doneWith(*done),
                               [&tags, receipt = *done] { return tags.undo(receipt); });
    };
}

} // namespace

void openTagMenu(Desk &desk, const ContactId &customer, const Tag &tag, const QPoint &at)
{
    auto *menu = new QMenu(&desk);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tag.name);
    auto &tags = desk.sources().tags;
    const auto failed = [&desk](const Error &error) {
        desk.inbox()->tell(ErrorText::sentence(error));
    };
    const TagTellers tellers{desk.work(), failed};
    // Another end is no change that the way back would know.
    const auto ended = [failed](const Result<TagReceipt> &done) {
        if (!done)
            failed(done.error());
    };
    const auto spans = tagSpans();
    for (const auto &one : spans) {
        QObject::connect(menu->addAction(one.words), &QAction::triggered, &desk, [=, &tags, &desk] {
            whenDone(tags.giveFor({customer}, tag, one.span), &desk, ended);
        });
    }
    auto *other = menu->addAction(TagForm::tr("Ends at another time…"));
    QObject::connect(other, &QAction::triggered, &desk, [=, &tags, &desk] {
        const auto read = [&desk](const QString &typed) {
            return TagEnd::read(typed, desk.work().clock());
        };
        auto *form = new MomentForm(desk.theme(), TagEnd::words(), read, &TagEnd::say, &desk);
        QObject::connect(form, &MomentForm::accepted, &desk, [=, &tags, &desk](qint64 end) {
            whenDone(tags.giveUntil({customer}, tag, end), &desk, ended);
        });
        form->popUpAt(at);
    });
    menu->addSeparator();
    auto *off =
        menu->addAction(QCoreApplication::translate("Frontdesk::Commands", "Take the tag off"));
    QObject::connect(off, &QAction::triggered, &desk, [=, &tags, &desk] {
        whenDone(tags.take({customer}, tag), &desk, toldBy(tellers, tags));
    });
    menu->popup(at);
}

void openTags(const Theme &theme,
              const DeskSources &sources,
              const QList<ContactId> &customers,
              const TagTellers &tellers,
              QWidget &owner,
              const QWidget &anchor)
{
    const auto told = toldBy(tellers, sources.tags);
    const auto sentence = [](const Error &error) {
        return ErrorText::sentence(error);
    };
    const TagForm::Words words{tellers.work.clock(), sentence, told};
    auto *form = new TagForm(theme, sources.tags, sources.contacts, customers, words, &owner);
    form->popUpBelow(anchor);
}

void bindTags(Desk &desk, Commands &commands)
{
    QObject::connect(desk.panel(), &ContactPanel::tagsRequested, &desk, [&desk](const auto &ids) {
        openTags(desk, ids);
    });
    QObject::connect(desk.panel(),
                     &ContactPanel::tagMenuRequested,
                     &desk,
                     [&desk](const ContactId &customer, const Tag &tag, const QPoint &at) {
                         openTagMenu(desk, customer, tag, at);
                     });
    QObject::connect(desk.inbox(), &InboxPane::tagsWanted, &desk, [&desk](const auto &ids) {
        if (const auto customers = customersOf(desk, ids); !customers.isEmpty())
            openTags(desk, customers);
        else
            desk.inbox()->tell(withoutCustomer());
    });
    commands.bind(
        "contact.tag",
        &desk,
        [&desk] { openTags(desk, customersOf(desk)); },
        [&desk] { return customersOf(desk).isEmpty() ? withoutCustomer() : QString(); });
}

} // namespace Frontdesk
