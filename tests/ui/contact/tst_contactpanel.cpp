// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/samples.h"
#include "ui/contact/contactpanel.h"
#include "ui/models/picturecache.h"
#include "ui/widgets/label.h"

#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

/// The order of what is known of a customer: tags, what is added, the profile, and the
/// account last.
class TestContactPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsInOrder()
    {
        const Theme theme;
        FakeDesk fakes;
        fillSampleDesk(fakes);
        PictureCache pictures(fakes.media);
        ContactPanel panel(theme, fakes.contacts, fakes.tags, pictures);
        auto *profile = new QWidget;
        auto *details = new QWidget;
        auto *note = new QWidget;
        for (auto *section : {profile, details, note})
            section->setFixedHeight(50);
        panel.addBelow(profile);
        panel.addSection(details);
        panel.addSection(note);
        panel.resize(304, 900);
        panel.show();
        const auto &row = fakes.conversations.rows.constFirst();
        panel.showCustomer(row.conversation, fakes.accounts.list.constFirst());
        QTRY_VERIFY(note->isVisible() && note->y() > 0);
        const auto top = [&](const QString &heading) {
            const auto labels = panel.findChildren<Label *>();
            for (const auto *label : labels) {
                if (label->text() == heading)
                    return label->mapTo(&panel, QPoint()).y();
            }
            return -1;
        };
        const auto topOf = [&](const QWidget *section) {
            return section->mapTo(&panel, QPoint()).y();
        };
        QVERIFY(top(u"Handled by"_s) >= 0);
        QVERIFY(top(u"Handled by"_s) < top(u"Tags"_s));
        QVERIFY(top(u"Tags"_s) < topOf(details));
        QVERIFY(topOf(details) < topOf(note));
        QVERIFY(topOf(note) < topOf(profile));
        QVERIFY(topOf(profile) < top(u"Account"_s));
    }
};

QTEST_MAIN(TestContactPanel)
#include "tst_contactpanel.moc"
