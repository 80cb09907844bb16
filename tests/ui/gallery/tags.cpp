// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/tags.h"

#include "core/base/clock.h"
#include "tests/support/waiting.h"
#include "tests/ui/support/samples.h"
#include "ui/search/customerfinder.h"
#include "ui/settings/settingsdialog.h"
#include "ui/settings/tagpage.h"
#include "ui/shell/errortext.h"
#include "ui/widgets/textfield.h"

#include <QListWidget>

namespace Frontdesk::Test {

using namespace Qt::StringLiterals;

namespace {

void fillTags(FakeDesk &fakes, qint64 now)
{
    const qint64 day = 24LL * 60 * 60 * 1000;
    const QList<std::pair<QString, QString>> named{{u"VIP 金卡"_s, u"會員"_s},
                                                   {u"銀卡"_s, u"會員"_s},
                                                   {u"春茶"_s, u"喜好"_s},
                                                   {u"ギフト"_s, u"喜好"_s},
                                                   {u"ลูกค้าประจำ"_s, u"喜好"_s},
                                                   {u"wholesale"_s, {}},
                                                   {u"黑名單"_s, {}}};
    fakes.tags.list.clear();
    for (const auto &[name, group] : named) {
        const auto n = int(fakes.tags.list.size());
        const TagId id(name);
        fakes.tags.list.append({id, name, 1 + n * 5 % Tag::Colors, 1, group});
        fakes.tags.uses.insert(id, {id, (n * 739) % 4000, n == 4 ? 0 : now - n * 9 * day});
    }
    Attribute size;
    size.id = AttributeId(u"size"_s);
    size.name = u"尺寸"_s;
    size.type = AttributeType::Number;
    fakes.attributes.list.append(size);
}

} // namespace

void shootTags(Theme &theme, const Clock &clock, const Shoot &shoot)
{
    FakeDesk fakes;
    fillSampleDesk(fakes);
    fillTags(fakes, clock.nowMs());
    const auto sentence = [](const Error &error) {
        return ErrorText::sentence(error);
    };
    const auto preview = [](const Tag &, const Tag &) {
        return ready<MergeForm::Overlap>(MergeForm::Overlap{1'234, 5'678, 90});
    };
    SettingsDialog dialog(theme, {});
    dialog.addPage(u"Tags"_s, new TagPage({theme, clock, fakes.tags, true, preview, sentence}));
    dialog.list()->setCurrentRow(dialog.list()->count() - 1);
    shoot(dialog, u"settings-tags"_s, {760, 760});

    MergeForm form(theme, fakes.tags, fakes.tags.list.constFirst(), preview, nullptr);
    form.setAttribute(Qt::WA_DeleteOnClose, false);
    form.list()->setCurrentRow(1);
    shoot(form, u"tags-merge"_s, form.sizeHint());

    const auto typed = u"tag:\"VIP 金卡\" -tag:黑名單 attr:尺寸>38"_s;
    Audience found{12'345, {}};
    const auto &rows = fakes.conversations.rows;
    for (qsizetype i = 0; i < 8 && i < rows.size(); ++i) {
        Contact contact;
        contact.id = rows.at(i).conversation.contact;
        contact.displayName = rows.at(i).conversation.title;
        found.first.append(contact);
    }
    fakes.audience.answers.insert(typed, found);
    CustomerFinder finder(
        {theme, fakes.audience, fakes.tags, fakes.attributes, fakes.accounts, sentence, true});
    finder.setAttribute(Qt::WA_DeleteOnClose, false);
    finder.typed()->setText(typed);
    Q_EMIT finder.typed()->edited();
    letTimePass(std::chrono::milliseconds(200));
    shoot(finder, u"customers"_s, finder.sizeHint());
}

} // namespace Frontdesk::Test
