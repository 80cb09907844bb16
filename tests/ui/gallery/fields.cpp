// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/fields.h"

#include "core/base/clock.h"
#include "tests/support/waiting.h"
#include "tests/ui/support/samples.h"
#include "ui/commands/commands.h"
#include "ui/commands/keydispatcher.h"
#include "ui/contact/fieldrow.h"
#include "ui/contact/fieldsection.h"
#include "ui/contact/notesection.h"
#include "ui/settings/fieldpage.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/desk.h"
#include "ui/shell/deskcommands.h"
#include "ui/shell/errortext.h"

#include <QListWidget>
#include <QVBoxLayout>

namespace Frontdesk::Test {

namespace {

Attribute
sampleField(FakeDesk &fakes, const char *name, AttributeType type, const QString &currency = {})
{
    Attribute one;
    one.id = AttributeId(QString::fromUtf8(name));
    one.name = QString::fromUtf8(name);
    one.type = type;
    one.currency = currency;
    one.position = int(fakes.attributes.list.size());
    fakes.attributes.list.append(one);
    return one;
}

void fillFields(FakeDesk &fakes, qint64 now)
{
    auto &contact = fakes.contacts.contacts[fakes.conversations.rows.at(0).conversation.contact];
    const qint64 at = now - 2 * 3'600'000;
    const UserId amy(QStringLiteral("Amy"));
    const auto birthday = sampleField(fakes, "Birthday", AttributeType::Date);
    const auto spent =
        sampleField(fakes, "Spent, 12 mo.", AttributeType::Money, QStringLiteral("TWD"));
    const auto sweetness = sampleField(fakes, "Sweetness", AttributeType::List);
    fakes.attributes.list.last().choices = {QStringLiteral("無糖"), QStringLiteral("半糖")};
    const auto phone = sampleField(fakes, "Phone", AttributeType::Text);
    fakes.attributes.list.last().sensitive = true;
    const auto member = sampleField(fakes, "Member no.", AttributeType::Text);
    sampleField(fakes, "Company", AttributeType::Text);
    contact.values = {{birthday.id, QStringLiteral("1991-06-14"), {}, amy, at},
                      {spent.id, QStringLiteral("48260"), QStringLiteral("CRM"), {}, at},
                      {sweetness.id, QStringLiteral("無糖"), {}, amy, at},
                      {phone.id, QStringLiteral("•••472"), {}, amy, at},
                      {member.id, QStringLiteral("SL-204817"), QStringLiteral("CRM"), {}, at},
                      {AttributeSource::note(),
                       QStringLiteral("公司年節送禮，發票要打統編。不要打電話，LINE 聯絡即可。"),
                       {},
                       amy,
                       at}};
    fakes.attributes.whole = QStringLiteral("0912 345 472");
}

/// The sections alone, one row and the note being edited.
void shootZoomedFields(Theme &theme, const Clock &clock, FakeDesk &fakes, const Shoot &shoot)
{
    theme.setZoom(200);
    {
        const auto userName = [](const UserId &id) {
            return id.value();
        };
        const auto sentence = [](const Error &error) {
            return ErrorText::sentence(error);
        };
        QWidget panel;
        auto *column = new QVBoxLayout(&panel);
        column->setContentsMargins(0, 0, 0, 0);
        auto *fields = new FieldSection(
            {theme, clock, fakes.attributes, fakes.contacts, userName, sentence, {}});
        auto *note =
            new NoteSection({theme, clock, fakes.attributes, fakes.contacts, userName, sentence});
        column->addWidget(fields);
        column->addWidget(note);
        column->addStretch();
        const auto customer = fakes.conversations.rows.at(0).conversation.contact;
        fields->showContact(customer);
        note->showContact(customer);
        letTimePass(std::chrono::milliseconds(50));
        if (fields->rows().size() > 1) {
            fields->rows().at(1)->edit();
            fields->rows().at(1)->setError(
                ErrorText::sentence(QStringLiteral("value.money"),
                                    {{QStringLiteral("currency"), QStringLiteral("TWD")}}));
        }
        note->edit();
        shoot(panel, QStringLiteral("fields-200"), {theme.px(304), theme.px(420)});
    }
    theme.setZoom(100);
}

} // namespace

void shootFields(Theme &theme, const Clock &clock, const Shoot &shoot)
{
    FakeDesk fakes;
    fillSampleDesk(fakes);
    fillFields(fakes, clock.nowMs());
    DeskState state;
    state.conversation = sampleConversation();
    Commands commands;
    Desk desk(theme, clock, fakes.sources(), state);
    KeyDispatcher keys(desk, commands);
    bindDesk(desk, commands, keys);
    shoot(desk, QStringLiteral("fields"), {1440, 900});
    letTimePass(std::chrono::milliseconds(50));
    if (auto *section = desk.findChild<FieldSection *>(); section && section->rows().size() > 2) {
        section->rows().at(1)->edit();
        shoot(desk, QStringLiteral("fields-edit"), {1440, 900});
    }
    shootZoomedFields(theme, clock, fakes, shoot);
    SettingsDialog dialog(theme, {});
    dialog.addPage(
        QStringLiteral("Customer fields"),
        new FieldPage(theme, fakes.attributes, fakes.accounts.list, true, [](const Error &error) {
            return ErrorText::sentence(error);
        }));
    dialog.list()->setCurrentRow(dialog.list()->count() - 1);
    shoot(dialog, QStringLiteral("settings-fields"), {720, 760});
}

} // namespace Frontdesk::Test
