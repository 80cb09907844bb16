// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/sceneforms.h"

#include "ui/contact/companyform.h"
#include "ui/contact/linksteps.h"
#include "ui/contact/tagform.h"
#include "ui/conversation/datepicker.h"
#include "ui/conversation/pinform.h"
#include "ui/conversation/timelineview.h"
#include "ui/inbox/conversationlistview.h"
#include "ui/inbox/inboxpane.h"
#include "ui/paper/paperdialog.h"
#include "ui/search/viewform.h"
#include "ui/shell/accountcard.h"
#include "ui/shell/chatheader.h"
#include "ui/shell/chatpane.h"
#include "ui/shell/desk.h"
#include "ui/widgets/iconbutton.h"

#include <QContextMenuEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Frontdesk::Test {

QList<Scenes::Scene> sceneForms()
{
    return {
        {"pin",
         4,
         [](Scenes &p) -> QWidget * {
             auto *form = new PinForm(
                 p.theme, PinForm::ofMessage(), {u"地址"_s, u"約好的價格"_s}, &p.window);
             form->popUpAt({100, 100});
             return form;
         }},
        {"tags",
         3,
         [](Scenes &p) -> QWidget * {
             p.fakes.tags.list = {{TagId(u"t1"_s), u"春茶"_s, 3, 1}};
             return p.after<TagForm>("contact.tag");
         }},
        {"company",
         2,
         [](Scenes &p) -> QWidget * {
             p.fakes.companies.list = {{CompanyId(u"k1"_s), u"晴葉加盟 信義店"_s, u"TP-017"_s}};
             return p.after<CompanyForm>("company.choose");
         }},
        {"account",
         1,
         [](Scenes &p) -> QWidget * {
             return p.after<AccountCard>("account.about");
         }},
        {"how they were linked",
         1,
         [](Scenes &p) -> QWidget * {
             p.fakes.contacts.history = {{PersonStep::Kind::Link,
                                          ContactId(u"a"_s),
                                          ContactId(u"b"_s),
                                          UserId(u"Amy"_s),
                                          SampleNow - 60'000,
                                          {LinkReason::Phone},
                                          LinkId(u"l"_s)}};
             return p.after<LinkSteps>("person.steps");
         }},
        {"view",
         3,
         [](Scenes &p) -> QWidget * {
             auto *form = new ViewForm(
                 p.theme, {}, {p.fakes.accounts.teams(), p.fakes.accounts.users}, &p.window);
             form->popUpBelow(p.window);
             return form;
         }},
        {"paper",
         8,
         [](Scenes &p) -> QWidget * {
             return p.after<PaperDialog>("chat.print");
         }},
        {"date",
         5,
         [](Scenes &p) -> QWidget * {
             return p.after<DatePicker>("date.show");
         }},
        {"snooze",
         4,
         [](Scenes &p) -> QWidget * {
             return p.after<QMenu>("conversation.snooze");
         }},
        {"assign",
         4,
         [](Scenes &p) -> QWidget * {
             return p.after<QMenu>("conversation.assign");
         }},
        {"more about the chat",
         4,
         [](Scenes &p) -> QWidget * {
             if (!p.showDesk())
                 return nullptr;
             p.window.desk()->chat()->header()->moreButton()->click();
             return p.shown<QMenu>();
         }},
        {"views",
         1,
         [](Scenes &p) -> QWidget * {
             return p.after<QMenu>("list.views");
         }},
        {"menu of a row",
         8,
         [](Scenes &p) -> QWidget * {
             if (!p.showDesk())
                 return nullptr;
             auto *list = p.window.desk()->inbox()->view();
             QContextMenuEvent event(QContextMenuEvent::Keyboard, {10, 10}, p.window.pos());
             QCoreApplication::sendEvent(list->viewport(), &event);
             return p.shown<QMenu>();
         }},
        {"menu of a message",
         3,
         [](Scenes &p) -> QWidget * {
             if (!p.showDesk())
                 return nullptr;
             auto *talk = p.window.desk()->chat()->timeline();
             talk->setCurrentIndex(talk->model()->index(talk->model()->rowCount() - 2, 0));
             QContextMenuEvent event(QContextMenuEvent::Keyboard, {10, 10}, p.window.pos());
             QCoreApplication::sendEvent(talk->viewport(), &event);
             return p.shown<QMenu>();
         }},
    };
}

} // namespace Frontdesk::Test
